import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startModelServer, type ModelServer } from "../../../e2e/model-server";
import type { RecordedReply } from "../../../e2e/recorded-replies";
import { PLAIN_COMPARISON } from "../../addresses/comparison-query";
import { findPair } from "../../data/comparisons/readout-pairs";
import { toText } from "../../messages/parts/to-text";
import { judgementInput } from "../../schema/review";
import { pinnedName } from "../../addresses/pair-names";
import { addJudgement } from "../../data/reviews/judgement-writes";
import { makeCall, makeReadouts, useFreshDatabase } from "../../data/testing/test-database";
import type { ReaderName } from "../../model/comparisons/comparison-query";
import type { QuestionView } from "../../model/comparisons/comparison-view";
import { openComparison } from "../open-comparison";
import { askReading } from "../readings/ask-reading";
import { wakeReadingJobs } from "../readings/reading-jobs";
import { KEY, setUpModel } from "../readings/test-reader";
import { saveCall } from "../write-calls";

const SLUG = "2030-05-08-order";
const LEFT = [
  "They discussed the ferry line in the valley.",
  "Both sides value such contacts.",
  "Grain is dear this year.",
  "The minister condemned the attack on the harbour.",
];
const RIGHT = [
  "The ferry line in the valley was discussed.",
  "Bread has become costly.",
  "The minister condemned the attack on the harbour on Friday.",
];
const named = (prefix: string, texts: string[]) => texts.map((text, i) => ({ id: `${prefix}${i + 1}`, text }));
const link = (left: string, right: string, leftWords: string, rightWords: string) => ({
  left,
  right,
  label: "same" as const,
  leftWords,
  rightWords,
  differs: null,
});
/** The model's reading: it finds one of the built-in aligner's links and not the other, and one that the aligner does not find. */
const RECORDED: RecordedReply = {
  request: { left: { passages: named("L", LEFT) }, right: { passages: named("R", RIGHT) } },
  reply: {
    links: [link("L1", "R1", "the ferry line", "The ferry line"), link("L3", "R2", "Grain is dear", "costly")],
    boilerplate: [],
  },
};

let server: ModelServer;
let forget: () => void;
beforeAll(async () => {
  await useFreshDatabase();
  server = await startModelServer([RECORDED], { key: KEY });
});
afterAll(() => server.close());
beforeEach(() => {
  forget = setUpModel(server.url);
});
afterEach(() => forget());

const loadPair = async () => (await findPair("velmora-mfa..ostania-mfa", SLUG))!;

const nameOf = (question: QuestionView) =>
  question.kind === "link" ? `${question.left.id} ${question.right.id}` : question.passage.id;

async function ask(reader: ReaderName, skip: number) {
  const query = { ...PLAIN_COMPARISON, reader, review: true, skip };
  const opened = await openComparison(await loadPair(), { query, reviewer: "Ana" });
  if (opened.kind !== "comparison") throw new Error(opened.kind);
  return opened.review!;
}

/** All questions of a review, in the order of the page. */
async function askedBy(reader: ReaderName): Promise<string[]> {
  const { questions } = await ask(reader, 0);
  const all = await Promise.all(Array.from({ length: questions.open }, (_, skip) => ask(reader, skip)));
  return all.map(({ question }) => nameOf(question!));
}

describe("A review", () => {
  it("asks first where the readers disagree, whichever is shown, and does so again after each answer", async () => {
    await saveCall(makeCall({ slug: SLUG, readouts: makeReadouts(LEFT.join(" "), RIGHT.join(" ")) }));
    const alone = await askedBy("built-in");
    expect(alone.toSorted()).toEqual(["l1 r1", "l2", "l3", "l4 r3", "r2"]);

    await askReading(await loadPair());
    await wakeReadingJobs();
    const builtIn = await askedBy("built-in");
    expect(builtIn.slice(0, 3).toSorted()).toEqual(["l3", "l4 r3", "r2"]);
    expect(builtIn.slice(3).toSorted()).toEqual(["l1 r1", "l2"]);
    // In another order than if only one reader's doubt counted.
    expect(builtIn).not.toEqual(alone);

    const model = await askedBy("model");
    expect(model.slice(0, 3).toSorted()).toEqual(["l3 r2", "l4", "r3"]);
    expect(model.slice(3).toSorted()).toEqual(["l1 r1", "l2"]);

    const at = (texts: string[], index: number) => {
      const start = texts.slice(0, index).join(" ").length + (index > 0 ? 1 : 0);
      return `${start}-${start + texts[index]!.length}`;
    };
    const said = { pair: pinnedName(await loadPair()), kind: "link-rejected", author: "Ana" };
    await addJudgement(judgementInput.parse({ ...said, left: at(LEFT, 3), right: at(RIGHT, 2) }));
    const after = await askedBy("built-in");
    expect(after.slice(0, 4).toSorted()).toEqual(["l3", "l4", "r2", "r3"]);
    expect(after.slice(4).toSorted()).toEqual(["l1 r1", "l2"]);
  });

  it("shows only what one reader found if a person rejected what the other had found", async () => {
    const opened = await openComparison(await loadPair(), { query: { ...PLAIN_COMPARISON, reader: "built-in" } });
    if (opened.kind !== "comparison") throw new Error(opened.kind);
    const chips = opened.rows.flatMap(({ absence, left, right, chip }) =>
      absence ? [[(left[0] ?? right[0])!.passage.id, toText(chip)]] : [],
    );
    expect(Object.fromEntries(chips)).toEqual({
      l2: "no match found by either reader",
      l3: "no match found",
      l4: "no match found",
      r2: "no match found",
      r3: "no match found",
    });
  });

  it("says what each reader found, and offers what the other found first", async () => {
    const question = async (name: string) => {
      const { questions } = await ask("built-in", 0);
      const all = await Promise.all(Array.from({ length: questions.open }, (_, skip) => ask("built-in", skip)));
      return all.map((review) => review.question!).find((one) => nameOf(one) === name)!;
    };
    const said = async (name: string) => toText((await question(name)).foundBy ?? []);
    expect(await said("l1 r1")).toBe("Found by both readers.");
    expect(await said("l3")).toBe("stand-in found a counterpart: passage 2.");
    expect(await said("l2")).toBe("");
    const asked = await question("l3");
    expect(asked.kind === "passage" && asked.candidates[0]).toMatchObject({ passage: { id: "r2" }, link: null });
  });
});
