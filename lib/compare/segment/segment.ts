import {
  END_ABBREVIATIONS,
  LAST_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  ORDINAL_LANGUAGES,
  SENTENCE_STARTERS,
  TITLE_STARTERS,
  YEAR_MARKS,
  abbreviationsOf,
} from "./abbreviations";
import { primaryLanguage } from "../words/language";
import { findInnerBreaks } from "./segment-breaks";
import { LOWER_CASE, STOP, joinWrappedLines, trim } from "./wrapped-lines";
import type { Span } from "../../model/comparisons/comparison";
import { countLeading } from "../../model/count-leading";

/** A passage before it belongs to a comparison. */
export interface Segment extends Span {
  /** The number of its paragraph. Paragraphs end at a blank line, or at a line end that no sentence runs across. */
  paragraph: number;
}

/** A sentence with at least this many semicolons is a list, and its clauses are passages of their own. */
const LIST_SEMICOLONS = 2;

const segmenters = new Map<string, Intl.Segmenter>();

function sentenceSegmenter(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    let locale = language;
    try {
      Intl.getCanonicalLocales(language);
    } catch {
      locale = "en";
    }
    segmenter = new Intl.Segmenter(locale, { granularity: "sentence" });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

const lastWord = (sentence: string) => /(\S+)\s*$/.exec(sentence)?.[1]?.replace(/^["'“‘«([„]+/, "") ?? "";
const firstWord = (sentence: string) => /^["'“‘«([„]*([\p{L}\p{N}]+\.?)/u.exec(sentence)?.[1] ?? "";

const INITIALS = /^(\p{L}\.)*\p{Lu}$/u;

/**
 * A single letter, in lower case or of a script without case: "z. B.", "κ. Μητσοτάκης", "د. بدر". A letter with a vowel sign is a word
 * in Hindi: "की.", "है."
 */
const LETTER = /^(?:\p{L}\.)*(?!\p{Lu}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])\p{L}$/u;
/** "Al-Sudani" is a surname, whereas "Al" may begin a sentence. */
const NAME_WITH_ARTICLE = /^\s*(?:Al|El|As|Ash|An|Ad|Ar)-\p{Lu}/u;
/** The initials that a word ends with: "Japan-U.S", "会见了J". */
const INITIALS_AT_END =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{N}])(?:\p{L}\.)*\p{Lu}$/u;
/** "EE. UU.", "RR. HH." */
const DOUBLED = /^(\p{Lu})\1$/u;
/** A sentence that is no longer than its date: "12 марта 2024 г. Президент …". */
const DATE_LENGTH = 32;
const LIST_MARK = /^(?:\p{N}{1,3}|[IVX]{1,5}|\p{Lu})$/u;

/**
 * Whether the break that Intl.Segmenter puts between two stretches is wrong because it is after an initial, a rank or another
 * abbreviation. It breaks "President Joseph R. Biden", "Gen. Brown" and "the U.S. Embassy"; CLDR's own suppressions
 * (`en-u-ss-standard`) are not in Node's ICU, so the tables are in abbreviations.ts.
 *
 *     President Joseph R. Biden spoke with …
 *                        ^ no break: an initial
 */
function isFalseBreak(before: string, after: string, language: string): boolean {
  const last = lastWord(before);
  const next = firstWord(after);
  if (/\[$/.test(last)) return true;
  if (LOWER_CASE.test(next)) return !/[!?]["'”’»)\]]*$/.test(last);
  // "(ret.)", "(incl.)"
  if (/^\p{L}\p{Ll}{0,4}\.\)$/u.test(last)) return true;
  if (!last.endsWith(".")) return false;
  const word = last.slice(0, -1);
  if (before.trim() === last && LIST_MARK.test(word)) return true;
  if (/^\p{Lu}$/u.test(word) && NAME_WITH_ARTICLE.test(after)) return true;
  return isAbbreviation(word, next, before, language) || isOrdinal(word, next, before, language);
}

/** Units if a number is before them; otherwise titles and ranks. */
const UNITS = new Set("min km kg hr hrs ft sec".split(" "));
/** Languages with words of consonants alone: "trg", "smrt", "krk". */
const WITHOUT_VOWELS = new Set("cs sk sl hr sr bs mk bg".split(" "));
const CONSONANTS = /^(?=\p{Lu}?\p{Ll}+$)(?:[b-df-hj-np-tv-xzçćčďğłńňřśšťźżñß]{2,5}|[бвгґджзйклмнпрстфхцчшщь]{2,5})$/iu;

/** Two to five letters without a vowel are an abbreviation: "Sgt", "płk", "стр". Acronyms do not count, as they are in capitals. */
const hasNoVowel = (word: string, language: string): boolean => !WITHOUT_VOWELS.has(language) && CONSONANTS.test(word);

/** "Bundesmin.", "Generallt.": offices and ranks that German writes in one word. */
const OFFICE_COMPOUND =
  /^(?:(?:bundes|staats|landes|reichs|außen|innen|finanz|verteidigungs|wirtschafts|justiz|premier|minister|vize|general|oberst|ober|haupt|feld)+(?:min|präs|sekr|kzl|komm|insp|stabsarzt|lt|ltn|maj|oberst|staatsanw|bgm|vors))$/iu;

/** "And so on" with a space inside: "И т. д.", "і т. п." */
const AND_SO_ON = /(?<!\p{L})т\.\s[дп]\.$/iu;

function isAbbreviation(word: string, next: string, before: string, language: string): boolean {
  if (AND_SO_ON.test(before.trimEnd())) return false;
  const lower = word.toLowerCase();
  const piece = lower.split(/[-–—/'’(]/).at(-1)!;
  const abbreviations = abbreviationsOf(language);
  const starts = SENTENCE_STARTERS.has(next);
  if (YEAR_MARKS.has(lower) && /\d\s*\S+\s*$/.test(before)) return before.trim().length < DATE_LENGTH && !starts;
  // "S. Ecc. Mons. Example": a title in Italian, where "ecc." is "and so on".
  if (LAST_ABBREVIATIONS.has(lower)) return word === "Ecc" && !starts;
  // "At 9:30 EST. Prof. Example spoke": a word in capitals is an acronym if what follows has small letters.
  if (/^\p{Lu}{3,}$/u.test(word) && /\p{Ll}/u.test(next)) return false;
  if (END_ABBREVIATIONS.has(lower)) return !starts && !TITLE_STARTERS.has(next);
  // "30 min." are minutes, "o Min. Vieira" is a minister.
  if (UNITS.has(piece) && /\d\s*\S+\s*$/.test(before)) return false;
  if (NUMBER_ABBREVIATIONS.has(lower) || NUMBER_ABBREVIATIONS.has(piece)) {
    const isNumber =
      /^\p{N}|^[IVX]+\.?$/u.test(next) ||
      (/^\p{Lu}\.?$/u.test(next) && !starts) ||
      NUMBER_ABBREVIATIONS.has(next.toLowerCase().replace(/\.$/, ""));
    if (isNumber) return true;
  }
  if (abbreviations.has(lower) || abbreviations.has(piece)) return true;
  if (OFFICE_COMPOUND.test(word) && !starts) return true;
  // "Vers 18 h. Il …": hours.
  if (/^[a-z]$/.test(word) && /\d\s*\S+\s*$/.test(before) && starts) return false;
  if (hasNoVowel(word, language) && !starts && !/\d\s*\S+\s*$/.test(before)) return true;
  if (LETTER.test(word) || (language === "ar" && /^[وف]?(?:\p{L}\.)*\p{L}$/u.test(word))) return true;
  if (DOUBLED.test(word) && /^(\p{Lu})\1\.$/u.test(next)) return true;
  // "J.-Y. Le Drian"
  if (/\p{Lu}\.-\p{Lu}$/u.test(word)) return true;
  const initials = INITIALS_AT_END.exec(word)?.[0] ?? "";
  return INITIALS.test(initials) && (INITIALS.test(next.replace(/\.$/, "")) || !starts);
}

const MONTH_NAMES =
  /^(?:Jan|Feb|März|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık)/u;

/** "Am 23. Januar", "das 2. Treffen", "König Charles III. Großbritanniens". */
function isOrdinal(word: string, next: string, before: string, language: string): boolean {
  if (!ORDINAL_LANGUAGES.has(language)) return false;
  // "Kl. 14." is a time, "am 14. Treffen" an ordinal.
  if (/(?:^|\s)(?:kl|klo|godz|hod)\.?\s\d{1,2}\.$/i.test(before.trimEnd())) return false;
  if (/^\p{N}{1,2}$/u.test(word)) return MONTH_NAMES.test(next) || !SENTENCE_STARTERS.has(next);
  return /^[IVX]{1,5}$/.test(word) && /\p{Lu}\p{L}+\s+\S+$/u.test(before.trim()) && !SENTENCE_STARTERS.has(next);
}

/** Long blocks are cut up for Intl.Segmenter, because its time grows with the square of the text's length (Node 20 to 24). */
const CHUNK = 2_000;

/**
 * Cuts a block into chunks: after the ends of sentences, or after any character if no sentence ends for long. A chunk that `joins`
 * continues the one before.
 */
function chunks(text: string, block: Span): (Span & { joins: boolean })[] {
  const found: (Span & { joins: boolean })[] = [];
  let joins = false;
  for (let start = block.start; start < block.end;) {
    const limit = Math.min(start + CHUNK, block.end);
    const window = text.slice(start, limit);
    const ends = limit === block.end ? null : /^[^]*(?:[.!?][ \t]|[。！？։])/u.exec(window);
    const end = ends
      ? start + ends[0].length
      : /[\ud800-\udbff]$/.test(window) && limit < block.end
        ? limit - 1
        : limit;
    found.push({ start, end, joins });
    joins = !ends;
    start = end;
  }
  return found;
}

function sentences(text: string, block: Span, language: string): Span[] {
  const found: Span[] = [];
  const primary = primaryLanguage(language);
  const breaks = findInnerBreaks(text, block, primary);
  const isBreak = new Set(breaks);
  for (const chunk of chunks(text, block)) {
    let joins = chunk.joins;
    for (const { index, segment } of sentenceSegmenter(language).segment(text.slice(chunk.start, chunk.end)))
      for (const [i, piece] of cutAt(chunk.start + index, chunk.start + index + segment.length, breaks).entries()) {
        const span = trim(text, piece);
        if (!span) continue;
        const previous = found.at(-1);
        const isForced = i > 0 || isBreak.has(span.start);
        if (previous && !isForced && (joins || isGlued(text, previous, span, primary))) previous.end = span.end;
        else found.push(span);
        joins = false;
      }
  }
  return found;
}

function isGlued(text: string, previous: Span, span: Span, language: string): boolean {
  const before = tail(text, previous);
  const isSymbols = span.end - span.start <= HEAD && !/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end));
  // Intl.Segmenter breaks at every line end, but inside a block a sentence runs across it unless a stop is there.
  const isLineEnd = text.slice(previous.end, span.start).includes("\n") && !STOP.test(before);
  if (isSymbols || isLineEnd) return true;
  // A footnote's mark touches its sentence ("final.¹", "agree.”2"), and so does an opening mark ("Yes.“We").
  const touches = previous.end === span.start;
  // "www.mfa.example/news?Id=5" is one address.
  if (
    touches &&
    /(?:\/|www\.|@)\S*[?!.]$/.test(before) &&
    /^[\p{L}\p{N}]/u.test(text.slice(span.start, span.start + 2))
  )
    return true;
  const isOpened = touches && /^["'“«„(]+$/.test(before);
  if (isOpened) return true;
  const isNote = /[.!?]["”’»)]*$/.test(before) && /[\d¹²³⁰-⁹]/.test(text[span.start]!);
  if (touches && (isNote || /[“«„(（「『【]$/.test(before))) return true;
  return isFalseBreak(before, text.slice(span.start, span.start + HEAD), language);
}

/** A stretch in pieces, cut at the breaks inside it, which are in order. */
function cutAt(start: number, end: number, breaks: readonly number[]): Span[] {
  if (breaks.length === 0) return [{ start, end }];
  const edges = [start];
  for (let i = countLeading(breaks, (at) => at <= start); i < breaks.length && breaks[i]! < end; i++)
    edges.push(breaks[i]!);
  edges.push(end);
  return edges.slice(1).map((to, i) => ({ start: edges[i]!, end: to }));
}

/** This much of a stretch shows its first or last word. With whole stretches, the time for long ones would be quadratic. */
const HEAD = 64;
const tail = (text: string, span: Span) => text.slice(Math.max(span.start, span.end - HEAD), span.end);

function clauses(text: string, sentence: Span): Span[] {
  const raw = text.slice(sentence.start, sentence.end);
  const cuts = [...raw.matchAll(/[;؛](?=\s)|；(?=\S|\s)/g)].map((match) => sentence.start + match.index + 1);
  if (cuts.length < LIST_SEMICOLONS) return [sentence];
  const edges = [sentence.start, ...cuts, sentence.end];
  return edges.slice(1).flatMap((end, i) => trim(text, { start: edges[i]!, end }) ?? []);
}

/**
 * Cuts a text into sentence-sized passages.
 *
 * Intl.Segmenter alone is not enough: it breaks after initials, ranks and "U.S.", and leaves a list of ten items joined by
 * semicolons in one piece. Sentence ends of every script follow Unicode Standard Annex 29, which it implements.
 *
 * @param text any string; never changed
 * @param language BCP 47; an unknown one is read as English
 * @returns segments in order, in UTF-16 code units of `text`; they do not overlap, and only white space lies between them
 * @example
 * segmentText("Gen. Brown spoke. He left.").map(({ start, end }) => [start, end]);
 * //=> [[0, 17], [18, 26]]
 */
export function segmentText(text: string, language = "en"): Segment[] {
  return joinWrappedLines(text, primaryLanguage(language)).flatMap((block, paragraph) =>
    sentences(text, block, language)
      .flatMap((sentence) => clauses(text, sentence))
      .map((span) => ({ ...span, paragraph })),
  );
}
