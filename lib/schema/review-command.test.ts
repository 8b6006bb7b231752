import { describe, expect, it } from "vitest";
import { pinnedName } from "../addresses/pair-names";
import { SETTLING_KINDS, type JudgementKind } from "../model/reviews/review-events";
import { readReviewCommand } from "./review-command";
import { writeMoveCommand, writeJudgementCommand } from "./command-value";

const PAIR = "2030-01-02-a-b:velmora-mfa@1..2030-01-02-a-b:ostania-mfa@12";
const HERE = [{ start: 0, end: 26 }];
const THERE = [{ start: 31, end: 58 }];

function send(fields: [string, string][]) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return readReviewCommand(form, PAIR);
}

describe("a review command", () => {
  it("is read as it was written", () => {
    const say = writeJudgementCommand("link-confirmed", { left: HERE, right: THERE, returnTo: "left-1" });
    const { command, returnTo, faults } = send([["say", say], ["author", "Ana"], ["note", ""]]); // prettier-ignore
    expect([returnTo, faults]).toEqual(["left-1", []]);
    expect(command).toMatchObject({ does: "judge", input: { kind: "link-confirmed", left: HERE, right: THERE } });
    expect(command?.does === "judge" && pinnedName(command.input.pair)).toBe(PAIR);
  });

  it("settles a disagreement by some judgements, and by no others", () => {
    const settle = (kind: JudgementKind) =>
      send([["say", writeJudgementCommand(kind, { left: HERE, right: THERE, returnTo: "left-1", settles: true })], ["author", "Eva"]]); // prettier-ignore
    for (const kind of SETTLING_KINDS) expect(settle(kind).command).toMatchObject({ input: { kind, settles: true } });
    for (const kind of ["link-added", "looked-again"] as const) expect(settle(kind).command).toBeNull();
    const plain = writeJudgementCommand("link-rejected", { left: HERE, right: THERE, returnTo: "left-1" });
    expect(send([["say", plain], ["author", "Eva"]]).command).toMatchObject({ input: { settles: false } }); // prettier-ignore
  });

  it("gives back what was typed, its line ends as pages have them", () => {
    const { typed, command } = send([["say", "rubbish"], ["author", "Ana"], ["note", "Looked\r\ntwice."]]); // prettier-ignore
    expect([typed, command]).toEqual([{ author: "Ana", note: "Looked\ntwice." }, null]);
    expect(send([["say", "name"]]).typed).toEqual({ author: "", note: "" });
  });

  it("is about the chosen passages if its button names none", () => {
    const say = writeJudgementCommand("link-added", { returnTo: "review" });
    const chosen: [string, string][] = [["left", "0-26"], ["left", "31-58"], ["right", "0-9"]]; // prettier-ignore
    const { command } = send([["say", say], ["author", "Ana"], ...chosen]);
    expect(command).toMatchObject({ input: { left: [...HERE, ...THERE], right: [{ start: 0, end: 9 }] } });
    expect(send([["say", "note"], ...chosen]).command).toEqual({
      does: "write-note",
      left: "0-26 31-58",
      right: "0-9",
    });
  });

  it("undoes the latest step or a named one, and rechecks a named one", () => {
    const author: [string, string] = ["author", "Ana"];
    expect(send([["say", writeMoveCommand("undone", null, "review")], author]).command).toMatchObject({
      does: "move",
      kind: "undone",
      input: { id: null },
    });
    const named = send([["say", writeMoveCommand("redone", 12, "judgement-12")], author]);
    expect(named).toMatchObject({ returnTo: "judgement-12", command: { kind: "redone", input: { id: 12 } } });
    expect(send([["say", writeMoveCommand("looked-again", 7, "review")], author]).command).toMatchObject({
      does: "judge",
      input: { kind: "looked-again", about: 7, left: [], right: [] },
    });
  });

  const FAULTS: [string, [string, string][], string, string][] = [
    ["no name", [["say", "undone"], ["author", " "]], "author", "Your name is missing."],
    ["no button", [["author", "Ana"]], "say", "Choose a judgement."],
    ["another button", [["say", "delete|1"], ["author", "Ana"]], "say", "Choose a judgement."],
    ["a link of one side", [["say", "link-added"], ["author", "Ana"], ["left", "0-4"]], "", "A link needs passages on both sides."],
    ["nothing chosen", [["say", "not-a-point"], ["author", "Ana"]], "", "Choose a passage."],
  ]; // prettier-ignore
  it.each(FAULTS)("with %s says what is missing", (_, fields, name, message) => {
    expect(send(fields)).toMatchObject({ command: null, faults: [{ name, message }] });
  });

  it("returns only to anchors of the page", () => {
    expect(send([["say", "undone|1||//evil.example"], ["author", "Ana"]]).returnTo).toBe("review"); // prettier-ignore
  });
});
