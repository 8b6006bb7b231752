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
  /** By stem, how a word begins, where it may name one of those who spoke, or their country: not in English. */
  named: Map<string, string>;
}

/** "Colombia" and "colombiana", "Maroc" and "marocains" begin alike for so many letters. */
const BEGINNING = 5;

/** The beginning under which a word is known as a speaker's; null for a short one. */
const beginningOf = (fold: string): string | null => (fold.length < BEGINNING ? null : fold.slice(0, BEGINNING));

/**
 * Who spoke, and of which country, by the beginnings of the words in capitals in the passages that state the call: that two points share
 * one of these says nothing, in languages whose names the lexicon does not have.
 *
 * @param openings the passages of both texts that state the call or stand above the text
 * @example
 * speakersIn([analysis]).has("marenov".slice(0, 5)); //=> true, for "Minister Marenov spoke today with her counterpart."
 */
export const speakersIn = (openings: readonly PassageAnalysis[]): ReadonlySet<string> =>
  new Set(
    openings.flatMap(({ content, language }) =>
      content.flatMap((word) => (word.isCapital && !isPlain(word, language) ? (beginningOf(word.fold) ?? []) : [])),
    ),
  );

const evidence = new WeakMap<PassageAnalysis, Evidence>();

function evidenceOf(analysis: PassageAnalysis, resources: Resources): Evidence {
  let found = evidence.get(analysis);
  if (!found) {
    const names = analysis.matches.names.filter(isName(lexiconOf(resources)));
    const rarity = backgroundRarity(resources);
    const { language } = analysis;
    const telling = outside(analysis.content.filter(isTelling(resources)), [...names, ...analysis.numbers]);
    // How rare a word is, is known in English alone: elsewhere the stock of readouts would be as telling as any other word.
    const known = language === "en" ? telling : telling.filter((word) => !isPlain(word, language));
    const familiesFrom = (least: number) => {
      const words = known.filter((word) => rarity(word.fold, word.stem) >= least && !isPlain(word, language));
      return new Set(words.map(({ stem }) => stem.slice(0, FAMILY)));
    };
    found = {
      concepts: new Set(analysis.matches.concepts.map(({ entry }) => entry)),
      stems: new Set(known.map(({ stem }) => stem)),
      firm: familiesFrom(FIRM_FROM),
      firmer: familiesFrom(FIRMER_FROM),
      named: new Map(
        known.flatMap(({ fold, stem }): [string, string][] => {
          // In English the lexicon knows most names; of the matches that rest on others, one in three is right.
          const beginning = language === "en" ? null : beginningOf(fold);
          return beginning ? [[stem, beginning]] : [];
        }),
      ),
    };
    evidence.set(analysis, found);
  }
  return found;
}

const overlap = <T>(one: Set<T>, other: Set<T>, except?: ReadonlySet<T>): boolean =>
  [...one].some((thing) => other.has(thing) && !except?.has(thing));

const NOBODY: ReadonlySet<string> = new Set();

/** The stems of a passage, and the families of them, by which it only names who spoke. */
function namesOfSpeakers({ named }: Evidence, speakers: ReadonlySet<string>): ReadonlySet<string> {
  if (speakers.size === 0 || named.size === 0) return NOBODY;
  const names = [...named].filter(([, beginning]) => speakers.has(beginning));
  return new Set(names.flatMap(([stem]) => [stem, stem.slice(0, FAMILY)]));
}

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
 * @param speakers who spoke (`speakersIn`): their names are no evidence
 * @example
 * isEvident(left, right, 0.2, resources); //=> false, where all that they share is "Secretary" and "important"
 */
export function isEvident(
  left: Evident,
  right: Evident,
  score: number,
  resources: Resources,
  speakers: ReadonlySet<string> = NOBODY,
): boolean {
  if (left.analysis.isOpening && right.analysis.isOpening) return true;
  const [a, b] = [evidenceOf(left.analysis, resources), evidenceOf(right.analysis, resources)];
  const names = new Set([...namesOfSpeakers(a, speakers), ...namesOfSpeakers(b, speakers)]);
  if (score >= PLAIN_ENOUGH) return overlap(a.concepts, b.concepts) || overlap(a.stems, b.stems);
  const words = score < HARDLY_ALIKE ? "firmer" : "firm";
  if (left.isBoilerplate !== right.isBoilerplate) return false;
  return overlap(a.concepts, b.concepts) || overlap(a[words], b[words], names);
}
