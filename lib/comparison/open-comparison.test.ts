import { PrismaLibSql } from "@prisma/adapter-libsql";
import { beforeAll, expect, it } from "vitest";
import { pinnedName } from "../addresses/pair-names";
import { findPair } from "../data/comparisons/readout-pairs";
import { PrismaClient } from "../data/generated/client";
import { addNote } from "../data/notes/note-writes";
import { addJudgement } from "../data/reviews/judgement-writes";
import { makeCall, makeReadoutCorrection, useFreshDatabase } from "../data/testing/test-database";
import { swapSides } from "../model/comparisons/sides";
import { judgementInput } from "../schema/review";
import { noteInput } from "../schema/note-input";
import { openChangeReader } from "../data/changes";
import { cacheWith } from "../data/query-cache";
import { createScopeMoments } from "../data/scope-moments";
import { openComparison } from "./open-comparison";
import { correctReadout, saveCall } from "./write-calls";

const CALL = makeCall();
const LEFT = "They discussed the ceasefire. The Minister condemned the attack.";
const ADDRESS = "velmora-mfa..velmora-mfa-2";
const load = async () => (await findPair(ADDRESS, CALL.slug))!;

const statements: string[] = [];

beforeAll(async () => {
  const url = await useFreshDatabase();
  const client = new PrismaClient({
    adapter: new PrismaLibSql({ url }),
    log: [{ emit: "event", level: "query" }],
  });
  client.$on("query", ({ query, params }) => statements.push(`${query} ${params}`));
  Object.assign(globalThis, { parallaxClient: client });

  const [readout] = CALL.readouts;
  await saveCall({
    ...CALL,
    readouts: [
      { ...readout!, text: LEFT },
      { ...readout!, text: "The ceasefire was discussed." },
    ],
  });
  const about = { pair: pinnedName(await load()), author: "Ana" };
  await addJudgement(judgementInput.parse({ ...about, kind: "no-counterpart", left: "30-64" }));
  await addNote(noteInput.parse({ ...about, left: "30-64", text: "See the map." }));
});

/** The statements that opening the comparison runs, with their values. */
async function listStatements() {
  const pair = await load();
  statements.length = 0;
  const opened = await openComparison(pair);
  const asked = [...statements];
  if (opened.kind !== "comparison") throw new Error(opened.kind);
  expect(opened.left.passages[1]!.judgement?.author).toBe("Ana");
  return asked;
}

// docs/architecture.md names both numbers.
it("asks the database each question once when it opens a comparison", async () => {
  const asked = await listStatements();
  expect(asked).toHaveLength(7);
  expect(new Set(asked).size).toBe(asked.length);
});

it("asks for one thing more where judgements and notes are of an earlier revision: its text", async () => {
  const name = { call: CALL.slug, readout: "velmora-mfa" };
  await correctReadout(
    name,
    1,
    makeReadoutCorrection({ text: `${LEFT} Good day.`, reason: "The issuer added a sentence." }),
  );
  const asked = await listStatements();
  expect(asked).toHaveLength(8);
  expect(new Set(asked).size).toBe(asked.length);
});

it("asks for nothing again until something of its calls has changed, by whoever asks", async () => {
  const moments = createScopeMoments();
  const reader = openChangeReader(process.env.DATABASE_URL!, moments.note);
  cacheWith({ read: () => reader.read(), moments });
  try {
    const pair = await load();
    const [opened, review] = [await openComparison(pair), await openComparison(pair, { reviewer: "Ben" })];
    expect(opened.kind === "comparison" && opened.review).toBeNull();
    expect(review.kind === "comparison" && review.review?.reviewer).toBe("Ben");
    const swapped = await openComparison(swapSides(pair));
    expect(swapped.kind === "comparison" && swapped.left.passages).toHaveLength(1);
    statements.length = 0;
    expect(await openComparison(await load())).toBe(opened);
    expect(await openComparison(pair, { reviewer: "Ben" })).toBe(review);
    expect(statements).toEqual([]);

    const about = { pair: pinnedName(pair), author: "Ben" };
    await addJudgement(judgementInput.parse({ ...about, kind: "no-counterpart", left: "0-29" }));
    const after = await openComparison(pair);
    expect(after.kind === "comparison" && after.left.passages[0]!.judgement?.author).toBe("Ben");
  } finally {
    cacheWith(null);
    reader.close();
  }
});
