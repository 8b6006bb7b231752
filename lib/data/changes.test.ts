import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { JOBS, LIBRARY, SNAPSHOTS, callScope, type Scope } from "../model/library/scopes";
import { hashText } from "../schema/hash-text";
import { judgementInput, moveInput } from "../schema/review";
import { noteInput } from "../schema/note-input";
import { correctCall } from "./calls/call-edits";
import { submitCall } from "./calls/call-writes";
import { createCall } from "./calls/call-writes";
import { deleteCall, restoreStoredReadout, deleteReadout } from "./calls/trash";
import { openChangeReader, type ChangeReader } from "./changes";
import { database } from "./client";
import { compareReadouts } from "./testing/test-reviewed";
import { findPair } from "./comparisons/readout-pairs";
import { createSnapshot } from "./comparisons/snapshots";
import { claimReadingJob, queueReadingJob } from "./jobs/claim-jobs";
import { type ClaimedJob } from "./jobs/job-rows";
import { endReadingJob, renewReadingJob } from "./jobs/job-writes";
import { storeWindowReply } from "./jobs/window-replies";
import { importLibrary } from "./library/library-import";
import { addNote, editNote } from "./notes/note-writes";
import { addReadoutTo } from "./readouts/readout-additions";
import { readingKey } from "./readings/reading-key";
import { storeReadoutCorrection } from "./readouts/readout-edits";
import { addJudgement, undo } from "./reviews/judgement-writes";
import { makeCall, makeCorrection, makeReadoutCorrection, useFreshDatabase } from "./testing/test-database";

const [READOUT] = makeCall().readouts;
const TWO = { readouts: [READOUT!, { ...READOUT!, text: "They spoke." }] };

let url: string;
let reader: ChangeReader;
let heard: Scope[][];
/** Scopes of the calls "first" and "second". */
let first: Scope;
let second: Scope;

const scopeOf = async (slug: string) =>
  callScope((await database().call.findUniqueOrThrow({ where: { slug }, select: { id: true } })).id);

beforeEach(async () => {
  url = await useFreshDatabase();
  for (const slug of ["first", "second"]) await createCall(makeCall({ slug, ...TWO }));
  [first, second] = [await scopeOf("first"), await scopeOf("second")];
  heard = [];
  reader = openChangeReader(url, (scopes) => heard.push(scopes.toSorted()));
  await reader.read();
  heard = [];
});

afterEach(() => reader.close());

/** The scopes that a write changes, as the next read reports them. */
async function changesOf(write: () => Promise<unknown>): Promise<Scope[][]> {
  await write();
  expect(await reader.read()).toBe(true);
  return heard.splice(0);
}

const PAIR = "first:velmora-mfa@1..first:velmora-mfa-2@1";
const ACROSS = "first:velmora-mfa@1..second:velmora-mfa@1";

describe("a write", () => {
  it("of a new call changes the library", async () => {
    const created = await changesOf(() => createCall(makeCall({ slug: "third" })));
    expect(created).toEqual([[await scopeOf("third"), LIBRARY].sort()]);
    const party = { slug: "karvonia", name: "Karvonia", adjective: "Karvonian" };
    const parties = [{ party, principal: "A Minister" }, ...makeCall().parties];
    expect(await changesOf(() => submitCall(makeCall({ slug: "fourth", parties })))).toEqual([
      [await scopeOf("fourth"), LIBRARY].sort(),
    ]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ["correcting it", () => correctCall("first", 1, makeCorrection({ slug: "renamed" }))],
    ["deleting it", () => deleteCall("first")],
    ["deleting a readout of it", () => deleteReadout({ call: "first", readout: "velmora-mfa" })],
    ["adding a readout", () => addReadoutTo("first", { ...READOUT!, text: "A third text." })],
    [
      "a new revision",
      () =>
        storeReadoutCorrection(
          { call: "first", readout: "velmora-mfa" },
          1,
          makeReadoutCorrection({ text: "Another text.", reason: "a test" }),
        ),
    ],
  ])("on one call changes it and the library: %s", async (_, write) => {
    expect(await changesOf(write)).toEqual([[first, LIBRARY]]);
  });

  it("that restores a readout changes its call and the library", async () => {
    const name = { call: "second", readout: "velmora-mfa" };
    await deleteReadout(name);
    await reader.read();
    heard = [];
    expect(await changesOf(() => restoreStoredReadout(name))).toEqual([[second, LIBRARY]]);
  });

  it("of a review or a note changes the calls that it is of, and no other", async () => {
    const judge = (pair: string, left: string) =>
      addJudgement(judgementInput.parse({ pair, kind: "no-counterpart", left, right: "", author: "Ana" }));
    expect(await changesOf(() => judge(PAIR, "0-26"))).toEqual([[first]]);
    expect(await changesOf(() => undo(moveInput.parse({ pair: PAIR, author: "Ana" })))).toEqual([[first]]);
    expect(await changesOf(() => judge(ACROSS, "0-26"))).toEqual([[first, second].sort()]);
    const note = (pair: string) => addNote(noteInput.parse({ pair, author: "Ana", text: "A note." }));
    expect(await changesOf(() => note(PAIR))).toEqual([[first]]);
    expect(await changesOf(() => note(ACROSS))).toEqual([[first, second].sort()]);
    const edit = () => editNote({ id: 2, number: 1, author: "Ben", text: "Another." });
    expect(await changesOf(edit)).toEqual([[first, second].sort()]);
  });

  it("of a permanent link changes no page, made once or twice", async () => {
    const pair = (await findPair("velmora-mfa..velmora-mfa-2", "first"))!;
    const comparison = compareReadouts(pair.left.readout, pair.right.readout);
    if (comparison.kind === "refusal") throw new Error(comparison.reason);
    expect(await changesOf(() => createSnapshot(pair, comparison))).toEqual([[SNAPSHOTS]]);
    expect(await changesOf(() => createSnapshot(pair, comparison))).toEqual([]);
  });

  it("of a requested reading changes the calls that have its texts; renewing a lease changes none", async () => {
    const other = hashText("They wrote.");
    await createCall(makeCall({ slug: "third", readouts: [{ ...READOUT!, text: "They wrote." }] }));
    await reader.read();
    heard = [];
    const texts = { left: { sha256: other, language: "en" }, right: { sha256: other, language: "en" } };
    const key = readingKey(texts, { model: "a", promptVersion: "1" });
    const third = await scopeOf("third");
    expect(await changesOf(() => queueReadingJob(key, new Date()))).toEqual([[third, JOBS]]);
    const at = { now: new Date(), leaseUntil: new Date() };
    let job: ClaimedJob | null = null;
    expect(await changesOf(async () => (job = await claimReadingJob(at)))).toEqual([[third, JOBS]]);
    expect(await changesOf(() => renewReadingJob(job!, new Date()))).toEqual([[JOBS]]);
    const answer = { text: "{}", tokens: { in: 1, out: 1 } };
    expect(await changesOf(() => storeWindowReply(job!, other, answer))).toEqual([[JOBS]]);
    const fault = { kind: "unreachable" } as const;
    expect(await changesOf(() => endReadingJob(job!, fault, new Date()))).toEqual([[third, JOBS]]);
  });

  it("of an empty import changes nothing", async () => {
    const file = Buffer.from(JSON.stringify({ format: "nonsense" }));
    expect(await changesOf(() => importLibrary(file, "json"))).toEqual([]);
  });
});

describe("whoever reads changes", () => {
  it("gets nothing while nothing is written, and each change once", async () => {
    expect(await changesOf(async () => undefined)).toEqual([]);
    await deleteCall("first");
    await correctCall("second", 1, makeCorrection({ slug: "second" }));
    expect(await changesOf(async () => undefined)).toEqual([[first, second, LIBRARY].sort()]);
    expect(await changesOf(async () => undefined)).toEqual([]);
  });

  it("gets all changes at once, however many reads happen at the same time", async () => {
    await deleteCall("first");
    await Promise.all(Array.from({ length: 8 }, () => reader.read()));
    expect(heard).toEqual([[first, LIBRARY]]);
  });

  it("says so when it cannot read", async () => {
    reader.close();
    expect([await reader.read(), heard]).toEqual([false, []]);
  });
});
