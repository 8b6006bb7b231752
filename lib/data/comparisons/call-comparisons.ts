import "server-only";
import type { AlignerVersion, Alignment } from "../../model/comparisons/aligners";
import { currentCall } from "../calls/current";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { recordNeighbours } from "./call-neighbours";
import { refreshOpeningPairs } from "./opening-pairs";
import { revisionsKey, toRevisionIds, writeComparisons, type MadeComparison } from "./stored-comparisons";

type Client = Prisma.TransactionClient;

/** A text and its language, which together determine an aligner's answer. */
export interface TextKey {
  sha256: string;
  language: string;
}

/** Alignments made before a write, to be stored by it as comparisons of two revisions. */
export interface PreparedAlignments {
  aligner: AlignerVersion;
  /** The aligner's answer for two texts; null if they were not compared. */
  find(left: TextKey, right: TextKey): Alignment | null;
}

const LATEST = {
  language: true,
  revisions: { orderBy: { number: "desc" }, select: { id: true, sha256: true }, take: 1 },
} as const satisfies Prisma.ReadoutSelect;

interface LatestRevision extends TextKey {
  id: number;
}

/** The latest revisions of a call's readouts that are not deleted, in the order of the readouts. */
async function readLatest(callId: number, client: Client): Promise<LatestRevision[]> {
  const readouts = await client.readout.findMany({
    where: { callId, deletedAt: null },
    orderBy: { position: "asc" },
    select: LATEST,
  });
  return readouts.flatMap(({ language, revisions }) => revisions.map((revision) => ({ ...revision, language })));
}

/** The latest revision of a readout, with what a write to its call must know about it. */
export interface CallText extends LatestRevision {
  /** The position of its readout in the call. */
  position: number;
  /** The slug of the readout. */
  readout: string;
  kind: string;
  text: string;
  isDeleted: boolean;
}

/**
 * The latest texts of a call's readouts, including deleted ones, in the order of the readouts.
 *
 * @param slug the call's, or one that it had
 * @returns none if there is no such call
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

/** Every pair of a list, in its order. */
const pairsOf = <T>(list: T[]): [T, T][] =>
  list.flatMap((one, index) => list.slice(index + 1).map((other): [T, T] => [one, other]));

/**
 * Updates the stored comparisons of a call, in the transaction that changed the call: each pair of latest revisions gets a row, prepared or
 * pending; its readouts' neighbours are updated; and the opening pair is chosen again.
 *
 * @param prepared alignments made before; null if none were: pairs then get no row until a page or the job needs them
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
 * Deletes a readout's stored comparisons, because its corrected language changes how its texts are read.
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
