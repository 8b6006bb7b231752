import "server-only";
import { hashPassword } from "better-auth/crypto";
import type { MemberFault } from "../../model/people/members";
import type { Member } from "../../model/people/roles";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { inWriteTransaction } from "../write-transaction";
import { writeAudit } from "./audit";
import { isEasilyGuessed } from "./known-passwords";
import { hashSecret, makeSecret } from "./secrets";

/** Milliseconds for which a link is valid. */
const VALID_FOR = 60 * 60 * 1000;

/** The prefix of the stored hash, which tells it from other one-time secrets. */
const KIND = "new-password:";

const keptLink = (secret: string) => KIND + hashSecret(secret);

/** Only members who may sign in. */
const MAY_SIGN_IN = { blockedAt: null, erasedAt: null };

type Client = Pick<Prisma.TransactionClient, "verification" | "member">;

/** Stores a link, and deletes expired ones. */
async function storeLink(memberId: string, client: Client): Promise<string> {
  const secret = makeSecret();
  const now = Date.now();
  await client.verification.deleteMany({
    where: { identifier: { startsWith: KIND }, expiresAt: { lt: new Date(now) } },
  });
  await client.verification.create({
    data: { id: makeSecret(), identifier: keptLink(secret), value: memberId, expiresAt: new Date(now + VALID_FOR) },
  });
  return secret;
}

export type PasswordLink = { kind: "made"; secret: string } | { kind: "fault"; fault: MemberFault };

/**
 * Makes a link with which a member sets a new password: valid once, for an hour.
 *
 * @returns the secret in the link, of which only the hash is stored, so that it cannot be shown again; a fault if the member may not sign
 *   in
 * @throws when the database cannot be written
 * @example
 * await makePasswordLink("kJ2x", administrator); //=> { kind: "made", secret: "q1Y0m3b8hYH2…" }
 */
export const makePasswordLink = (id: string, by: Member): Promise<PasswordLink> =>
  inWriteTransaction(async (client) => {
    if ((await client.member.count({ where: { id, ...MAY_SIGN_IN } })) === 0)
      return { kind: "fault", fault: "shut-out" };
    const secret = await storeLink(id, client);
    await writeAudit({ by, act: "password-link-made", thing: id }, client);
    return { kind: "made", secret };
  });

/**
 * Makes such a link for somebody who says that an address is theirs. It is sent to that address, and shown to nobody.
 *
 * @returns null if nobody with this address may sign in
 * @throws when the database cannot be written
 * @example
 * await makePasswordLinkFor("ana@desk.example"); //=> { email: "ana@desk.example", secret: "q1Y0m3b8hYH2…" }
 */
export const makePasswordLinkFor = (address: string): Promise<{ email: string; secret: string } | null> =>
  inWriteTransaction(async (client) => {
    const where = { email: address.toLowerCase(), ...MAY_SIGN_IN };
    const member = await client.member.findFirst({ where, select: { id: true, email: true } });
    if (!member) return null;
    const secret = await storeLink(member.id, client);
    await writeAudit({ by: null, act: "password-link-made", thing: member.id, details: { sent: "e-mail" } }, client);
    return { email: member.email, secret };
  });

type Owner = Prisma.MemberGetPayload<{ select: { id: true; name: true; email: true } }>;

/** The member whose password a link sets; null if it is no longer valid. */
async function ownerOf(secret: string, client: Client): Promise<Owner | null> {
  const where = { identifier: keptLink(secret), expiresAt: { gt: new Date() } };
  const link = await client.verification.findFirst({ where, select: { value: true } });
  if (!link) return null;
  const select = { id: true, name: true, email: true };
  return client.member.findFirst({ where: { id: link.value, ...MAY_SIGN_IN }, select });
}

/**
 * Whether a link for a new password is valid.
 *
 * @throws when the database cannot be read
 * @example
 * await isPasswordLink(secret); //=> true
 */
export const isPasswordLink = async (secret: string): Promise<boolean> => (await ownerOf(secret, database())) !== null;

/**
 * Sets a new password through a link, and ends all the member's sessions, their other links of this kind, and any unfinished sign-in.
 *
 * @returns "missing" if the link is no longer valid, which is what the second of two concurrent uses gets; if the password is too weak, the
 *   link stays valid
 * @throws when the database cannot be written
 * @example
 * await setPasswordBy(secret, "another long password"); //=> "set"
 */
export async function setPasswordBy(secret: string, password: string): Promise<"set" | "missing" | "easily-guessed"> {
  const owner = await ownerOf(secret, database());
  if (!owner) return "missing";
  if (isEasilyGuessed(password, [owner.name, owner.email])) return "easily-guessed";
  // Slow by design, so it is done before the lock is taken, and only for a valid link.
  const hashed = await hashPassword(password);
  return inWriteTransaction(async (client) => {
    const id = (await ownerOf(secret, client))?.id;
    if (id === undefined) return "missing";
    const credential = { userId: id, providerId: "credential" };
    const { count } = await client.account.updateMany({ where: credential, data: { password: hashed } });
    // A member who signs in through the provider had no password.
    if (count === 0)
      await client.account.create({ data: { ...credential, id: makeSecret(), accountId: id, password: hashed } });
    await client.verification.deleteMany({ where: { value: id } });
    await client.session.deleteMany({ where: { userId: id } });
    await writeAudit({ by: null, act: "password-changed", thing: id, details: { by: "link" } }, client);
    return "set";
  });
}
