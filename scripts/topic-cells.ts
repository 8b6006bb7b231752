// How often a one-sided cell of a pattern is wrong, by the gold alignment, each pair read with weights that were not fitted to it.
import { claimTopics } from "../lib/compare";
import type { Passage, Side } from "../lib/model/comparisons/comparison";
import type { MeasuredRate } from "../lib/model/readers/measured-rates";
import type { RowKind } from "../lib/model/dyads/patterns";
import type { Resources } from "../lib/model/resources";
import { rateOf } from "../lib/patterns/wilson";
import { claimConcepts } from "../lib/review/claim-concepts";
import { drawRange } from "./bootstrap";
import { compareGold } from "./compare-gold";
import type { GoldPair } from "./gold";
import { standsFor, type Share } from "./score-gold";

/** The indexes of one side's sentences in a set of links. */
const touchedOn = (keys: ReadonlySet<string>, side: Side): Set<number> =>
  new Set([...keys].map((key) => Number(key.split(" ")[side === "left" ? 0 : 1])));

/** Whether the gold has a counterpart for any sentence in a passage; null if its annotations disagree. */
function hasCounterpart(pair: GoldPair, side: Side, passages: Passage[]): boolean | null {
  const sentences = passages.flatMap((passage) =>
    pair[side].sentences.flatMap((sentence, i) => (standsFor(passage, sentence) ? [i] : [])),
  );
  const [has, unsure] = [touchedOn(pair.links, side), touchedOn(pair.unsure, side)];
  if (sentences.some((i) => has.has(i))) return true;
  return sentences.some((i) => unsure.has(i)) ? null : false;
}

/**
 * Counts the topics, or concepts, that are claimed to be one side's alone, and how many of these claims are wrong: the gold has a
 * counterpart for one of the passages with the topic. The counterpart may concern another part of the sentence, so the share is an
 * overestimate.
 *
 * @returns without cells on which the gold's annotations disagree
 * @example
 * countCells(pair, resources); //=> { n: 1, of: 12 }
 */
export function countCells(pair: GoldPair, resources: Resources, kind: RowKind = "topics"): Share {
  const found = compareGold(pair, resources);
  if (found.kind === "refusal") return { n: 0, of: 0 };
  const texts = { left: pair.left.text, right: pair.right.text };
  const topics = claimTopics(found, texts, resources);
  const claims = kind === "topics" ? topics : claimConcepts(found, texts, topics, resources);
  const wrong = claims.flatMap((claim) => {
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
 * Counts the points of both texts, and those in which no topic is found. The gold has no labels for topics, so this stands for how much a
 * cell may miss that says "found in neither".
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
 * The share of wrong one-sided cells, with its 95 % range over bootstrap samples of pairs. That range ignores errors that happen to occur
 * in no pair, so it is never narrower than Wilson's interval for as many cells.
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
