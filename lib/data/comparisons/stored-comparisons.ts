import "server-only";
import { LRUCache } from "lru-cache";
import { alignment as alignmentSchema } from "../../schema/comparison";
import type { AlignerVersion, Alignment } from "../../model/comparisons/aligners";
import type { Side } from "../../model/comparisons/comparison";
import type { ReviewedTopicClaim } from "../../model/comparisons/topic-claims";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { inBatches } from "../in-batches";
import { inWriteTransaction } from "../write-transaction";
import { inIdOrder, toCountColumns } from "./comparison-columns";
import { refreshOpeningPairs } from "./opening-pairs";
import { summariseReviewed } from "./reviewed-summary";
import type { ComparedRevisions } from "./stored-reviews";
import { replaceTopicClaims, toSummaryColumns } from "./topic-claims";

type Client = Prisma.TransactionClient;

/** Two revisions by their ids, the lower one first. */
export interface RevisionIds {
  firstId: number;
  secondId: number;
}

/** The stored comparison of two revisions. */
export interface StoredComparison extends RevisionIds {
  aligner: AlignerVersion;
  /** The revision on the left side of the alignment. */
  leftId: number;
  /** Null while it is pending. */
  alignment: Alignment | null;
}

/** An aligner's answer for two revisions, to be stored. */
export interface MadeComparison {
  /** The ids of the revisions on the sides of the alignment. */
  ids: Record<Side, number>;
  /** The languages in which the texts were read; a readout's language may be corrected before they are stored. */
  languages: Record<Side, string>;
  alignment: Alignment;
}

/**
 * Orders the ids of two revisions as rows have them.
 *
 * @example
 * toRevisionIds({ left: 9, right: 4 }); //=> { firstId: 4, secondId: 9 }
 */
export const toRevisionIds = ({ left, right }: Record<Side, number>): RevisionIds => ({
  firstId: Math.min(left, right),
  secondId: Math.max(left, right),
});

/**
 * A map key for two revisions.
 *
 * @example
 * revisionsKey({ firstId: 4, secondId: 9 }); //=> "4 9"
 */
export const revisionsKey = ({ firstId, secondId }: RevisionIds): string => `${firstId} ${secondId}`;

const namePair = ({ firstId, secondId }: RevisionIds) => ({ firstId, secondId });

/** Characters of row contents that are cached. */
const MOST_CHARACTERS = 2_000_000;

/** A judgement reads the same row twice, to count again and to show the page, and parsing a long one takes longer than storing it. */
const contents = new LRUCache<string, Alignment>({
  maxSize: MOST_CHARACTERS,
  sizeCalculation: (_, content) => content.length + 1,
  memoMethod: (content) => alignmentSchema.parse(JSON.parse(content)),
});

/**
 * Parses the content of a row.
 *
 * @returns shared by all who read the same content, so it must not be changed
 * @throws when it is not an alignment; only this file writes it
 * @example
 * readContent(row.content).kind; //=> "comparison"
 */
export const readContent = (content: string): Alignment => contents.memo(content);

/**
 * The stored comparisons of pairs of revisions, by any version of the aligner.
 *
 * @returns by `revisionsKey`; pairs without a stored comparison are left out
 * @throws when a row cannot be read
 * @example
 * (await findStoredComparisons([{ firstId: 4, secondId: 9 }], "lexical")).get("4 9")?.aligner.version; //=> "4bd1c7e0"
 */
export async function findStoredComparisons(
  pairs: RevisionIds[],
  aligner: string,
): Promise<Map<string, StoredComparison>> {
  const found = new Map<string, StoredComparison>();
  await inBatches(pairs, async (batch) => {
    const rows = await database().comparison.findMany({
      where: { aligner, OR: batch.map(namePair) },
      select: { firstId: true, secondId: true, leftId: true, version: true, content: true },
      // If two processes stored two versions of a pair at the same time, the latest counts.
      orderBy: { id: "asc" },
    });
    for (const { version, content, leftId, ...ids } of rows) {
      const alignment = content === null ? null : readContent(content);
      found.set(revisionsKey(ids), { ...ids, leftId, aligner: { name: aligner, version }, alignment });
    }
  });
  return found;
}

/** The rows to be stored, with their topic claims, summarised with their reviews. */
async function toRows(
  made: (MadeComparison & { callId: number })[],
  { name, version }: AlignerVersion,
  client: Client,
) {
  const compared = made.flatMap(({ alignment, ids }): ComparedRevisions[] =>
    alignment.kind === "comparison" ? [{ ids, comparison: alignment }] : [],
  );
  const summaries = await summariseReviewed(compared, client);
  const madeAt = new Date();
  return made.map(({ callId, alignment, ids }) => {
    const row = {
      ...toRevisionIds(ids),
      leftId: ids.left,
      callId,
      aligner: name,
      version,
      content: JSON.stringify(alignment),
      madeAt,
    };
    if (alignment.kind !== "comparison") return { row: { ...row, status: "refused" }, topics: [] };
    const summary = summaries.shift()!;
    const columns = { ...toCountColumns(inIdOrder(ids, summary.counts)), ...toSummaryColumns(summary) };
    return { row: { ...row, status: "ready", ...columns }, topics: summary.topics };
  });
}

const PLACE = {
  id: true,
  readoutId: true,
  readout: {
    select: {
      callId: true,
      language: true,
      revisions: { orderBy: { number: "desc" }, select: { id: true }, take: 1 },
    },
  },
} as const satisfies Prisma.RevisionSelect;

/** Only pairs of one call that were read in their readouts' current languages, each with its call. */
async function selectStorable(made: MadeComparison[], aligner: string, client: Client) {
  const ids = [...new Set(made.flatMap(({ ids: { left, right } }) => [left, right]))];
  const revisions = await client.revision.findMany({ where: { id: { in: ids } }, select: PLACE });
  const places = new Map(revisions.map((revision) => [revision.id, revision]));
  const stored = await client.comparison.findMany({
    where: { aligner, OR: made.map(({ ids: pair }) => toRevisionIds(pair)) },
    select: { firstId: true, secondId: true },
  });
  const keys = new Set(stored.map(revisionsKey));
  return made.flatMap((pair) => {
    const [left, right] = [places.get(pair.ids.left), places.get(pair.ids.right)];
    if (!left || !right || left.readoutId === right.readoutId) return [];
    const { callId, language } = left.readout;
    const isOfOneCall = callId === right.readout.callId;
    const isInLanguages = language === pair.languages.left && right.readout.language === pair.languages.right;
    // New rows are only for latest revisions, so that requests for old ones cannot fill the table.
    const isWanted =
      keys.has(revisionsKey(toRevisionIds(pair.ids))) ||
      [left, right].every((of) => of.readout.revisions[0]!.id === of.id);
    return isOfOneCall && isInLanguages && isWanted ? [{ ...pair, callId }] : [];
  });
}

/**
 * Stores an aligner's results for pairs of revisions of one call, replacing those of its other versions. The counts in the columns include
 * the current review.
 *
 * @param client a transaction that holds the write lock (inWriteTransaction)
 * @returns how many were stored; left out are pairs of two calls, pairs whose readout's language has changed since, and new rows for
 *   earlier revisions
 * @throws when the database cannot be written
 * @example
 * await writeComparisons([{ ids: { left: 4, right: 9 }, languages, alignment }], { name: "lexical", version: "4bd1c7e0" }, client); //=> 1
 */
export async function writeComparisons(
  made: MadeComparison[],
  aligner: AlignerVersion,
  client: Client,
): Promise<number> {
  if (made.length === 0) return 0;
  const valid = await selectStorable(made, aligner.name, client);
  if (valid.length === 0) return 0;
  await client.comparison.deleteMany({
    where: { aligner: aligner.name, OR: valid.map(({ ids }) => toRevisionIds(ids)) },
  });
  const claims = new Map<number, ReviewedTopicClaim[]>();
  for (const { row, topics } of await toRows(valid, aligner, client)) {
    const { id } = await client.comparison.create({ data: row, select: { id: true } });
    claims.set(id, topics);
  }
  await replaceTopicClaims(claims, client);
  await refreshOpeningPairs(
    client,
    valid.map(({ callId }) => callId),
  );
  return valid.length;
}

/** The time limit for writing a batch of comparisons, in milliseconds. */
const WRITE_TIMEOUT = 60_000;

/**
 * Stores a batch of comparisons in its own transaction (`writeComparisons`).
 *
 * @returns how many were stored
 * @throws when the database cannot be written
 * @example
 * await storeComparisons([{ ids: { left: 4, right: 9 }, languages, alignment }], { name: "lexical", version: "4bd1c7e0" }); //=> 1
 */
export async function storeComparisons(made: MadeComparison[], aligner: AlignerVersion): Promise<number> {
  // Checked first without the lock, so that requests for earlier revisions do not block writers.
  if (made.length === 0 || (await selectStorable(made, aligner.name, database())).length === 0) return 0;
  return inWriteTransaction((client) => writeComparisons(made, aligner, client), { timeout: WRITE_TIMEOUT });
}
