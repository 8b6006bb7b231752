import "server-only";
import { can, TOKEN_SCOPES, type Member, type TokenScope } from "../../model/people/roles";
import type { TokenFault, TokenRow } from "../../model/people/tokens";
import { MAX_TOKENS } from "../../schema/people/limits";
import { storedScopes, type TokenInput } from "../../schema/people/tokens";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { inWriteTransaction } from "../write-transaction";
import { writeAudit } from "./audit";
import { roleOf } from "./members";
import { hashSecret, makeSecret } from "./secrets";
import { mustSetUp } from "./sessions";
import { countWrongToken } from "./tries";

/** The prefix of every token, so that scanners recognise one that was published by mistake. */
const PREFIX = "plx_";

/** The form of the header: the scheme in any case, then a token. */
const BEARER = /^bearer +(plx_[\w-]{43})$/i;

const DAY = 24 * 60 * 60 * 1000;

/** Milliseconds during which the use of a token is recorded at most once. */
const USE_NOTED_EVERY = 60 * 1000;

export type TokenMade = { kind: "made"; token: string } | { kind: "fault"; fault: TokenFault };

const notRevoked = (memberId: string): Prisma.ApiTokenWhereInput => ({ memberId, revokedAt: null });

/**
 * Makes a token with which a program acts for a member.
 *
 * @param input checked by `tokenInput`
 * @returns the token, of which only the hash is stored, so that it cannot be shown again
 * @throws when the database cannot be written
 * @example
 * await makeToken({ program: "nightly export", days: 30, scopes: ["read"] }, ana); //=> { kind: "made", token: "plx_q1Y0m3b8hYH2…" }
 */
export async function makeToken({ program, days, scopes }: TokenInput, by: Member): Promise<TokenMade> {
  if (!can({ kind: "member", member: by }, "make-token", { scopes })) return { kind: "fault", fault: "beyond-role" };
  const token = PREFIX + makeSecret();
  return inWriteTransaction(async (client) => {
    const live = { ...notRevoked(by.id), expiresAt: { gt: new Date() } };
    if ((await client.apiToken.count({ where: live })) >= MAX_TOKENS)
      return { kind: "fault", fault: "too-many-tokens" };
    const { id } = await client.apiToken.create({
      data: {
        memberId: by.id,
        name: program,
        hash: hashSecret(token),
        scopes: JSON.stringify(scopes),
        expiresAt: new Date(Date.now() + days * DAY),
      },
    });
    await writeAudit({ by, act: "token-made", details: { token: String(id), scopes: scopes.join(" ") } }, client);
    return { kind: "made", token };
  });
}

/** In the order in which they are offered. */
const readScopes = (json: string): TokenScope[] => {
  const stored = storedScopes.parse(JSON.parse(json));
  return TOKEN_SCOPES.filter((scope) => stored.includes(scope));
};

/**
 * The tokens that were not revoked, latest first, including expired ones.
 *
 * @param owner the id of a member, for their tokens; null for everyone's
 * @throws when the database cannot be read
 * @example
 * (await listTokens("kJ2x"))[0]; //=> { id: 3, name: "nightly export", owner: "Ana", ownerId: "kJ2x", scopes: ["read"], until: "2026-12-30T…", … }
 */
export async function listTokens(owner: string | null): Promise<TokenRow[]> {
  const rows = await database().apiToken.findMany({
    where: owner === null ? { revokedAt: null } : notRevoked(owner),
    include: { member: { select: { name: true } } },
    orderBy: { id: "desc" },
  });
  return rows.map(({ id, name, memberId, member, scopes, expiresAt, lastUsedAt }) => ({
    id,
    name,
    owner: member.name,
    ownerId: memberId,
    scopes: readScopes(scopes),
    until: expiresAt.toISOString(),
    isExpired: expiresAt <= new Date(),
    lastUsed: lastUsedAt?.toISOString() ?? null,
  }));
}

/**
 * Revokes a token, which is refused from the next request on. Does nothing if it is revoked already, or the visitor may not revoke it.
 *
 * @throws when the database cannot be written
 * @example
 * await revokeToken(3, ana);
 */
export const revokeToken = (id: number, by: Member): Promise<void> =>
  inWriteTransaction(async (client) => {
    const token = await client.apiToken.findFirst({ where: { id, revokedAt: null }, select: { memberId: true } });
    if (!token || !can({ kind: "member", member: by }, "revoke-token", { owner: token.memberId })) return;
    await client.apiToken.update({ where: { id }, data: { revokedAt: new Date() } });
    await writeAudit({ by, act: "token-revoked", thing: token.memberId, details: { token: String(id) } }, client);
  });

/** Records that a token was used. The request succeeds even if that cannot be written. */
async function noteUse(id: number): Promise<void> {
  const now = new Date();
  const before = { lt: new Date(now.getTime() - USE_NOTED_EVERY) };
  await database()
    .apiToken.updateMany({
      where: { id, OR: [{ lastUsedAt: null }, { lastUsedAt: before }] },
      data: { lastUsedAt: now },
    })
    .catch((error: unknown) => console.error(error));
}

/** The member for whom a token acts; null if it is invalid, or they are blocked or must set up a second factor first. */
async function findOwner(authorization: string): Promise<Member | null> {
  const [, token] = BEARER.exec(authorization) ?? [];
  if (token === undefined) return null;
  const now = new Date();
  const found = await database().apiToken.findFirst({
    where: {
      hash: hashSecret(token),
      revokedAt: null,
      expiresAt: { gt: now },
      member: { blockedAt: null, erasedAt: null },
    },
    include: { member: { select: { id: true, name: true, role: true, twoFactorEnabled: true } } },
  });
  if (!found || mustSetUp(found.member)) return null;
  if (found.lastUsedAt === null || now.getTime() - found.lastUsedAt.getTime() > USE_NOTED_EVERY)
    await noteUse(found.id);
  const { id, name, role } = found.member;
  return { id, name, role: roleOf(role), via: "token", viaId: String(found.id), scopes: readScopes(found.scopes) };
}

/**
 * The member for whom a program acts, by the header `Authorization` of its request.
 *
 * @param client the address that it comes from, for which invalid tokens are counted
 * @returns "wrong" for anything that is not a valid token: unknown, expired, revoked, or of a blocked member
 * @throws when the database cannot be read
 * @example
 * await findByToken("Bearer plx_q1Y0m3b8hYH2…", "10.0.0.5"); //=> { id: "kJ2x", name: "Ana", role: "analyst", via: "token", … }
 * await findByToken("Bearer plx_x", "10.0.0.5"); //=> "wrong"
 */
export async function findByToken(authorization: string, client: string): Promise<Member | "wrong" | "too-many"> {
  const owner = await findOwner(authorization);
  return owner ?? ((await countWrongToken(client)) ? "wrong" : "too-many");
}
