import { stemmer as arabic } from "@orama/stemmers/arabic";
import { stemmer as armenian } from "@orama/stemmers/armenian";
import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as italian } from "@orama/stemmers/italian";
import { stemmer as portuguese } from "@orama/stemmers/portuguese";
import { stemmer as russian } from "@orama/stemmers/russian";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import { stemmer as turkish } from "@orama/stemmers/turkish";
import { stemmer as ukrainian } from "@orama/stemmers/ukrainian";
import { primaryLanguage } from "./language";
import { UNSEEN_IN_WORD, hasHiddenForms, readThrough } from "./read-through";
import { keepLatest } from "../../model/keep-latest";
import type { Span } from "../../model/comparisons/comparison";
import { deriveFrom, type Resources } from "../../model/resources";
import { SPACELESS } from "../../model/scripts";

/** A word of a text with the forms by which it is compared. The text itself is never changed. */
export interface FoldedWord extends Span {
  /** Lower case, without diacritics, possessives and spelling variants: "Türkiye’s" → "turkiye". */
  fold: string;
  /** `fold` without inflection: "negotiations" → "negoti". Equal stems count as the same word. */
  stem: string;
  /** Starts with a capital letter, or is written in capitals; what is elided before it does not count: "d'Oslo". */
  isCapital: boolean;
}

/** A word of a passage, for code that asks what the passage is about. */
export interface Word extends FoldedWord {
  /** Whether it is a function word, which joins others and says nothing alone. */
  isFunction: boolean;
}

const STEMMERS: Record<string, (word: string) => string> = {
  ar: arabic,
  az: turkish,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  hy: armenian,
  it: italian,
  pt: portuguese,
  ru: russian,
  tr: turkish,
  uk: ukrainian,
};

const OUR_WORDS =
  /^(.*)(arm|behavi|cand|clam|col|demean|endeav|fav|ferv|harb|hon|hum|lab|neighb|od|parl|rig|rum|sav|splend|tum|val|vap|vig)our(.*)$/;

/**
 * Folds British and American spellings into one. No two different English words that matter here become the same.
 *
 * @example
 * foldSpelling("recognised"); //=> "recognized"
 */
export function foldSpelling(word: string): string {
  return word
    .replace(OUR_WORDS, "$1$2or$3")
    .replace(/^(defen|offen|preten|licen)ce/, "$1se")
    .replace(/^(cent|theat|fib|calib|met|kilomet|lit|spect)re(s?)$/, "$1er$2")
    .replace(/(program)me(s?)$/, "$1$2")
    .replace(/(dialog|catalog|analog)ue(s?)$/, "$1$2")
    .replace(/([lt])l(ed|ing)$/, "$1$2")
    .replace(/is(e|ed|es|ing|ation|ations|er|ers)$/, "iz$1");
}

/** Articles and prepositions that lose their vowel before a word: "l’accord", "dell’accordo". "N’" stays: it denies. */
const ELISIONS: Readonly<Record<string, RegExp>> = {
  fr: /^(?:[dljmst]|c|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=\p{L})/u,
  it: /^(?:[dlc]|un|gl|all|coll|dall|dell|nell|sull|quell|quest|sant)'(?=\p{L})/u,
  ca: /^[dlmnst]'(?=\p{L})/u,
};

/**
 * A word without the diacritics of its Latin letters. Letters of other alphabets keep theirs, because й is not и.
 *
 * @param word in lower case
 * @example
 * foldDiacritics("não"); //=> "nao"
 */
export const foldDiacritics = (word: string) =>
  /[\u00c0-\u024f\u1e00-\u1eff]/.test(word)
    ? word
        .normalize("NFKD")
        .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, "")
        .replace(/ı/g, "i")
        .replace(/ə/g, "e")
        .replace(/ß/g, "ss")
        .replace(/ł/g, "l")
        .replace(/đ/g, "d")
        .replace(/ø/g, "o")
        .replace(/æ/g, "ae")
    : word;

/** "US" in capitals is the country, "us" the pronoun; "U.S.", "U.S.A." and "USA" are the country too. */
const isUnitedStates = (surface: string) => /^(US|USA|U\.S\.|U\.S\.A\.)$/.test(surface);

type Shadow = Pick<FoldedWord, "fold" | "stem" | "isCapital">;

function makeShadow(surface: string, language: string): Shadow {
  if (isUnitedStates(surface)) return { fold: "u.s", stem: "u.s", isCapital: true };
  const plain = surface.replace(/\.$/, "").toLowerCase().replace(/[’ʼ]/g, "'");
  const lower = foldDiacritics(plain).replace(/'s?$/, "");
  const whole = ELISIONS[language] ? lower.replace(ELISIONS[language], "") : lower;
  const fold = language === "en" ? foldSpelling(lower) : whole;
  const isCapital = /^\p{Lu}/u.test(surface.slice(lower.length - whole.length));
  const stemmer = STEMMERS[language];
  return { fold, stem: stemmer && /^\p{L}{3,40}$/u.test(fold) ? stemmer(fold) : fold, isCapital };
}

/** The most words whose shadows are cached: a server stems each word once, in bounded memory. */
const MAX_CACHED = 50_000;
const cachedShadows = new Map<string, Shadow>();

function shadow(surface: string, language: string): Shadow {
  // The space keeps languages apart, because no word has one in it.
  const key = language === "en" ? surface : `${language} ${surface}`;
  let made = cachedShadows.get(key);
  if (!made) {
    if (cachedShadows.size >= MAX_CACHED) cachedShadows.clear();
    cachedShadows.set(key, (made = makeShadow(surface, language)));
  }
  return made;
}

/** Acronyms with dots; numbers with their separators; words with inner apostrophes. Hyphens separate words. */
const WORD = /(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*|\p{L}[\p{L}\p{M}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*[\p{N}]*/gu;
/** The same, but skipping invisible characters and hyphens at line ends. */
const WORD_THROUGH = new RegExp(
  `(?:\\p{L}\\.){2,}|\\p{N}+(?:[.,:]\\p{N}+)*|\\p{L}(?:\\p{L}|${UNSEEN_IN_WORD})*(?:['’ʼ]\\p{L}(?:\\p{L}|${UNSEEN_IN_WORD})*)*[\\p{N}]*`,
  "gu",
);
const SPACELESS_CHARACTER = new RegExp(`[${SPACELESS}]`, "u");

const CHUNK = 1_000;

const wordSegmenters = new Map<string, Intl.Segmenter>();

/**
 * The words of a text as they are written, each with its offset in UTF-16 code units.
 *
 * @param language BCP 47; in scripts without spaces the words are cut by its rules
 * @example
 * [...stretches("双方讨论贸易", "zh")].map(({ surface }) => surface); //=> ["双方", "讨论", "贸易"]
 */
export function* stretches(text: string, language: string): Generator<{ index: number; surface: string }> {
  if (!SPACELESS_CHARACTER.test(text)) {
    for (const match of text.matchAll(hasHiddenForms(text) ? WORD_THROUGH : WORD))
      yield { index: match.index, surface: match[0] };
    return;
  }
  let segmenter = wordSegmenters.get(language);
  if (!segmenter) wordSegmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: "word" })));
  for (let from = 0; from < text.length;) {
    // Intl.Segmenter takes time that grows with the square of the text's length; a word cut in two where chunks meet does no harm.
    const to = from + CHUNK - Number(/[\ud800-\udbff]/.test(text[from + CHUNK - 1] ?? ""));
    for (const { index, segment, isWordLike } of segmenter.segment(text.slice(from, to)))
      if (isWordLike) yield { index: from + index, surface: segment };
    from = to;
  }
}

/**
 * The words of a stretch of text, with the forms by which they are compared.
 *
 * @param span the stretch, in UTF-16 code units of `text`; the words' offsets count from the start of `text` too
 * @param language BCP 47; scripts without spaces are cut by Intl.Segmenter, and inflection is folded where a stemmer is known
 * @example
 * foldWords("Türkiye’s programmes", { start: 0, end: 20 }, "en").map(({ fold, stem }) => [fold, stem]);
 * //=> [["turkiye", "turkiy"], ["programs", "program"]]
 */
export function foldWords(text: string, span: Span, language: string): FoldedWord[] {
  const primary = primaryLanguage(language);
  const words: FoldedWord[] = [];
  const stretch = text.slice(span.start, span.end);
  const isPlain = !hasHiddenForms(stretch);
  for (const { index, surface } of stretches(stretch, primary)) {
    const start = span.start + index;
    const { fold, stem, isCapital } = shadow(isPlain ? surface : readThrough(surface), primary);
    words.push({ start, end: start + surface.length, fold, stem, isCapital });
  }
  return words;
}

const functionWordsOf = deriveFrom(
  ["functionWords"],
  ({ functionWords }) => new Map(Object.entries(functionWords).map(([language, words]) => [language, new Set(words)])),
);

/**
 * The words of a stretch of text as `foldWords` gives them, and which of them are function words.
 *
 * @param span the stretch, in UTF-16 code units of `text`
 * @param language BCP 47; in one without a list of function words, no word is one
 * @example
 * wordsOf("Talks on trade", { start: 0, end: 14 }, "en", resources).filter(({ isFunction }) => isFunction).map(({ fold }) => fold);
 * //=> ["on"]
 */
export function wordsOf(
  text: string,
  span: Span,
  language: string,
  resources: Pick<Resources, "functionWords">,
): Word[] {
  const functionWords = functionWordsOf(resources).get(primaryLanguage(language));
  return foldWords(text, span, language).map(({ start, end, fold, stem, isCapital }) => {
    return { start, end, fold, stem, isCapital, isFunction: functionWords?.has(fold) ?? false };
  });
}

/**
 * Reads the words of the lexicon's forms, which are English. Each is read once and shared, because the trees of forms, the signs of topics
 * and smaller parts of the lexicon need the same ones.
 */
export const formReader = deriveFrom(["functionWords"], (resources) => {
  const read = new Map<string, readonly Word[]>();
  return (form: string): readonly Word[] => {
    let words = read.get(form);
    if (!words) read.set(form, (words = wordsOf(form, { start: 0, end: form.length }, "en", resources)));
    return words;
  };
});

/**
 * How many words a stretch of text has; the count of coverage. Function words count.
 *
 * @param span UTF-16 code units
 * @example
 * countWords("They discussed the trade.", { start: 0, end: 25 }, "en"); //=> 4
 */
export const countWords = (text: string, { start, end }: Span, language: string): number =>
  [...stretches(text.slice(start, end), primaryLanguage(language))].length;

/** The most texts whose counts are remembered: about as many as are looked at at the same time. */
const LATEST_COUNTED = 32;
const counted = new Map<string, Map<string, number>>();

const countsOf = (key: string) =>
  keepLatest(counted, key, counted.get(key) ?? new Map<string, number>(), LATEST_COUNTED);

/**
 * Makes a function that counts the words in stretches of a text as `countWords` does, and remembers the counts, because each judgement asks
 * for those of the same passages.
 *
 * @param language BCP 47
 * @returns takes a stretch, in UTF-16 code units
 * @example
 * const count = wordCounter("They discussed the trade.", "en");
 * count({ start: 0, end: 25 }); //=> 4
 */
export function wordCounter(text: string, language: string): (span: Span) => number {
  const counts = countsOf(`${language} ${text}`);
  return (span) => {
    const key = `${span.start} ${span.end}`;
    const count = counts.get(key) ?? countWords(text, span, language);
    counts.set(key, count);
    return count;
  };
}
