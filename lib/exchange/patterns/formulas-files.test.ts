import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { FormulasView } from "../../model/dyads/chains";
import { FORMULAS_WRITERS, writeFormulasCsv, writeFormulasJson } from "./formulas-files";

const readCsv = (csv: string) => Papa.parse<Record<string, string>>(csv.slice(1).trimEnd(), { header: true }).data;
const call = (date: string) => ({ slug: `${date}-alden-brecht`, title: "Alden and Brecht, phone call", date });
const party = (name: string) => ({ slug: name.toLowerCase(), name, adjective: `${name}n` });
const since = { before: "She affirmed support.", beforeLanguage: "en", dropped: 1, cameIn: 2, of: 7 };

const view: FormulasView = {
  parties: { a: party("Vestria"), b: party("Norhold") },
  issuer: { slug: "vestria-mfa", name: "Ministry A" },
  permanent: null,
  isFictional: true,
  readouts: { read: 40, stored: 63 },
  chains: [
    {
      id: "2021-02-11-alden-brecht-2",
      steps: [
        { call: call("2021-02-11"), words: since.before, language: "en", number: 2, since: null },
        {
          call: call("2021-06-24"),
          words: "She took note of it.",
          language: "en",
          number: 3,
          since: { ...since, parts: null },
        },
      ],
      change: { dropped: 1, cameIn: 2, of: 7 },
      mayBeLonger: true,
      end: { why: "no-match", call: call("2021-11-03") },
    },
  ],
};
const file = {
  view,
  address: "https://parallax.example/dyads/vestria..norhold/formulas/vestria-mfa",
  accessed: "2026-11-29",
};

describe("The formulas of an issuer as files", () => {
  it("have a row for each sentence, with its date, its address, and what the counts are of", () => {
    const [first, second] = readCsv(writeFormulasCsv(file));
    expect(first).toMatchObject({ step: "1", wording: "first", dropped: "", text: since.before });
    expect(second).toMatchObject({
      step: "2",
      date: "2021-06-24",
      passage: "3",
      wording: "rewritten",
      dropped: "1",
      came_in: "2",
      words: "7",
      readouts_read: "40",
      readouts_stored: "63",
      chain_readouts: "2",
      chain_may_be_longer: "yes",
      chain_end: "no-match",
      next_readout: "2021-11-03",
      address: "https://parallax.example/calls/2021-06-24-alden-brecht",
      chain_address: `${file.address}#2021-02-11-alden-brecht-2`,
    });
  });

  it("are drawn with each readout, what changed in each step, where a chain ends, and what that rests on", () => {
    const { "figure.svg": figure, "figure.png": png } = FORMULAS_WRITERS;
    const svg = figure.write(file);
    expect(png.write(file)).toBe(svg);
    const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, said]) => said);
    expect(words).toEqual(expect.arrayContaining(["11 Feb 21", "24 Jun 21", "3 Nov 21", "−1 +2", "×"]));
    expect(words.join(" ")).toContain("1 formula, 11 February 2021 to 24 June 2021. Only the latest 40 of 63 readouts");
    expect(words.join(" ")).toContain(file.address);
    expect(svg).toContain("She took note of it.: at least 2 readouts in a row, 3 words changed");
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
  });

  it("are drawn without a chain too, and markup in a sentence is text", () => {
    const none = FORMULAS_WRITERS["figure.svg"].write({ ...file, view: { ...view, chains: [] } });
    expect(none).toContain("0 formulas. Only the latest");
    const [chain] = view.chains;
    const steps = [chain!.steps[0]!, { ...chain!.steps[1]!, words: "<script>alert(1)</script>" }];
    const marked = FORMULAS_WRITERS["figure.svg"].write({ ...file, view: { ...view, chains: [{ ...chain!, steps }] } });
    expect(marked).not.toContain("<script");
  });

  it("say the same as JSON", () => {
    expect(JSON.parse(writeFormulasJson(file))).toMatchObject({
      readouts: { read: 40, stored: 63 },
      chains: [
        {
          change: { dropped: 1, cameIn: 2, of: 7 },
          address: `${file.address}#2021-02-11-alden-brecht-2`,
          steps: [
            { wording: "first" },
            { wording: "rewritten", address: "https://parallax.example/calls/2021-06-24-alden-brecht" },
          ],
        },
      ],
    });
  });
});
