import { beforeEach, describe, expect, it } from "vitest";
import { DEFAULT_ALIGNER } from "../../aligners/registry";
import { deleteCall } from "../../data/calls/trash";
import { database } from "../../data/client";
import { listNeighboursToMake } from "../../data/comparisons/neighbours";
import { readContent } from "../../data/comparisons/stored-comparisons";
import { createCall } from "../../data/calls/call-writes";
import { makeCall, useFreshDatabase } from "../../data/testing/test-database";
import { readoutCorrection } from "../../schema/corrections";
import { makeNeighbours } from "../jobs/make-comparisons";
import { addReadout, correctReadout, saveCall } from "../write-calls";
import { openFormulas } from "./open-formulas";

const SENTENCES = [
  "The Minister reaffirmed support for the sovereignty and territorial integrity of Kesh.",
  "She urged the release of the three detained journalists.",
  "They discussed the timber quota of 40,000 tonnes.",
];
const NAME = { a: "velmora", b: "ostania" };

const call = (month: number, ...said: number[]) => {
  const date = `2030-0${month}-02`;
  const [own] = makeCall().readouts;
  return makeCall({
    slug: `${date}-call`,
    date,
    readouts: [{ ...own!, text: said.map((i) => SENTENCES[i]).join(" ") }],
  });
};

/** The months of the calls whose readouts are stored as neighbours, in order. */
async function stored() {
  const place = { select: { readout: { select: { call: { select: { date: true } } } } } } as const;
  const rows = await database().neighbourComparison.findMany({ select: { earlier: place, later: place } });
  return rows
    .map(({ earlier, later }) => [earlier, later].map((one) => one.readout.call.date.slice(5, 7)).join(" "))
    .sort();
}

const issuerOf = () => makeCall().readouts[0]!.issuer.slug;
const formulas = () => openFormulas(NAME, issuerOf());
const toMake = (which: "missing" | "outdated" | "all") => listNeighboursToMake(DEFAULT_ALIGNER, which);

/** The formulas computed without any stored neighbours. */
async function anew() {
  const rows = await database().neighbourComparison.findMany();
  await database().neighbourComparison.deleteMany();
  const made = await formulas();
  await database().neighbourComparison.createMany({ data: rows });
  return made;
}

describe("Readouts beside each other", () => {
  beforeEach(async () => {
    await useFreshDatabase();
    await saveCall(call(1, 0, 1));
    await saveCall(call(5, 0, 2));
  });

  it("are compared in the transaction that adds one, also in between", async () => {
    expect(await stored()).toEqual(["01 05"]);
    await saveCall(call(3, 1, 2));
    expect(await stored()).toEqual(["01 03", "03 05"]);
    expect(await toMake("missing")).toEqual([]);
    expect(await formulas()).toEqual(await anew());
    expect((await formulas())!.chains.length).toBeGreaterThan(0);
  });

  it("are compared anew where a text is revised", async () => {
    const { readouts } = await database().call.findUniqueOrThrow({
      where: { slug: "2030-05-02-call" },
      select: { readouts: true },
    });
    const { slug, kind, extent, language, version } = readouts[0]!;
    const said = { text: SENTENCES[1]!, reason: "A sentence was wrong." };
    const correction = readoutCorrection.parse({ issuer: issuerOf(), kind, extent, language, ...said });
    const saved = await correctReadout({ call: "2030-05-02-call", readout: slug }, version, correction);
    expect(saved.kind).toBe("saved");
    const rows = await database().neighbourComparison.findMany({ select: { later: { select: { number: true } } } });
    expect(rows.map(({ later }) => later.number)).toEqual([2]);
    expect(await formulas()).toEqual(await anew());
  });

  it("are compared where a readout is added to a call", async () => {
    const { readouts, ...rest } = call(3, 1, 2);
    await createCall({ ...rest, readouts: [] });
    await addReadout("2030-03-02-call", readouts[0]!);
    expect(await stored()).toEqual(["01 03", "03 05"]);
  });

  it("are found by the job where a write could not compare them, and remade by a rebuild", async () => {
    await createCall(call(7, 0));
    await deleteCall("2030-05-02-call");
    expect(await toMake("missing")).toHaveLength(1);
    expect(await makeNeighbours(DEFAULT_ALIGNER, await toMake("missing"))).toBe(1);
    expect([await toMake("missing"), await toMake("outdated")]).toEqual([[], []]);
    expect(await formulas()).toEqual(await anew());
    const before = await database().neighbourComparison.findMany({ select: { content: true } });
    await database().neighbourComparison.updateMany({ data: { version: "older" } });
    expect(await toMake("missing")).toEqual([]);
    expect(await formulas()).toEqual(await anew());
    await makeNeighbours(DEFAULT_ALIGNER, await toMake("outdated"));
    const after = await database().neighbourComparison.findMany({ where: { version: DEFAULT_ALIGNER.version } });
    expect(after.map(({ content }) => readContent(content))).toContainEqual(readContent(before.at(-1)!.content));
    expect(await toMake("outdated")).toEqual([]);
  });
});
