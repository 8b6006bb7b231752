import type { GoldPair } from "./gold";
import type { Span, Passage, Tier, Link } from "../lib/model/comparisons/comparison";

/** A program's result for one pair. */
export interface FoundLinks {
  left: Pick<Passage, "id" | "start" | "end">[];
  right: Pick<Passage, "id" | "start" | "end">[];
  links: Pick<Link, "left" | "right" | "tier">[];
}

/** A count out of a total: a rate whose parts can be added up over pairs. */
export interface Share {
  n: number;
  of: number;
}

/** What was found, how much of it is right, and how much there was to find. */
export interface Tally {
  hit: number;
  found: number;
  gold: number;
}

/** The counts of one pair, or of several together; all published figures come from these. */
export interface Counts {
  /** Likely links. */
  links: Tally;
  /** Sentences with a likely counterpart: does the other side have this? */
  included: Tally;
  /** Of the sentences that the other side has: those shown without any counterpart. */
  falseLeftOut: Share;
  /** Of the sentences that the other side lacks: those shown with a likely counterpart. */
  falseShared: Share;
  /** Of the sentences that the other side lacks: those shown without any counterpart. */
  lackingAsNone: Share;
  /** Possible links that are right. */
  possible: Share;
  /** Of the sentences shown with a possible counterpart at most: those that the other side does have. */
  possibleIncluded: Share;
  /** Of the sentences shown without any counterpart: those that the other side does have. */
  noneWrong: Share;
}

/**
 * A passage represents each sentence with which it shares at least half of the shorter of the two.
 *
 * @example
 * standsFor({ start: 0, end: 10 }, { start: 6, end: 12 }); //=> true
 */
export const standsFor = (passage: Span, sentence: Span) => {
  const shared = Math.min(passage.end, sentence.end) - Math.max(passage.start, sentence.start);
  return shared > 0 && shared >= 0.5 * Math.min(passage.end - passage.start, sentence.end - sentence.start);
};

const indexById = (passages: FoundLinks["left"], sentences: Span[]) =>
  new Map(
    passages.map((passage) => [
      passage.id,
      sentences.flatMap((sentence, i) => (standsFor(passage, sentence) ? [i] : [])),
    ]),
  );

function foundKeys(pair: GoldPair, { left, right, links }: FoundLinks, tiers: Tier[]): Set<string> {
  const lefts = indexById(left, pair.left.sentences);
  const rights = indexById(right, pair.right.sentences);
  const wanted = links.filter(({ tier }) => tiers.includes(tier));
  return new Set(
    wanted.flatMap((link) => lefts.get(link.left)!.flatMap((i) => rights.get(link.right)!.map((j) => `${i} ${j}`))),
  );
}

/** The sentences that a set of links touches: "left 3", "right 5". */
const touched = (keys: Iterable<string>) =>
  new Set(
    [...keys].flatMap((key) => {
      const [left, right] = key.split(" ");
      return [`left ${left}`, `right ${right}`];
    }),
  );

const without = (keys: Iterable<string>, unwanted: Set<string>) => [...keys].filter((key) => !unwanted.has(key));

function tally(found: string[], gold: Set<string>): Tally {
  return { hit: found.filter((key) => gold.has(key)).length, found: found.length, gold: gold.size };
}

const share = (of: string[], isSo: (key: string) => boolean): Share => ({ n: of.filter(isSo).length, of: of.length });

/** Counts a program's results for one pair, by the definitions of the corpus beside the project. */
export function countPair(pair: GoldPair, found: FoundLinks): Counts {
  const likely = foundKeys(pair, found, ["likely"]);
  const any = foundKeys(pair, found, ["likely", "possible"]);
  const has = touched(pair.links);
  const undecided = new Set(without(touched(pair.unsure), has));
  const [sharedThere, shownThere] = [touched(likely), touched(any)];
  const sentences = (["left", "right"] as const).flatMap((side) => pair[side].sentences.map((_, i) => `${side} ${i}`));
  const decided = without(sentences, undecided);
  const lacking = without(decided, has);
  const isNone = (sentence: string) => !shownThere.has(sentence);
  return {
    links: tally(without(likely, pair.unsure), pair.links),
    included: tally(without(sharedThere, undecided), has),
    falseLeftOut: share([...has], isNone),
    falseShared: share(lacking, (sentence) => sharedThere.has(sentence)),
    lackingAsNone: share(lacking, isNone),
    possible: share(without(without(any, likely), pair.unsure), (key) => pair.links.has(key)),
    possibleIncluded: share(
      decided.filter((sentence) => shownThere.has(sentence) && !sharedThere.has(sentence)),
      (sentence) => has.has(sentence),
    ),
    noneWrong: share(decided.filter(isNone), (sentence) => has.has(sentence)),
  };
}

const NO_COUNTS: Counts = {
  links: { hit: 0, found: 0, gold: 0 },
  included: { hit: 0, found: 0, gold: 0 },
  falseLeftOut: { n: 0, of: 0 },
  falseShared: { n: 0, of: 0 },
  lackingAsNone: { n: 0, of: 0 },
  possible: { n: 0, of: 0 },
  possibleIncluded: { n: 0, of: 0 },
  noneWrong: { n: 0, of: 0 },
};

const addFound = (a: Tally, b: Tally): Tally => ({
  hit: a.hit + b.hit,
  found: a.found + b.found,
  gold: a.gold + b.gold,
});
const addShare = (a: Share, b: Share): Share => ({ n: a.n + b.n, of: a.of + b.of });

/** The counts of several pairs together. */
export const addCounts = (counts: Counts[]): Counts =>
  counts.reduce(
    (sum, each) => ({
      links: addFound(sum.links, each.links),
      included: addFound(sum.included, each.included),
      falseLeftOut: addShare(sum.falseLeftOut, each.falseLeftOut),
      falseShared: addShare(sum.falseShared, each.falseShared),
      lackingAsNone: addShare(sum.lackingAsNone, each.lackingAsNone),
      possible: addShare(sum.possible, each.possible),
      possibleIncluded: addShare(sum.possibleIncluded, each.possibleIncluded),
      noneWrong: addShare(sum.noneWrong, each.noneWrong),
    }),
    NO_COUNTS,
  );

/** The published figures, each 0 to 1. */
export interface Figures {
  linksPrecision: number;
  linksRecall: number;
  linksF1: number;
  includedPrecision: number;
  includedRecall: number;
  includedF1: number;
  falseShared: number;
  falseLeftOut: number;
  lackingAsNone: number;
  possibleRight: number;
  possibleIncluded: number;
  noneWrong: number;
}

/** An empty rate counts as the best possible. */
const rate = (n: number, of: number, best: number) => (of === 0 ? best : n / of);

function f1({ hit, found, gold }: Tally): number {
  const sum = found + gold;
  return rate(2 * hit, sum, 1);
}

/**
 * The figures that follow from counts.
 *
 * @example
 * figuresOf(addCounts(pairs.map((pair, i) => countPair(pair, found[i]!)))).linksF1; //=> 0.66
 */
export const figuresOf = (counts: Counts): Figures => ({
  linksPrecision: rate(counts.links.hit, counts.links.found, 1),
  linksRecall: rate(counts.links.hit, counts.links.gold, 1),
  linksF1: f1(counts.links),
  includedPrecision: rate(counts.included.hit, counts.included.found, 1),
  includedRecall: rate(counts.included.hit, counts.included.gold, 1),
  includedF1: f1(counts.included),
  falseShared: rate(counts.falseShared.n, counts.falseShared.of, 0),
  falseLeftOut: rate(counts.falseLeftOut.n, counts.falseLeftOut.of, 0),
  lackingAsNone: rate(counts.lackingAsNone.n, counts.lackingAsNone.of, 1),
  possibleRight: rate(counts.possible.n, counts.possible.of, 1),
  possibleIncluded: rate(counts.possibleIncluded.n, counts.possibleIncluded.of, 1),
  noneWrong: rate(counts.noneWrong.n, counts.noneWrong.of, 0),
});
