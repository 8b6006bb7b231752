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

/** A comparison as its reviewers left it, beside what the machine made. */
export interface Reviewed {
  /** What a page shows; the machine's refusal where there is no comparison to be reviewed. */
  comparison: ReviewedComparison | Refusal;
  machine: Alignment;
  review: Review;
  /** What was done, in the texts that it was done to: `listHistory` takes it. */
  given: RevisionEvents[];
  /** The revisions that are compared, with their passages. */
  current: Record<Side, RevisionText>;
}

/** A comparison by one reader as its reviewers left it. */
export interface FoundByReader extends Reviewed {
  /** The version of the aligner that made it. */
  algorithm: string;
  readers: Readers;
}

/** What is laid under the review of a pair. */
interface ToReview {
  pair: ReadoutPair;
  /** What `findRevisionPair` found of it. */
  stored: RevisionPairIds | null;
  machine: Alignment;
}

/** The passages of a text as the comparison has them; where there is none, as the text is cut by itself. */
const readOf = ({ pair, machine }: ToReview, side: Side): RevisionText => ({
  number: pair[side].readout.revision.number,
  text: pair[side].readout.revision.text,
  passages:
    machine.kind === "comparison"
      ? machine[side].passages
      : segmentText(pair[side].readout.revision.text, pair[side].readout.language),
});

/**
 * Comparisons of pairs as their reviewers left them, by two statements for some hundreds of them. What was judged of earlier revisions of
 * the readouts is carried over as it is read: nothing has to be done when a revision is added. Left and right may be changed over: it is
 * the same review.
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
    // Several pairs of long texts would hold up everything else for seconds.
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

/** What is found of a pair: its comparison, or why there is none yet. */
export type FoundReviewed = FoundByReader | Unfinished;

/** A pair whose comparison is made. */
interface Made extends ToReview {
  aligner: AlignerVersion;
}

/** Made, and not refused. */
type Compared = Made & { machine: Comparison };

const isCompared = (made: Made): made is Compared => made.machine.kind === "comparison";

/** Chooses, for each of the built-in aligner's comparisons, the reader whose links are shown. */
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
 * The comparisons of pairs as their reviewers left them, each by the reader that was asked for, where that has read the pair.
 *
 * @param reader null for the default reader of each pair
 * @returns in the order of the pairs
 * @throws when the database cannot be read
 * @example
 * const [found] = await findAllReviewed([pair], "model");
 * if (found !== "pending" && found !== "timed-out") found.readers.readBy?.model; //=> "qwen3:8b"
 */
export async function findAllReviewed(pairs: ReadoutPair[], reader: ReaderName | null): Promise<FoundReviewed[]> {
  return findAllBy((made) => chooseReaders(made, reader), pairs, await findRevisionPairs(pairs));
}

/** What is asked for besides a pair. */
interface Asked {
  /** What `findRevisionPair` found of the pair, where it was asked already. */
  known?: RevisionPairIds | null;
  /** Whose links; by default those of the default reader. */
  reader?: ReaderName | null;
}

/**
 * The comparison of a pair by one reader, as its reviewers left it.
 *
 * @returns the comparison; or why there is none yet
 * @throws when the database cannot be read
 * @example
 * await findReviewed(pair); //=> { review: { orphaned: [], … }, … }
 * await findReviewed(huge); //=> "pending"
 */
export async function findReviewed(pair: ReadoutPair, { known, reader = null }: Asked = {}): Promise<FoundReviewed> {
  const stored = known === undefined ? await findRevisionPair(pair) : known;
  const choose: Choose = (made) => Promise.all(made.map(({ pair: of, machine }) => chooseReader(of, machine, reader)));
  return (await findAllBy(choose, [pair], [stored]))[0]!;
}
