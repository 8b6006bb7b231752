import "server-only";
import type { ProviderFault } from "../../model/people/members";
import type { Member } from "../../model/people/roles";
import type { NewMemberByProvider } from "../../schema/people/account";
import { providerQuestion, type ProviderIntent } from "../../schema/people/provider";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { inWriteTransaction } from "../write-transaction";
import { writeAudit } from "./audit";
import { checkInvited, joinByProvider } from "./invitations";
import { askProvider, identify, providerKey, providerName, type Proof } from "./provider";
import { hashSecret, makeSecret } from "./secrets";
import { provePassword, signInByProvider } from "./sessions";
import { countTryOf } from "./tries";

/** Milliseconds that somebody may take at the provider. */
const VALID_FOR = 10 * 60 * 1000;

/** The prefix of the stored hash of the state, which tells it from other one-time secrets. */
const KIND = "provider:";

const identifierOf = (state: string) => KIND + hashSecret(state);

/** The provider's address to go to, and the state for the browser to keep; or why it goes nowhere. */
export type ProviderRequest<Fault = ProviderFault> =
  { kind: "asked"; address: string; state: string } | { kind: "fault"; fault: Fault };

/** Stores a request to the provider, and deletes expired ones. */
async function storeQuestion(intent: ProviderIntent, { state, nonce, verifier }: Proof) {
  const now = Date.now();
  const value = JSON.stringify({ intent, nonce, verifier });
  await inWriteTransaction(async (client) => {
    await client.verification.deleteMany({
      where: { identifier: { startsWith: KIND }, expiresAt: { lt: new Date(now) } },
    });
    await client.verification.create({
      data: { id: makeSecret(), identifier: identifierOf(state), value, expiresAt: new Date(now + VALID_FOR) },
    });
  });
}

async function ask(intent: ProviderIntent, client: string): Promise<ProviderRequest> {
  if (!(await countTryOf(client))) return { kind: "fault", fault: "too-many" };
  const asked = await askProvider().catch((error: unknown) => console.error(error));
  if (!asked) return { kind: "fault", fault: "unreachable" };
  await storeQuestion(intent, asked.proof);
  return { kind: "asked", address: asked.address, state: asked.proof.state };
}

/**
 * Sends somebody who wants to sign in to the provider.
 *
 * @param to where to go after signing in
 * @param client the address that the request comes from
 * @throws when the database cannot be written
 * @example
 * await askToSignIn("/calls", "10.0.0.5"); //=> { kind: "asked", address: "https://id.desk.example/auth?…", state: "q1Y0…" }
 */
export const askToSignIn = (to: string | null, client: string): Promise<ProviderRequest> =>
  ask({ kind: "sign-in", to }, client);

/**
 * Sends an invited person to the provider, unless it is clear already that they cannot join.
 *
 * @param secret of the invitation
 * @throws when the database cannot be written
 * @example
 * await askToJoin(secret, { name: "Ben", email: "ben@desk.example" }, "10.0.0.5"); //=> { kind: "asked", … }
 */
export async function askToJoin(
  secret: string,
  { name, email }: NewMemberByProvider,
  client: string,
): Promise<ProviderRequest> {
  const fault = await checkInvited(secret, { name, email });
  return fault ? { kind: "fault", fault } : ask({ kind: "join", invitation: hashSecret(secret), name, email }, client);
}

/**
 * Sends a member to the provider who wants to connect their account there, and has given their password.
 *
 * @throws when the database cannot be written
 * @example
 * await askToConnect("not mine", ana, headers, "10.0.0.5"); //=> { kind: "fault", fault: "wrong" }
 */
export async function askToConnect(
  password: string,
  by: Member,
  headers: Headers,
  client: string,
): Promise<ProviderRequest<ProviderFault | "wrong">> {
  const proof = await provePassword(password, by, headers, client);
  return proof === "proven" ? ask({ kind: "connect", member: by.id }, client) : { kind: "fault", fault: proof };
}

/** Takes the stored request that an answer belongs to. Of two concurrent answers, only one gets it. */
async function takeQuestion(state: string) {
  const where = { identifier: identifierOf(state), expiresAt: { gt: new Date() } };
  // Anyone can make up a state, so unknown ones must not wait for the write lock.
  if ((await database().verification.count({ where })) === 0) return null;
  return inWriteTransaction(async (client) => {
    const found = await client.verification.findFirst({ where });
    if (!found) return null;
    await client.verification.delete({ where: { id: found.id } });
    return providerQuestion.parse(JSON.parse(found.value));
  });
}

/** The result, and where to go next. */
export type Answered =
  | { kind: "signed-in" | "second-step"; to: string | null }
  | { kind: "must-set-up" | "connected" }
  | { kind: "fault"; fault: ProviderFault; intent: ProviderIntent | null };

interface Identity {
  provider: string;
  subject: string;
}

async function beginSession(memberId: string, to: string | null, headers: Headers): Promise<Answered> {
  const answer = await signInByProvider(memberId, providerName()!, headers);
  return answer === "must-set-up" ? { kind: answer } : { kind: answer, to };
}

const findAccount = ({ provider, subject }: Identity, client: Pick<Prisma.TransactionClient, "account"> = database()) =>
  client.account.findUnique({
    where: { providerId_accountId: { providerId: provider, accountId: subject } },
    include: { user: true },
  });

async function endSignIn(
  intent: Extract<ProviderIntent, { kind: "sign-in" }>,
  identity: Identity,
  headers: Headers,
): Promise<Answered> {
  const user = (await findAccount(identity))?.user;
  if (user && !user.blockedAt && !user.erasedAt) return beginSession(user.id, intent.to, headers);
  const details = { with: providerName()! };
  await writeAudit({ by: null, act: "sign-in-failed", details, ...(user && { thing: user.id }) });
  return { kind: "fault", fault: "stranger", intent };
}

async function endJoin(
  intent: Extract<ProviderIntent, { kind: "join" }>,
  identity: Identity,
  headers: Headers,
): Promise<Answered> {
  const { invitation, name, email } = intent;
  const joined = await joinByProvider(invitation, { name, email }, identity, providerName()!);
  if (joined.kind === "joined") return beginSession(joined.member, null, headers);
  return { kind: "fault", fault: joined.fault, intent };
}

/** A member has one provider account; a new one replaces the old. */
const endConnect = (
  intent: Extract<ProviderIntent, { kind: "connect" }>,
  identity: Identity,
  by: Member,
): Promise<Answered> =>
  inWriteTransaction(async (client) => {
    const taken = await findAccount(identity, client);
    if (taken && taken.userId !== by.id) return { kind: "fault", fault: "identity-taken", intent };
    if (taken) return { kind: "connected" };
    const { provider: providerId, subject: accountId } = identity;
    await client.account.deleteMany({ where: { userId: by.id, providerId } });
    await client.account.create({ data: { id: makeSecret(), providerId, accountId, userId: by.id } });
    await writeAudit({ by, act: "provider-connected", thing: by.id, details: { with: providerName()! } }, client);
    return { kind: "connected" };
  });

/**
 * Finishes what somebody wanted when the provider sends them back: signs them in, lets them join, or connects their account. It never makes
 * an account without an invitation, and knows people only by their id at the provider.
 *
 * @param sent the query with which the provider sends them back, which contains the state
 * @param kept the state that their browser kept
 * @param by who is signed in
 * @param headers of the request; the authentication library sets the answer's cookie
 * @throws when the database cannot be written
 * @example
 * await takeAnswer({ query: "?code=…&state=q1Y0…", state: "q1Y0…" }, "q1Y0…", null, headers); //=> { kind: "signed-in", to: "/calls" }
 */
export async function takeAnswer(
  sent: { query: string; state: string | null },
  kept: string | null,
  by: Member | null,
  headers: Headers,
): Promise<Answered> {
  const question = kept !== null && sent.state === kept ? await takeQuestion(kept) : null;
  if (!question) return { kind: "fault", fault: "not-begun", intent: null };
  const { intent, ...proof } = question;
  const found = await identify(sent.query, { ...proof, state: kept! });
  if (found.kind === "fault") return { ...found, intent };
  const identity = { provider: providerKey(), subject: found.subject };
  if (intent.kind === "sign-in") return endSignIn(intent, identity, headers);
  if (intent.kind === "join") return endJoin(intent, identity, headers);
  // Their session may have ended in the meantime, or belong to somebody else.
  if (by?.id !== intent.member) return { kind: "fault", fault: "not-begun", intent: null };
  return endConnect(intent, identity, by);
}

/**
 * Whether a member can sign in through the provider.
 *
 * @throws when the database cannot be read
 * @example
 * await isConnected("kJ2x"); //=> false
 */
export const isConnected = async (id: string): Promise<boolean> =>
  (await database().account.count({ where: { userId: id, providerId: providerKey() } })) > 0;

/**
 * Disconnects a member's provider account, if their password is right. A member without a password keeps it, as their only way to sign in.
 *
 * @throws when the database cannot be written
 * @example
 * await disconnect(password, ana, headers, "10.0.0.5"); //=> "disconnected"
 */
export async function disconnect(
  password: string,
  by: Member,
  headers: Headers,
  client: string,
): Promise<"disconnected" | "wrong" | "too-many"> {
  const proof = await provePassword(password, by, headers, client);
  if (proof !== "proven") return proof;
  await inWriteTransaction(async (transaction) => {
    const where = { userId: by.id, providerId: providerKey() };
    const { count } = await transaction.account.deleteMany({ where });
    const details = { with: providerName()! };
    if (count > 0) await writeAudit({ by, act: "provider-disconnected", thing: by.id, details }, transaction);
  });
  return "disconnected";
}
