import "server-only";
import type { Member } from "../../model/people/roles";
import { database } from "../client";
import { inWriteTransaction } from "../write-transaction";
import { writeAudit } from "./audit";
import { roleOf } from "./members";
import { hashSecret, makeSecret } from "./secrets";
import { mustSetUp } from "./sessions";

/** Stands for the id of a token: nothing is ever done by it. */
const FEEDS = "feeds";

/**
 * Makes the secret by which a member has feeds fetched, in the place of the one that they had.
 *
 * @returns the secret: it is stored nowhere, and cannot be shown again
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
 * Takes a member's secret for feeds away: it is refused from the next request on. Nothing happens where there is none.
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
 * Since when a member has a secret for feeds.
 *
 * @returns in ISO 8601; null where they have none
 * @throws when the database cannot be read
 * @example
 * await findFeedKey("kJ2x"); //=> "2026-11-30T08:00:00.000Z"
 */
export const findFeedKey = async (memberId: string): Promise<string | null> =>
  (await database().feedKey.findUnique({ where: { memberId } }))?.createdAt.toISOString() ?? null;

/**
 * The member whose secret for feeds it is; by it they may read, and nothing else.
 *
 * @returns null where it is no good, the member is shut out, or has to set up a second factor first
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
