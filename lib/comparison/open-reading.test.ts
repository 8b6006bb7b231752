import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startModelServer, type ModelServer } from "../../e2e/model-server";
import type { RecordedReply } from "../../e2e/recorded-replies";
import { PLAIN_COMPARISON } from "../addresses/comparison-query";
import { findPair } from "../data/comparisons/readout-pairs";
import { findSnapshot } from "../data/comparisons/snapshots";
import { makeCall, makeReadouts, useFreshDatabase } from "../data/test-database";
import { toText } from "../messages/to-text";
import type { ReaderName } from "../model/comparison-query";
import type { ComparisonView } from "../model/comparison-view";
import { keepComparison } from "./keep-comparison";
import { openComparison, openSnapshot } from "./open-comparison";
import { askReading } from "./readings/ask-reading";
import { wakeReadingJobs } from "./readings/reading-jobs";
import { KEY, setUpModel } from "./readings/test-reader";
import { saveCall } from "./write-calls";

const SLUG = "2030-05-06-two-readers";
const LEFT = [
  "They discussed the ferry line in the valley.",
  "Both sides value such contacts.",
  "Grain is dear this year.",
];
const RIGHT = ["The ferry line in the valley was discussed.", "A festival opens in June."];
const RECORDED: RecordedReply = {
  request: {
    left: { passages: LEFT.map((text, i) => ({ id: `L${i + 1}`, text })) },
    right: { passages: RIGHT.map((text, i) => ({ id: `R${i + 1}`, text })) },
  },
  reply: {
    links: [
      {
        ...{ left: "L1", right: "R1", label: "same", leftWords: "the ferry line", rightWords: "The ferry line" },
        differs: null,
      },
    ],
    boilerplate: ["L2"],
  },
};

let server: ModelServer;
let forget: () => void;

beforeAll(async () => {
  await useFreshDatabase();
  server = await startModelServer([RECORDED], { key: KEY });
  await saveCall(makeCall({ slug: SLUG, readouts: makeReadouts(LEFT.join(" "), RIGHT.join(" ")) }));
});
afterAll(() => server.close());
beforeEach(() => {
  forget = setUpModel(server.url);
});
afterEach(() => forget());

const loadPair = async () => (await findPair("velmora-mfa..ostania-mfa", SLUG))!;

async function open(reader: ReaderName): Promise<ComparisonView> {
  const opened = await openComparison(await loadPair(), { query: { ...PLAIN_COMPARISON, reader } });
  if (opened.kind !== "comparison") throw new Error(opened.kind);
  return opened;
}

/** Of each row that one side alone has: its passage, its chip, and what stands beside the chip. */
const aloneIn = ({ rows }: ComparisonView) =>
  rows
    .flatMap(({ absence, left, right, chip }) => {
      const remark = absence?.isTelling ? toText(absence.message) : null;
      return absence ? [[(left[0] ?? right[0])!.passage.id, toText(chip), remark] as const] : [];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));

const NO_MATCH = "no match found";

describe("a point that no reader matched", () => {
  it("has a stronger chip than one that the only reader did not match", async () => {
    const expected = [
      ["l2", NO_MATCH, null],
      ["l3", NO_MATCH, null],
      ["r2", NO_MATCH, null],
    ];
    expect(aloneIn(await open("built-in"))).toEqual(expected);
    await askReading(await loadPair());
    await wakeReadingJobs();
    expect(aloneIn(await open("built-in"))).toEqual(expected.map(([id]) => [id, `${NO_MATCH} by either reader`, null]));
  });

  it("may be boilerplate to the model, which is said as its guess and kept in a permanent link", async () => {
    const read = aloneIn(await open("model"));
    const guess = "No counterpart found in the Ostanian readout by either reader. stand-in takes it for boilerplate.";
    expect(read).toEqual([
      ["l2", `${NO_MATCH} by either reader`, guess],
      ["l3", `${NO_MATCH} by either reader`, null],
      ["r2", `${NO_MATCH} by either reader`, null],
    ]);
    const kept = await findSnapshot((await keepComparison(await loadPair(), "model"))!);
    // The other reader is not kept: the link claims no more than its own.
    expect(aloneIn(openSnapshot(kept!))).toEqual([
      ["l2", NO_MATCH, guess.replace(" by either reader", "")],
      ["l3", NO_MATCH, null],
      ["r2", NO_MATCH, null],
    ]);
  });
});
