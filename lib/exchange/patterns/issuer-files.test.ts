import Papa from "papaparse";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { ISSUER_PATTERN_FILES } from "./issuer-files";
import { makeIssuer } from "./test-issuer";

const file = {
  view: makeIssuer(),
  address: "https://parallax.example/issuers/mfa-a",
  accessed: "2030-02-03",
};

describe("An issuer across its counterparts as files", () => {
  it("has a row for each topic and counterpart, with denominators and intervals", () => {
    const csv = ISSUER_PATTERN_FILES["matrix.csv"].write(file);
    const rows = Papa.parse<Record<string, string>>(csv.slice(1).trimEnd(), { header: true }).data;
    const detained = rows.filter(({ topic }) => topic === "detained");
    expect(detained.map((row) => [row.counterpart, row.said_n, row.comparable_calls])).toEqual([
      ["Norland", "5", "6"],
      ["Tamra", "0", "4"],
    ]);
    expect(detained[0]).toMatchObject({ only_issuer_n: "5", said_low: "0.436", confirmed_n: "0" });
    for (const { says, confirmed_n } of rows) if (confirmed_n === "0") expect(says).not.toContain("left out");
  });

  it("has as JSON what the page shows", () => {
    const written = JSON.parse(ISSUER_PATTERN_FILES["matrix.json"].write(file));
    expect(written.counterparts.map(({ comparable }: { comparable: number }) => comparable)).toEqual([6, 4]);
    expect(written.rows).toEqual(JSON.parse(JSON.stringify(file.view.rows)));
  });

  it("is as wide as its title, and says how many rows it leaves out", () => {
    const { view } = file;
    const rows = Array.from({ length: 23 }, (_, i) => ({ ...view.rows[0]!, topic: `t${i}` }));
    const name = "Ministry of Foreign Affairs and International Cooperation of the Republic";
    const long = { ...view, rows, issuer: { ...view.issuer, name } };
    const drawn = ISSUER_PATTERN_FILES["figure.svg"].write({ ...file, view: long });
    expect(Number(/width="(\d+)"/.exec(drawn)![1])).toBeGreaterThan(
      11 * `${name}: what it reports, by counterpart (fictional)`.length,
    );
    expect(drawn).toContain("The first 20 of 23 topics; 3 are not drawn.");
  });

  it("is drawn as a well-formed figure with title, numbers of calls, sources and address", () => {
    const texts: string[] = [];
    const parser = new SaxesParser();
    parser.on("text", (text) => texts.push(text.trim()));
    parser.on("error", (error) => {
      throw error;
    });
    parser.write(ISSUER_PATTERN_FILES["figure.svg"].write(file)).close();
    expect(texts).toContain("Ministry A: what it reports, by counterpart (fictional)");
    expect(texts).toContain("10 calls with 2 counterparts · own readout searched for topics in 10 · 10 comparable");
    expect(texts).toContain("5 of 6, 44–97%");
    expect(texts).toEqual(expect.arrayContaining(["Norland", "6 readouts", "6 comparable calls"]));
    expect(texts).toContain("Readouts by Ministry A and Ministry B, compared by Parallax.");
    expect(texts.some((text) => text.startsWith("Filter:"))).toBe(false);
    expect(texts.some((text) => text.includes(file.address))).toBe(true);
  });

  it("says by what it is filtered: a permanent link has no query in its address", () => {
    const view = { ...file.view, query: { ...file.view.query, from: "2029", kind: "meeting" as const } };
    expect(ISSUER_PATTERN_FILES["figure.svg"].write({ ...file, view })).toContain(">Filter (From: 2029 · meeting)<");
  });
});
