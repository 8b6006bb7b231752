// How often a one-sided cell of a pattern is wrong: by the gold alignment, each pair read by weights that were not fitted to it.
import { claimTopics } from "../lib/compare";
import type { Passage, Side } from "../lib/model/comparisons/comparison";
import type { MeasuredRate } from "../lib/model/readers/measured-rates";
import type { Resources } from "../lib/model/resources";
import { rateOf } from "../lib/patterns/wilson";
import { drawRange } from "./bootstrap";
import { compareGold } from "./compare-gold";
import type { GoldPair } from "./gold";
import { standsFor, type Share } from "./score-gold";

/** Sentences of one side that a set of links touches, by their indexes. */
const touchedOn = (keys: ReadonlySet<string>, side: Side): Set<number> =>
  new Set([...keys].map((key) => Number(key.split(" ")[side === "left" ? 0 : 1])));

/** Whether the gold has a counterpart of any sentence in a passage; null where its annotations disagree. */
function hasCounterpart(pair: GoldPair, side: Side, passages: Passage[]): boolean | null {
  const sentences = passages.flatMap((passage) =>
    pair[side].sentences.flatMap((sentence, i) => (standsFor(passage, sentence) ? [i] : [])),
  );
  const [has, unsure] = [touchedOn(pair.links, side), touchedOn(pair.unsure, side)];
  if (sentences.some((i) => has.has(i))) return true;
  return sentences.some((i) => unsure.has(i)) ? null : false;
}

/**
 * Counts the topics that are claimed to be one side's alone, and those of them that are wrong: the gold has a counterpart of one of the
 * passages that have the topic. That the counterpart may be of another part of the sentence is not looked at, so that the share is
 * rather too high.
 *
 * @returns cells on which the gold's annotations disagree are left out
 * @example
 * countCells(pair, resources); //=> { n: 1, of: 12 }
 */
export function countCells(pair: GoldPair, resources: Resources): Share {
  const found = compareGold(pair, resources);
  if (found.kind === "refusal") return { n: 0, of: 0 };
  const wrong = claimTopics(found, { left: pair.left.text, right: pair.right.text }, resources).flatMap((claim) => {
    if (claim.claim !== "only-left" && claim.claim !== "only-right") return [];
    const side = claim.claim === "only-left" ? "left" : "right";
    return (
      hasCounterpart(
        pair,
        side,
        found[side].passages.filter(({ id }) => claim[side].includes(id)),
      ) ?? []
    );
  });
  return { n: wrong.filter(Boolean).length, of: wrong.length };
}

/**
 * Counts the points of both texts, and those of them in which no topic is found. Nobody has labelled the topics of the gold, so that this
 * stands for how much a cell may miss that says "found in neither".
 *
 * @example
 * countWithoutTopic(pair, resources); //=> { n: 3, of: 12 }
 */
export function countWithoutTopic(pair: GoldPair, resources: Resources): Share {
  const found = compareGold(pair, resources);
  if (found.kind === "refusal") return { n: 0, of: 0 };
  const points = [...found.left.passages, ...found.right.passages].filter(({ boilerplate }) => !boilerplate);
  return { n: points.filter(({ topics }) => topics.length === 0).length, of: points.length };
}

const sum = (shares: Share[], key: keyof Share): number => shares.reduce((total, share) => total + share[key], 0);
const shareOf = (shares: Share[]): number => (sum(shares, "of") === 0 ? 0 : sum(shares, "n") / sum(shares, "of"));

/**
 * The share of wrong one-sided cells, with the range in which 95 of 100 draws of as many pairs would lie. That range knows nothing of
 * errors that no pair happens to show, so that it is never narrower than Wilson's for as many cells.
 *
 * @example
 * rateCells(pairs.map((pair) => countCells(pair, resources))); //=> { rate: 0.08, low: 0.03, high: 0.15, cells: 140 }
 */
export function rateCells(shares: Share[]): MeasuredRate & { cells: number } {
  const drawn = drawRange(shares, shareOf);
  const wilson = rateOf(sum(shares, "n"), sum(shares, "of"));
  return {
    rate: shareOf(shares),
    low: Math.min(drawn.low, wilson.low),
    high: Math.max(drawn.high, wilson.high),
    cells: wilson.of,
  };
}
