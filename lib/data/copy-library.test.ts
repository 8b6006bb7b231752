import { expect, it } from "vitest";
import { TABLES_COPIED, TABLES_NOT_COPIED, NotEmpty, copyLibrary } from "./copy-library";
import { Prisma } from "./generated/client";
import { createCall } from "./calls/call-writes";
import { makeCall, useFreshDatabase } from "./testing/test-database";

it("Every table is copied, or known not to be", () => {
  expect([...Object.keys(TABLES_COPIED), ...TABLES_NOT_COPIED].sort()).toEqual(Object.keys(Prisma.ModelName).sort());
});

it("Nothing is copied into a database that holds something", async () => {
  const from = await useFreshDatabase();
  const to = await useFreshDatabase();
  await createCall(makeCall());
  await expect(copyLibrary(from, to, () => undefined)).rejects.toThrow(NotEmpty);
});
