import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hashText } from "../../schema/hash-text";
import { pinnedName } from "../../addresses/pair-names";
import { noteEdit, noteInput } from "../../schema/note-input";
import { createCall } from "../calls/call-writes";
import { database } from "../client";
import { findNotePair, findNotes } from "./note-queries";
import { addNote, editNote } from "./note-writes";
import { findPair } from "../comparisons/readout-pairs";
import { makeCall, useFreshDatabase } from "../testing/test-database";
import type { ReadoutPair } from "../../model/calls/readout-pairs";

const LEFT = "They discussed the ceasefire. The Minister condemned the attack.";
const ATTACK = "30-64";

let calls = 0;
let slug: string;

beforeAll(useFreshDatabase);
beforeEach(async () => {
  slug = `2030-04-01-call-${++calls}`;
  const [readout] = makeCall().readouts;
  const second = { ...readout!, kind: "official-post" as const, text: "The ceasefire was discussed." };
  await createCall(makeCall({ slug, readouts: [{ ...readout!, text: LEFT }, second] }));
});

const load = async (address = "velmora-mfa..velmora-mfa-2"): Promise<ReadoutPair> => (await findPair(address, slug))!;

async function write(fields: object) {
  const answer = await addNote(noteInput.parse({ pair: pinnedName(await load()), author: "Ana", ...fields }));
  if (answer.kind !== "stored") throw new Error(answer.kind);
  return answer.id;
}

const edit = (id: number, number: number, text: string) =>
  editNote(noteEdit.parse({ id, number, author: "Ben", text }));

describe("a note", () => {
  it("is shown at its passages, on its link or on the comparison, whichever side is left", async () => {
    await write({ left: ATTACK, text: "See the map." });
    await write({ left: "0-29", right: "0-28", text: "The same point." });
    await write({ text: "Both were published at noon." });
    const notes = await findNotes(await load());
    expect(notes.map(({ left, right }) => [left.length, right.length])).toEqual([
      [1, 0],
      [1, 1],
      [0, 0],
    ]);
    const swapped = await findNotes(await load("velmora-mfa-2..velmora-mfa"));
    expect(swapped[0]).toMatchObject({ left: [], right: [{ start: 30, end: 64 }], carriedFrom: null, orphaned: null });
  });

  it("is stored once when its form is sent twice at once, and separately where anything differs", async () => {
    const same = { left: ATTACK, text: "See the map." };
    const [first, second] = await Promise.all([write(same), write(same)]);
    expect(second).toBe(first);
    const others = [{ ...same, author: "Ben" }, { ...same, text: "See." }, { text: same.text }];
    const ids = [first, ...(await Promise.all(others.map(write)))];
    expect(new Set(ids).size).toBe(4);
    await edit(first!, 1, "");
    expect(await write(same)).not.toBe(first);
  });

  it("keeps every version, and returns to the second of two editors what the first wrote", async () => {
    const id = await write({ text: "First." });
    expect(await edit(id, 1, "Second.")).toEqual({ kind: "stored", id, number: 2 });
    expect(await edit(id, 1, "Also second.")).toMatchObject({ kind: "edited-meanwhile", latest: { text: "Second." } });
    const answers = await Promise.all([edit(id, 2, "Third."), edit(id, 2, "")]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(["edited-meanwhile", "stored"]);
    const [note] = await findNotes(await load());
    expect(note!.versions.map(({ number, author }) => [number, author])).toEqual([
      [1, "Ana"],
      [2, "Ben"],
      [3, "Ben"],
    ]);
  });

  it("has no new version where the text is the one that is stored", async () => {
    const id = await write({ text: "First.\nSecond line." });
    expect(await edit(id, 1, " First.\r\nSecond line. ")).toEqual({ kind: "stored", id, number: 1 });
    expect((await findNotes(await load()))[0]!.versions).toHaveLength(1);
  });

  it("stays with its words in a newer revision, and quotes them once they are deleted", async () => {
    await write({ left: ATTACK, text: "See the map." });
    const readout = await database().readout.findFirstOrThrow({ where: { slug: "velmora-mfa", call: { slug } } });
    const revise = (number: number, text: string) =>
      database().revision.create({ data: { readoutId: readout.id, number, text, sha256: hashText(text) } });
    await revise(2, `Note. ${LEFT}`);
    const carriedFrom = { left: 1, right: 1 };
    expect(await findNotes(await load())).toMatchObject([
      { left: [{ start: 36, end: 70 }], carriedFrom, orphaned: null },
    ]);
    await revise(3, "They discussed the ceasefire.");
    expect(await findNotes(await load())).toMatchObject([
      { left: [], carriedFrom, orphaned: { left: ["The Minister condemned the attack."], right: [] } },
    ]);
  });

  it("is not written on a revision against itself", async () => {
    const pair = pinnedName(await load("velmora-mfa..velmora-mfa"));
    const input = noteInput.parse({ pair, left: ATTACK, author: "Ana", text: "Alone." });
    expect(await addNote(input)).toEqual({ kind: "fault", fault: "same-revision" });
    expect(await findNotes(input.pair)).toEqual([]);
  });

  it("on readouts of two calls is found with the earlier call's on the left, whatever place it has there", async () => {
    const later = `${slug}-later`;
    await createCall(makeCall({ slug: later }));
    const names = pinnedName((await findPair(`${later}:velmora-mfa..${slug}:velmora-mfa-2`, null))!);
    const answer = await addNote(noteInput.parse({ pair: names, author: "Ana", text: "On both calls." }));
    const pair = await findNotePair(answer.kind === "stored" ? answer.id : 0);
    expect(pair && pinnedName(pair)).toBe(`${slug}:velmora-mfa-2@1..${later}:velmora-mfa@1`);
  });

  it("is found by its number, or not at all", async () => {
    const id = await write({ text: "Found." });
    expect(pinnedName((await findNotePair(id))!)).toBe(pinnedName(await load()));
    expect(await findNotePair(999_999)).toBeNull();
    expect(await edit(999_999, 1, "Nothing.")).toEqual({ kind: "fault", fault: "not-stored" });
    const outside = noteInput.parse({ pair: pinnedName(await load()), left: "0-9999", author: "Ana", text: "Far." });
    expect(await addNote(outside)).toEqual({ kind: "fault", fault: "outside-text" });
    const gone = noteInput.parse({ pair: "x:y@1..x:z@1", author: "Ana", text: "Gone." });
    expect([await addNote(gone), await findNotes(gone.pair)]).toEqual([{ kind: "fault", fault: "not-stored" }, []]);
  });
});
