import "server-only";
import type { AlignerVersion, Alignment } from "../../model/comparisons/aligners";
import { currentCall } from "../calls/current";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { recordNeighbours } from "./call-neighbours";
import { refreshOpeningPairs } from "./opening-pairs";
import { revisionsKey, toRevisionIds, writeComparisons, type MadeComparison } from "./stored-comparisons";

type Client = Prisma.TransactionClient;

/** A text and its language, as an aligner's answer depends on them. */
export interface TextKey {
  sha256: string;
  language: string;
}

/** What was compared before a write that makes it the comparison of two stored revisions. */
export interface PreparedAlignments {
  aligner: AlignerVersion;
  /** What the aligner answers for two texts; null where they were not compared. */
  find(left: TextKey, right: TextKey): Alignment | null;
}

const LATEST = {
  language: true,
  revisions: { orderBy: { number: "desc" }, select: { id: true, sha256: true }, take: 1 },
} as const satisfies Prisma.ReadoutSelect;

interface LatestRevision extends TextKey {
  id: number;
}

/** The latest revisions of the readouts of a call that are not deleted, in the order of the readouts. */
async function readLatest(callId: number, client: Client): Promise<LatestRevision[]> {
  const readouts = await client.readout.findMany({
    where: { callId, deletedAt: null },
    orderBy: { position: "asc" },
    select: LATEST,
  });
  return readouts.flatMap(({ language, revisions }) => revisions.map((revision) => ({ ...revision, language })));
}

/** The latest revision of a readout, with what a write of its call must know of it. */
export interface CallText extends LatestRevision {
  /** Of the readout in its call. */
  position: number;
  /** The slug of the readout. */
  readout: string;
  kind: string;
  text: string;
  isDeleted: boolean;
}

/**
 * The latest texts of a call's readouts, deleted ones among them, in the order of the readouts.
 *
 * @param slug the call's, or one that it had
 * @returns none where there is no such call
 * @example
 * (await readCallTexts("2024-04-03-blinken-aliyev")).map(({ readout }) => readout);
 * //=> ["us-state-department", "azerbaijan-president"]
 */
export async function readCallTexts(slug: string): Promise<CallText[]> {
  const call = await currentCall(slug);
  if (!call) return [];
  const readouts = await database().readout.findMany({
    where: { callId: call.id },
    orderBy: { position: "asc" },
    select: {
      slug: true,
      position: true,
      kind: true,
      deletedAt: true,
      language: true,
      revisions: { ...LATEST.revisions, select: { ...LATEST.revisions.select, text: true } },
    },
  });
  return readouts.flatMap(({ slug: readout, deletedAt, revisions, ...of }) =>
    revisions.map((revision) => ({ ...revision, ...of, readout, isDeleted: deletedAt !== null })),
  );
}

/** Every two of a list, in its order. */
const pairsOf = <T>(list: T[]): [T, T][] =>
  list.flatMap((one, index) => list.slice(index + 1).map((other): [T, T] => [one, other]));

/**
 * Makes what is stored of a call's comparisons true again, in the transaction that changed the call: each pair of latest revisions gets
 * a row, prepared or pending, its readouts are set beside their issuers' others, and the pair that the call opens with is chosen again.
 *
 * @param prepared null where nothing was: pairs then have no row until they are asked for, or the job makes them
 * @param client a transaction that holds the write lock (inWriteTransaction)
 * @returns whether a pair is pending
 * @throws when the database cannot be written
 * @example
 * await recordComparisons(call.id, prepared, client); //=> false
 */
export async function recordComparisons(
  callId: number,
  prepared: PreparedAlignments | null,
  client: Client,
): Promise<boolean> {
  const pending = prepared ? await recordPairs(callId, prepared, client) : false;
  if (prepared) await recordNeighbours(callId, prepared, client);
  await refreshOpeningPairs(client, [callId]);
  return pending;
}

async function recordPairs(callId: number, { aligner, find }: PreparedAlignments, client: Client): Promise<boolean> {
  const stored = await client.comparison.findMany({
    where: { callId, aligner: aligner.name },
    select: { firstId: true, secondId: true },
  });
  const keys = new Set(stored.map(revisionsKey));
  const made: MadeComparison[] = [];
  const pending: Prisma.ComparisonCreateManyInput[] = [];
  for (const [left, right] of pairsOf(await readLatest(callId, client))) {
    const ids = { left: left.id, right: right.id };
    const names = { ...toRevisionIds(ids), leftId: left.id, callId, aligner: aligner.name, version: aligner.version };
    if (keys.has(revisionsKey(names))) continue;
    const alignment = find(left, right);
    const languages = { left: left.language, right: right.language };
    if (alignment) made.push({ ids, languages, alignment });
    else pending.push({ ...names, status: "pending" });
  }
  if (pending.length > 0) await client.comparison.createMany({ data: pending });
  await writeComparisons(made, aligner, client);
  return pending.length > 0;
}

/**
 * Deletes a readout's stored comparisons, because a corrected language changes how its texts are read.
 *
 * @param client a transaction that holds the write lock (inWriteTransaction)
 * @throws when the database cannot be written
 * @example
 * await forgetComparisons(readout.id, client);
 */
export async function forgetComparisons(readoutId: number, client: Client): Promise<void> {
  await client.comparison.deleteMany({ where: { OR: [{ first: { readoutId } }, { second: { readoutId } }] } });
  await client.neighbourComparison.deleteMany({
    where: { OR: [{ earlier: { readoutId } }, { later: { readoutId } }] },
  });
}
