import { lexiconOf } from "../words/lexicon";
import { backgroundRarity } from "../words/lexicon/background";
import type { PassageAnalysis } from "./passage-analysis";
import { isPlain } from "../words/plain-words";
import { isName, isTelling, outside } from "../link/reasons";
import type { Resources } from "../../model/resources";

/** A word more common than this does not carry a low match alone either. */
const FIRM_FROM = 1.5;
/** Below this score it must be rarer still: "peace", "trade" and "talk" are in many readouts, whatever their points are. */
const HARDLY_ALIKE = 0.17;
const FIRMER_FROM = 2.2;
/** A score from here on is right as often as not, and needs no more than one telling word. */
const PLAIN_ENOUGH = 0.4;
/** Words that begin alike for so many letters are of one family: "diplomacy" and "diplomatic". */
const FAMILY = 7;

/** What of a passage can be evidence: its concepts, and telling words that are not part of a name. Numbers alone are not evidence. */
interface Evidence {
  concepts: Set<number>;
  stems: Set<string>;
  /** The families of those words that carry a match alone. */
  firm: Set<string>;
  /** Those of them that carry the very lowest. */
  firmer: Set<string>;
}

const evidence = new WeakMap<PassageAnalysis, Evidence>();

function evidenceOf(analysis: PassageAnalysis, resources: Resources): Evidence {
  let found = evidence.get(analysis);
  if (!found) {
    const names = analysis.matches.names.filter(isName(lexiconOf(resources)));
    const rarity = backgroundRarity(resources);
    const telling = outside(analysis.content.filter(isTelling(resources)), [...names, ...analysis.numbers]);
    const familiesFrom = (least: number) => {
      const words = telling.filter((word) => rarity(word.fold, word.stem) >= least && !isPlain(word));
      return new Set(words.map(({ stem }) => stem.slice(0, FAMILY)));
    };
    found = {
      concepts: new Set(analysis.matches.concepts.map(({ entry }) => entry)),
      stems: new Set(telling.map(({ stem }) => stem)),
      firm: familiesFrom(FIRM_FROM),
      firmer: familiesFrom(FIRMER_FROM),
    };
    evidence.set(analysis, found);
  }
  return found;
}

const overlap = <T>(one: Set<T>, other: Set<T>): boolean => [...one].some((thing) => other.has(thing));

/** A passage as evidence is looked for in it. */
export interface Evident {
  analysis: PassageAnalysis;
  /** It reports nothing itself: an opening is the counterpart of no point, unless of one that states the call as well. */
  isBoilerplate: boolean;
}

/**
 * Whether two passages share more than names and words of like use, which every passage of two readouts of one call does. The lower
 * their score, the more it takes: titles, times and stock words carry none that is low, and no point has its counterpart in an opening.
 *
 * @param score the score of the two, 0 to 1
 * @example
 * isEvident(left, right, 0.2, resources); //=> false, where all that they share is "Secretary" and "important"
 */
export function isEvident(left: Evident, right: Evident, score: number, resources: Resources): boolean {
  if (left.analysis.isOpening && right.analysis.isOpening) return true;
  const [a, b] = [evidenceOf(left.analysis, resources), evidenceOf(right.analysis, resources)];
  if (score >= PLAIN_ENOUGH) return overlap(a.concepts, b.concepts) || overlap(a.stems, b.stems);
  const words = score < HARDLY_ALIKE ? "firmer" : "firm";
  return left.isBoilerplate === right.isBoilerplate && (overlap(a.concepts, b.concepts) || overlap(a[words], b[words]));
}
