import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createCall } from "../../data/calls/call-writes";
import { loadDemonstration } from "../../data/library/demonstration";
import { makeCall, useFreshDatabase } from "../../data/testing/test-database";
import { chainSentence, readoutsRead } from "../../messages/dyads/formulas";
import { toText } from "../../messages/parts/to-text";
import type { ChainView } from "../../model/dyads/chains";
import { openFormulas } from "./open-formulas";

const startsOf = ({ steps }: ChainView) => steps.map(({ words }) => words.split(" ").slice(0, 4).join(" "));

describe("The formulas of the demonstration library", () => {
  let chains: ChainView[] = [];
  beforeAll(async () => {
    await useFreshDatabase();
    await loadDemonstration();
    const name = { a: "vestria", b: "norhold" };
    chains = (await openFormulas(name, "ministry-of-external-affairs-of-vestria"))!.chains;
  });

  it("show one that drifts over six calls, as the first or the second", () => {
    const drifting = chains.slice(0, 2).find(({ steps }) => steps[0]!.words.includes("sovereignty"));
    expect(drifting && startsOf(drifting)).toEqual([
      "The Minister reaffirmed Vestria's",
      "The Minister reaffirmed Vestria's",
      "She reiterated Vestria's support",
      "The Minister restated Vestria's",
      "She called for a",
      "The Minister took note",
    ]);
    expect(new Set(drifting!.steps.map(({ words }) => words)).size).toBe(6);
    expect(toText(chainSentence(drifting!))).toMatch(
      /^6 readouts in a row, \d+ words changed \(\d+ in 100: \d+ dropped, \d+ came in\); no match found in the next one, of 20 April 2023$/,
    );
  });

  it("begin with those in which most words changed", () => {
    const changed = chains.map(({ change }) => change.dropped + change.cameIn);
    expect(changed.length).toBeGreaterThan(4);
    expect(changed).toEqual(changed.toSorted((a, b) => b - a));
  });

  it("are not openings, and show the newer readout in its own words", async () => {
    const steps = chains.flatMap((chain) => chain.steps);
    expect(steps.filter(({ words }) => /^(Foreign )?Minister Alden (spoke|congratulated|and)/.test(words))).toEqual([]);
    for (const { words, since } of steps) {
      const later = since?.parts?.filter(({ state }) => state !== "onlyLeft");
      if (later) expect(later.map(({ right }) => words.slice(right.start, right.end)).join("")).toBe(words);
    }
  });
});

describe("The formulas of one issuer", () => {
  const FORMULA = "The Minister reaffirmed support for the sovereignty and territorial integrity of Kesh.";
  const OTHER = "They discussed the timber quota of 40,000 tonnes and the price of wheat.";

  const save = (number: number, text: string, more: { extent?: "partial" } = {}) => {
    const date = `20${String(20 + Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, "0")}-05`;
    const [own] = makeCall().readouts;
    const readouts = [{ ...own!, text, ...more, ...(more.extent && { quotedBy: "Lakes Monitor" }) }];
    return createCall(makeCall({ slug: `${date}-call`, date, readouts }));
  };
  const open = async () => {
    const { parties, readouts } = makeCall();
    const [a, b] = parties.map(({ party }) => party.slug);
    return (await openFormulas({ a: a!, b: b! }, readouts[0]!.issuer.slug))!;
  };
  const sentences = async () => (await open()).chains.map((chain) => toText(chainSentence(chain)));

  beforeEach(useFreshDatabase);

  it("claim nothing of readouts that were not read", async () => {
    for (let i = 0; i < 43; i++) await save(i, FORMULA);
    const { readouts } = await open();
    expect(toText(readoutsRead(readouts))).toMatch(/^Only the latest 40 of 43 readouts were read/);
    expect(await sentences()).toEqual(["at least 40 readouts in a row, in the same words"]);
  });

  it("claim nothing of later readouts than the next", async () => {
    for (const [i, text] of [FORMULA, FORMULA, OTHER, FORMULA].entries()) await save(i, text);
    expect(toText(readoutsRead((await open()).readouts))).toBe("4 readouts were read.");
    expect(await sentences()).toEqual([
      "2 readouts in a row, in the same words; no match found in the next one, of 5 March 2020",
    ]);
  });

  it("claim nothing of the part of a readout that is not stored", async () => {
    for (const [i, text] of [FORMULA, FORMULA].entries()) await save(i, text);
    await save(2, OTHER, { extent: "partial" });
    expect(await sentences()).toEqual([
      "2 readouts in a row, in the same words; no match found in the part stored of the next one, of 5 March 2020",
    ]);
  });
});
