import { beforeAll, expect, it } from "vitest";
import { ALL_CALLS } from "../../addresses/calls-query";
import { createCall } from "../calls/call-writes";
import { deleteCall } from "../calls/trash";
import { database } from "../client";
import { makeCall, useFreshDatabase } from "../testing/test-database";
import { countCalls } from "./count-calls";

beforeAll(async () => {
  await useFreshDatabase();
  await createCall(makeCall({ slug: "first" }));
});

it("The pages of a list are counted once, each list by itself, until the database changes", async () => {
  const counts = await countCalls(ALL_CALLS);
  expect([counts.total, counts.listed, counts.facets.kind[0]!.calls]).toEqual([1, 1, 1]);
  expect(await countCalls({ ...ALL_CALLS, after: "first", sort: "relevance" })).toBe(counts);
  expect((await countCalls({ ...ALL_CALLS, kind: "meeting" })).listed).toBe(0);
  await createCall(makeCall({ slug: "second" }));
  expect(await countCalls(ALL_CALLS)).toMatchObject({ total: 2, listed: 2 });
  await deleteCall("first");
  expect(await countCalls(ALL_CALLS)).toMatchObject({ total: 1, listed: 1 });
});

it("Another database is counted by itself, though its changes have the same numbers", async () => {
  const before = await countCalls(ALL_CALLS);
  const [{ latest }] = await database().$queryRaw<[{ latest: number }]>`SELECT MAX("number") AS "latest" FROM "Change"`;
  await useFreshDatabase();
  await createCall(makeCall({ slug: "first", kind: "meeting" }));
  await database().change.updateMany({ data: { number: Number(latest) } });
  expect(before.facets.kind[0]!.value).toBe("phone-call");
  expect((await countCalls(ALL_CALLS)).facets.kind[0]!.value).toBe("meeting");
});
