import "server-only";
import { database } from "../client";
import type { Prisma } from "../generated/client";

/**
 * The prefix of a member's id where a judgement or a note stores its author. Names are looked up, because they can change and be erased.
 */
const MEMBER = "member:";

/** Shown for a member who is not stored here, but in another library. */
const UNKNOWN = "A former member";

/**
 * How a member is stored as an author.
 *
 * @example
 * storedMember("kJ2x"); //=> "member:kJ2x"
 */
export const storedMember = (id: string): string => MEMBER + id;

type Client = Pick<Prisma.TransactionClient, "member" | "claimedName">;

const isMember = (author: string) => author.startsWith(MEMBER);

/**
 * The names of all members, by id.
 *
 * @throws when the database cannot be read
 * @example
 * (await memberNames()).get("kJ2x"); //=> "Ana Petrova"
 */
export async function memberNames(client: Client = database()): Promise<Map<string, string>> {
  const members = await client.member.findMany({ select: { id: true, name: true } });
  return new Map(members.map(({ id, name }) => [id, name]));
}

/**
 * How an author is stored: a member by their id, anybody else by the typed name.
 *
 * @throws when the database cannot be read
 * @example
 * await toStoredAuthor("Ana Petrova"); //=> "member:kJ2x"
 */
export async function toStoredAuthor(name: string, client: Client = database()): Promise<string> {
  if (process.env.PARALLAX_MODE !== "shared") return name;
  const member = await client.member.findFirst({ where: { name }, select: { id: true } });
  return member ? storedMember(member.id) : name;
}

/**
 * How several authors are stored (`toStoredAuthor`).
 *
 * @throws when the database cannot be read
 * @example
 * const keep = await toStoredAuthors();
 * keep("Ana Petrova"); //=> "member:kJ2x"
 */
export async function toStoredAuthors(client: Client = database()): Promise<(name: string) => string> {
  if (process.env.PARALLAX_MODE !== "shared") return (name) => name;
  const ids = new Map([...(await memberNames(client))].map(([id, name]) => [name, id]));
  return (name) => (ids.has(name) ? storedMember(ids.get(name)!) : name);
}

/** The members to whom an administrator has confirmed that typed names belong. */
async function readClaims(client: Client): Promise<Map<string, string>> {
  const claims = await client.claimedName.findMany({
    where: { confirmedAt: { not: null } },
    select: { author: true, memberId: true },
  });
  return new Map(claims.map(({ author, memberId }) => [author, storedMember(memberId)]));
}

/**
 * Looks up the current names of stored authors: of members, and of typed names that a member has claimed.
 *
 * @param authors those whose names are needed; if none of them can be a member, the database is not read
 * @throws when the database cannot be read
 * @example
 * const nameOf = await readAuthorNames(["member:kJ2x", "Ben", "Ana P."]);
 * nameOf("member:kJ2x"); //=> "Ana Petrova"
 * nameOf("Ana P.");      //=> "Ana Petrova", who has claimed it
 * nameOf("Ben");         //=> "Ben"
 */
export async function readAuthorNames(
  authors: Iterable<string>,
  client: Client = database(),
): Promise<(author: string) => string> {
  const asked = [...new Set(authors)];
  const isClaimable = process.env.PARALLAX_MODE === "shared" && !asked.every(isMember);
  const claims = isClaimable ? await readClaims(client) : new Map<string, string>();
  if (claims.size === 0 && !asked.some(isMember)) return (author) => author;
  const names = await memberNames(client);
  return (author) => {
    const kept = claims.get(author) ?? author;
    return isMember(kept) ? (names.get(kept.slice(MEMBER.length)) ?? UNKNOWN) : kept;
  };
}

/**
 * The names typed under judgements and notes, sorted.
 *
 * @throws when the database cannot be read
 * @example
 * await readTypedNames(); //=> ["Ana P.", "Ben"]
 */
export async function readTypedNames(
  client: Pick<Prisma.TransactionClient, "judgement" | "noteVersion"> = database(),
): Promise<string[]> {
  const rows = [
    ...(await client.judgement.findMany({ distinct: ["author"], select: { author: true } })),
    ...(await client.noteVersion.findMany({ distinct: ["author"], select: { author: true } })),
  ];
  const typed = rows.map(({ author }) => author).filter((author) => !isMember(author));
  return [...new Set(typed)].toSorted((a, b) => a.localeCompare(b, "en"));
}
