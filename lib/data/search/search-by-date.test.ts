import { beforeAll, expect, it } from "vitest";
import { ALL_CALLS } from "../../addresses/calls-query";
import { precisionOf } from "../../model/dates";
import { findCallPage } from "../calls/call-list";
import { createCall } from "../calls/call-writes";
import { database } from "../client";
import { makeCall, useFreshDatabase } from "../testing/test-database";
import { findCallIds } from "./find-call-ids";

const DATES = ["2031", "2030-11", "2030-11-02", "2030-11-01", "2030-12-31", "2030", "1999-01-01"];
/** Several calls on each date, with slugs in another order than their ids. */
const CALLS = Array.from({ length: 35 }, (_, n) => ({ slug: `call-${(n * 17) % 35}`, date: DATES[n % DATES.length]! }));

/** The calls that have the word, in the order of the list. */
const inOrder = (calls: typeof CALLS) =>
  calls
    .toSorted((a, b) => (a.date === b.date ? (a.slug < b.slug ? -1 : 1) : a.date < b.date ? 1 : -1))
    .map(({ slug }) => slug);

beforeAll(async () => {
  await useFreshDatabase();
  await createCall(makeCall({ slug: "lighthouse", title: "A lighthouse", date: "2030-11-01" }));
  const call = await database().call.findFirstOrThrow({ omit: { id: true } });
  await database().call.createMany({
    data: CALLS.map((own) => ({ ...call, ...own, datePrecision: precisionOf(own.date), title: "A ferry line" })),
  });
});

/** All pages of a search, with this many calls each. */
async function walk(q: string, size: number): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const { calls, next } = await findCallPage({ ...ALL_CALLS, q, after }, size);
    found.push(...calls.map(({ call }) => call.slug));
    if (next === null) return found;
    after = next;
  }
}

it.each([1, 2, 3, 5, 7, 34, 35, 36])("Pages of %i follow one another in the order of dates and slugs", async (size) => {
  expect(await walk("ferry", size)).toEqual(inOrder(CALLS));
});

it("A call is found at its date once that was changed, and no longer at the one before", async () => {
  await database().call.updateMany({ where: { date: "2031" }, data: { date: "2000-06", datePrecision: "month" } });
  const moved = CALLS.map((call) => (call.date === "2031" ? { ...call, date: "2000-06" } : call));
  expect(await walk("ferry", 4)).toEqual(inOrder(moved));
});

it("A call that is deleted for good is found no more, and another is put in its place", async () => {
  const { id } = await database().call.findUniqueOrThrow({ where: { slug: "lighthouse" } });
  expect(await findCallIds({ ...ALL_CALLS, q: "lighthouse" }, 5)).toEqual([id]);
  const stored = await database().call.findUniqueOrThrow({ where: { id } });
  await database().call.delete({ where: { id } });
  expect(await findCallIds({ ...ALL_CALLS, q: "lighthouse" }, 5)).toEqual([]);
  await database().call.create({ data: { ...stored, title: "A ferry" } });
  expect(await walk("lighthouse", 5)).toEqual([]);
  expect(await walk("ferry", 5)).toContain("lighthouse");
});
