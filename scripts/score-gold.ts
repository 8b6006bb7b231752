import type { GoldPair } from "./gold";
import type { Span, Passage, Tier, Link } from "../lib/model/comparison";

/** What a program found in one pair. */
export interface Found {
  left: Pick<Passage, "id" | "start" | "end">[];
  right: Pick<Passage, "id" | "start" | "end">[];
  links: Pick<Link, "left" | "right" | "tier">[];
}

export interface Figures {
  linksF1: number;
  linksPrecision: number;
  linksRecall: number;
  includedF1: number;
  /** Of the sentences that the other side has: the share shown without any counterpart. */
  falseLeftOut: number;
  /** Of the sentences that the other side lacks: the share shown with a likely counterpart. */
  falseShared: number;
  /** The share of possible links that are right. */
  possiblePrecision: number;
}

/** A passage stands for each sentence with which it shares at least half of the shorter of the two. */
const standsFor = (passage: Span, sentence: Span) => {
  const shared = Math.min(passage.end, sentence.end) - Math.max(passage.start, sentence.start);
  return shared > 0 && shared >= 0.5 * Math.min(passage.end - passage.start, sentence.end - sentence.start);
};

const indexById = (passages: Found["left"], sentences: Span[]) =>
  new Map(
    passages.map((passage) => [
      passage.id,
      sentences.flatMap((sentence, i) => (standsFor(passage, sentence) ? [i] : [])),
    ]),
  );

function foundKeys(pair: GoldPair, { left, right, links }: Found, tiers: Tier[]): Set<string> {
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

class Tally {
  hit = 0;
  found = 0;
  gold = 0;

  add(found: Iterable<string>, gold: Set<string>) {
    for (const key of found) {
      this.found += 1;
      if (gold.has(key)) this.hit += 1;
    }
    this.gold += gold.size;
  }

  get precision() {
    return this.found === 0 ? 1 : this.hit / this.found;
  }

  get recall() {
    return this.gold === 0 ? 1 : this.hit / this.gold;
  }

  get f1() {
    const sum = this.precision + this.recall;
    return sum === 0 ? 0 : (2 * this.precision * this.recall) / sum;
  }
}

const without = (keys: Set<string>, unwanted: Set<string>) => [...keys].filter((key) => !unwanted.has(key));

/** Scores what a program found over all pairs together, by the definitions of the corpus beside the project. */
export function scoreGold(results: { pair: GoldPair; found: Found }[]): Figures {
  const links = new Tally();
  const included = new Tally();
  const possible = new Tally();
  const leftOut = new Tally();
  const shared = { wrong: 0, of: 0 };
  for (const { pair, found } of results) {
    const likely = foundKeys(pair, found, ["likely"]);
    const any = foundKeys(pair, found, ["likely", "possible"]);
    const has = touched(pair.links);
    const undecided = new Set(without(touched(pair.unsure), has));
    links.add(without(likely, pair.unsure), pair.links);
    possible.add(without(new Set(without(any, likely)), pair.unsure), pair.links);
    included.add(without(touched(likely), undecided), has);
    leftOut.add(touched(any), has);
    const all = (["left", "right"] as const).flatMap((side) => pair[side].sentences.map((_, i) => `${side} ${i}`));
    const lacking = all.filter((sentence) => !has.has(sentence) && !undecided.has(sentence));
    shared.of += lacking.length;
    shared.wrong += lacking.filter((sentence) => touched(likely).has(sentence)).length;
  }
  return {
    linksF1: links.f1,
    linksPrecision: links.precision,
    linksRecall: links.recall,
    includedF1: included.f1,
    falseLeftOut: 1 - leftOut.recall,
    falseShared: shared.of === 0 ? 0 : shared.wrong / shared.of,
    possiblePrecision: possible.precision,
  };
}
