import { franc } from "franc";
import type { Side } from "../../model/comparisons/comparison";
import { bySide, otherSide } from "../../model/comparisons/sides";
import { LANGUAGE_WORDS, TELLING_LETTERS } from "./language-signs";

/**
 * The languages in which governments publish, by ISO 639-3. With all that franc can guess, a short English sentence becomes Scots; for any
 * other language the analyst types the code.
 */
const PUBLISHED_IN =
  "als amh arb azj bel ben bos bul ces cmn dan deu ell eng est fin fra hau heb hin hrv hun hye ind ita jpn kat kaz khk khm kor lao lit lvs mkd mya nep nld nob pan pbu pes pol por ron rus sin slk slv som spa srp swe swh tam tel tgk tha tuk tur ukr urd uzn vie zlm".split(
    " ",
  );

/** Scripts that one language is written in, among those in which governments publish. */
const SCRIPTS: readonly [script: RegExp, language: string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Georgian}/gu, "ka"],
  [/\p{Script=Armenian}/gu, "hy"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Khmer}/gu, "km"],
  [/\p{Script=Lao}/gu, "lo"],
  [/\p{Script=Myanmar}/gu, "my"],
  [/\p{Script=Bengali}/gu, "bn"],
  [/\p{Script=Tamil}/gu, "ta"],
  [/\p{Script=Telugu}/gu, "te"],
  [/\p{Script=Gurmukhi}/gu, "pa"],
  [/\p{Script=Sinhala}/gu, "si"],
  [/\p{Script=Ethiopic}/gu, "am"],
];
const FAMILIES = {
  latin: {
    script: /\p{Script=Latin}/gu,
    languages: "en de fr es pt it ro nl sv da nb fi et lv lt pl cs sk hu sl hr sq tr az uz id ms vi sw so ha".split(
      " ",
    ),
  },
  cyrillic: { script: /\p{Script=Cyrillic}/gu, languages: "ru uk be bg sr mk kk".split(" ") },
  arabic: { script: /\p{Script=Arabic}/gu, languages: "ar fa ur ps".split(" ") },
  devanagari: { script: /\p{Script=Devanagari}/gu, languages: "hi ne mr".split(" ") },
} as const;

/** A longer text does not change the guess; UTF-16 code units. */
const ENOUGH = 5_000;
/** The number of letters, in words that are not names, from which letter sequences (franc) tell a language. */
const LONG_FROM = 150;
/** A letter of one language alone is worth this many of its words. */
const LETTER_WORTH = 2;
/** The least number of telltale words of the best language … */
const FEWEST = 2;
/** … and how many times as many as the next language. Below either the analyst is asked. */
const CLEAR_FROM = 1.5;
/** With this many a language is not one that has no list of words. */
const MANY = 6;
/** The share of letters that determines a text's script. */
const MOST = 0.5;
/** Japanese is written in Chinese characters for the most part. */
const KANA_FROM = 0.05;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

function languageOfScript(text: string, letters: number): string | null {
  const shares = SCRIPTS.map(([script, language]) => ({ language, share: count(text, script) / letters }));
  const [kana, hangul, han] = shares as [(typeof shares)[0], (typeof shares)[0], (typeof shares)[0]];
  if (kana.share + han.share >= MOST && kana.share >= KANA_FROM) return "ja";
  if (hangul.share + han.share >= MOST && hangul.share > han.share) return "ko";
  return shares.find(({ share }) => share >= MOST)?.language ?? null;
}

const WORD = /[\p{L}\p{M}](?:[\p{L}\p{M}\u200c]|['’ʻ](?=\p{L}))*/gu;

/** The words that are not names: those in lower case, and those of scripts without case. */
const plainWords = (text: string) =>
  (text.match(WORD) ?? [])
    .filter((word) => !/^\p{Lu}/u.test(word))
    .map((word) => word.toLowerCase().replace(/’/g, "'"));

/** Whether words have letters that one language alone writes, and no other such language's. */
function hasOwnLetters(words: readonly string[], language: string): boolean {
  const joined = words.join(" ");
  const owners = TELLING_LETTERS.filter(([pattern, of]) => of.length === 1 && pattern.test(joined)).map(
    ([, of]) => of[0],
  );
  return owners.length > 0 && owners.every((owner) => owner === language);
}

interface Weighed {
  language: string;
  weight: number;
  /** The words of the text that the language has. */
  known: readonly string[];
}

/** Danish and Norwegian share most words, but several of one alone and none of the other decide. */
const saysMore = (one: Weighed, other: Weighed) =>
  one.known.filter((word) => !other.known.includes(word)).length >= FEWEST &&
  other.known.every((word) => one.known.includes(word));

/** How much speaks for each language of a script, the most first. */
function weigh(words: readonly string[], languages: readonly string[]): Weighed[] {
  const joined = words.join(" ");
  const letters = TELLING_LETTERS.filter(([pattern]) => pattern.test(joined));
  return languages
    .map((language) => {
      const own = LANGUAGE_WORDS.get(language)!;
      const known = words.filter((word) => own.has(word));
      const said = known.length;
      const written = letters
        .filter(([, of]) => of.includes(language))
        .reduce((sum, [, of]) => sum + LETTER_WORTH / of.length, 0);
      const against = letters.filter(([, of]) => !of.includes(language)).length;
      return { language, weight: Math.max(0, said + written - against), known };
    })
    .sort((a, b) => b.weight - a.weight);
}

/** By letter sequences, from words that are not names. */
function byLetters(words: readonly string[], languages: readonly string[]): string | null {
  const text = words.join(" ");
  if (text.length < LONG_FROM) return null;
  const code = franc(text, { minLength: LONG_FROM, only: PUBLISHED_IN });
  // franc names languages by ISO 639-3; their canonical form is the one in use: "eng" is "en", "azj" is "az".
  const language = code === "und" ? null : (Intl.getCanonicalLocales(code)[0] ?? null);
  return language && (languages.includes(language) || !LANGUAGE_WORDS.has(language)) ? language : null;
}

/**
 * Guesses the language of a text for a person to check: by its script, by the words that join others, and in longer texts by letter
 * sequences (franc). Names do not count. Where that leaves it open, the languages in which the other readouts of the call are, or the
 * issuer usually publishes, decide.
 *
 * @param likely BCP 47 tags, the likeliest first
 * @returns a BCP 47 tag; null when no language is clear, and the analyst is to be asked
 * @example
 * guessLanguage("The Secretary spoke today with the President about the peace process."); //=> "en"
 * guessLanguage("FM Bayramov, FM Mirzoyan"); //=> null
 * guessLanguage("FM Bayramov, FM Mirzoyan", ["en"]); //=> "en"
 */
export function guessLanguage(text: string, likely: readonly string[] = []): string | null {
  const head = text.slice(0, ENOUGH);
  const letters = count(head, /\p{L}/gu);
  if (letters === 0) return null;
  const byScript = languageOfScript(head, letters);
  if (byScript) return byScript;
  const family = Object.values(FAMILIES).find(({ script }) => count(head, script) / letters >= MOST);
  if (!family) return null;
  const words = plainWords(head);
  const weighed = weigh(words, family.languages);
  const [best, next] = weighed as [Weighed, Weighed];
  const isOwn = best.weight >= FEWEST && hasOwnLetters(words, best.language);
  const isClear = isOwn || (best.weight >= FEWEST && (best.weight >= next.weight * CLEAR_FROM || saysMore(best, next)));
  const sequences = byLetters(words, family.languages);
  // Both agree, or one of them has nothing to say against the other.
  if (sequences && (!isClear || sequences === best.language || (best.weight < MANY && !LANGUAGE_WORDS.has(sequences))))
    return sequences;
  if (isClear) return best.language;
  return likelyOf(likely, family.languages, weighed);
}

/** A likely language that uses the text's script, and for which no less evidence speaks than for another. */
function likelyOf(
  likely: readonly string[],
  languages: readonly string[],
  weighed: readonly { language: string; weight: number }[],
): string | null {
  const most = weighed[0]?.weight ?? 0;
  const fits = (tag: string) => {
    const primary = tag.toLowerCase().split("-")[0]!;
    const own = weighed.find(({ language }) => language === primary)?.weight ?? 0;
    return languages.includes(primary) && (own === most || most < FEWEST);
  };
  return likely.find(fits) ?? null;
}

/**
 * Guesses the languages of two texts that are compared: a text that is too short for a guess is taken to be in the other's language.
 *
 * @returns BCP 47 tags; English if neither is clear
 * @example
 * guessLanguages({ left: "FM Bayramov, FM Mirzoyan", right: "Le ministre a parlé avec son homologue." }); //=> { left: "fr", right: "fr" }
 */
export function guessLanguages(texts: Record<Side, string>): Record<Side, string> {
  const guessed = bySide((side) => guessLanguage(texts[side]));
  return bySide((side) => {
    const other = guessed[otherSide(side)];
    return guessed[side] ?? guessLanguage(texts[side], other ? [other] : []) ?? other ?? "en";
  });
}
