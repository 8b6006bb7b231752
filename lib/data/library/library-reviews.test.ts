import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { libraries, writeWhole } from "../../exchange/library/test-libraries";
import { EVENT_KINDS } from "../../model/reviews/review-events";
import { hashText } from "../../schema/hash-text";
import type { Library } from "../../schema/library";
import { pinnedName } from "../../addresses/pair-names";
import { judgementInput, moveInput } from "../../schema/review";
import { noteEdit, noteInput } from "../../schema/note-input";
import { createCall } from "../calls/call-writes";
import { database } from "../client";
import { listHistory } from "../../review/history";
import { findReviewed } from "../testing/test-reviewed";
import { addJudgement, redo, undo } from "../reviews/judgement-writes";
import { withVisitor } from "../people/current-visitor";
import { importLibrary } from "./library-import";
import { exportWhole as take, readWholeLibrary } from "./test-whole-library";
import { findNotes } from "../notes/note-queries";
import { addNote, editNote } from "../notes/note-writes";
import { findPair } from "../comparisons/readout-pairs";
import { makeCall, useFreshDatabase as startEmpty } from "../testing/test-database";
import type { ReadoutPair } from "../../model/calls/readout-pairs";
import type { Side } from "../../model/comparisons/comparison";

beforeEach(async () => void (await startEmpty()));

/** Milliseconds: each run of a property makes a database. */
const PATIENCE = 30_000;

const LEFT = "They discussed the ceasefire. The Minister condemned the attack. Good day.";
const RIGHT = "The ceasefire was discussed. Trade tariffs come next.";
const CALLS = ["2030-01-02-b", "2030-01-02-a"];
const ALL_PAIRS = [
  "2030-01-02-b:velmora-mfa..2030-01-02-b:velmora-mfa-2",
  "2030-01-02-b:velmora-mfa@1..2030-01-02-b:velmora-mfa-2@1",
  "2030-01-02-b:velmora-mfa@1..2030-01-02-b:velmora-mfa@2",
  "2030-01-02-b:velmora-mfa-2..2030-01-02-a:velmora-mfa",
];

const bring = (text: string) => importLibrary(new TextEncoder().encode(text), "json");
const write = (library: Library) => writeWhole(library, "json");

const load = async (address: string): Promise<ReadoutPair> => (await findPair(address, null))!;
const fieldsOf = async (address: string, author: string) => ({ pair: pinnedName(await load(address)), author });

async function judge(address: string, kind: string, spans: Partial<Record<Side, string>>, more: object = {}) {
  const input = judgementInput.parse({ ...(await fieldsOf(address, "Ana")), kind, ...spans, ...more });
  const answer = await addJudgement(input);
  if (answer.kind !== "stored") throw new Error(answer.fault);
  return answer.id;
}

async function note(address: string, given: object, ...edits: string[]) {
  const answer = await addNote(noteInput.parse({ ...(await fieldsOf(address, "Ana")), ...given }));
  if (answer.kind !== "stored") throw new Error(answer.kind);
  for (const [index, text] of edits.entries())
    await editNote(noteEdit.parse({ id: String(answer.id), number: String(index + 1), author: "Ben", text }));
}

/** Two calls, the one with the later address stored first, so that ids and the order of an export differ. */
async function storeCalls() {
  const [readout] = makeCall().readouts;
  for (const slug of CALLS) {
    const post = { ...readout!, kind: "official-post" as const, text: RIGHT };
    await createCall(makeCall({ slug, readouts: [{ ...readout!, text: LEFT }, post] }));
  }
}

async function revise(text: string) {
  const { id } = await database().readout.findFirstOrThrow({
    where: { slug: "velmora-mfa", call: { slug: "2030-01-02-b" } },
  });
  await database().revision.create({
    data: { readoutId: id, number: 2, text, sha256: hashText(text), reason: "longer" },
  });
}

/** Every kind of judgement, undone and redone, on earlier revisions, across calls, with notes. */
async function review() {
  await storeCalls();
  const [now, , revisions, across] = ALL_PAIRS as [string, string, string, string];
  await judge(now, "link-confirmed", { left: "0-29", right: "0-28" }, { note: "Plainly.\nSee also the map." });
  const attack = await judge(now, "no-counterpart", { left: "30-64" });
  await undo(moveInput.parse(await fieldsOf(now, "Ana")));
  await redo(moveInput.parse(await fieldsOf(now, "Ana")));
  await judge(now, "link-rejected", { left: "0-29", right: "29-53" }, { author: "Ben" });
  await note(now, { left: "30-64", text: "See the map." }, "See both maps.");
  await revise(LEFT.replace("condemned", "strongly condemned"));
  await judge(now, "looked-again", {}, { about: String(attack), author: "Ben" });
  await judge(now, "not-a-point", { left: "30-73" }, { about: String(attack) });
  await undo(moveInput.parse({ ...(await fieldsOf(now, "Ana")), id: "1" }));
  await judge(revisions, "link-added", { left: "30-64", right: "30-73" });
  await judge(across, "link-added", { left: "0-28", right: "0-29" }, { author: "אב" });
  await note(now, { left: "0-29", right: "0-28", text: "The same point." });
  await note(across, { text: "Two calls of one day." }, "Two calls.", "");
}

/** What the review pages show of each pair, without ids. */
async function readReviews() {
  const read = [];
  for (const address of ALL_PAIRS) {
    const pair = await load(address);
    const { review: of, comparison, given } = await findReviewed(pair);
    const rank = new Map(of.events.map(({ id }, index) => [id, index]));
    read.push({
      events: of.events.map(({ id, about, ...event }) => ({
        ...event,
        rank: rank.get(id),
        about: rank.get(about ?? 0),
      })),
      orphaned: of.orphaned.map(({ event, ...orphan }) => ({ ...orphan, rank: rank.get(event.id) })),
      history: listHistory(given, of.state).map(({ event, ...entry }) => ({
        ...entry,
        at: event.at,
        author: event.author,
      })),
      progress: comparison.kind === "comparison" ? comparison.progress : null,
      notes: (await findNotes(pair)).map(({ versions, left, right, orphaned, carriedFrom }) => ({
        versions,
        left,
        right,
        orphaned,
        carriedFrom,
      })),
    });
  }
  return read;
}

describe("the review of a library", () => {
  it("that is exported and imported into an empty database is the same, event for event", async () => {
    await review();
    const [exported, read] = [await take(), await readReviews()];
    const { judgements } = await readWholeLibrary();
    expect(new Set(judgements.map(({ kind }) => kind))).toEqual(new Set(EVENT_KINDS));
    expect(read.map(({ events, notes }) => [events.length, notes.length])).toEqual([
      [8, 2],
      [5, 1],
      [1, 0],
      [1, 1],
    ]);
    await startEmpty();
    expect(await bring(exported)).toMatchObject({ kind: "imported", imported: { judgements: 10, notes: 3 } });
    expect(await readReviews()).toEqual(read);
    expect(await take()).toBe(exported);
  });

  it("is the same byte for byte after an import, whatever was judged and noted", { timeout: PATIENCE }, async () => {
    await fc.assert(
      fc.asyncProperty(libraries, async (library) => {
        await startEmpty();
        const file = await write(library);
        const { judgements, notes } = library;
        expect(await bring(file)).toMatchObject({
          imported: { judgements: judgements.length, notes: notes.length },
        });
        expect(await take()).toBe(file);
      }),
      { numRuns: 20 },
    );
  });

  it("continues where it was: what was imported can be undone, and what was undone redone", async () => {
    await review();
    const exported = await take();
    await startEmpty();
    await bring(exported);
    const step = moveInput.parse(await fieldsOf(ALL_PAIRS[0]!, "Ana"));
    const before = await readReviews();
    expect((await undo(step)).kind).toBe("stored");
    expect((await redo(step)).kind).toBe("stored");
    expect((await readReviews())[0]!.progress).toEqual(before[0]!.progress);
  });

  it("is imported beside what was judged before, and in the order of its file after it", async () => {
    await review();
    const before = await readWholeLibrary();
    const other = (await take()).replaceAll("2030-01-02-", "2031-01-02-");
    expect((await bring(other)).kind).toBe("imported");
    const { judgements, notes } = await readWholeLibrary();
    const half = before.judgements.length;
    expect(judgements.slice(0, half)).toEqual(before.judgements);
    expect(judgements.slice(half).map(({ about }) => about)).toEqual(
      before.judgements.map(({ about }) => about && about + half),
    );
    expect(notes).toHaveLength(2 * before.notes.length);
    expect(pinnedName(notes.at(-1)!.pair)).toBe("2031-01-02-a:velmora-mfa@1..2031-01-02-b:velmora-mfa-2@1");
  });

  it("is never duplicated by a second import, nor added to stored calls", async () => {
    await review();
    const exported = await take();
    expect((await bring(exported)).kind).toBe("faults");
    const alone = JSON.stringify({ ...JSON.parse(exported), calls: [] });
    const result = await bring(alone);
    expect(result.kind === "faults" && result.faults.shown[0]!.message).toMatch(/^The file has no revision “/);
    expect(await take()).toBe(exported);
  });

  it("settles a disagreement where whoever imports it may settle one; else it is one more judgement", async () => {
    const editor = { id: "e", name: "Eva", role: "editor", via: "session", viaId: "s" } as const;
    const asEditor = <T>(answer: () => T) => withVisitor({ kind: "member", member: editor }, answer);
    await storeCalls();
    const [now] = ALL_PAIRS as [string];
    const ends = { left: "0-29", right: "0-28" };
    await judge(now, "link-confirmed", ends);
    await judge(now, "link-rejected", ends, { author: "Ben" });
    await asEditor(() => judge(now, "link-rejected", ends, { author: "Eva", settles: true }));
    const exported = await take();
    expect(exported.match(/"settles": ?true/g)).toHaveLength(1);
    const settled = async () => (await readWholeLibrary()).judgements.map(({ settles }) => settles);
    await startEmpty();
    expect((await asEditor(() => bring(exported))).kind).toBe("imported");
    expect(await settled()).toEqual([undefined, undefined, true]);
    await startEmpty();
    expect((await bring(exported)).kind).toBe("imported");
    expect(await settled()).toEqual([undefined, undefined, undefined]);
    await startEmpty();
    const forged = exported.replace('"settles"', '"about":1,"settles"');
    expect(await asEditor(() => bring(forged))).toMatchObject({ kind: "faults" });
  });

  it("of a call in the trash is exported and imported with it", async () => {
    await review();
    await database().call.updateMany({ data: { deletedAt: new Date(0) } });
    const exported = await take();
    await startEmpty();
    expect(await bring(exported)).toMatchObject({ imported: { judgements: 10, notes: 3 } });
    expect(await take()).toBe(exported);
  });

  it("of many pages and batches keeps its order", async () => {
    await storeCalls();
    const pair = "2030-01-02-a:velmora-mfa@1..2030-01-02-a:velmora-mfa-2@1";
    const library = JSON.parse(await take()) as Record<string, object[]>;
    const judgement = { pair, left: [{ start: 0, end: 29 }], author: "Ana", kind: "not-a-point" };
    const moves = Array.from({ length: 1_200 }, (_, n) => ({
      ...judgement,
      left: [],
      kind: n % 2 ? "redone" : "undone",
    }));
    const judgements = [judgement, ...moves.map((move) => ({ ...move, about: 1 }))];
    const notes = Array.from({ length: 700 }, (_, n) => ({ pair, versions: [{ author: "Ana", text: `Note ${n}` }] }));
    await startEmpty();
    expect((await bring(JSON.stringify({ ...library, judgements, notes }))).kind).toBe("imported");
    const stored = await readWholeLibrary();
    expect(stored.judgements.map(({ kind }) => kind)).toEqual(judgements.map(({ kind }) => kind));
    expect(stored.notes.map(({ versions }) => versions[0]!.text)).toEqual(notes.map((_, n) => `Note ${n}`));
  });
});
