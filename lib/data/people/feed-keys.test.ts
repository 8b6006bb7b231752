import { beforeAll, expect, it } from "vitest";
import { database } from "../client";
import { useFreshDatabase } from "../testing/test-database";
import { findByFeedKey, findFeedKey, makeFeedKey, removeFeedKey } from "./feed-keys";
import { eraseOwnAccount } from "./members";
import { addMember, shareLibrary } from "./test-members";
import { can } from "../../model/people/roles";

shareLibrary();
beforeAll(() => useFreshDatabase());

it("A secret for feeds is stored as its hash alone, written to the audit, and allows reading and nothing else", async () => {
  const ana = await addMember("Ana");
  const key = await makeFeedKey(ana);
  const stored = JSON.stringify([await database().feedKey.findMany(), await database().auditEntry.findMany()]);
  expect(stored).not.toContain(key);
  expect(stored).toContain("feed-address-made");
  const member = (await findByFeedKey(key))!;
  expect(can({ kind: "member", member }, "read")).toBe(true);
  for (const permission of ["edit", "judge", "publish", "manage-people"] as const)
    expect(can({ kind: "member", member }, permission)).toBe(false);
  await removeFeedKey(ana);
  await removeFeedKey(ana);
  expect([await findByFeedKey(key), await findFeedKey(ana.id)]).toEqual([null, null]);
  expect(await database().auditEntry.count({ where: { act: "feed-address-removed" } })).toBe(1);
});

it("A secret for feeds goes with an erased account", async () => {
  const ben = await addMember("Ben", "reader");
  const key = await makeFeedKey(ben);
  await eraseOwnAccount(ben);
  expect([await findByFeedKey(key), await database().feedKey.count()]).toEqual([null, 0]);
});
