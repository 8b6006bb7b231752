import { remember } from "../remember";
import { openingsOf } from "../segment/openings";
import { lexiconOf, type LexiconMatches } from "../words/lexicon";
import { formReader, wordsOf, type Word } from "../words/words";
import type { ComparedText, Passage, Side } from "../../model/comparisons/comparison";
import type { Resources } from "../../model/resources";

/** A text with such words covered more than it names. */
const COVER =
  /\b(?:issues|matters|topics|subjects) of (?:\p{L}+ )?(?:joint|mutual|common|shared) (?:interest|concern)|\b(?:full|wide|broad|whole) range of (?:\p{L}+ )?issues\b/iu;
/** In an opening, the words before this say who spoke, those after it what about. */
const ABOUT = /\b(?:about|regarding|concerning|on|to discuss)\b/i;

/** A passage with what topic claims depend on. */
export interface TopicPassage {
  passage: Passage;
  words: Word[];
  matches: LexiconMatches;
  /** The topics that it touches by any form, including those that say less than the topic. */
  hinted: ReadonlySet<string>;
}

/** A text with what topic claims depend on: its points, without boilerplate. */
export interface TopicText {
  /** Whether it says that it covered more than it names. */
  coversMore: boolean;
  passages: TopicPassage[];
  stems: ReadonlySet<string>;
  /** The words other than function words, folded. */
  content: ReadonlySet<string>;
  /** By folded word of the other text, whether a word of this text is used like it; each is worked out once. */
  near: Map<string, boolean>;
  names: ReadonlySet<number>;
  topics: ReadonlySet<string>;
  /** The topics that it touches by any form, including those that say less than the topic. */
  hinted: ReadonlySet<string>;
  /** Names in the openings, as indexes into the lexicon: the parties and those who spoke. */
  speakers: number[];
  /** Whether a passage states that the call took place. */
  isOpening: (passage: Passage) => boolean;
}

const namesIn = ({ names }: LexiconMatches) => names.map(({ entry }) => entry);

interface ToAnalyse extends Pick<ComparedText, "language" | "passages"> {
  text: string;
}

/** Few, because the analysis of a long text takes megabytes. */
const LATEST = 8;

const analyse = remember(({ text, language, passages }: ToAnalyse, resources: Resources): TopicText => {
  const lexicon = lexiconOf(resources);
  const points = passages.filter((passage) => !passage.boilerplate);
  const readPassages = points.map((passage) => {
    const words = wordsOf(text, passage, language, resources);
    const matches = lexicon.lookUp(words);
    const hinted = new Set(matches.concepts.map(({ entry }) => lexicon.concepts[entry]!.topic));
    return { passage, words, matches, hinted };
  });
  const isOpening = openingsOf(text, passages, resources);
  const speakers = passages.filter(isOpening).flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const who = { start, end: start + (ABOUT.exec(words)?.index ?? words.length) };
    return namesIn(lexicon.lookUp(wordsOf(text, who, language, resources)));
  });
  return {
    coversMore: COVER.test(text),
    passages: readPassages,
    stems: new Set(readPassages.flatMap(({ words }) => words.map(({ stem }) => stem))),
    content: new Set(
      readPassages.flatMap(({ words }) => words.filter(({ isFunction }) => !isFunction).map(({ fold }) => fold)),
    ),
    near: new Map(),
    names: new Set(readPassages.flatMap(({ matches }) => namesIn(matches))),
    topics: new Set(points.flatMap(({ topics }) => topics)),
    hinted: new Set(readPassages.flatMap(({ hinted }) => [...hinted])),
    speakers,
    isOpening,
  };
}, LATEST);

/**
 * Reads what topic claims depend on from a text.
 *
 * @param text the whole text; offsets of its passages are UTF-16 code units of it
 * @returns an object that all callers with the same text share
 * @example
 * analyseTopics(text, comparison.left, resources).topics.has("energy"); //=> true
 */
export const analyseTopics = (
  text: string,
  { language, passages }: Pick<ComparedText, "language" | "passages">,
  resources: Resources,
): TopicText => analyse({ text, language, passages }, resources);

/** The names of the parties and of those who spoke, and the words of these names. Every readout has them, so they indicate no topic. */
export interface Speakers {
  names: ReadonlySet<number>;
  stems: ReadonlySet<string>;
}

/**
 * Finds the parties of two texts and those who spoke, by the names in their openings.
 *
 * @example
 * speakersOf(sides, resources).stems.has("armenia"); //=> true
 */
export function speakersOf(sides: Record<Side, TopicText>, resources: Resources): Speakers {
  const names = [...sides.left.speakers, ...sides.right.speakers];
  const forms = names.flatMap((name) => lexiconOf(resources).names[name]!.forms);
  const words = forms.flatMap(formReader(resources));
  return { names: new Set(names), stems: new Set(words.map(({ stem }) => stem)) };
}
