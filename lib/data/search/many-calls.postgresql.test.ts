import { beforeAll, expect, it } from "vitest";
import { ALL_CALLS } from "../../addresses/calls-query";
import { createCall } from "../calls/call-writes";
import { database } from "../client";
import { makeCall, useFreshDatabase } from "../testing/test-database";
import { findCallIds } from "./find-call-ids";
import { fullText } from "./full-text";
import { refreshSearchIndex } from "./search-index";

/** More than are sorted, so that the newest calls are checked in order. */
const MANY = 10_500;
const RARE = 500;

interface Made {
  id: number;
  date: string;
  slug: string;
  text: string;
}

let made: Made[] = [];

/** The first calls of the list whose text matches. */
const expected = (has: (text: string) => boolean, limit: number): number[] =>
  made
    .filter(({ text }) => has(text))
    .toSorted((a, b) => (a.date === b.date ? (a.slug < b.slug ? -1 : 1) : a.date < b.date ? 1 : -1))
    .slice(0, limit)
    .map(({ id }) => id);

beforeAll(async () => {
  await useFreshDatabase();
  await createCall(makeCall({ slug: "lighthouse", title: "A lighthouse", date: "2030-11-01" }));
  await refreshSearchIndex();
  const call = await database().call.findFirstOrThrow({ omit: { id: true } });
  const data = Array.from({ length: MANY }, (_, n) => ({
    ...call,
    slug: `call-${(n * 7919) % MANY}`,
    date: `20${String(10 + (n % 20))}-0${1 + (n % 9)}-1${n % 10}`,
    title: "A ferry",
  }));
  await database().call.createMany({ data });
  const stored = await database().call.findMany({
    where: { title: "A ferry" },
    select: { id: true, date: true, slug: true },
    orderBy: { id: "asc" },
  });
  made = stored.map((one, n) => ({
    ...one,
    text: `the ferry line ${n % RARE === 3 ? "the harbour master" : "a master of the harbour"} spoke`,
  }));
  await database().unindexedCall.deleteMany();
  for (let from = 0; from < made.length; from += 500)
    await database().$transaction(
      made
        .slice(from, from + 500)
        .map(({ id, text }) => database().$executeRaw(fullText().put(id, ["a ferry", "", "", text]))),
    );
});

it.each([
  ["a word of all", "ferry", () => true],
  ["a phrase of all", '"ferry line"', () => true],
  ["a phrase of few, of words of all", '"harbour master"', (text: string) => text.includes("harbour master")],
  ["a phrase that goes on", '"the harbour master"', (text: string) => text.includes("harbour master")],
  ["a phrase of most", '"the harbour spoke"', (text: string) => text.includes("the harbour spoke")],
  ["a phrase whose end is a beginning", '"harbour mas"*', (text: string) => text.includes("harbour mas")],
  ["words of all in no such order", '"line ferry"', () => false],
])("Finds the newest of many calls that have %s", async (_, q, has) => {
  for (const limit of [21, 1_001]) expect(await findCallIds({ ...ALL_CALLS, q }, limit)).toEqual(expected(has, limit));
});

it("Finds a phrase in calls that are in the index from before it had pairs of words", async () => {
  await database().$executeRaw`UPDATE "CallSearch" SET "pairs" = NULL WHERE "rowid" % 2 = 0`;
  const isThere = (text: string) => text.includes("harbour master");
  expect(await findCallIds({ ...ALL_CALLS, q: '"harbour master"' }, 100)).toEqual(expected(isThere, 100));
});
