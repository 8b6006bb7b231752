import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { WHOLE_PATTERN } from "../../addresses/dyad-path";
import { saveCall } from "../write-calls";
import { database } from "../../data/client";
import { snapshotId } from "../../data/comparisons/snapshot-id";
import { importLibrary } from "../../data/library/library-import";
import { exportWhole, readWholeLibrary } from "../../data/library/test-whole-library";
import { deleteCall } from "../../data/calls/trash";
import { makeCall, makeReadouts, useFreshDatabase as startEmpty } from "../../data/testing/test-database";
import { freezeDyad } from "./freeze-dyad";
import { openDyad } from "./open-dyad";
import { openDyadSnapshot } from "./open-pattern-snapshot";

const LEFT = "They discussed the ceasefire. The Minister demanded the release of the 12 prisoners of war.";
const RIGHT = "The ceasefire was discussed. Tariffs on steel come next.";
const DYAD = { a: "velmora", b: "ostania" };
const ROW = "prisoners-hostages";

const call = (slug: string, date: string) =>
  makeCall({
    slug,
    date,
    readouts: makeReadouts(LEFT, RIGHT),
  });

async function fill() {
  await startEmpty();
  await saveCall(call("2030-01-02-first", "2030-01-02"));
  await saveCall(call("2030-02-03-second", "2030-02-03"));
}

/** What a page shows of a pattern, without its address. */
const shownOf = (view: Awaited<ReturnType<typeof openDyadSnapshot>>) =>
  view && {
    pattern: view.pattern,
    groups: view.groups,
    highlights: view.highlights,
    open: view.open,
    rates: view.rates,
  };

/** The same, with links to the latest revisions instead of pinned ones. */
const latest = <Shown>(shown: Shown): Shown => JSON.parse(JSON.stringify(shown).replace(/@1(?=\.\.|#)/g, "")) as Shown;

describe("a permanent link of a dyad", () => {
  beforeAll(fill);

  it("shows what the page showed, also after the library has changed, and has one id for one state", async () => {
    const query = { ...WHOLE_PATTERN, row: ROW };
    const living = await openDyad(DYAD, query);
    expect(living!.open!.lines).toHaveLength(2);
    const id = (await freezeDyad(DYAD, query))!;
    expect(await freezeDyad(DYAD, { ...query, row: "" })).toBe(id);
    const kept = await openDyadSnapshot(id, query);
    expect(latest(shownOf(kept))).toEqual(shownOf(living));

    await deleteCall("2030-02-03-second");
    await database().topicClaim.deleteMany();
    expect((await openDyad(DYAD, WHOLE_PATTERN))!.pattern.comparable).toBe(1);
    expect(shownOf(await openDyadSnapshot(id, query))).toEqual(shownOf(kept));
    expect(await freezeDyad(DYAD, query)).not.toBe(id);
  });

  it("keeps a user's own term with its quotations", async () => {
    const query = { ...WHOLE_PATTERN, term: "steel", row: "term:steel" };
    const id = (await freezeDyad(DYAD, query))!;
    const kept = (await openDyadSnapshot(id, query))!;
    expect(kept.pattern.rows[0]!.label).toBe("steel");
    const [quotation] = kept.open!.lines[0]!.quotations.b;
    expect(quotation!.words).toBe("Tariffs on steel come next.");
    expect(quotation!.href).toMatch(/@1\.\.[^@]+@1#right-\d+$/);
  });

  it("keeps rows of concepts with their quotations", async () => {
    const asked = { ...WHOLE_PATTERN, rows: ROW };
    const [concept] = (await openDyad(DYAD, asked))!.pattern.rows;
    const query = { ...asked, row: concept!.topic };
    const living = await openDyad(DYAD, query);
    expect(living!.open!.lines.length).toBeGreaterThan(0);
    const kept = (await openDyadSnapshot((await freezeDyad(DYAD, query))!, query))!;
    expect(kept.query.rows).toBe(ROW);
    expect(latest(shownOf(kept))).toEqual(shownOf(living));
  });

  it("keeps what only one side published of a call", async () => {
    const { readouts, ...rest } = call("2030-03-04-third", "2030-03-04");
    await saveCall({ ...rest, readouts: [readouts[0]!] });
    const query = { ...WHOLE_PATTERN, row: "silent:b" };
    const living = await openDyad(DYAD, query);
    const id = (await freezeDyad(DYAD, query))!;
    await deleteCall("2030-03-04-third");
    expect((await openDyadSnapshot(id, query))!.silence).toEqual(living!.silence);
    expect((await openDyadSnapshot(id, WHOLE_PATTERN))!.silence).toBeNull();
  });

  it("that is older than rows of concepts opens as it was", async () => {
    const { id, content } = (await database().patternSnapshot.findUniqueOrThrow({
      where: { id: (await freezeDyad(DYAD, WHOLE_PATTERN))! },
    }))!;
    const old = content.replace('"rows":"topics",', "").replace('"silences":[],', "");
    expect(old).not.toBe(content);
    const oldId = snapshotId(old, id.length);
    await database().patternSnapshot.create({ data: { id: oldId, content: old, isFictional: false } });
    expect(shownOf(await openDyadSnapshot(oldId, WHOLE_PATTERN))).toEqual(
      shownOf(await openDyadSnapshot(id, WHOLE_PATTERN)),
    );
  });

  it("does not exist for parties or ids that are not stored", async () => {
    expect(await freezeDyad({ a: "velmora", b: "nowhere" }, WHOLE_PATTERN)).toBeNull();
    expect(await openDyadSnapshot("werc8gmrzge196qv", WHOLE_PATTERN)).toBeNull();
  });

  it("is not shown where what is stored was changed", async () => {
    const id = (await freezeDyad(DYAD, WHOLE_PATTERN))!;
    const { content } = await database().patternSnapshot.findUniqueOrThrow({ where: { id } });
    await database().patternSnapshot.update({
      where: { id },
      data: { content: content.replace("velmora", "velmara") },
    });
    await expect(openDyadSnapshot(id, WHOLE_PATTERN)).rejects.toThrow("corrupt");
  });
});

describe("an exported library", () => {
  beforeEach(fill);

  const bring = (text: string) => importLibrary(new TextEncoder().encode(text), "json");

  it("has the permanent links of dyads, and restores them as they were", async () => {
    const id = (await freezeDyad(DYAD, WHOLE_PATTERN))!;
    const before = await openDyadSnapshot(id, WHOLE_PATTERN);
    const exported = await exportWhole();
    await startEmpty();
    expect(await bring(exported)).toMatchObject({ kind: "imported", imported: { snapshots: 1 } });
    expect(await openDyadSnapshot(id, WHOLE_PATTERN)).toEqual(before);
    expect(await exportWhole()).toBe(exported);
  });

  it("accepts one that is already stored identically, and refuses one that was changed", async () => {
    const id = (await freezeDyad(DYAD, WHOLE_PATTERN))!;
    const { snapshots } = await readWholeLibrary();
    const file = (content: string) =>
      JSON.stringify({ format: "parallax-library", version: 1, calls: [], snapshots: [{ id, content }] });
    const { content } = snapshots.find((one) => one.id === id)!;
    expect((await bring(file(content))).kind).toBe("imported");
    expect((await bring(file(content.replace("ceasefire", "victory")))).kind).toBe("faults");
  });

  it("without fictional calls has no link of a dyad that rests on one", async () => {
    await freezeDyad(DYAD, WHOLE_PATTERN);
    expect((await readWholeLibrary({ isFictionKept: false })).snapshots).toHaveLength(1);
    await database().call.updateMany({ where: { slug: "2030-01-02-first" }, data: { isFictional: true } });
    expect((await readWholeLibrary({ isFictionKept: false })).snapshots).toEqual([]);
  });
});
