import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startModelServer, type ModelServer } from "../../e2e/model-server";
import { PLAIN_MATRIX } from "../addresses/call-path";
import { TEXTS } from "../aligners/model/test-recorded";
import { database } from "../data/client";
import { findPair } from "../data/comparisons/readout-pairs";
import { storeMeasurement } from "../data/readings/measurements";
import { makeCall, makeReadouts, useFreshDatabase } from "../data/testing/test-database";
import { toText } from "../messages/parts/to-text";
import { MATRIX_FILES } from "../exchange/call-matrix/formats";
import type { ReaderName } from "../model/comparisons/comparison-query";
import { openMatrix } from "./open-matrix";
import { askReading } from "./readings/ask-reading";
import { findReader } from "./readings/reader";
import { wakeReadingJobs } from "./readings/reading-jobs";
import { KEY, REPLIES, setUpModel } from "./readings/test-reader";
import { saveCall } from "./write-calls";

const SLUG = "2030-05-03-matrix";
const PRESS = "Trade grew by 12 percent. A new season of the opera begins next week.";

let server: ModelServer;
let forget: () => void;

beforeAll(async () => {
  await useFreshDatabase();
  server = await startModelServer(REPLIES, { key: KEY });
  const official = makeReadouts(TEXTS.left.text, TEXTS.right.text);
  const party = { slug: "press", name: "Press", adjective: "press" };
  const issuer = { slug: "daily-cable", name: "The Daily Cable", kind: "news-agency" as const, party };
  const report = { ...official[0]!, issuer, kind: "press-report" as const, text: PRESS };
  await saveCall(makeCall({ slug: SLUG, readouts: [...official, report] }));
});
afterAll(() => server.close());
beforeEach(() => {
  forget = setUpModel(server.url);
});
afterEach(() => forget());

async function open(reader: ReaderName | null) {
  const matrix = (await openMatrix(SLUG, { ...PLAIN_MATRIX, of: "velmora-mfa", reader }))!;
  return {
    columns: matrix.columns.map((column) => [column.readout.slug, toText(column.reader)]),
    choices: matrix.choices.map(({ label, isChosen }) => [toText(label), isChosen]),
    cells: matrix.rows.map(({ cells }) => cells.map(({ words }) => toText(words))),
    query: matrix.query,
  };
}

const BY_PARALLAX = [
  ["ostania-mfa", "Matched by Parallax."],
  ["daily-cable", "Matched by Parallax."],
];

describe("a matrix", () => {
  it("is the built-in aligner's where no model has read a pair, and says so where the model was asked for", async () => {
    expect(await open(null)).toMatchObject({ columns: BY_PARALLAX, choices: [] });
    const asked = await open("model");
    expect(asked.columns[0]).toEqual(["ostania-mfa", "Not read by a language model, so matched by Parallax."]);
    expect(asked.choices).toEqual([]);
  });

  it("shows a model's reading of each pair that it has read, once that is chosen, and who matched every other", async () => {
    await askReading((await findPair("velmora-mfa..ostania-mfa", SLUG))!);
    await wakeReadingJobs();
    const builtIn = await open(null);
    expect(builtIn.columns).toEqual(BY_PARALLAX);
    expect(builtIn.choices).toEqual([
      ["Parallax", true],
      ["stand-in", false],
    ]);

    const read = await open("model");
    expect(read.columns).toEqual([
      ["ostania-mfa", expect.stringMatching(/^Read by stand-in on \d+ \w+ \d{4}\.$/)],
      ["daily-cable", "Not read by a language model, so matched by Parallax."],
    ]);
    expect(read.choices.map(([, isChosen]) => isChosen)).toEqual([false, true]);
    expect(read.cells.map(([ostania]) => ostania)).toEqual([
      "likely counterpart: 1",
      "likely counterpart: 2",
      "possible counterpart: 3",
      "boilerplate",
    ]);
    expect(read.cells.map(([, press]) => press)).toEqual(builtIn.cells.map(([, press]) => press));
  });

  it("is written to files that say of each pair who matched it", async () => {
    const view = (await openMatrix(SLUG, { ...PLAIN_MATRIX, of: "velmora-mfa", reader: "model" }, { isWhole: true }))!;
    const file = { view, address: "https://parallax.example/calls/x/matrix", accessed: "2030-06-01" };
    const json = JSON.parse(MATRIX_FILES.json.write(file)) as Record<string, unknown>;
    expect(json).toMatchObject({
      columns: [
        { slug: "ostania-mfa", reader: { model: "stand-in" } },
        { slug: "daily-cable", reader: null, matchedBy: "Not read by a language model, so matched by Parallax." },
      ],
      passages: [{ number: 1, cells: [{ level: "likely", finding: "likely counterpart: 1" }, {}] }, {}, {}, {}],
    });
    for (const { write } of Object.values(MATRIX_FILES)) {
      const written = write(file).replace(/[\u2066-\u2069]/g, "");
      expect(written).toMatch(/Read by stand-in on \d+ \w+ \d{4}\./);
      expect(written).toContain("Not read by a language model, so matched by Parallax.");
      expect(written).toContain("They agreed to release");
      expect(written).toContain("A new season of the opera begins next week.");
      expect(written).not.toContain("left out by");
    }
  });

  it("is the model's by default once that has measured better", async () => {
    const figures = (good: number) => ({
      linksF1: good,
      linksPrecision: good,
      linksRecall: good,
      includedF1: good,
      falseLeftOut: 1 - good,
      falseShared: 1 - good,
    });
    await storeMeasurement(findReader()!, { pairs: 39, model: figures(0.95), builtIn: figures(0.6) }, new Date());
    expect((await open(null)).columns[0]![1]).toMatch(/^Read by stand-in/);
    expect((await open("built-in")).columns).toEqual(BY_PARALLAX);
    await database().readerMeasurement.deleteMany();
  });
});
