import "server-only";
import { setTimeout } from "node:timers/promises";
import { whyUnfinished, type Aligner } from "../aligners/aligner";
import { DEFAULT_ALIGNER } from "../aligners/registry";
import {
  findStoredComparisons,
  revisionsKey,
  storeComparisons,
  toRevisionIds,
  type StoredComparison,
} from "../data/comparisons/stored-comparisons";
import { findRevisionPairs } from "../data/reviews/revision-pairs";
import type { AlignerVersion, Alignment, Unfinished } from "../model/comparisons/aligners";
import type { Side } from "../model/comparisons/comparison";
import type { Readout } from "../model/calls/calls";
import { swapSides } from "../model/comparisons/sides";
import type { ReadoutPair } from "../model/calls/readout-pairs";
import { swapAlignment } from "../compare";
import { alignTexts, type HashedText } from "./align-texts";

/** How long, in milliseconds, a page waits for its comparison or comparisons. Slower ones are still made and stored. */
const PAGE_WAIT = { one: 10_000, several: 1_500 };

/** What is known of a pair's alignment. */
export type FoundAlignment =
  /** In the order of the pair's sides. `aligner` is the version that made it, which may be an earlier one until the next rebuild. */
  { alignment: Alignment; aligner: AlignerVersion } | { unfinished: Unfinished };

const PENDING = { unfinished: "pending" } as const;

type PairIds = Record<Side, number> | null;

const textOf = ({ revision, language }: Readout): HashedText => ({ ...revision, language });

/** The ids of a pair within one call; null for any other pair, which is never stored. */
function storableIds({ left, right }: ReadoutPair, ids: PairIds): PairIds {
  const isOfOneCall = left.call.slug === right.call.slug && left.readout.slug !== right.readout.slug;
  return isOfOneCall ? ids : null;
}

async function findIds(pairs: ReadoutPair[]): Promise<PairIds[]> {
  const stored = await findRevisionPairs(pairs);
  return stored.map((pair) => pair && { left: pair.left.id, right: pair.right.id });
}

/** Whether the left readout comes first in the call: comparisons are stored in that order. */
function standsFirst({ left, right }: ReadoutPair): boolean {
  const slugs = left.call.readouts.map(({ slug }) => slug);
  return slugs.indexOf(left.readout.slug) < slugs.indexOf(right.readout.slug);
}

/** Makes an alignment, and stores it if it is of a kind that is stored. A page gets it even if it cannot be stored. */
async function make(aligner: Aligner, pair: ReadoutPair, ids: PairIds): Promise<FoundAlignment> {
  const { left, right } = pair;
  const [here, there] = [textOf(left.readout), textOf(right.readout)];
  const version = { name: aligner.name, version: aligner.version };
  try {
    if (!ids) return { alignment: await alignTexts(aligner, here, there), aligner: version };
    if (!standsFirst(pair)) {
      const swapped = await make(aligner, swapSides(pair), swapSides(ids));
      return "alignment" in swapped ? { ...swapped, alignment: swapAlignment(swapped.alignment) } : swapped;
    }
    const alignment = await alignTexts(aligner, here, there);
    const languages = { left: here.language, right: there.language };
    await storeComparisons([{ ids, languages, alignment }], version).catch(console.error);
    return { alignment, aligner: version };
  } catch (error) {
    const unfinished = whyUnfinished(error);
    if (unfinished) return { unfinished };
    throw error;
  }
}

function fromStored(
  { alignment, aligner, leftId }: StoredComparison,
  ids: Record<Side, number>,
): FoundAlignment | null {
  if (!alignment) return null;
  return { alignment: ids.left === leftId ? alignment : swapAlignment(alignment), aligner };
}

/**
 * The alignments of pairs of readouts: stored ones, or made now. Those of latest revisions within one call are stored; other pairs are only
 * cached in memory. Stored ones of an earlier aligner version are used until they are rebuilt.
 *
 * @param revisions the ids of the pairs' revisions, if known; otherwise one statement looks them up
 * @returns in the order of the pairs; what is not finished within `PAGE_WAIT` is pending, and continues in the background
 * @throws when the database cannot be read
 * @example
 * await findAlignments([pair]); //=> [{ alignment: { kind: "comparison", … }, aligner: { name: "lexical", version: "4bd1c7e0" } }]
 */
export async function findAlignments(
  pairs: ReadoutPair[],
  revisions?: PairIds[],
  aligner: Aligner = DEFAULT_ALIGNER,
): Promise<FoundAlignment[]> {
  const named = revisions ?? (await findIds(pairs));
  const ids = pairs.map((pair, index) => storableIds(pair, named[index] ?? null));
  const wanted = ids.flatMap((of) => (of ? [toRevisionIds(of)] : []));
  const stored = wanted.length > 0 ? await findStoredComparisons(wanted, aligner.name) : new Map();
  const found = pairs.map((pair, index): FoundAlignment | Promise<FoundAlignment> => {
    const own = ids[index]!;
    const row: StoredComparison | undefined = own && stored.get(revisionsKey(toRevisionIds(own)));
    return (row && fromStored(row, own)) ?? make(aligner, pair, own);
  });
  return waitFor(found);
}

/** Waits as long as a page may. A later result is still stored. */
async function waitFor(found: (FoundAlignment | Promise<FoundAlignment>)[]): Promise<FoundAlignment[]> {
  if (found.every((one) => !(one instanceof Promise))) return found as FoundAlignment[];
  const ended = new AbortController();
  const late = setTimeout(found.length > 1 ? PAGE_WAIT.several : PAGE_WAIT.one, PENDING, {
    signal: ended.signal,
  }).catch(() => PENDING);
  const answers = await Promise.all(found.map((one) => Promise.race([one, late])));
  ended.abort();
  for (const one of found) if (one instanceof Promise) one.catch((error: unknown) => console.error(error));
  return answers;
}

/**
 * The alignment of a pair of readouts (`findAlignments`).
 *
 * @param revisions the ids of the pair's revisions, if known
 * @throws when the database cannot be read
 * @example
 * await findAlignment(pair); //=> { alignment: { kind: "comparison", … }, aligner: { name: "lexical", version: "4bd1c7e0" } }
 */
export async function findAlignment(
  pair: ReadoutPair,
  revisions?: PairIds,
  aligner: Aligner = DEFAULT_ALIGNER,
): Promise<FoundAlignment> {
  return (await findAlignments([pair], revisions === undefined ? undefined : [revisions], aligner))[0]!;
}
