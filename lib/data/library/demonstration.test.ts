import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { EXAMPLE_CALLS } from "../../../prisma/example-calls";
import { claimTopics, compareTexts, segmentText } from "../../compare";
import { makeDemonstration } from "../../exchange/library/demonstration";
import { readLibrary } from "../../exchange/library/read-library";
import { readDemonstration } from "../../resources/demonstration";
import { loadResources } from "../../resources/load";
import { callInput } from "../../schema/call-input";
import type { Library } from "../../schema/library";
import { findCall, listCalls } from "../calls/call-queries";
import { createCallsIfEmpty, createCall } from "../calls/call-writes";
import { findDyad } from "../calls/dyads";
import { database } from "../client";
import { makeCall, useFreshDatabase } from "../testing/test-database";
import { findDemonstration, loadDemonstration, removeDemonstration } from "./demonstration";
import { readWholeLibrary } from "./test-whole-library";

function readMade(): Library {
  const bytes = Buffer.from(JSON.stringify(makeDemonstration(readDemonstration())));
  const read = readLibrary(bytes, "json");
  if (!("library" in read)) throw new Error(JSON.stringify(read.shown));
  expect(read.report(read.faults)).toEqual({ shown: [], total: 0 });
  return read.library;
}

describe("the material", () => {
  let library: Library;
  beforeAll(() => {
    library = readMade();
  });

  const dyad = (one: string, other: string) =>
    library.calls.filter(({ parties }) => [one, other].every((slug) => parties.some(({ party }) => party === slug)));

  /** What is claimed about a topic in each of some calls, for the first revisions. */
  const claimsOf = (calls: Library["calls"], topic: string) =>
    calls.map(({ readouts }) => {
      const [left, right] = readouts.map(({ revisions }) => ({ text: revisions[0]!.text, language: "en" }));
      const compared = compareTexts(left!, right!, loadResources());
      if (compared.kind === "refusal") throw new Error("These texts are short.");
      const sides = { left: left!.text, right: right!.text };
      return claimTopics(compared, sides, loadResources()).find((claim) => claim.topic === topic)?.claim;
    });

  it("has at least 120 calls over several years, all of them fictional, of which a part is reviewed", () => {
    expect(library.calls.length).toBeGreaterThanOrEqual(120);
    expect(new Set(library.calls.map(({ date }) => date.slice(0, 4))).size).toBeGreaterThanOrEqual(5);
    expect(library.calls.every(({ fictional }) => fictional === true)).toBe(true);
    const reviewed = new Set(library.judgements.map(({ pair }) => pair.left.call.slug)).size;
    expect([reviewed > 30, reviewed < library.calls.length / 2]).toEqual([true, true]);
  });

  it("has notes, disagreements, revisions, press reports, partial quotations and missing sides", () => {
    const readouts = library.calls.flatMap((call) => call.readouts);
    expect(library.notes.length).toBeGreaterThanOrEqual(5);
    expect(new Set(library.judgements.map(({ author }) => author)).size).toBe(2);
    expect(library.judgements.filter(({ kind }) => kind === "link-rejected").length).toBeGreaterThanOrEqual(5);
    expect(readouts.filter(({ revisions }) => revisions.length > 1).length).toBeGreaterThanOrEqual(4);
    expect(readouts.filter(({ kind }) => kind === "press-report").length).toBeGreaterThanOrEqual(5);
    expect(readouts.filter(({ extent }) => extent === "partial").length).toBeGreaterThanOrEqual(2);
    expect(library.calls.filter((call) => call.readouts.length === 1).length).toBeGreaterThanOrEqual(8);
  });

  it("judges passages as the aligner cuts them", () => {
    const texts = new Map(
      library.calls.flatMap(({ slug, readouts }) =>
        readouts.map((readout) => [`${slug} ${readout.slug}`, readout.revisions[0]!.text] as const),
      ),
    );
    for (const { pair, left, right } of library.judgements)
      for (const [{ call, readout }, spans] of [[pair.left, left] as const, [pair.right, right] as const]) {
        const cut = segmentText(texts.get(`${call.slug} ${readout.slug}`)!);
        for (const { start, end } of spans)
          expect(cut.some((passage) => passage.start === start && passage.end === end)).toBe(true);
      }
  });

  it("has five series of twelve calls between the same principals", () => {
    const pairs = [
      ["vestria", "norhold"],
      ["aravell", "sundermark"],
      ["iskara", "belmar"],
      ["kaldesh", "ordava"],
      ["maridia", "thornland"],
    ] as const;
    for (const [one, other] of pairs) {
      const calls = dyad(one, other);
      expect(calls).toHaveLength(12);
      expect(new Set(calls.map(({ parties }) => parties.map(({ principal }) => principal).join())).size).toBe(1);
    }
  });

  it("has a topic that one side leaves out six times in a row", () => {
    const texts = (calls: Library["calls"], side: 0 | 1) => calls.map((call) => call.readouts[side]?.revisions[0]!.text ?? ""); // prettier-ignore
    const fishermen = dyad("aravell", "sundermark").slice(1, 7);
    expect(texts(fishermen, 0).every((text) => /fishermen|prisoners/.test(text))).toBe(true);
    expect(texts(fishermen, 1).some((text) => /fishermen|prisoners|detain/.test(text))).toBe(false);
    expect(claimsOf(fishermen, "detainees-prisoners")).toEqual(fishermen.map(() => "only-left"));
  });

  it("has in every series something that only one side reports call after call, or a side that is silent", () => {
    const run = (one: string, other: string, from: number, to: number, topic: string) =>
      new Set(claimsOf(dyad(one, other).slice(from, to), topic));
    expect(run("vestria", "norhold", 3, 6, "territorial-integrity")).toEqual(new Set(["only-right"]));
    expect(run("kaldesh", "ordava", 0, 6, "energy")).toEqual(new Set(["only-right"]));
    expect(run("maridia", "thornland", 1, 7, "human-rights")).toEqual(new Set(["only-right"]));
  });

  it("has a side that is silent again and again", () => {
    const calls = dyad("iskara", "belmar");
    expect(calls.filter(({ readouts }) => !readouts.some(({ issuer }) => issuer === "chancellery-of-belmar"))).toHaveLength(7); // prettier-ignore
  });
});

describe("the demonstration library", () => {
  beforeEach(async () => {
    await useFreshDatabase();
    await createCallsIfEmpty(EXAMPLE_CALLS.map((call) => callInput.parse(call)));
  });

  it("is loaded once, marked wherever its calls are named, and removed without a trace", async () => {
    const before = await readWholeLibrary();
    expect(await findDemonstration()).toEqual({ calls: 0, isNearlyEmpty: true });
    const loaded = await loadDemonstration();
    const { calls } = await findDemonstration();
    expect([loaded.kind, calls >= 120]).toEqual(["imported", true]);
    expect((await loadDemonstration()).kind).toBe("faults");
    expect((await findCall("2021-02-11-alden-brecht"))!.title).toBe("Alden and Brecht, phone call (fictional)");
    expect((await findDyad(["vestria", "norhold"]))!.calls.every(({ title }) => title.endsWith(" (fictional)"))).toBe(
      true,
    );
    expect((await listCalls()).filter(({ title }) => title.endsWith(" (fictional)"))).toHaveLength(calls);
    expect(await removeDemonstration()).toBe(calls);
    expect(await readWholeLibrary()).toEqual(before);
  });

  it("stays out of a library that is exported, with all that is only its own", async () => {
    const before = await readWholeLibrary();
    await loadDemonstration();
    expect(await readWholeLibrary({ isFictionKept: false })).toEqual(before);
  });

  it("leaves a party that another call has", async () => {
    await loadDemonstration();
    const party = { slug: "vestria", name: "Vestria", adjective: "Vestrian" };
    const parties = [{ party, principal: "Somebody" }, makeCall().parties[1]!];
    await createCall(makeCall({ parties }));
    await removeDemonstration();
    expect(await database().party.count({ where: { slug: "vestria" } })).toBe(1);
    expect(await database().party.count({ where: { slug: "norhold" } })).toBe(0);
  });
});
