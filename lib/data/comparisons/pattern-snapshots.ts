import "server-only";
import { patternSnapshotPath } from "../../addresses/dyad-path";
import { canonicalJson } from "../../schema/snapshot";
import { callsOfSnapshot, anyPatternSnapshot, type AnyPatternSnapshot } from "../../schema/pattern-snapshot";
import { currentAudience } from "../current-audience";
import { database } from "../client";
import { callsIn } from "../library/snapshot-outline";
import { storeContent } from "./store-content";
import { MOST_LOOKED_AT, isLinkShown } from "./shown-links";
import { isSnapshotId, snapshotId } from "./snapshot-id";

/** A stored pattern. */
export interface StoredPattern {
  id: string;
  createdAt: Date;
  content: AnyPatternSnapshot;
}

/**
 * Stores a pattern for good: of a dyad, of an issuer, or of its formulas. The same state always gives the same id, and what is stored never
 * changes.
 *
 * @returns the id under which `findPatternSnapshot` finds it
 * @throws when the database cannot be written, or when ids of every length are taken by other contents
 * @example
 * await createPatternSnapshot(content); //=> "k3vq8w2m9d4hx0sp"
 */
export async function createPatternSnapshot(pattern: AnyPatternSnapshot): Promise<string> {
  const content = canonicalJson(anyPatternSnapshot.parse(pattern));
  const { isFictional } = pattern;
  return storeContent(content, {
    find: ({ patternSnapshot }, id) => patternSnapshot.findUnique({ where: { id }, select: { content: true } }),
    create: ({ patternSnapshot }, id) =>
      patternSnapshot.create({ data: { id, content, isFictional }, select: { id: true } }),
    path: patternSnapshotPath,
  });
}

/**
 * Whether a pattern is stored under an id and may be shown (`isLinkShown`).
 *
 * @throws when the database cannot be read
 * @example
 * await isPatternStored("k3vq8w2m9d4hx0sp"); //=> true
 */
export async function isPatternStored(id: string): Promise<boolean> {
  if (!isSnapshotId(id)) return false;
  if (currentAudience() !== "public") return (await database().patternSnapshot.count({ where: { id } })) > 0;
  const row = await database().patternSnapshot.findUnique({ where: { id }, select: { content: true } });
  return row !== null && (await isLinkShown(callsIn(row.content)));
}

/**
 * Marks contents that are not of a dyad. It cannot occur otherwise: quotation marks in texts are escaped, and no call is of such a kind.
 */
const NOT_OF_DYADS = ['"kind":"issuer"', '"kind":"formulas"'];

/**
 * The id of the latest permanent link to a dyad, of those that may be shown; null if there is none among the latest links.
 *
 * @throws when the database cannot be read
 * @example
 * await findLatestDyadLink(); //=> "k3vq8w2m9d4hx0sp"
 */
export async function findLatestDyadLink(): Promise<string | null> {
  const latest = await database().patternSnapshot.findMany({
    where: { AND: NOT_OF_DYADS.map((contains) => ({ NOT: { content: { contains } } })) },
    orderBy: { createdAt: "desc" },
    select: { id: true },
    take: MOST_LOOKED_AT,
  });
  for (const { id } of latest) if (await isPatternStored(id)) return id;
  return null;
}

/**
 * The pattern stored under an id, as it stood.
 *
 * @returns null if there is none, or none that may be shown (`isLinkShown`)
 * @throws when the stored content was tampered with: its fingerprint must begin with its id
 * @example
 * (await findPatternSnapshot("k3vq8w2m9d4hx0sp"))?.content.calls.length; //=> 14
 */
export async function findPatternSnapshot(id: string): Promise<StoredPattern | null> {
  if (!isSnapshotId(id)) return null;
  const row = await database().patternSnapshot.findUnique({
    where: { id },
    select: { content: true, createdAt: true },
  });
  if (!row) return null;
  if (snapshotId(row.content, id.length) !== id)
    throw new Error(`The pattern ${id} is corrupt: its id is not its own.`);
  const parsed = anyPatternSnapshot.safeParse(JSON.parse(row.content));
  if (!parsed.success) throw new Error(`The pattern ${id} cannot be read: ${parsed.error.message}`);
  if (!(await isLinkShown(callsOfSnapshot(parsed.data)))) return null;
  return { id, createdAt: row.createdAt, content: parsed.data };
}
