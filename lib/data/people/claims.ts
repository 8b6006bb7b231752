import "server-only";
import type { NameClaim } from "../../model/people/members";
import type { Member } from "../../model/people/roles";
import { database } from "../client";
import { recountJudged } from "../comparisons/recount-judged";
import type { Prisma } from "../generated/client";
import { inWriteTransaction } from "../write-transaction";
import { writeAudit } from "./audit";
import { storedMember, memberNames, readTypedNames } from "./authors";
import type { MemberChange } from "./members";

/**
 * Typed names that nobody has claimed yet.
 *
 * @throws when the database cannot be read
 * @example
 * await listClaimableNames(); //=> ["Ana P.", "Ben"]
 */
export async function listClaimableNames(
  client: Pick<Prisma.TransactionClient, "judgement" | "noteVersion" | "claimedName"> = database(),
): Promise<string[]> {
  const claimed = await client.claimedName.findMany({ select: { author: true } });
  const taken = new Set(claimed.map(({ author }) => author));
  return (await readTypedNames(client)).filter((author) => !taken.has(author));
}

/**
 * Claims a typed name for a member. Nothing changes on pages until an administrator has confirmed it. The audit stores no name; the claim
 * itself has it.
 *
 * @returns a fault if nothing is signed with the name, or somebody has claimed it
 * @throws when the database cannot be written
 * @example
 * await claimName("Ana P.", ana); //=> { kind: "changed" }
 */
export const claimName = (author: string, by: Member): Promise<MemberChange> =>
  inWriteTransaction(async (client) => {
    if (!(await listClaimableNames(client)).includes(author)) return { kind: "fault", fault: "not-typed" };
    await client.claimedName.create({ data: { author, memberId: by.id } });
    await writeAudit({ by, act: "name-claimed", thing: by.id }, client);
    return { kind: "changed" };
  });

/** If the member has also judged under another name, two reviewers become one, so their disagreements are counted again. */
async function recountReviews(author: string, memberId: string, client: Prisma.TransactionClient) {
  const claimed = await client.claimedName.findMany({ where: { memberId, author: { not: author } } });
  const others = [storedMember(memberId), ...claimed.map((claim) => claim.author)];
  if ((await client.judgement.findFirst({ where: { author: { in: others } } })) === null) return;
  const judged = await client.judgement.findMany({
    where: { author },
    distinct: ["firstId", "secondId"],
    select: { firstId: true, secondId: true },
  });
  for (const { firstId, secondId } of judged) await recountJudged([firstId, secondId], new Map(), client);
}

/**
 * Confirms a claim, so that the member's name replaces the typed one, or refuses it. Judgements under both names then count as one
 * person's.
 *
 * @throws when the database cannot be written
 * @example
 * await decideClaim("Ana P.", true, administrator); //=> { kind: "changed" }
 */
export const decideClaim = (author: string, isTheirs: boolean, by: Member): Promise<MemberChange> =>
  inWriteTransaction(async (client) => {
    const claim = await client.claimedName.findFirst({ where: { author, confirmedAt: null } });
    if (!claim) return { kind: "fault", fault: "not-typed" };
    if (isTheirs) {
      const data = { confirmedAt: new Date(), confirmedById: by.id };
      await client.claimedName.update({ where: { author }, data });
      await recountReviews(author, claim.memberId, client);
    } else await client.claimedName.delete({ where: { author } });
    await writeAudit({ by, act: isTheirs ? "name-confirmed" : "name-refused", thing: claim.memberId }, client);
    return { kind: "changed" };
  });

/**
 * The claims, the oldest first.
 *
 * @param of a member, for their own claims; null for all that wait for an administrator
 * @throws when the database cannot be read
 * @example
 * await listClaims(null); //=> [{ author: "Ana P.", member: "Ana Petrova", since: "2026-11-30T…", isConfirmed: false }]
 */
export async function listClaims(of: Member | null): Promise<NameClaim[]> {
  const where = of ? { memberId: of.id } : { confirmedAt: null };
  const rows = await database().claimedName.findMany({ where, orderBy: { askedAt: "asc" } });
  const names = await memberNames();
  return rows.map(({ author, memberId, askedAt, confirmedAt }) => ({
    author,
    member: names.get(memberId) ?? "",
    since: askedAt.toISOString(),
    isConfirmed: confirmedAt !== null,
  }));
}
