import "server-only";
import { hashPassword } from "better-auth/crypto";
import type { JoinFault, OpenInvitation } from "../../model/people/members";
import type { Member, Role } from "../../model/people/roles";
import type { NewMemberByProvider, NewMemberInput } from "../../schema/people/account";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { inWriteTransaction } from "../write-transaction";
import { writeAudit } from "./audit";
import { memberNames } from "./authors";
import { isEasilyGuessed } from "./known-passwords";
import { isNameFree, roleOf } from "./members";
import { hashSecret, makeSecret } from "./secrets";

/** Milliseconds for which a link is valid. */
const VALID_FOR = 7 * 24 * 60 * 60 * 1000;

/** The same for the link that the server prints while a library has no administrator. */
const FIRST_VALID_FOR = 24 * 60 * 60 * 1000;

const isOpen = (): Prisma.InvitationWhereInput => ({
  acceptedAt: null,
  revokedAt: null,
  expiresAt: { gt: new Date() },
});

/**
 * Makes a link with which one person becomes a member.
 *
 * @returns the secret in the link, of which only the hash is stored, so that it cannot be shown again
 * @throws when the database cannot be written
 * @example
 * await invite({ role: "analyst", note: "Ben, from the desk" }, administrator); //=> "q1Y0m3b8hYH2…"
 */
export async function invite({ role, note }: { role: Role; note: string }, by: Member): Promise<string> {
  const secret = makeSecret();
  await inWriteTransaction(async (client) => {
    const expiresAt = new Date(Date.now() + VALID_FOR);
    await client.invitation.create({ data: { hash: hashSecret(secret), role, note, invitedById: by.id, expiresAt } });
    await writeAudit({ by, act: "invitation-made", details: { role } }, client);
  });
  return secret;
}

/**
 * Makes the link with which the first administrator joins; the previous one becomes invalid.
 *
 * @param note whom it is for
 * @throws when the database cannot be written
 * @example
 * await inviteFirst("The first administrator"); //=> "q1Y0m3b8hYH2…"
 */
export async function inviteFirst(note: string): Promise<string> {
  const secret = makeSecret();
  await inWriteTransaction(async (client) => {
    const now = new Date();
    await client.invitation.updateMany({ where: { ...isOpen(), invitedById: null }, data: { revokedAt: now } });
    const expiresAt = new Date(now.getTime() + FIRST_VALID_FOR);
    await client.invitation.create({ data: { hash: hashSecret(secret), role: "administrator", note, expiresAt } });
    await writeAudit({ by: null, via: "command", act: "invitation-made", details: { role: "administrator" } }, client);
  });
  return secret;
}

/**
 * The invitation of a secret; null if it is not valid.
 *
 * @throws when the database cannot be read
 * @example
 * (await findInvitation(secret))?.role; //=> "analyst"
 */
export async function findInvitation(secret: string): Promise<OpenInvitation | null> {
  const row = await database().invitation.findFirst({ where: { hash: hashSecret(secret), ...isOpen() } });
  return row && toOpen(row, new Map());
}

const toOpen = (
  { id, role, note, invitedById, expiresAt }: Prisma.InvitationGetPayload<object>,
  names: Map<string, string>,
): OpenInvitation => ({
  id,
  role: roleOf(role),
  note,
  by: invitedById === null ? null : (names.get(invitedById) ?? null),
  until: expiresAt.toISOString(),
});

/**
 * The open invitations, latest first.
 *
 * @throws when the database cannot be read
 * @example
 * (await listInvitations())[0]; //=> { id: 3, role: "analyst", note: "Ben, from the desk", by: "Ana Petrova", until: "2026-12-07T…" }
 */
export async function listInvitations(): Promise<OpenInvitation[]> {
  const rows = await database().invitation.findMany({ where: isOpen(), orderBy: { id: "desc" } });
  const names = await memberNames();
  return rows.map((row) => toOpen(row, names));
}

/**
 * Withdraws an invitation; does nothing if it was used.
 *
 * @throws when the database cannot be written
 * @example
 * await revokeInvitation(3, administrator);
 */
export const revokeInvitation = (id: number, by: Member): Promise<void> =>
  inWriteTransaction(async (client) => {
    const { count } = await client.invitation.updateMany({
      where: { id, ...isOpen() },
      data: { revokedAt: new Date() },
    });
    if (count > 0) await writeAudit({ by, act: "invitation-revoked", details: { invitation: String(id) } }, client);
  });

export type Joined = { kind: "joined"; member: string } | { kind: "fault"; fault: JoinFault };

/** How somebody who joins will sign in: with a password (hashed), or with a provider account. */
type WayIn = { password: string } | { provider: string; subject: string };

const accountOf = (way: WayIn, userId: string) =>
  "password" in way
    ? { providerId: "credential", accountId: userId, password: way.password }
    : { providerId: way.provider, accountId: way.subject };

/** Why somebody cannot join; null if they can. */
async function whyNotJoin(
  hash: string,
  { name, email }: NewMemberByProvider,
  client: Prisma.TransactionClient,
): Promise<JoinFault | null> {
  if ((await client.invitation.count({ where: { hash, ...isOpen() } })) === 0) return "link-closed";
  if (!(await isNameFree(name, null, client))) return "name-taken";
  return (await client.member.count({ where: { email } })) > 0 ? "email-taken" : null;
}

const join = (
  hash: string,
  person: NewMemberByProvider,
  way: WayIn,
  details: Record<string, string> = {},
): Promise<Joined> =>
  inWriteTransaction(async (client) => {
    const fault = await whyNotJoin(hash, person, client);
    if (fault) return { kind: "fault", fault };
    const [id, accountId] = [makeSecret(), makeSecret()];
    const account = accountOf(way, id);
    const { providerId } = account;
    if ((await client.account.count({ where: { providerId, accountId: account.accountId } })) > 0)
      return { kind: "fault", fault: "identity-taken" };
    const { role } = await client.invitation.update({
      where: { hash },
      data: { acceptedAt: new Date(), memberId: id },
    });
    await client.member.create({ data: { id, ...person, role: roleOf(role) } });
    await client.account.create({ data: { ...account, id: accountId, userId: id } });
    await writeAudit({ by: null, who: id, act: "invitation-accepted", details: { role, ...details } }, client);
    return { kind: "joined", member: id };
  });

/**
 * Why an invited person cannot join with this name and address; checked before they go to the provider.
 *
 * @returns null if they can
 * @throws when the database cannot be read
 * @example
 * await checkInvited(secret, { name: "Ben", email: "ben@desk.example" }); //=> null
 */
export const checkInvited = (secret: string, person: NewMemberByProvider) =>
  whyNotJoin(hashSecret(secret), person, database());

/**
 * Makes an invited person, whom the provider has authenticated, a member without a password.
 *
 * @param invitation hash of the link's secret
 * @param provider its name in the audit
 * @throws when the database cannot be written
 * @example
 * await joinByProvider(hash, { name: "Ben", email }, { provider: "openid:https://id.desk.example/", subject: "83692" }, "Desk ID");
 * //=> { kind: "joined", member: "kJ2x" }
 */
export const joinByProvider = (
  invitation: string,
  person: NewMemberByProvider,
  identity: { provider: string; subject: string },
  provider: string,
): Promise<Joined> => join(invitation, person, identity, { with: provider });

/**
 * Makes an invited person a member. The link works once, for whoever uses it first.
 *
 * @param input checked by `newMemberInput`
 * @throws when the database cannot be written
 * @example
 * await acceptInvitation(secret, { name: "Ben", email: "ben@desk.example", password }); //=> { kind: "joined", member: "kJ2x" }
 */
export async function acceptInvitation(
  secret: string,
  { name, email, password }: NewMemberInput,
): Promise<Joined | { kind: "fault"; fault: "easily-guessed" }> {
  if (isEasilyGuessed(password, [name, email])) return { kind: "fault", fault: "easily-guessed" };
  // Slow by design, so it is done before the lock is taken.
  return join(hashSecret(secret), { name, email }, { password: await hashPassword(password) });
}
