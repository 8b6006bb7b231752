import "server-only";
import { currentAudience, withAudience } from "./current-audience";
import { Prisma } from "./generated/client";

const isPublic = () => currentAudience() === "public";

/** A condition that is always true. */
const ANY = {};

/**
 * Which calls the audience may know of, including those in the trash; for Prisma.
 *
 * @example
 * withAudience("public", knownCalls); //=> { publishedAt: { not: null } }
 */
export const knownCalls = (): { publishedAt?: { not: null } } => (isPublic() ? { publishedAt: { not: null } } : ANY);

/**
 * Which calls are shown to the audience; for Prisma. Every query that lists, counts or finds calls uses it, or `isShownCall`.
 *
 * @example
 * withAudience("members", shownCalls); //=> { deletedAt: null }
 */
export const shownCalls = () => ({ deletedAt: null, ...knownCalls() }) satisfies Prisma.CallWhereInput;

/**
 * Which readouts are shown to the audience, judged by themselves and by their calls; for Prisma.
 *
 * @example
 * withAudience("members", shownReadouts); //=> { deletedAt: null, call: { deletedAt: null } }
 */
export const shownReadouts = () => ({ deletedAt: null, call: shownCalls() }) satisfies Prisma.ReadoutWhereInput;

/**
 * Which issuers the audience may know of: strangers know those with a readout that is shown to them.
 *
 * @example
 * withAudience("alone", knownIssuers); //=> {}
 */
export const knownIssuers = (): Pick<Prisma.IssuerWhereInput, "readouts"> =>
  isPublic() ? { readouts: { some: shownReadouts() } } : ANY;

/**
 * Which parties the audience may know of: strangers know those that take part in a call shown to them, or have an issuer known to them.
 *
 * @example
 * withAudience("alone", knownParties); //=> {}
 */
export const knownParties = (): Pick<Prisma.PartyWhereInput, "OR"> =>
  isPublic() ? { OR: [{ calls: { some: { call: shownCalls() } } }, { issuers: { some: knownIssuers() } }] } : ANY;

/**
 * Which former names of parties and issuers, and which changes of names, the audience may know of: strangers know those that were visible
 * to them while in use. A party that only drafts named, and that was merged into another, stays unknown to them.
 *
 * @example
 * withAudience("public", knownNames); //=> { wasKnown: true }
 */
export const knownNames = (): { wasKnown?: true } => (isPublic() ? { wasKnown: true } : ANY);

/**
 * `knownNames` for a raw statement that involves no other table of names.
 *
 * @example
 * withAudience("public", areKnownNames).sql; //=> '"wasKnown"'
 */
export const areKnownNames = (): Prisma.Sql => (isPublic() ? Prisma.sql`"wasKnown"` : Prisma.sql`TRUE`);

/**
 * Whether strangers may know of a party or an issuer as it is now, which must be recorded before it gets another name.
 *
 * @param of counts the parties or issuers for which a condition holds: that of `knownParties` or `knownIssuers`
 * @throws what `of` throws
 * @example
 * await isKnownToStrangers(() => client.party.count({ where: { slug, ...knownParties() } })); //=> false, where only drafts name it
 */
export const isKnownToStrangers = async (of: () => Promise<number>): Promise<boolean> =>
  (await withAudience("public", of)) > 0;

/**
 * `knownCalls` for a raw statement.
 *
 * @param call the statement's name for the row
 * @example
 * withAudience("public", () => isKnownCall(Prisma.sql`"c"`)).sql; //=> '"c"."publishedAt" IS NOT NULL'
 */
export const isKnownCall = (call = Prisma.sql`"Call"`): Prisma.Sql =>
  isPublic() ? Prisma.sql`${call}."publishedAt" IS NOT NULL` : Prisma.sql`TRUE`;

/**
 * `shownCalls` for a raw statement.
 *
 * @param call the statement's name for the row
 * @example
 * withAudience("alone", isShownCall).sql; //=> '"Call"."hiddenAt" IS NULL'
 */
export const isShownCall = (call = Prisma.sql`"Call"`): Prisma.Sql =>
  isPublic() ? Prisma.sql`${call}."hiddenAt" IS NULL AND ${isKnownCall(call)}` : Prisma.sql`${call}."hiddenAt" IS NULL`;

/**
 * Whether results may be ranked by how frequent their words are in all calls. For strangers the order would reveal words of drafts.
 *
 * @example
 * withAudience("public", isRankedByFrequency); //=> false
 */
export const isRankedByFrequency = (): boolean => !isPublic();

/**
 * Whether a call added now starts as a draft. What members add does, until an editor publishes it. Without members, and from a command,
 * everything is published at once.
 *
 * @example
 * withAudience("members", isAddedAsDraft); //=> true
 */
export const isAddedAsDraft = (): boolean => currentAudience() === "members";

/**
 * What members are told about a draft; nothing about any other call, or to anyone else.
 *
 * @example
 * withAudience("members", () => markDraft(true)); //=> { isDraft: true }
 */
export const markDraft = (isDraft: boolean): { isDraft?: true } =>
  isDraft && currentAudience() === "members" ? { isDraft: true } : {};
