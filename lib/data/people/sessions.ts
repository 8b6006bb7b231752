import "server-only";
import { hashPassword } from "better-auth/crypto";
import type { SessionRow } from "../../model/people/members";
import { PEOPLE } from "../../model/library/scopes";
import type { Member, Visitor } from "../../model/people/roles";
import { idleHours } from "../../schema/environment";
import type { SignInInput } from "../../schema/people/account";
import { FRESH_MINUTES } from "../../schema/people/limits";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { readCached } from "../query-cache";
import { inWriteTransaction } from "../write-transaction";
import { writeAudit } from "./audit";
import { auth, unlessRefused } from "./auth";
import { checkPassword, inAuthTransaction } from "./auth-transaction";
import { isEasilyGuessed } from "./known-passwords";
import { roleOf } from "./members";
import { hashSecret } from "./secrets";
import { isLibraryPublic } from "./settings";
import { countTry, forgetTries } from "./tries";

interface FoundUser {
  id: string;
  name: string;
  role?: unknown;
  blockedAt?: Date | null;
  twoFactorEnabled?: boolean | null;
}

/**
 * Whether somebody still has to set up the second factor that the operator requires.
 *
 * @example
 * mustSetUp({ twoFactorEnabled: false }); //=> true, with PARALLAX_TWO_FACTOR=required
 */
export const mustSetUp = ({ twoFactorEnabled }: Pick<FoundUser, "twoFactorEnabled">): boolean =>
  process.env.PARALLAX_TWO_FACTOR === "required" && !twoFactorEnabled;

/**
 * A member as their session shows them.
 *
 * @example
 * memberOfSession({ id: "kJ2x", name: "Ana", role: "editor" }, "s1"); //=> { id: "kJ2x", name: "Ana", role: "editor", via: "session", … }
 */
export const memberOfSession = (user: FoundUser, session: string): Member => ({
  id: user.id,
  name: user.name,
  role: roleOf(user.role),
  via: "session",
  viaId: session,
  ...(mustSetUp(user) && { mustSetUp: true }),
});

/** The session of a cookie, cached until anything about people or sessions changes, here or in another process. */
const readSession = (headers: Headers) =>
  readCached(`session ${hashSecret(headers.get("cookie")!)}`, async () => {
    const value = await auth().api.getSession({ headers });
    return value && { value, dependsOn: [PEOPLE], size: 1 };
  });

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;

/** Milliseconds during which the use of a session is recorded at most once. */
const USE_NOTED_EVERY = 5 * MINUTE;

/** A session last used before this moment has ended. */
const unusedSince = (now: Date) =>
  new Date(now.getTime() - idleHours.parse(process.env.PARALLAX_SESSION_IDLE_HOURS || undefined) * HOUR);

/** Sessions whose use is being recorded. */
const beingNoted = new Set<string>();

/** Records that a session is used, after the answer: nobody waits for it, and it fails no request. */
async function noteUse(id: string, now: Date) {
  if (beingNoted.has(id)) return;
  beingNoted.add(id);
  try {
    const before = { lt: new Date(now.getTime() - USE_NOTED_EVERY) };
    await database().session.updateMany({ where: { id, updatedAt: before }, data: { updatedAt: now } });
  } catch (error) {
    console.error(error);
  } finally {
    beingNoted.delete(id);
  }
}

/**
 * Finds who sends a request to a shared library, by the cookie of their session. A session ends after PARALLAX_SESSION_IDLE_HOURS without
 * use, or two weeks.
 *
 * @param now the current time
 * @throws when the database cannot be read
 * @example
 * await findVisitor(new Headers()); //=> { kind: "anyone", isPublic: false }
 */
export async function findVisitor(headers: Headers, now = new Date()): Promise<Visitor> {
  const found = headers.has("cookie") ? await readSession(headers) : null;
  const isOver = found && (found.session.expiresAt <= now || found.session.updatedAt <= unusedSince(now));
  if (!found || isOver || found.user.blockedAt) return { kind: "anyone", isPublic: await isLibraryPublic() };
  if (now.getTime() - found.session.updatedAt.getTime() > USE_NOTED_EVERY) void noteUse(found.session.id, now);
  return { kind: "member", member: memberOfSession(found.user, found.session.id) };
}

/** "second-step" if a code is needed now; "must-set-up" if there is a session but no required second factor yet. */
export type SignedIn = "signed-in" | "second-step" | "must-set-up" | "wrong" | "too-many";

/** If a second factor is on, its plugin answers in place of the sign-in; the types do not show that. */
const isFirstStep = (answer: object) => "twoFactorRedirect" in answer;

/**
 * Records the beginning of a session in the audit, in the transaction that begins it.
 *
 * @param token of the session, as in its cookie
 * @throws when the database cannot be written
 * @example
 * await writeSignedIn(token, { with: "Desk ID" }, client); //=> "signed-in"
 */
export async function writeSignedIn(
  token: string,
  details: Record<string, string>,
  client: Prisma.TransactionClient,
): Promise<"signed-in" | "must-set-up"> {
  const where = { token: hashSecret(token) };
  const { id, user } = await client.session.findUniqueOrThrow({ where, select: { id: true, user: true } });
  await writeAudit({ by: memberOfSession(user, id), act: "signed-in", details }, client);
  return mustSetUp(user) ? "must-set-up" : "signed-in";
}

/**
 * Begins a session. The answer is the same if the address is unknown, the password wrong, or the member blocked.
 *
 * @param headers of the request; the authentication library sets the answer's cookie
 * @param client the address that the request comes from
 * @throws when the database cannot be written
 * @example
 * await signIn({ email: "ana@desk.example", password }, headers, "10.0.0.5"); //=> "signed-in"
 */
export async function signIn({ email, password }: SignInInput, headers: Headers, client: string): Promise<SignedIn> {
  if (!(await countTry(email, client))) return "too-many";
  const member = await database().member.findUnique({ where: { email: email.toLowerCase() } });
  const proof = await checkPassword(member && !member.blockedAt ? member.id : null, password);
  const begin = async (transaction: Prisma.TransactionClient) => {
    const begun = await unlessRefused(() => auth().api.signInEmail({ body: { email, password }, headers }), null);
    if (!begun || isFirstStep(begun)) return begun && "second-step";
    return writeSignedIn(begun.token, {}, transaction);
  };
  const answer = proof && (await inAuthTransaction(begin, [proof]));
  if (!answer) {
    await writeAudit({ by: null, act: "sign-in-failed", ...(member && { thing: member.id }) });
    return "wrong";
  }
  await forgetTries(email);
  return answer;
}

/**
 * Begins a session for a member whom the provider has authenticated. That replaces the password: a second factor is still asked for.
 *
 * @param provider its name in the audit
 * @throws when the database cannot be written
 * @example
 * await signInByProvider("kJ2x", "Desk ID", headers); //=> "signed-in"
 */
export const signInByProvider = (
  memberId: string,
  provider: string,
  headers: Headers,
): Promise<"signed-in" | "second-step" | "must-set-up"> =>
  inAuthTransaction(async (client) => {
    const begun = await auth().api.signInByProvider({ body: { memberId }, headers });
    const details = { with: provider };
    if (!isFirstStep(begun)) return writeSignedIn(begun.token, details, client);
    await writeAudit({ by: null, who: memberId, act: "first-step", details }, client);
    return "second-step";
  });

/**
 * Whether a member has a password; those who joined through the provider have none.
 *
 * @throws when the database cannot be read
 * @example
 * await hasPassword("kJ2x"); //=> true
 */
export const hasPassword = async (id: string): Promise<boolean> =>
  (await database().account.count({ where: { userId: id, providerId: "credential" } })) > 0;

/**
 * Whether a member has signed in just now. For members without a password, this proves who they are when they change how they sign in.
 *
 * @throws when the database cannot be read
 * @example
 * await hasJustSignedIn(ben); //=> true, within ten minutes
 */
export const hasJustSignedIn = async ({ id, viaId }: Member): Promise<boolean> =>
  (await database().session.count({
    where: { id: viaId, userId: id, createdAt: { gt: new Date(Date.now() - FRESH_MINUTES * MINUTE) } },
  })) > 0;

/**
 * Whether a password is the member's: this proves who they are when they change how they sign in.
 *
 * @throws when the database cannot be written
 * @example
 * await provePassword("not mine", ana, headers, "10.0.0.5"); //=> "wrong"
 */
export async function provePassword(
  password: string,
  by: Member,
  headers: Headers,
  client: string,
): Promise<"proven" | "wrong" | "too-many"> {
  if (!(await countTry(by.id, client))) return "too-many";
  return (await unlessRefused(() => auth().api.verifyPassword({ body: { password }, headers }), null))
    ? "proven"
    : "wrong";
}

/**
 * Ends the session of a request, and removes its cookie.
 *
 * @throws when the database cannot be written
 * @example
 * await signOut(ana, headers);
 */
export const signOut = (by: Member, headers: Headers): Promise<void> =>
  inAuthTransaction(async (client) => {
    await auth().api.signOut({ headers });
    await writeAudit({ by, act: "signed-out" }, client);
  });

/**
 * Ends all sessions of a member, on every device.
 *
 * @throws when the database cannot be written
 * @example
 * await signOutEverywhere(ana);
 */
export const signOutEverywhere = (by: Member): Promise<void> =>
  inWriteTransaction(async (client) => {
    await client.session.deleteMany({ where: { userId: by.id } });
    await writeAudit({ by, act: "signed-out-everywhere" }, client);
  });

/**
 * The sessions of a member that have not ended, the latest first.
 *
 * @throws when the database cannot be read
 * @example
 * (await listSessions(ana)).map(({ isThis }) => isThis); //=> [true, false]
 */
export async function listSessions({ id, viaId }: Member): Promise<SessionRow[]> {
  const now = new Date();
  const rows = await database().session.findMany({
    where: { userId: id, expiresAt: { gt: now }, updatedAt: { gt: unusedSince(now) } },
    orderBy: { createdAt: "desc" },
  });
  return rows.map((row) => ({
    id: row.id,
    since: row.createdAt.toISOString(),
    until: row.expiresAt.toISOString(),
    device: row.userAgent,
    isThis: row.id === viaId,
  }));
}

/**
 * Sets a member's new password, and ends their other sessions.
 *
 * @returns whether the current password was right
 * @throws when the database cannot be written
 * @example
 * await changePassword({ current, password }, ana, headers, "10.0.0.5"); //=> "changed"
 */
export async function changePassword(
  { current, password }: { current: string; password: string },
  by: Member,
  headers: Headers,
  client: string,
): Promise<"changed" | "wrong" | "too-many" | "easily-guessed"> {
  if (!(await countTry(by.id, client))) return "too-many";
  const { name, email } = await database().member.findUniqueOrThrow({ where: { id: by.id } });
  if (isEasilyGuessed(password, [name, email])) return "easily-guessed";
  const proof = await checkPassword(by.id, current);
  if (!proof) return "wrong";
  const body = { currentPassword: current, newPassword: password, revokeOtherSessions: true };
  const change = async (transaction: Prisma.TransactionClient) => {
    if (!(await unlessRefused(() => auth().api.changePassword({ body, headers }), null))) return "wrong";
    await writeAudit({ by, act: "password-changed" }, transaction);
    return "changed";
  };
  return inAuthTransaction(change, [proof, { password, hash: await hashPassword(password) }]);
}
