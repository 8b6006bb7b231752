import "server-only";
import { database } from "../client";
import type { Member } from "../../model/people/roles";
import { writeAudit } from "./audit";
import { storedMember } from "./authors";

/** Everything stored about a member, as the file has it. */
export interface MemberExport {
  account: { id: string; name: string; email: string; role: string; since: string };
  sessions: { since: string; until: string; device: string | null; address: string | null }[];
  providers: { provider: string; subject: string; since: string }[];
  tokens: { name: string; since: string; until: string }[];
  /** When the secret feed address was made; null if there is none. */
  feedAddress: string | null;
  claimedNames: { name: string; at: string; isConfirmed: boolean }[];
  webhooks: { address: string; at: string }[];
  judgements: { id: number; kind: string; note: string | null; at: string }[];
  notes: { note: number; version: number; text: string; at: string }[];
  audit: { at: string; act: string; thing: string | null }[];
}

/** The stored rows of a member; judgements and notes also those signed with a name that was confirmed to be theirs. */
async function readRows(id: string) {
  const member = await database().member.findUniqueOrThrow({
    where: { id },
    include: {
      sessions: true,
      tokens: true,
      feedKey: true,
      accounts: { where: { providerId: { not: "credential" } } },
    },
  });
  const claims = await database().claimedName.findMany({ where: { memberId: id }, orderBy: { askedAt: "asc" } });
  const confirmed = claims.filter(({ confirmedAt }) => confirmedAt !== null);
  const author = { in: [storedMember(id), ...confirmed.map((claim) => claim.author)] };
  const oldestFirst = { orderBy: { id: "asc" } } as const;
  const judgements = await database().judgement.findMany({ where: { author }, ...oldestFirst });
  const versions = await database().noteVersion.findMany({ where: { author }, ...oldestFirst });
  const audit = await database().auditEntry.findMany({ where: { memberId: id }, ...oldestFirst });
  const webhooks = await database().webhook.findMany({ where: { memberId: id }, ...oldestFirst });
  return { member, claims, judgements, versions, audit, webhooks };
}

/**
 * Everything stored about a member, for that member, except what would let somebody sign in as them.
 *
 * @throws when there is no such member, or the database cannot be read
 * @example
 * (await exportMember(ana)).account.name; //=> "Ana Petrova"
 */
export async function exportMember(by: Member): Promise<MemberExport> {
  const { id } = by;
  await writeAudit({ by, act: "account-exported" });
  const { member, claims, judgements, versions, audit, webhooks } = await readRows(id);
  const { name, email, role, createdAt } = member;
  return {
    account: { id, name, email, role, since: createdAt.toISOString() },
    sessions: member.sessions.map((session) => ({
      since: session.createdAt.toISOString(),
      until: session.expiresAt.toISOString(),
      device: session.userAgent,
      address: session.ipAddress,
    })),
    providers: member.accounts.map(({ providerId, accountId, createdAt: at }) => ({
      provider: providerId,
      subject: accountId,
      since: at.toISOString(),
    })),
    tokens: member.tokens.map((token) => ({
      name: token.name,
      since: token.createdAt.toISOString(),
      until: token.expiresAt.toISOString(),
    })),
    feedAddress: member.feedKey?.createdAt.toISOString() ?? null,
    claimedNames: claims.map((claim) => ({
      name: claim.author,
      at: claim.askedAt.toISOString(),
      isConfirmed: claim.confirmedAt !== null,
    })),
    webhooks: webhooks.map(({ url: address, createdAt: at }) => ({ address, at: at.toISOString() })),
    judgements: judgements.map(({ id: number, kind, note, createdAt: at }) => ({
      id: number,
      kind,
      note,
      at: at.toISOString(),
    })),
    notes: versions.map(({ noteId: note, number: version, text, createdAt: at }) => ({
      note,
      version,
      text,
      at: at.toISOString(),
    })),
    audit: audit.map(({ createdAt: at, act, thing }) => ({ at: at.toISOString(), act, thing })),
  };
}
