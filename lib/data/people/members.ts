import "server-only";
import type { MemberFault, MemberRow } from "../../model/people/members";
import { ROLES, can, type Member, type Role } from "../../model/people/roles";
import { personOf } from "../../model/reviews/same-person";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { inWriteTransaction } from "../write-transaction";
import { writeAudit } from "./audit";
import { readTypedNames } from "./authors";

export type MemberChange = { kind: "changed" } | { kind: "fault"; fault: MemberFault };

const CHANGED: MemberChange = { kind: "changed" };
const fault = (name: MemberFault): MemberChange => ({ kind: "fault", fault: name });

/**
 * Reads a stored role.
 *
 * @example
 * roleOf("editor"); //=> "editor"
 * roleOf("king");   //=> "reader", the least
 */
export const roleOf = (word: unknown): Role => ROLES.find((role) => role === word) ?? "reader";

/** Administrators who can sign in. */
const ADMINISTRATORS = { role: "administrator", blockedAt: null, erasedAt: null };

const canAdminister = ({ role, blockedAt }: { role: string | null; blockedAt: Date | null }) =>
  role === ADMINISTRATORS.role && blockedAt === null;

/**
 * All members whose accounts were not erased, sorted by name.
 *
 * @throws when the database cannot be read
 * @example
 * (await listMembers())[0]; //=> { id: "kJ2x", name: "Ana Petrova", email: "ana@desk.example", role: "editor", … }
 */
export async function listMembers(): Promise<MemberRow[]> {
  const rows = await database().member.findMany({ where: { erasedAt: null }, orderBy: { name: "asc" } });
  const administrators = rows.filter((row) => canAdminister(row));
  return rows.map(({ id, name, email, role, createdAt, blockedAt, twoFactorEnabled }) => ({
    id,
    name,
    email,
    role: roleOf(role),
    since: createdAt.toISOString(),
    isBlocked: blockedAt !== null,
    isLastAdministrator: administrators.length === 1 && administrators[0]!.id === id,
    hasSecondFactor: twoFactorEnabled === true,
  }));
}

/**
 * Whether there is an administrator who can sign in. Before the first one, nobody can invite anyone.
 *
 * @throws when the database cannot be read
 * @example
 * await hasAdministrator(); //=> false, of a new library
 */
export const hasAdministrator = async (): Promise<boolean> =>
  (await database().member.count({ where: ADMINISTRATORS })) > 0;

/**
 * Whether a member is the only administrator who can sign in.
 *
 * @throws when the database cannot be read
 * @example
 * await isOnlyAdministrator("kJ2x"); //=> true, of the first one
 */
export async function isOnlyAdministrator(id: string, client: Prisma.TransactionClient = database()): Promise<boolean> {
  const found = await client.member.findMany({ where: ADMINISTRATORS, select: { id: true }, take: 2 });
  return found.length === 1 && found[0]!.id === id;
}

/**
 * Whether a name is free: no other member has it, and no judgement or note is signed with it, unless this member has claimed it.
 *
 * @param id of the member who is to have it; null for a new one
 * @example
 * await isNameFree("Ana Petrova", null, client); //=> true
 */
export async function isNameFree(name: string, id: string | null, client: Prisma.TransactionClient): Promise<boolean> {
  const person = personOf(name);
  const members = await client.member.findMany({ select: { id: true, name: true } });
  if (members.some((member) => member.id !== id && personOf(member.name) === person)) return false;
  const own = { memberId: id ?? "", confirmedAt: { not: null } };
  const claimed = await client.claimedName.findMany({ where: own, select: { author: true } });
  const isOwn = (author: string) => claimed.some((claim) => claim.author === author);
  return (await readTypedNames(client)).every((author) => isOwn(author) || personOf(author) !== person);
}

/**
 * Why the current member may not do something to an account; null if they may.
 *
 * @param client the transaction that does it, because two administrators may demote each other at the same time
 * @example
 * await whyNotAccount("manage-account", ana.id, ana, client); //=> { kind: "fault", fault: "not-allowed" }
 */
export async function whyNotAccount(
  act: "change-role" | "manage-account" | "erase-own-account",
  id: string,
  by: Member,
  client: Prisma.TransactionClient,
): Promise<MemberChange | null> {
  const account = { member: id, isLastAdministrator: await isOnlyAdministrator(id, client) };
  if (can({ kind: "member", member: by }, act, account)) return null;
  return fault(account.isLastAdministrator ? "last-administrator" : "not-allowed");
}

const findShown = (id: string, client: Prisma.TransactionClient) =>
  client.member.findFirst({ where: { id, erasedAt: null } });

/**
 * Changes a member's role.
 *
 * @returns a fault if nobody would be left to manage roles
 * @throws when the database cannot be written
 * @example
 * await changeRole("kJ2x", "editor", administrator); //=> { kind: "changed" }
 */
export const changeRole = (id: string, role: Role, by: Member): Promise<MemberChange> =>
  inWriteTransaction(async (client) => {
    const member = await findShown(id, client);
    if (!member) return fault("missing");
    if (member.role === role) return CHANGED;
    const refused = await whyNotAccount("change-role", id, by, client);
    if (refused) return refused;
    await client.member.update({ where: { id }, data: { role } });
    await writeAudit({ by, act: "role-changed", thing: id, details: { from: member.role, to: role } }, client);
    return CHANGED;
  });

/** Ends a member's sessions, their secret feed address, and whatever was in progress: a link for a new password, an unfinished sign-in. */
async function endAll(id: string, client: Prisma.TransactionClient) {
  await client.session.deleteMany({ where: { userId: id } });
  await client.verification.deleteMany({ where: { value: id } });
  await client.feedKey.deleteMany({ where: { memberId: id } });
}

/**
 * Blocks a member, or lets them in again. A blocked member's sessions end at once, and their tokens are refused.
 *
 * @throws when the database cannot be written
 * @example
 * await setBlocked("kJ2x", true, administrator); //=> { kind: "changed" }
 */
export const setBlocked = (id: string, isBlocked: boolean, by: Member): Promise<MemberChange> =>
  inWriteTransaction(async (client) => {
    const member = await findShown(id, client);
    if (!member) return fault("missing");
    if ((member.blockedAt !== null) === isBlocked) return CHANGED;
    const refused = await whyNotAccount("manage-account", id, by, client);
    if (refused) return refused;
    await client.member.update({ where: { id }, data: { blockedAt: isBlocked ? new Date() : null } });
    if (isBlocked) await endAll(id, client);
    await writeAudit({ by, act: isBlocked ? "blocked" : "unblocked", thing: id }, client);
    return CHANGED;
  });

/**
 * Changes a member's own name, everywhere: their judgements and notes refer to them, not to the name.
 *
 * @throws when the database cannot be written
 * @example
 * await renameMember("Ana Ivanova", ana); //=> { kind: "changed" }
 */
export const renameMember = (name: string, by: Member): Promise<MemberChange> =>
  inWriteTransaction(async (client) => {
    if (!(await isNameFree(name, by.id, client))) return fault("name-taken");
    await client.member.update({ where: { id: by.id }, data: { name } });
    await writeAudit({ by, act: "renamed", thing: by.id }, client);
    return CHANGED;
  });

/** Replaces an erased name. Two members without a name remain two. */
const FORMER = "A former member";

const erase = (act: "erase-own-account" | "manage-account", id: string, by: Member): Promise<MemberChange> =>
  inWriteTransaction(async (client) => {
    const member = await findShown(id, client);
    if (!member) return fault("missing");
    const refused = await whyNotAccount(act, id, by, client);
    if (refused) return refused;
    const former = await client.member.count({ where: { erasedAt: { not: null } } });
    const name = former === 0 ? FORMER : `${FORMER} ${former + 1}`;
    const now = new Date();
    await client.member.update({
      where: { id },
      data: {
        name,
        email: `${id}@erased.invalid`,
        image: null,
        role: "reader",
        twoFactorEnabled: false,
        blockedAt: now,
        erasedAt: now,
      },
    });
    await endAll(id, client);
    await client.account.deleteMany({ where: { userId: id } });
    await client.twoFactor.deleteMany({ where: { userId: id } });
    await client.apiToken.deleteMany({ where: { memberId: id } });
    await writeAudit({ by, act: "erased", thing: id }, client);
    return CHANGED;
  });

/**
 * Erases another member's account: name, address, password, sessions and tokens. Their judgements and notes stay, as those of a former
 * member.
 *
 * @throws when the database cannot be written
 * @example
 * await eraseMember("kJ2x", ana); //=> { kind: "changed" }
 */
export const eraseMember = (id: string, by: Member): Promise<MemberChange> => erase("manage-account", id, by);

/**
 * Erases the member's own account, like `eraseMember`, after they have proved who they are.
 *
 * @throws when the database cannot be written
 * @example
 * await eraseOwnAccount(ben); //=> { kind: "changed" }
 */
export const eraseOwnAccount = (by: Member): Promise<MemberChange> => erase("erase-own-account", by.id, by);
