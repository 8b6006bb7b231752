import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { noteEdit, noteInput } from "../../schema/note-input";
import { pinnedPair } from "../../schema/review-fields";
import { deleteCall } from "../calls/trash";
import { correctCall } from "../calls/call-edits";
import { createCall } from "../calls/call-writes";
import { findNamedPair } from "../comparisons/named-pairs";
import { findEditableNote, findNotePage } from "./note-pages";
import { addNote, editNote } from "./note-writes";
import { findEditableReadout, storeReadoutCorrection } from "../readouts/readout-edits";
import { makeCall, makeCorrection, makeReadoutCorrection, useFreshDatabase } from "../testing/test-database";

const TEXT = "They discussed the ceasefire. The Minister condemned the attack.";
const ATTACK = "30-64";

let calls = 0;
let slug: string;

beforeAll(useFreshDatabase);
beforeEach(async () => {
  slug = `2030-04-02-call-${++calls}`;
  const [readout] = makeCall().readouts;
  const second = { ...readout!, kind: "official-post" as const, text: "The ceasefire was discussed." };
  await createCall(makeCall({ slug, readouts: [{ ...readout!, text: TEXT }, second] }));
});

const namesOf = (call: string, left = "velmora-mfa@1", right = "velmora-mfa-2@1") =>
  pinnedPair.parse(`${call}:${left}..${call}:${right}`);

async function write(pair = `${slug}:velmora-mfa@1..${slug}:velmora-mfa-2@1`) {
  const answer = await addNote(noteInput.parse({ pair, left: ATTACK, author: "Ana", text: "See the map." }));
  if (answer.kind !== "stored") throw new Error(answer.kind);
  return answer.id;
}

async function revise(text: string) {
  const name = { call: slug, readout: "velmora-mfa" };
  const { version } = (await findEditableReadout(name))!;
  await storeReadoutCorrection(name, version, makeReadoutCorrection({ text, reason: "changed" }));
}

describe("the page of a note", () => {
  it("has the note as it was written and as it is now", async () => {
    const id = await write();
    await revise(`Note. ${TEXT}`);
    const { written, present } = (await findNotePage(id))!;
    expect(written).toMatchObject({
      note: { left: [{ start: 30, end: 64 }], carriedFrom: null },
      pair: { left: { readout: { revision: { number: 1 } } } },
    });
    expect(present).toMatchObject({
      note: { left: [{ start: 36, end: 70 }], carriedFrom: { left: 1, right: 1 }, orphaned: null },
      pair: { left: { readout: { revision: { number: 2 } } } },
    });
  });

  it("says when its words have changed since", async () => {
    const id = await write();
    await revise("They discussed the ceasefire.");
    const page = (await findNotePage(id))!;
    expect(page.present!.note.orphaned).toEqual({ left: ["The Minister condemned the attack."], right: [] });
    expect(page.written.note.orphaned).toBeNull();
  });

  it("is of these revisions alone where they are of one readout", async () => {
    await revise("They discussed the ceasefire.");
    const id = await write(`${slug}:velmora-mfa@1..${slug}:velmora-mfa@2`);
    expect(await findNotePage(id)).toMatchObject({ written: { note: { id } }, present: null });
  });

  it("is not there without the note, nor while the call is in the trash", async () => {
    const id = await write();
    await deleteCall(slug);
    expect([await findNotePage(id), await findNotePage(999_999)]).toEqual([null, null]);
  });
});

it("A note can be edited with all that it said, in the trash too", async () => {
  const id = await write();
  await editNote(noteEdit.parse({ id, number: 1, author: "Ben", text: "" }));
  await deleteCall(slug);
  expect(await findEditableNote(id)).toMatchObject({
    id,
    call: { slug, title: makeCall().title },
    versions: [
      { number: 1, text: "See the map.", author: "Ana" },
      { number: 2, text: "", author: "Ben" },
    ],
  });
  expect(await findEditableNote(999_999)).toBeNull();
});

describe("two revisions that a note is to be written on", () => {
  it("are found by their names, and by those that they had", async () => {
    await correctCall(slug, 1, makeCorrection({ slug: `${slug}-renamed` }));
    for (const call of [slug, `${slug}-renamed`])
      expect(await findNamedPair(namesOf(call))).toMatchObject({
        kind: "shown",
        pair: {
          left: { call: { slug: `${slug}-renamed` }, readout: { slug: "velmora-mfa", revision: { number: 1 } } },
        },
      });
  });

  it("may be in the trash, or nowhere", async () => {
    expect(await findNamedPair(namesOf(slug, "velmora-mfa@2"))).toEqual({ kind: "missing" });
    expect(await findNamedPair(namesOf("nobody"))).toEqual({ kind: "missing" });
    await deleteCall(slug);
    expect(await findNamedPair(namesOf(slug))).toEqual({ kind: "deleted", call: slug });
  });
});
