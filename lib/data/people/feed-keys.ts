import "server-only";
import type { Member } from "../../model/people/roles";
import { database } from "../client";
import { inWriteTransaction } from "../write-transaction";
import { writeAudit } from "./audit";
import { roleOf } from "./members";
import { hashSecret, makeSecret } from "./secrets";
import { mustSetUp } from "./sessions";

/** Stands in for a token's id; nothing is ever done under it. */
const FEEDS = "feeds";

/**
 * Makes a new secret with which a feed reader reads as a member, replacing the old one.
 *
 * @returns the secret, of which only the hash is stored, so that it cannot be shown again
 * @throws when the database cannot be written
 * @example
 * await makeFeedKey(ana); //=> "q1Y0m3b8hYH2mJb3tQK4o9cQmVd0c0mJqj0l1m2n3o4"
 */
export async function makeFeedKey(by: Member): Promise<string> {
  const key = makeSecret();
  const made = { hash: hashSecret(key), createdAt: new Date() };
  await inWriteTransaction(async (client) => {
    await client.feedKey.upsert({ where: { memberId: by.id }, create: { memberId: by.id, ...made }, update: made });
    await writeAudit({ by, act: "feed-address-made" }, client);
  });
  return key;
}

/**
 * Removes a member's secret for feeds, which is refused from the next request on. Does nothing if there is none.
 *
 * @throws when the database cannot be written
 * @example
 * await removeFeedKey(ana);
 */
export const removeFeedKey = (by: Member): Promise<void> =>
  inWriteTransaction(async (client) => {
    const { count } = await client.feedKey.deleteMany({ where: { memberId: by.id } });
    if (count > 0) await writeAudit({ by, act: "feed-address-removed" }, client);
  });

/**
 * When a member's secret for feeds was made.
 *
 * @returns ISO 8601; null if there is none
 * @throws when the database cannot be read
 * @example
 * await findFeedKey("kJ2x"); //=> "2026-11-30T08:00:00.000Z"
 */
export const findFeedKey = async (memberId: string): Promise<string | null> =>
  (await database().feedKey.findUnique({ where: { memberId } }))?.createdAt.toISOString() ?? null;

/**
 * The member to whom a secret for feeds belongs. It only permits reading.
 *
 * @returns null if it is invalid, or the member is blocked or must set up a second factor first
 * @throws when the database cannot be read
 * @example
 * await findByFeedKey("q1Y0m3b8hYH2mJb3tQK4o9cQmVd0c0mJqj0l1m2n3o4"); //=> { id: "kJ2x", name: "Ana", role: "reader", via: "token", … }
 */
export async function findByFeedKey(key: string): Promise<Member | null> {
  const found = await database().feedKey.findUnique({
    where: { hash: hashSecret(key), member: { blockedAt: null, erasedAt: null } },
    select: { member: { select: { id: true, name: true, role: true, twoFactorEnabled: true } } },
  });
  if (!found || mustSetUp(found.member)) return null;
  const { id, name, role } = found.member;
  return { id, name, role: roleOf(role), via: "token", viaId: FEEDS, scopes: ["read"] };
}
