import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startModelServer, type ModelServer } from "../../e2e/model-server";
import type { RecordedReply } from "../../e2e/recorded-replies";
import { PLAIN_COMPARISON } from "../addresses/comparison-query";
import { database } from "../data/client";
import { snapshotId } from "../data/comparisons/snapshot-id";
import { findPair } from "../data/comparisons/readout-pairs";
import { findSnapshot } from "../data/comparisons/snapshots";
import { makeCall, makeReadouts, useFreshDatabase } from "../data/testing/test-database";
import { citationResponse } from "../exchange/comparison/citation-files";
import { downloadResponse } from "../exchange/comparison/formats";
import { toText } from "../messages/parts/to-text";
import type { ReaderName } from "../model/comparisons/comparison-query";
import type { ComparisonView } from "../model/comparisons/comparison-view";
import { canonicalJson } from "../schema/snapshot";
import { freezeComparison } from "./freeze-comparison";
import { openComparison, openSnapshot } from "./open-comparison";
import type { HistoryView } from "../model/reviews/history-view";
import { openHistory, openSnapshotHistory } from "./open-history";
import { askReading } from "./readings/ask-reading";
import { wakeReadingJobs } from "./readings/reading-jobs";
import { KEY, setUpModel } from "./readings/test-reader";
import { saveCall } from "./write-calls";
import { finished } from "../model/comparisons/aligners";

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
        left: "L1",
        right: "R1",
        label: "same",
        leftWords: "the ferry line",
        rightWords: "The ferry line",
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

/** For each row that only one side has: its passage, its chip, and what stands beside the chip. */
const aloneIn = ({ rows }: ComparisonView) =>
  rows
    .flatMap(({ absence, left, right, chip }) => {
      const remark = absence?.isTelling ? toText(absence.message) : null;
      return absence ? [[(left[0] ?? right[0])!.passage.id, toText(chip), remark] as const] : [];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));

const NO_MATCH = "no match found";

const contentOf = async (id: string) => (await database().snapshot.findUnique({ where: { id } }))?.content;

/** Stores the content of a permanent link under the id derived from it. */
async function store(content: object): Promise<string> {
  const written = canonicalJson(content);
  const id = snapshotId(written);
  const calls = { leftCall: SLUG, rightCall: SLUG };
  await database().snapshot.upsert({ where: { id }, create: { id, content: written, ...calls }, update: {} });
  return id;
}

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
    const guess = "No counterpart found in the Ostanian readout by either reader. stand-in considers it boilerplate.";
    expect(read).toEqual([
      ["l2", `${NO_MATCH} by either reader`, guess],
      ["l3", `${NO_MATCH} by either reader`, null],
      ["r2", `${NO_MATCH} by either reader`, null],
    ]);
    const kept = await findSnapshot((await freezeComparison(await loadPair(), "model"))!);
    expect(aloneIn(openSnapshot(kept!))).toEqual(read);
  });
});

describe("the history of a review", () => {
  const said = ({ reader, claim }: HistoryView) => [reader && toText(reader), toText(claim!)].filter(Boolean).join(" ");

  it("says whose matches were judged: the chosen reader's, on a permanent link too", async () => {
    const pair = await loadPair();
    const living = async (reader: ReaderName) => said(finished(await openHistory(pair, "Ana", reader)));
    expect(await living("built-in")).toMatch(/^Matched by Parallax, not reviewed\. /);
    expect(await living("model")).toMatch(/^Read by stand-in on \d+ \w+ \d{4}, not reviewed\. /);
    for (const reader of ["built-in", "model"] as const) {
      const kept = (await findSnapshot((await freezeComparison(pair, reader))!))!;
      expect(said(openSnapshotHistory(kept))).toBe(await living(reader));
      const before = said(openSnapshotHistory({ ...kept, readBy: null, other: null }));
      expect(before).toMatch(/^Matched automatically, not yet checked/);
    }
  });
});

describe("what two readers found", () => {
  const keep = async (reader: ReaderName) => (await freezeComparison(await loadPair(), reader))!;
  const openPatternSnapshot = async (id: string) => openSnapshot((await findSnapshot(id))!);
  /** The remark on each link: "Found by both readers." */
  const saidOfLinks = ({ rows }: ComparisonView) =>
    rows.flatMap(({ left, right }) => [...left, ...right].flatMap(({ readers }) => (readers ? [toText(readers)] : [])));
  const FILES = ["md", "csv"] as const;
  const accessed = "2030-06-01";

  it.each(["built-in", "model"] as const)(
    "stays in a permanent link, as on the living page and in its files: %s",
    async (reader) => {
      const living = await open(reader);
      const kept = await openPatternSnapshot(await keep(reader));
      expect(saidOfLinks(living)).toContain("Found by both readers.");
      expect([saidOfLinks(kept), aloneIn(kept)]).toEqual([saidOfLinks(living), aloneIn(living)]);
      expect(toText(kept.reader.second!.message)).toMatch(
        reader === "model" ? /^The other reader is Parallax\.$/ : /^The other reader is stand-in, on \d+ \w+ \d{4}\.$/,
      );
      const write = async (view: ComparisonView) => {
        const file = { view, address: "https://parallax.example/x", accessed };
        const downloads = FILES.map(async (format) => (await downloadResponse(file, format)).text());
        const json: unknown = await (await downloadResponse(file, "json")).json();
        const citations = ["", "left-2", "left-1"].map(async (passage) =>
          (await citationResponse(file, "txt", passage)).text(),
        );
        return [...(await Promise.all([...downloads, ...citations])), json];
      };
      expect(await write(kept)).toEqual(await write(living));
      const [markdown, , whole, alone, linked, data] = await write(kept);
      expect(markdown).toContain("by either reader");
      expect(markdown).toContain("Found by both readers.");
      expect(whole).not.toContain("reader found");
      expect(alone).toContain("Neither reader found a counterpart.");
      expect(linked).toContain("Found by both readers.");
      expect(data).toMatchObject({
        secondReader: {
          foundByBoth: [{ left: "l1", right: "r1" }],
          unmatchedByBoth: ["l2", "l3", "r2"],
          reader: reader === "model" ? null : { model: "stand-in" },
        },
      });
    },
  );

  it("is not in a permanent link that was made before it was kept", async () => {
    const { other, ...before } = JSON.parse((await contentOf(await keep("model")))!) as Record<string, unknown>;
    expect(other).toEqual({ readBy: null, links: [{ left: "l1", right: "r1" }] });
    const old = await openPatternSnapshot(await store(before));
    expect(saidOfLinks(old)).toEqual([]);
    expect(aloneIn(old).map(([, chip]) => chip)).toEqual([NO_MATCH, NO_MATCH, NO_MATCH]);
    expect(old.reader.second).toBeNull();
    const file = { view: old, address: "https://parallax.example/x", accessed };
    expect(await (await downloadResponse(file, "json")).json()).not.toHaveProperty("secondReader");
    expect(await (await downloadResponse(file, "md")).text()).not.toMatch(/either reader|both readers/);
  });

  it("stays there when the reading is gone", async () => {
    const id = await keep("built-in");
    const before = aloneIn(await openPatternSnapshot(id));
    await database().reading.deleteMany();
    expect(aloneIn(await openPatternSnapshot(id))).toEqual(before);
    expect(await keep("built-in")).not.toBe(id);
  });
});

describe("two passages that contradict each other", () => {
  const who = ({ finding }: ComparisonView) => finding.map((line) => toText(line.who));

  it("are said to in the finding of a permanent link, but not where it was made before", async () => {
    const slug = "2030-05-07-figures";
    const texts = ["They will exchange 120 prisoners of war.", "They will exchange 300 prisoners of war."] as const;
    await saveCall(makeCall({ slug, readouts: makeReadouts(...texts) }));
    const pair = (await findPair("velmora-mfa..ostania-mfa", slug))!;
    const content = (await contentOf((await freezeComparison(pair))!))!;
    expect(who(openSnapshot((await findSnapshot(await store(JSON.parse(content) as object)))!))).toEqual([
      "Their figures differ",
    ]);
    const { tellsDifferences, ...before } = JSON.parse(content) as Record<string, unknown>;
    expect(tellsDifferences).toBe(true);
    expect(who(openSnapshot((await findSnapshot(await store(before)))!))).toEqual(["Both"]);
  });
});
