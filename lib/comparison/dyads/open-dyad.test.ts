import { beforeEach, expect, it } from "vitest";
import { WHOLE_PATTERN } from "../../addresses/dyad-path";
import { DEFAULT_ALIGNER } from "../../aligners/registry";
import { createCall } from "../../data/calls/call-writes";
import { database } from "../../data/client";
import { listComparisonsToMake } from "../../data/comparisons/comparisons-to-make";
import { addJudgement } from "../../data/reviews/judgement-writes";
import { makeCall, useFreshDatabase } from "../../data/testing/test-database";
import { inWriteTransaction } from "../../data/write-transaction";
import { judgementInput } from "../../schema/review";
import { hashText } from "../../schema/hash-text";
import { makeComparisons } from "../jobs/make-comparisons";
import { prepareAlignments } from "../prepare-alignments";
import { saveCall } from "../write-calls";
import { openDyad } from "./open-dyad";

const TEXTS = ["The Minister demanded the release of the 12 prisoners of war.", "Tariffs on steel were raised."];
const PARTIES = makeCall().parties.map(({ party }) => party);

const call = (date: string) =>
  makeCall({
    slug: `${date}-call`,
    date,
    readouts: TEXTS.map((text, side) => ({
      ...makeCall().readouts[0]!,
      issuer: { slug: `mfa-${side}`, name: `MFA ${side}`, kind: "foreign-ministry" as const, party: PARTIES[side]! },
      text,
    })),
  });

/** Confirms that a whole text, a single passage, has no counterpart in the other. */
const leaveOut = (date: string, side: 0 | 1) =>
  addJudgement(
    judgementInput.parse({
      kind: "no-counterpart",
      author: "Ana",
      pair: [0, 1].map((i) => `${date}-call:mfa-${i}@1`).join(".."),
      [side === 0 ? "left" : "right"]: `0-${TEXTS[side]!.length}`,
    }),
  );

const cellsOf = async (term: string) => {
  const { pattern } = (await openDyad({ a: "velmora", b: "ostania" }, { ...WHOLE_PATTERN, term }))!;
  return pattern.rows[0]!.cells.map(({ state, isConfirmed }) => [state, isConfirmed]);
};

const count = async () => {
  const { pattern } = (await openDyad({ a: "velmora", b: "ostania" }, WHOLE_PATTERN))!;
  return [pattern.comparable, pattern.rows.find(({ topic }) => topic === "prisoners-hostages")?.rates["only-a"].n];
};

beforeEach(async () => {
  await useFreshDatabase();
  await saveCall(call("2030-01-02"));
});

it("A dyad counts a call as soon as it is saved: nothing is left to a job", async () => {
  expect(await count()).toEqual([1, 1]);
  await saveCall(call("2030-02-03"));
  expect(await listComparisonsToMake(DEFAULT_ALIGNER, "missing")).toEqual([]);
  expect(await count()).toEqual([2, 2]);
});

it("A dyad counts nothing of a call whose transaction fails after its comparison was written", async () => {
  const texts = TEXTS.map((text) => ({ text, sha256: hashText(text), language: "en" }));
  const prepared = await prepareAlignments([[texts[0]!, texts[1]!]]);
  const failing = inWriteTransaction(async (client) => {
    await createCall(call("2030-02-03"), client, prepared);
    expect(await client.topicClaim.count()).toBeGreaterThan(2);
    throw new Error("The disk is full.");
  });
  await expect(failing).rejects.toThrow("The disk is full.");
  expect(await count()).toEqual([1, 1]);
});

it("A user's own term has the level that its passages were confirmed to have", async () => {
  await saveCall(call("2030-02-03"));
  await leaveOut("2030-01-02", 1);
  expect(await cellsOf("Tariffs")).toEqual([
    ["only-b", true],
    ["only-b", false],
  ]);
});

const openConcepts = async (rows: string) =>
  (await openDyad({ a: "velmora", b: "ostania" }, { ...WHOLE_PATTERN, rows }))!.pattern.rows;

it("Rows are concepts of at least two calls, or all of one topic, with the level that reviewers gave them", async () => {
  expect(await openConcepts("concepts")).toEqual([]);
  const [only, ...others] = await openConcepts("prisoners-hostages");
  expect([only!.cells.map(({ state }) => state), others]).toEqual([["only-a"], []]);
  await saveCall(call("2030-02-03"));
  await leaveOut("2030-01-02", 0);
  const row = (await openConcepts("concepts")).find(({ topic }) => topic === only!.topic)!;
  expect(row.label).toBe(only!.label);
  expect(row.cells.map(({ state, isConfirmed }) => [state, isConfirmed])).toEqual([
    ["only-a", true],
    ["only-a", false],
  ]);
  expect(await openConcepts("no-such-topic")).toEqual([]);
});

it("What is older than rows of concepts has none until it is made anew", async () => {
  await database().comparison.updateMany({ data: { concepts: null, hasFinding: false } });
  expect(await openConcepts("prisoners-hostages")).toEqual([]);
  await makeComparisons(DEFAULT_ALIGNER, await listComparisonsToMake(DEFAULT_ALIGNER, "missing"));
  expect(await openConcepts("prisoners-hostages")).toHaveLength(1);
});

it("The row of a silent side opens into what the other side published, which counts in no rate", async () => {
  const { readouts, ...rest } = call("2030-02-03");
  await saveCall({ ...rest, readouts: [readouts[0]!] });
  const open = (row: string) => openDyad({ a: "velmora", b: "ostania" }, { ...WHOLE_PATTERN, row });
  const { silence, pattern } = (await open("silent:b"))!;
  expect(silence).toMatchObject({ side: "b", of: 1, calls: [{ index: 1, readouts: [{ slug: "mfa-0" }] }] });
  expect(silence!.calls[0]!.readouts[0]!.passages).toMatchObject([{ number: 1, words: TEXTS[0] }]);
  expect(silence!.topics.length).toBeGreaterThan(0);
  expect([pattern.comparable, await count()]).toEqual([1, [1, 1]]);
  expect((await open("silent:a"))!.silence).toBeNull();
  expect((await open(""))!.silence).toBeNull();
});

it("Two readouts in a language without topics are not comparable, and a term is found in them", async () => {
  const { readouts, ...rest } = call("2030-02-03");
  await saveCall({ ...rest, readouts: readouts.map((one) => ({ ...one, language: "fr" })) });
  expect(await count()).toEqual([1, 1]);
  expect(await cellsOf("Tariffs")).toEqual([
    ["only-b", false],
    ["open", false],
  ]);
});
