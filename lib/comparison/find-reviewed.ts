import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { segmentText } from "../compare";
import { assembleReview, earlierRevisions, readEventsOfPairs } from "../data/reviews/event-queries";
import {
  findRevisionPair,
  findRevisionPairs,
  readRevisionTexts,
  type RevisionPairIds,
} from "../data/reviews/revision-pairs";
import { isUnfinished, type AlignerVersion, type Alignment, type Unfinished } from "../model/comparisons/aligners";
import type { Comparison, Refusal, Side } from "../model/comparisons/comparison";
import type { ReaderName } from "../model/comparisons/comparison-query";
import type { ReadoutPair } from "../model/calls/readout-pairs";
import type { ReviewedComparison } from "../model/reviews/reviewed-comparison";
import { applyReview } from "../review/apply-review";
import type { Review, RevisionEvents } from "../review/gather-review";
import type { RevisionText } from "../review/re-anchor";
import { findAlignments } from "./find-alignment";
import { chooseReader, chooseReaders, type ChosenReading } from "./readings/choose-reader";
import { BUILT_IN_ALONE, type Readers } from "./readings/readers";

/** A comparison with its review, beside the aligner's own. */
export interface Reviewed {
  /** What a page shows; the aligner's refusal if there is no comparison to review. */
  comparison: ReviewedComparison | Refusal;
  machine: Alignment;
  review: Review;
  /** All events, with the texts they are about, for `listHistory`. */
  given: RevisionEvents[];
  /** The revisions that are compared, with their passages. */
  current: Record<Side, RevisionText>;
}

/** A comparison by one reader, with its review. */
export interface FoundByReader extends Reviewed {
  /** The version of the aligner that made it. */
  algorithm: string;
  readers: Readers;
}

/** What a pair's review is applied to. */
interface ToReview {
  pair: ReadoutPair;
  /** The result of `findRevisionPair`. */
  stored: RevisionPairIds | null;
  machine: Alignment;
}

/** The passages of a text in the comparison; without one, the text is segmented by itself. */
const readOf = ({ pair, machine }: ToReview, side: Side): RevisionText => ({
  number: pair[side].readout.revision.number,
  text: pair[side].readout.revision.text,
  passages:
    machine.kind === "comparison"
      ? machine[side].passages
      : segmentText(pair[side].readout.revision.text, pair[side].readout.language),
});

/**
 * Reads comparisons with their reviews, by two statements for some hundreds of them. Judgements on earlier revisions of the readouts are
 * re-anchored while reading, so that nothing has to be done when a revision is added. If left and right are swapped, it is the same review.
 *
 * @returns in the order of the pairs
 * @throws when the database cannot be read
 * @example
 * (await readReviews([{ pair, stored, machine }]))[0]?.review.orphaned.length; //=> 0
 */
export async function readReviews(pairs: ToReview[]): Promise<Reviewed[]> {
  const stored = pairs.map((pair) => pair.stored);
  const events = await readEventsOfPairs(stored);
  const texts = await readRevisionTexts(earlierRevisions(stored, events));
  const reviewed: Reviewed[] = [];
  for (const [index, pair] of pairs.entries()) {
    // Several pairs of long texts would block everything else for seconds.
    if (index > 0) await nextTurn();
    const { machine } = pair;
    const current = { left: readOf(pair, "left"), right: readOf(pair, "right") };
    const { given, review } = assembleReview(pair.stored, current, events[index]!, texts, machine);
    const whole = { left: current.left.text, right: current.right.text };
    const comparison = machine.kind === "comparison" ? applyReview(machine, review.state, whole) : machine;
    reviewed.push({ comparison, machine, review, given, current });
  }
  return reviewed;
}

/** The comparison of a pair, or why there is none yet. */
export type FoundReviewed = FoundByReader | Unfinished;

/** A pair that has been compared. */
interface Made extends ToReview {
  aligner: AlignerVersion;
}

/** Compared, and not refused. */
type Compared = Made & { machine: Comparison };

const isCompared = (made: Made): made is Compared => made.machine.kind === "comparison";

/** Chooses whose links to show for each comparison of the built-in aligner. */
type Choose = (made: Compared[]) => Promise<ChosenReading[]>;

async function findMade(pairs: ReadoutPair[], stored: (RevisionPairIds | null)[]): Promise<(Made | Unfinished)[]> {
  const ids = stored.map((pair) => pair && { left: pair.left.id, right: pair.right.id });
  const found = await findAlignments(pairs, ids);
  return pairs.map((pair, index) => {
    const one = found[index]!;
    return "alignment" in one
      ? { pair, stored: stored[index]!, machine: one.alignment, aligner: one.aligner }
      : one.unfinished;
  });
}

const isMade = (found: Made | Unfinished): found is Made => !isUnfinished(found);

async function findAllBy(
  choose: Choose,
  pairs: ReadoutPair[],
  stored: (RevisionPairIds | null)[],
): Promise<FoundReviewed[]> {
  const tried = await findMade(pairs, stored);
  const made = tried.filter(isMade);
  const compared = made.filter(isCompared);
  const choices = await choose(compared);
  const chosen = new Map<Made, ChosenReading>(compared.map((one, index) => [one, choices[index]!]));
  const reviews = await readReviews(
    made.map((one) => ({ ...one, machine: chosen.get(one)?.comparison ?? one.machine })),
  );
  const reviewed = new Map(made.map((one, index) => [one, reviews[index]!]));
  return tried.map((one) => {
    if (!isMade(one)) return one;
    const readers = chosen.get(one)?.readers ?? BUILT_IN_ALONE;
    return { ...reviewed.get(one)!, algorithm: one.aligner.version, readers };
  });
}

/**
 * Reads the comparisons of pairs with their reviews, each by the reader that was asked for, if that has read the pair.
 *
 * @param reader null for each pair's default reader
 * @returns in the order of the pairs
 * @throws when the database cannot be read
 * @example
 * const [found] = await findAllReviewed([pair], "model");
 * if (found !== "pending" && found !== "timed-out") found.readers.readBy?.model; //=> "qwen3:8b"
 */
export async function findAllReviewed(pairs: ReadoutPair[], reader: ReaderName | null): Promise<FoundReviewed[]> {
  return findAllBy((made) => chooseReaders(made, reader), pairs, await findRevisionPairs(pairs));
}

/** Options besides the pair. */
interface Options {
  /** The result of `findRevisionPair`, if the caller has it already. */
  known?: RevisionPairIds | null;
  /** Whose links to show; by default those of the default reader. */
  reader?: ReaderName | null;
}

/**
 * Reads the comparison of a pair by one reader, with its review.
 *
 * @returns the comparison; or why there is none yet
 * @throws when the database cannot be read
 * @example
 * await findReviewed(pair); //=> { review: { orphaned: [], … }, … }
 * await findReviewed(huge); //=> "pending"
 */
export async function findReviewed(pair: ReadoutPair, { known, reader = null }: Options = {}): Promise<FoundReviewed> {
  const stored = known === undefined ? await findRevisionPair(pair) : known;
  const choose: Choose = (made) => Promise.all(made.map(({ pair: of, machine }) => chooseReader(of, machine, reader)));
  return (await findAllBy(choose, [pair], [stored]))[0]!;
}
