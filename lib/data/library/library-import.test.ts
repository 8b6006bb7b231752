import { beforeEach, describe, expect, it } from "vitest";
import { EXAMPLE_CALLS } from "../../../prisma/example-calls";
import type { OnProgress } from "../../exchange/library/read-library";
import type { LibraryFormat } from "../../model/library/downloads";
import { callInput } from "../../schema/call-input";
import { hashText } from "../../schema/hash-text";
import { createCall, createCallsIfEmpty } from "../calls/call-writes";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { compareReadouts } from "../testing/test-reviewed";
import { importLibrary } from "./library-import";
import { exportWhole as take, readWholeLibrary } from "./test-whole-library";
import { findPair } from "../comparisons/readout-pairs";
import { snapshotId } from "../comparisons/snapshot-id";
import { createSnapshot } from "../comparisons/snapshots";
import { makeCall, useFreshDatabase as startEmpty } from "../testing/test-database";

beforeEach(async () => void (await startEmpty()));

const bring = (text: string, format: LibraryFormat = "json", progress?: OnProgress) =>
  importLibrary(new TextEncoder().encode(text), format, progress);

const envelope = (calls: object[], more: object = {}) =>
  JSON.stringify({ format: "parallax-library", version: 1, calls, ...more }, null, 2);

async function faultsOf(text: string, format: LibraryFormat = "json") {
  const result = await bring(text, format);
  return result.kind === "faults" ? result.faults.shown : [];
}

/** A library with everything that can be stored: revisions with reasons, former addresses, a trash, a snapshot. */
async function fillDatabase() {
  await createCallsIfEmpty(EXAMPLE_CALLS.map((call) => callInput.parse(call)));
  const [readout] = makeCall().readouts;
  await createCall(makeCall({ readouts: [readout!, { ...readout!, text: '  =1+1\n"quoted", \u202eodd\u202c 👩‍👩‍👧\n' }] }));
  const call = await database().call.findUniqueOrThrow({
    where: { slug: "2030-01-02-marenov-ilves" },
    include: { readouts: { orderBy: { position: "asc" } } },
  });
  const [first, second] = call.readouts;
  await database().revision.create({
    data: { readoutId: first!.id, number: 2, text: "Corrected.", sha256: hashText("Corrected."), reason: 'a, "slip"' },
  });
  await database().readout.update({ where: { id: second!.id }, data: { deletedAt: new Date(0), version: 7 } });
  await database().call.update({ where: { id: call.id }, data: { deletedAt: new Date("2031-01-01T01:02:03.004Z") } });
  await database().formerCallSlug.createMany({ data: ["z-old", "a-old"].map((slug) => ({ slug, callId: call.id })) });
  await database().formerReadoutSlug.create({ data: { callId: call.id, slug: "was", readoutId: first!.id } });
  return storeSnapshot();
}

/** Makes a permanent link of the first example call; answers its row. */
async function storeSnapshot() {
  const pair = (await findPair("us-state-department..azerbaijan-president", "2024-04-03-blinken-aliyev"))!;
  const comparison = compareReadouts(pair.left.readout, pair.right.readout);
  if (comparison.kind === "refusal") throw new Error(comparison.reason);
  const id = await createSnapshot(pair, comparison);
  return database().snapshot.findUniqueOrThrow({ where: { id } });
}

describe("an export", () => {
  it("that is imported into an empty database gives the same library, byte for byte", async () => {
    await fillDatabase();
    const exported = await take();
    expect(exported).toContain("z-old");
    await startEmpty();
    expect(await bring(exported)).toEqual({
      kind: "imported",
      imported: { calls: 5, readouts: 7, revisions: 8, snapshots: 1, judgements: 0, notes: 0 },
    });
    expect(await take()).toBe(exported);
  });

  it("as CSV gives the same library, but for its snapshots", async () => {
    await fillDatabase();
    const [asJson, asCsv] = [await take(), await take("csv")];
    await startEmpty();
    expect((await bring(asCsv, "csv")).kind).toBe("imported");
    expect(await take("csv")).toBe(asCsv);
    expect(JSON.parse(await take())).toEqual({ ...JSON.parse(asJson), snapshots: [] });
  });

  it("of an empty library can be imported", async () => {
    for (const format of ["json", "csv"] as const)
      expect(await bring(await take(format), format)).toMatchObject({ kind: "imported", imported: { calls: 0 } });
  });
});

describe("an import", () => {
  it("stores nothing when one row has a fault", async () => {
    const good = makeCall();
    const faults = await faultsOf(envelope([good, { ...makeCall({ slug: "second" }), kind: "rumour" }]));
    expect(faults.map(({ place }) => place)).toEqual(["call second, kind"]);
    expect(await database().party.count()).toBe(0);
  });

  it("names a call whose address belongs, or once belonged, to another call", async () => {
    await fillDatabase();
    const calls = [makeCall(), makeCall({ slug: "a-old" }), { ...makeCall({ slug: "fresh" }), formerSlugs: ["z-old"] }];
    expect((await faultsOf(envelope(calls))).map(({ message }) => message)).toEqual([
      "A call with the address “2030-01-02-marenov-ilves” is already stored.",
      "“a-old” is a former address of the stored call “2030-01-02-marenov-ilves”.",
      "“z-old” is a former address of the stored call “2030-01-02-marenov-ilves”.",
    ]);
  });

  it("brings a library back into a fresh one, which holds the examples already", async () => {
    await fillDatabase();
    await database().call.updateMany({
      where: { slug: "2024-04-03-blinken-aliyev" },
      data: { title: "T", version: 2 },
    });
    const backup = await take();
    await startEmpty();
    await createCallsIfEmpty(EXAMPLE_CALLS.map((call) => callInput.parse(call)));
    expect((await bring(backup)).kind).toBe("imported");
    expect(await take()).toBe(backup);
  });

  it.each<[string, Prisma.CallUpdateInput]>([
    ["was corrected", { version: 2 }],
    ["is in the trash", { deletedAt: new Date(0) }],
    ["has another text", { readouts: { updateMany: { where: {}, data: { slug: "other" } } } }],
  ])("never replaces a stored call that %s", async (_, data) => {
    await createCall(makeCall());
    const backup = await take();
    await database().call.update({ where: { slug: makeCall().slug }, data });
    expect((await faultsOf(backup)).map(({ message }) => message)).toEqual([
      "A call with the address “2030-01-02-marenov-ilves” is already stored.",
    ]);
  });

  it("uses parties and issuers that are stored, also by only their names", async () => {
    await createCall(makeCall());
    const { parties, readouts } = makeCall();
    const named = {
      ...makeCall({ slug: "fresh" }),
      parties: parties.map(({ party, principal }) => ({ party: party.slug, principal })),
      readouts: readouts.map((readout) => ({ ...readout, issuer: readout.issuer.slug })),
    };
    expect((await bring(envelope([named]))).kind).toBe("imported");
    expect(await database().issuer.count()).toBe(1);
  });

  it("reports a party that is stored differently, and one that is described nowhere", async () => {
    await createCall(makeCall());
    const [seat, other] = makeCall().parties;
    const renamed = { ...seat!.party, name: "New Velmora" };
    const calls = [
      {
        ...makeCall({ slug: "fresh" }),
        parties: [{ ...seat!, party: "nowhere" }, other],
        readouts: makeCall().readouts,
      },
    ];
    const faults = await faultsOf(envelope(calls, { parties: [renamed] }));
    expect(faults.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        "The party “velmora” is described in two ways in this file.",
        "The party “velmora” is stored with the name “Velmora”, not “New Velmora”.",
      ]),
    );
    const [fault] = await faultsOf(envelope(calls));
    expect(fault).toMatchObject({
      place: "call fresh, parties[0].party",
      message: "The party “nowhere” is described neither in the file nor in the library.",
    });
  });

  it("accepts a snapshot that is already stored identically, and refuses one with different content", async () => {
    const { id, content } = await fillDatabase();
    const snapshot = (given: string) => envelope([], { snapshots: [{ id, content: given }] });
    expect((await bring(snapshot(content))).kind).toBe("imported");
    expect((await faultsOf(snapshot("{}")))[0]).toMatchObject({ line: 6 });
  });

  it("refuses a snapshot whose id is not its own, or whose content no page could show", async () => {
    for (const content of ["{}", "", "[", '{"version":1}']) {
      const file = envelope([], { snapshots: [{ id: snapshotId(content), content }] });
      expect([content, await faultsOf(file)]).toMatchObject([content, [{ line: 6 }]]);
    }
    expect(await database().snapshot.count()).toBe(0);
  });

  it("reports progress on a long file", async () => {
    const steps: string[] = [];
    const calls = Array.from({ length: 600 }, (_, n) => makeCall({ slug: `call-${n}` }));
    await bring(envelope(calls), "json", (...step) => steps.push(step.join(" ")));
    expect(steps).toEqual([
      "checking 250 600",
      "checking 500 600",
      "checking 600 600",
      "storing 250 600",
      "storing 500 600",
      "storing 600 600",
    ]);
    expect((await readWholeLibrary()).calls).toHaveLength(600);
  });
});
