import { lexiconOf } from "../words/lexicon";
import { backgroundRarity } from "../words/lexicon/background";
import type { PassageAnalysis } from "./passage-analysis";
import { beginningOf } from "../words/beginning";
import { isPlain } from "../words/plain-words";
import { isName, isTelling, outside } from "../link/reasons";
import type { Resources } from "../../model/resources";

/** A word that is less rare than this cannot support a low match by itself. */
const FIRM_FROM = 1.5;
/** Below this score it must be even rarer, because "peace", "trade" and "talk" are in many readouts, whatever their points are. */
const HARDLY_ALIKE = 0.17;
const FIRMER_FROM = 2.2;
/** A match with at least this score is right as often as not, and needs no more than one telling word. */
const PLAIN_ENOUGH = 0.4;
/** Stems with this many first letters in common are of one family: "diplomacy" and "diplomatic". */
const FAMILY = 7;

/** The parts of a passage that can be evidence: its concepts, and telling words outside names. Numbers alone are not evidence. */
interface Evidence {
  concepts: Set<number>;
  stems: Set<string>;
  /** The families of the words that can support a low match by themselves. */
  firm: Set<string>;
  /** Those of them that can support even the lowest. */
  firmer: Set<string>;
  /** By stem, how a word begins that may name one of those who spoke, or their country. Empty in English. */
  named: Map<string, string>;
}

/**
 * Who spoke, and of which country: the beginnings of the capitalised words in the passages that state the call. In languages whose names
 * the lexicon does not have, it means nothing that two points share one of these.
 *
 * @param openings the passages of both texts that state the call or stand above the text
 * @example
 * speakersIn([analysis], resources).has("marenov".slice(0, 5)); //=> true, for "Minister Marenov spoke today with her counterpart."
 */
export const speakersIn = (openings: readonly PassageAnalysis[], resources: Resources): ReadonlySet<string> =>
  new Set(
    openings.flatMap(({ content, language }) =>
      content.flatMap((word) =>
        word.isCapital && !isPlain(word, language, resources) ? (beginningOf(word.fold) ?? []) : [],
      ),
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
    // The rarity of words is known for English only. In other languages stock words would be as telling as any other word.
    const known = language === "en" ? telling : telling.filter((word) => !isPlain(word, language, resources));
    const familiesFrom = (least: number) => {
      const words = known.filter(
        (word) => rarity(word.fold, word.stem) >= least && !isPlain(word, language, resources),
      );
      return new Set(words.map(({ stem }) => stem.slice(0, FAMILY)));
    };
    found = {
      concepts: new Set(analysis.matches.concepts.map(({ entry }) => entry)),
      stems: new Set(known.map(({ stem }) => stem)),
      firm: familiesFrom(FIRM_FROM),
      firmer: familiesFrom(FIRMER_FROM),
      named: new Map(
        known.flatMap(({ fold, stem }): [string, string][] => {
          // In English the lexicon knows most names. Of the matches that rest on others, one in three is right.
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

/** The stems of a passage, and their families, that may be the names of those who spoke. */
function namesOfSpeakers({ named }: Evidence, speakers: ReadonlySet<string>): ReadonlySet<string> {
  if (speakers.size === 0 || named.size === 0) return NOBODY;
  const names = [...named].filter(([, beginning]) => speakers.has(beginning));
  return new Set(names.flatMap(([stem]) => [stem, stem.slice(0, FAMILY)]));
}

/** A passage in which evidence is looked for. */
export interface Evident {
  analysis: PassageAnalysis;
  /** Whether it reports nothing itself. An opening is not the counterpart of a point, unless that states the call too. */
  isBoilerplate: boolean;
}

/**
 * Whether two passages share more than names and words of similar use, which all passages of two readouts of one call do. The lower their
 * score, the more is needed: titles, times and stock words cannot support a low match, and no point has its counterpart in an opening.
 *
 * @param score the score of the two, 0 to 1
 * @param speakers who spoke (`speakersIn`); their names are not evidence
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
  if (score >= PLAIN_ENOUGH) return overlap(a.concepts, b.concepts) || overlap(a.stems, b.stems);
  if (left.isBoilerplate !== right.isBoilerplate) return false;
  const words = score < HARDLY_ALIKE ? "firmer" : "firm";
  const names = new Set([...namesOfSpeakers(a, speakers), ...namesOfSpeakers(b, speakers)]);
  return overlap(a.concepts, b.concepts) || overlap(a[words], b[words], names);
}
