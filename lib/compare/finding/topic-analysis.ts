import { remember } from "../remember";
import { openingsOf } from "../segment/openings";
import { lexiconOf, type LexiconMatches } from "../words/lexicon";
import { formReader, wordsOf, type Word } from "../words/words";
import type { ComparedText, Passage, Side } from "../../model/comparisons/comparison";
import type { Resources } from "../../model/resources";

/** A text that says it also covered these leaves open what they were. */
const COVER =
  /\b(?:issues|matters|topics|subjects) of (?:\p{L}+ )?(?:joint|mutual|common|shared) (?:interest|concern)|\b(?:full|wide|broad|whole) range of (?:\p{L}+ )?issues\b/iu;
/** In an opening, who spoke stands before this, and what about after it. */
const ABOUT = /\b(?:about|regarding|concerning|on|to discuss)\b/i;

/** A passage as the claims on topics read it. */
export interface TopicPassage {
  passage: Passage;
  words: Word[];
  matches: LexiconMatches;
  /** The topics that it touches by any form, also by those that say less than the topic. */
  hinted: ReadonlySet<string>;
}

/** A text as they read it: its points, without boilerplate. */
export interface TopicText {
  /** Whether it says that it covered more than it names. */
  coversMore: boolean;
  passages: TopicPassage[];
  stems: ReadonlySet<string>;
  /** The words that are no function words, folded. */
  content: ReadonlySet<string>;
  /** Of words of the other text, whether one of these is used like them: asked for each once. */
  near: Map<string, boolean>;
  names: ReadonlySet<number>;
  topics: ReadonlySet<string>;
  /** The topics that it touches by any form, also by those that say less than the topic. */
  hinted: ReadonlySet<string>;
  /** Names in the openings, by their indexes in the lexicon: the parties and who spoke. */
  speakers: number[];
  /** Whether a passage states that the call took place. */
  isOpening: (passage: Passage) => boolean;
}

const namesIn = ({ names }: LexiconMatches) => names.map(({ entry }) => entry);

interface ToAnalyse extends Pick<ComparedText, "language" | "passages"> {
  text: string;
}

/** Few: what is read of a long text takes megabytes. */
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
 * Reads a text for the claims on its topics.
 *
 * @param text the whole text; offsets of its passages are UTF-16 code units of it
 * @returns shared with who asks for the same
 * @example
 * analyseTopics(text, comparison.left, resources).topics.has("energy"); //=> true
 */
export const analyseTopics = (
  text: string,
  { language, passages }: Pick<ComparedText, "language" | "passages">,
  resources: Resources,
): TopicText => analyse({ text, language, passages }, resources);

/** The names of the parties and of who spoke, and the words of these names: every readout has them. */
export interface Speakers {
  names: ReadonlySet<number>;
  stems: ReadonlySet<string>;
}

/**
 * The parties of two texts, by the names in their openings.
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
