import { describe, expect, it } from "vitest";
import { pinnedName } from "../addresses/pair-names";
import { judgementInput, moveInput } from "./review";
import { noteEdit, noteInput } from "./note-input";
import { MAX_NOTE_LENGTH } from "./review-limits";

const PAIR = "2030-01-02-a-b:velmora-mfa@1..2030-01-02-a-b:ostania-mfa@12";
const JUDGEMENT = { pair: PAIR, kind: "link-added", left: "0-26 31-58", right: "0-9", author: " Ana Marenov " };

const messagesOf = (given: object) =>
  judgementInput.safeParse({ ...JUDGEMENT, ...given }).error?.issues.map(({ message }) => message);

describe("judgementInput", () => {
  it("reads what a form sends", () => {
    const read = judgementInput.parse(JUDGEMENT);
    expect(read).toMatchObject({
      left: [
        { start: 0, end: 26 },
        { start: 31, end: 58 },
      ],
      right: [{ start: 0, end: 9 }],
      author: "Ana Marenov",
      note: null,
      about: null,
    });
    expect(pinnedName(read.pair)).toBe(PAIR);
  });

  const FAULTS: [string, object, string][] = [
    ["no name", { author: " " }, "Your name is missing."],
    ["a name of two lines", { author: "Ana\nBen" }, "Your name has characters that cannot be stored."],
    ["a name that turns what follows it", { author: "Ana\u202e" }, "Your name has characters that cannot be stored."],
    ["another kind", { kind: "maybe" }, "Choose a judgement."],
    ["an undo, which is no judgement", { kind: "undone" }, "Choose a judgement."],
    ["half a link", { right: "" }, "A link needs passages on both sides."],
    ["a verdict on nothing", { kind: "not-a-point", left: "", right: undefined }, "Choose a passage."],
    ["a look at nothing", { kind: "looked-again" }, "Say which judgement was rechecked."],
    ["offsets that go back", { left: "9-3" }, "A passage ends after it starts."],
    ["passages that overlap", { left: "0-9 5-12" }, "Two passages overlap."],
    ["words for offsets", { left: "l1" }, "The passages must be given as offsets, such as 0-26 31-58."],
    ["a pair without revisions", { pair: "a:b..c:d" }, "The pair must name two exact revisions."],
    ["a long note", { note: "a".repeat(MAX_NOTE_LENGTH + 1) }, "The note is longer than 5,000 characters."],
    ["half a character", { note: "\ud83d" }, "The note has characters that cannot be stored."],
  ];
  it.each(FAULTS)("refuses %s", (_, given, message) => {
    expect(messagesOf(given)).toEqual([message]);
  });

  it("keeps the lines of a note", () => {
    expect(judgementInput.parse({ ...JUDGEMENT, note: " One.\r\nTwo. " }).note).toBe("One.\nTwo.");
  });
});

describe("the other forms of a review", () => {
  it("name a judgement by its number, or none", () => {
    expect(moveInput.parse({ pair: PAIR, author: "Ana", id: "7" }).id).toBe(7);
    expect(moveInput.parse({ pair: PAIR, author: "Ana", id: "" }).id).toBeNull();
    expect(moveInput.safeParse({ pair: PAIR, author: "Ana", id: "x" }).success).toBe(false);
  });

  it("require words of a new note, and let an edit empty it", () => {
    const note = { pair: PAIR, author: "Ana", text: " " };
    expect(noteInput.safeParse(note).error?.issues.map(({ message }) => message)).toEqual(["The note is empty."]);
    expect(noteInput.parse({ ...note, text: "See the map." })).toMatchObject({ left: [], right: [] });
    expect(noteEdit.parse({ id: "3", number: "1", author: "Ana", text: "" }).text).toBe("");
    for (const number of [undefined, "", "x", "0", "1.5", "1e99"])
      expect(noteEdit.safeParse({ id: "3", number, author: "Ana", text: "" }).error?.issues[0]?.message).toBe(
        "The form does not say which version of the note it edits.",
      );
  });
});
