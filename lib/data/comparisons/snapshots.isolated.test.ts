import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type * as Aligners from "../../aligners/registry";
import type * as Core from "../../compare";
import type { ReviewEvent } from "../../model/reviews/review-events";
import { hashText } from "../../schema/hash-text";
import { createCall } from "../calls/call-writes";
import { database } from "../client";
import { compareReadouts, findReviewed } from "../testing/test-reviewed";
import { addJudgement, redo, undo } from "../reviews/judgement-writes";
import { findPair } from "./readout-pairs";
import { snapshotId } from "./snapshot-id";
import { findChangesSince } from "../../comparison/snapshot-changes";
import { createSnapshot, findSnapshot, findSnapshotCalls } from "./snapshots";
import { makeCall, useFreshDatabase } from "../testing/test-database";
import type { ReadoutPair } from "../../model/calls/readout-pairs";
import type { Comparison } from "../../model/comparisons/comparison";

const LEFT = "They discussed the ceasefire and the exchange of prisoners. The Minister condemned the attack.";
const RIGHT = "The exchange of prisoners and the ceasefire were discussed. Trade tariffs come next.";
const ATTACK = { start: LEFT.indexOf("The Minister"), end: LEFT.length };
const NEVER_MADE = "0123456789abcdef";

/** What a later release of the core may bring: another version and other answers. */
const later = vi.hoisted(() => ({ version: "1", hasCome: false }));
vi.mock("../../aligners/registry", async (importOriginal) => {
  const registry = await importOriginal<typeof Aligners>();
  const aligner = {
    ...registry.DEFAULT_ALIGNER,
    get version() {
      return later.version;
    },
  };
  return { ...registry, DEFAULT_ALIGNER: aligner };
});
vi.mock("../../compare", async (importOriginal) => {
  const core = await importOriginal<typeof Core>();
  return {
    ...core,
    compareTexts: (...[left, right, resources]: Parameters<typeof core.compareTexts>) =>
      later.hasCome ? core.compareTexts(right, left, resources) : core.compareTexts(left, right, resources),
  };
});

let calls = 0;
let slug: string;

beforeAll(useFreshDatabase);
beforeEach(async () => {
  slug = `2030-02-01-call-${++calls}`;
  const [readout] = makeCall().readouts;
  const party = { slug: "ostania", name: "Ostania", adjective: "Ostanian" };
  const issuer = { slug: "ostania-mfa", name: "Ministry of Ostania", kind: "foreign-ministry" as const, party };
  const readouts = [
    { ...readout!, text: LEFT },
    { ...readout!, issuer, text: RIGHT },
  ];
  await createCall(makeCall({ slug, readouts }));
});

async function load(): Promise<{ pair: ReadoutPair; comparison: Comparison }> {
  const pair = (await findPair("velmora-mfa..ostania-mfa", slug))!;
  const comparison = compareReadouts(pair.left.readout, pair.right.readout);
  if (comparison.kind === "refusal") throw new Error(comparison.reason);
  return { pair, comparison };
}

async function make(): Promise<string> {
  const { pair, comparison } = await load();
  return createSnapshot(pair, comparison);
}

const callId = async () => (await database().call.findUniqueOrThrow({ where: { slug } })).id;

async function addRevision(readoutSlug: string, number: number, text: string) {
  const readout = await database().readout.findFirstOrThrow({ where: { slug: readoutSlug, callId: await callId() } });
  await database().revision.create({ data: { readoutId: readout.id, number, text, sha256: hashText(text) } });
}

describe("a snapshot", () => {
  it("gives back what its page is made from", async () => {
    const { pair, comparison } = await load();
    const found = (await findSnapshot(await make()))!;
    expect(found.comparison).toEqual(comparison);
    expect(found.pair).toEqual(pair);
    expect([...found.topicLabels.keys()]).toEqual(
      expect.arrayContaining(comparison.left.passages.flatMap(({ topics }) => topics)),
    );
  });

  it("has the same id for the same state, also when two make it at once", async () => {
    const ids = await Promise.all([make(), make(), make()]);
    expect(new Set([...ids, await make()]).size).toBe(1);
    expect(ids[0]).toMatch(/^[0-9a-hjkmnp-tv-z]{16}$/);
    expect(await database().snapshot.count({ where: { id: ids[0]! } })).toBe(1);
  });

  it("has another id for another text, algorithm or name", async () => {
    const { pair, comparison } = await load();
    const first = await make();
    const second = await createSnapshot(pair, comparison, { algorithm: "later" });
    const renamed = { ...pair, left: { ...pair.left, call: { ...pair.left.call, title: "Renamed" } } };
    const third = await createSnapshot(renamed, comparison);
    expect(new Set([first, second, third]).size).toBe(3);
  });

  it("gets a longer id where its own is taken by other content, and replaces nothing", async () => {
    const { pair, comparison } = await load();
    const clash = (content: string, length = 0) => (length === 16 ? NEVER_MADE : snapshotId(content, length));
    const first = await createSnapshot(pair, comparison, { algorithm: "clash-1", idOf: clash });
    const second = await createSnapshot(pair, comparison, { algorithm: "clash-2", idOf: clash });
    expect([first, second.length]).toEqual([NEVER_MADE, 24]);
    expect((await findSnapshot(second))!.algorithm).toBe("clash-2");
    expect(await createSnapshot(pair, comparison, { algorithm: "clash-2", idOf: clash })).toBe(second);
    await expect(createSnapshot(pair, comparison, { algorithm: "clash-3", idOf: () => NEVER_MADE })).rejects.toThrow(
      "at every length",
    );
    await database().snapshot.delete({ where: { id: NEVER_MADE } });
  });

  it("does not change when the algorithm, every text and every name have changed", async () => {
    const id = await make();
    const before = await findSnapshot(id);
    for (const readout of ["velmora-mfa", "ostania-mfa"])
      await addRevision(readout, 2, "Something else altogether was published.");
    await database().revision.updateMany({ data: { text: "Overwritten.", sha256: hashText("Overwritten.") } });
    await database().issuer.updateMany({ data: { name: "Renamed" } });
    await database().party.updateMany({ data: { name: "Renamed", adjective: "Renamed" } });
    await database().call.updateMany({ data: { title: "Renamed" } });
    Object.assign(later, { version: "later", hasCome: true });
    expect((await load()).comparison).not.toEqual(before!.comparison);
    await database().call.updateMany({ data: { deletedAt: new Date() } });
    expect(await findSnapshot(id)).toEqual(before);
    expect((await findChangesSince(before!))!.changes).toContainEqual({ kind: "algorithm", version: "later" });
    await database().call.deleteMany();
    expect(await findSnapshot(id)).toEqual(before);
    Object.assign(later, { version: "1", hasCome: false });
  });

  it("holds the review as it stood, whatever is judged later, and is the same as before where nobody has judged", async () => {
    const { pair, comparison } = await load();
    const unreviewed = await make();
    const { start, end } = comparison.left.passages[1]!;
    const confirmed: ReviewEvent = {
      id: 7,
      kind: "no-counterpart",
      left: [{ start, end }],
      right: [],
      author: "Ana",
      note: "Looked twice.",
      at: "2030-02-01T09:00:00.000Z",
      about: null,
      carriedFrom: { left: 1, right: 1 },
    };
    const undone: ReviewEvent = { ...confirmed, id: 8, kind: "undone", left: [], about: 7, note: null };
    const freezeWith = (events: ReviewEvent[]) => createSnapshot(pair, comparison, { events });
    const reviewed = await freezeWith([confirmed]);
    const later = await freezeWith([confirmed, undone]);
    expect(new Set([unreviewed, reviewed, later, await freezeWith([confirmed])]).size).toBe(3);
    expect(await freezeWith([])).toBe(unreviewed);
    const found = (await findSnapshot(reviewed))!;
    expect([found.comparison, found.events]).toEqual([comparison, [confirmed]]);
    expect(found.reviewed.left.reviews.l2).toMatchObject({ verdict: "no-counterpart", by: { author: "Ana" } });
    expect((await findSnapshot(later))!.reviewed.left.reviews.l2!.verdict).toBeNull();
    expect((await findSnapshot(unreviewed))!.events).toEqual([]);
  });

  it("says what was settled from then on, and says nothing else of what was kept before", async () => {
    const { pair, comparison } = await load();
    const said = (id: number, author: string, changes: Partial<ReviewEvent> = {}): ReviewEvent => ({
      id,
      author,
      kind: "not-a-point",
      left: [ATTACK],
      right: [],
      note: null,
      about: null,
      carriedFrom: null,
      at: "2030-02-01T09:00:00.000Z",
      ...changes,
    });
    const disputed = [said(1, "Ana"), said(2, "Ben", { kind: "no-counterpart" })];
    const settling = said(3, "Eva", { kind: "no-counterpart", settles: true });
    const before = await createSnapshot(pair, comparison, { events: disputed });
    const after = await createSnapshot(pair, comparison, { events: [...disputed, settling] });
    expect((await findSnapshot(before))!.events).toEqual(disputed);
    expect((await findSnapshot(before))!.reviewed.left.reviews.l2).toMatchObject({ verdict: null, isDisputed: true });
    expect((await findSnapshot(after))!.reviewed.left.reviews.l2).toMatchObject({
      verdict: "no-counterpart",
      isDisputed: false,
      by: { author: "Eva", settles: true },
    });
    // A review without settled disagreements has no such field, so that links made before the field existed keep their ids.
    expect(await createSnapshot(pair, comparison, { events: disputed })).toBe(before);
    expect(JSON.stringify(await database().snapshot.findUnique({ where: { id: before } }))).not.toContain("settles");
  });

  it("keeps the notes of its time, and is the same as before where nobody has written any", async () => {
    const { pair, comparison } = await load();
    const { start, end } = comparison.left.passages[1]!;
    const version = { number: 1, text: "See the map.", author: "Ben", at: "2030-02-01T09:00:00.000Z" };
    const note = { id: 3, left: [{ start, end }], right: [], carriedFrom: null, orphaned: null, versions: [version] };
    const removed = { ...note, id: 4, versions: [version, { ...version, number: 2, text: "" }] };
    const noted = await createSnapshot(pair, comparison, { notes: [note, removed] });
    expect((await findSnapshot(noted))!.notes).toEqual([note]);
    expect(await createSnapshot(pair, comparison, { notes: [removed] })).toBe(await make());
    expect((await findSnapshot(await make()))!.notes).toEqual([]);
    expect(
      await createSnapshot(pair, comparison, { notes: [{ ...note, versions: [{ ...version, text: "Other" }] }] }),
    ).not.toBe(noted);
  });

  it("does not count as missing, and is not found by another id", async () => {
    for (const id of ["", "nobody", NEVER_MADE, NEVER_MADE.toUpperCase(), "../etc/passwd", "a".repeat(99)])
      expect([id, await findSnapshot(id), await findSnapshotCalls(id)]).toEqual([id, null, null]);
    const id = await make();
    expect(await findSnapshotCalls(id)).toEqual([slug, slug]);
    await database()
      .$executeRaw`UPDATE "Snapshot" SET "content" = replace("content", 'ceasefire', 'armistice') WHERE "id" = ${id}`;
    await expect(findSnapshot(id)).rejects.toThrow(`The snapshot ${id} is corrupt`);
    const odd = snapshotId("{}");
    await database().snapshot.create({ data: { id: odd, content: "{}" } });
    await expect(findSnapshot(odd)).rejects.toThrow(`The snapshot ${odd} cannot be read`);
  });
});

describe("what is newer than a snapshot", () => {
  const news = async (id: string, algorithm?: string) => findChangesSince((await findSnapshot(id))!, algorithm);
  const path = () => `/calls/${slug}/velmora-mfa..ostania-mfa`;

  it("is nothing while nothing has changed, and the live page is still named", async () => {
    expect(await news(await make())).toEqual({ changes: [], path: path() });
  });

  it("is a newer revision, and a newer algorithm", async () => {
    const id = await make();
    await addRevision("ostania-mfa", 2, "Corrected.");
    expect(await news(id, "later")).toEqual({
      changes: [
        { kind: "algorithm", version: "later" },
        { kind: "revision", side: "right", number: 2 },
      ],
      path: path(),
    });
  });

  it("is a new name, reported once, and the current address by the former slugs", async () => {
    const id = await make();
    const former = slug;
    const call = await callId();
    await database().call.update({ where: { id: call }, data: { slug: `${slug}-new`, title: "New title" } });
    await database().formerCallSlug.create({ data: { slug: former, callId: call } });
    const readout = await database().readout.findFirstOrThrow({ where: { callId: call, slug: "ostania-mfa" } });
    await database().readout.update({ where: { id: readout.id }, data: { slug: "ostania-ministry" } });
    await database().formerReadoutSlug.create({ data: { callId: call, slug: "ostania-mfa", readoutId: readout.id } });
    const found = (await news(id))!;
    expect(found.path).toBe(`/calls/${former}-new/velmora-mfa..ostania-ministry`);
    expect(found.changes.filter(({ kind }) => kind === "renamed")).toEqual([
      { kind: "renamed", from: "Marenov and Ilves, phone call", to: "New title" },
    ]);
  });

  it("is a corrected source", async () => {
    const id = await make();
    await database().readout.updateMany({
      where: { callId: await callId(), slug: "velmora-mfa" },
      data: { quotedBy: "The Velmoran Post" },
    });
    expect(await news(id)).toEqual({ changes: [{ kind: "corrected", side: "left" }], path: path() });
  });

  it("is what was judged of the same revisions since, undone or not, also from the other side and under new addresses", async () => {
    const { pair, comparison } = await load();
    const judge = (author: string) =>
      addJudgement({ pair, kind: "no-counterpart", left: [ATTACK], right: [], author, note: null, about: null });
    const step = { pair: { left: pair.right, right: pair.left }, author: "Ana", id: null };
    const freezeNow = async () =>
      createSnapshot(pair, comparison, { events: (await findReviewed(pair)).review.events });
    const unreviewed = await freezeNow();
    await judge("Ana");
    const reviewed = await freezeNow();
    expect(reviewed).not.toBe(unreviewed);
    expect((await news(reviewed)).changes).toEqual([]);
    expect(await news(unreviewed)).toEqual({
      changes: [{ kind: "reviewed", judgements: 1, moves: 0 }],
      path: path(),
    });
    await judge("Ben");
    await undo(step);
    await redo(step);
    expect((await news(reviewed))!.changes).toEqual([{ kind: "reviewed", judgements: 1, moves: 2 }]);
    expect((await news(unreviewed))!.changes).toEqual([{ kind: "reviewed", judgements: 2, moves: 2 }]);
    expect((await news(await freezeNow())).changes).toEqual([]);

    const call = await callId();
    await database().call.update({ where: { id: call }, data: { slug: `${slug}-new` } });
    await database().formerCallSlug.create({ data: { slug, callId: call } });
    expect((await news(reviewed))!.changes).toContainEqual({ kind: "reviewed", judgements: 1, moves: 2 });
  });

  it("is a readout or a call in the trash, with no address to go to", async () => {
    const id = await make();
    const where = { callId: await callId(), slug: "ostania-mfa" };
    await database().readout.updateMany({ where, data: { deletedAt: new Date() } });
    expect(await news(id)).toEqual({
      changes: [{ kind: "withdrawn", side: "right", what: "readout", isInTrash: true }],
      path: null,
    });
    await database().call.update({ where: { slug }, data: { deletedAt: new Date() } });
    expect((await news(id))!.changes).toEqual([
      { kind: "withdrawn", side: "left", what: "call", isInTrash: true },
      { kind: "withdrawn", side: "right", what: "call", isInTrash: true },
    ]);
  });
});
