import Papa from "papaparse";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { PATTERN_FILES } from "./pattern-files";
import { CALLS, LABELS, makeDyad } from "./test-dyad";

const ADDRESS = "https://parallax.example/dyads/vestria..norland?sort=last";
const fileOf = (...given: Parameters<typeof makeDyad>) => ({
  view: makeDyad(...given),
  address: ADDRESS,
  accessed: "2030-02-03",
});
const readCsv = (csv: string) => Papa.parse<Record<string, string>>(csv.slice(1).trimEnd(), { header: true }).data;
const patternRows = () => readCsv(PATTERN_FILES["matrix.csv"].write(fileOf()));

describe("The row of a silent side", () => {
  it("has as CSV what the other side published, without a level of claim", () => {
    const rows = readCsv(PATTERN_FILES["row.csv"].write(fileOf({ row: "silent:b" })));
    expect(rows).toMatchObject([
      {
        topic: "Trade",
        state: "no-readout",
        level: "",
        party: "Vestria",
        passage: "2",
        text: "'=Tariffs were raised.",
      },
      { topic: "", says: "No readout from Norland stored", text: "It rained." },
    ]);
    expect(rows[0]!.address).toBe(`https://parallax.example/calls/${rows[0]!.call}`);
  });

  it("has as JSON the same with what it is counted over", () => {
    const { open, silence } = JSON.parse(PATTERN_FILES["row.json"].write(fileOf({ row: "silent:b" })));
    expect([open, silence.of, silence.topics]).toEqual([null, 1, [{ label: "Trade", calls: 1 }]]);
  });
});

describe("The pattern as CSV", () => {
  it("has a row for each topic in each call, with its level of claim and its denominator", () => {
    const rows = patternRows();
    expect(rows).toHaveLength(Object.keys(LABELS).length * CALLS.length);
    const detained = rows.filter(({ topic }) => topic === "detained");
    expect(detained.map(({ state, level }) => `${state} ${level}`)).toEqual([
      "both found",
      ...["only-a found", "only-a found", "only-a found", "only-a confirmed", "only-a confirmed", "only-a found"],
      ...["no-readout found", "not-comparable found"],
    ]);
    expect(detained[1]).toMatchObject({
      comparable_calls: "7",
      only_a_n: "6",
      a_passages: "mfa-a: 2",
      a_first: "2029-01-05",
      a_last: "2029-09-05",
      b_last: "2029-01-05",
      says: "Only Vestria: no match found in the Norlandic readout",
    });
    expect(detained[4]!.says).toBe("Only Vestria: its passages confirmed left out of the Norlandic readout");
  });

  it("never calls left out what nobody confirmed", () => {
    for (const { level, says } of patternRows()) if (level !== "confirmed") expect(says).not.toContain("left out");
  });
});

describe("The open row", () => {
  it("is written with its quotations, none of which a spreadsheet runs", () => {
    const csv = PATTERN_FILES["row.csv"].write(fileOf({ row: "detained" }));
    const [row] = readCsv(csv);
    expect(row).toMatchObject({
      party: "Vestria",
      passage: "2",
      text: "'=He raised the journalists.",
      address: "https://parallax.example/calls/2029-01-05-call/mfa-a..mfa-b#left-2",
    });
    expect(JSON.parse(PATTERN_FILES["row.json"].write(fileOf({ row: "detained" }))).open.row.topic).toBe("detained");
  });

  it("is empty where none is open", () => {
    expect(readCsv(PATTERN_FILES["row.csv"].write(fileOf()))).toEqual([]);
    expect(JSON.parse(PATTERN_FILES["row.json"].write(fileOf())).open).toBeNull();
  });
});

describe("The pattern as JSON", () => {
  it("has the rates with denominators, the streak and the silences", () => {
    const written = JSON.parse(PATTERN_FILES["matrix.json"].write(fileOf()));
    const row = written.rows.find(({ topic }: { topic: string }) => topic === "detained");
    expect(written).toMatchObject({ comparable: 7, silent: { a: 0, b: 1 }, address: ADDRESS });
    expect(row.rates["only-a"]).toMatchObject({ n: 6, of: 7 });
    expect(row.streak).toMatchObject({ side: "a", calls: 6, confirmed: 2, isCurrent: true });
  });
});

describe("The figure", () => {
  const drawn = PATTERN_FILES["figure.svg"].write(fileOf());

  it("is well-formed, whatever topics are called", () => {
    const texts: string[] = [];
    const parser = new SaxesParser();
    parser.on("text", (text) => texts.push(text.trim()));
    parser.on("error", (error) => {
      throw error;
    });
    parser.write(drawn).close();
    expect(texts).toContain("Gas & transit <EU>");
    expect(texts).toContain("Vestria and Norland");
    expect(texts).toContain(
      "9 calls, 5 January 2029 to 5 September 2029 · 7 comparable · 1 without a readout from Norland · 1 not comparable",
    );
    expect(texts.some((text) => text.includes(ADDRESS))).toBe(true);
    expect(texts.some((text) => text.includes("Readouts by Ministry A"))).toBe(true);
  });

  it("says by what it is filtered and counted: a permanent link has no query in its address", () => {
    const confirmed = PATTERN_FILES["figure.svg"].write(fileOf({ level: "confirmed" }));
    expect(confirmed).toContain(">Filter (Count: confirmed only)<");
    expect(drawn).not.toContain("Filter:");
  });

  it("says in its title that its calls are fictional, where all are", () => {
    const calls = CALLS.map((call) => ({ ...call, title: `${call.title} (fictional)` }));
    const titled = '<title id="title">Vestria and Norland (fictional)</title>';
    expect(PATTERN_FILES["figure.svg"].write(fileOf({}, calls))).toContain(titled);
    expect(PATTERN_FILES["figure.svg"].write(fileOf({}, [...calls.slice(1), CALLS[0]!]))).not.toContain("(fictional)");
  });

  it("sets the sides apart without colour: one is striped", () => {
    expect(drawn).toContain('fill="url(#b)"');
  });
});
