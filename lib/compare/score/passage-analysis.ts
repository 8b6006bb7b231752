import { lexiconOf, type LexiconMatches } from "../words/lexicon";
import { primaryLanguage } from "../words/language";
import { readThrough } from "../words/read-through";
import type { Segment } from "../segment/segment";
import { wordsOf, type Word } from "../words/words";
import { PAGE_NUMBER } from "../segment/wrapped-lines";
import type { Resources } from "../../model/resources";

/** What is read of a passage for its scores. */
export interface PassageAnalysis {
  /** BCP 47, primary. */
  language: string;
  words: Word[];
  /** Words other than function words and numbers. Numbers are left out because they alone never make two passages alike. */
  content: Word[];
  matches: LexiconMatches;
  /** Numbers and dates in one spelling: "1200", "april 5". */
  numbers: { key: string; start: number; end: number }[];
  /** States that the call took place: "Secretary Blinken spoke today with President Aliyev." */
  isOpening: boolean;
  /** Not a sentence: a heading, a hashtag, a signature. */
  isFragment: boolean;
}

const NOTHING: LexiconMatches = { concepts: [], names: [] };

const MONTHS = new Set(
  "january february march april may june july august september october november december".split(" "),
);

const isNumber = ({ fold }: Word) => {
  const first = fold.charCodeAt(0);
  return first < 0x80 ? first >= 0x30 && first <= 0x39 : /^\p{N}/u.test(fold);
};

/** The names of parts of a document. */
const DIVISIONS =
  "no|nr|№|art|article|section|sec|point|item|para|paragraph|page|chapter|annex|appendix|clause|part|pillar|agenda item|artikel|abschnitt|absatz|punkt|kapitel|teil|anlage|anhang|ziffer|seite|paragraphe|alinéa|annexe|chapitre|partie|artículo|sección|punto|párrafo|anexo|capítulo|parte|apartado|artigo|seção|secção|parágrafo|articolo|paragrafo|allegato|madde|bölüm|ek|pasal|bab|bagian|điều|khoản|artykuł|rozdział|punkt|článek|člen|članak|artikkel|artikla|pykälä|cikk|articolul|άρθρο|статия|члан|maddə|bənd|əlavə|статья|раздел|пункт|часть|глава|приложение|абзац|стаття|розділ|частина|глава|додаток|հոդված|կետ|მუხლი|პუნქტი|المادة|البند|अनुच्छेद";
/** Words that number sentences: "First,". */
const ORDINALS =
  "firstly|secondly|thirdly|fourthly|fifthly|lastly|finally|first|second|third|fourth|fifth|erstens|zweitens|drittens|viertens|premièrement|deuxièmement|troisièmement|primero|segundo|tercero|primo|secondo|terzo|primeiro|terceiro|birincisi|ikincisi|üçüncüsü|birincisi|во-первых|во-вторых|в-третьих|по-перше|по-друге|по-третє|նախ|երկրորդ|երրորդ|პირველ რიგში|أولا|ثانيا|ثالثا";
/** "第三，", "（二）", "三、", "二是", "第5条": no space follows. */
const HAN_MARK =
  "第[一二三四五六七八九十百\\d]{1,3}(?:[，,、：:]|に、|[条條章项項](?:\\s|$))|[（(][一二三四五六七八九十]{1,2}[)）]|[一二三四五六七八九十]{1,2}(?:、|[是要])|[①-⑳]";
/** A mark of a list or a section at the beginning of a passage: "3.", "(3)", "b)", "IV.", "2.1", "§ 7", "No. 7:", "Article 5" alone. */
const LIST_MARK = new RegExp(
  String.raw`^\s*(?:\(?(?:\p{N}{1,3}|[a-z]|[ivxIVX]{1,5})[.)]|(?:\p{N}{1,2}\.){1,3}\p{N}{1,2}\.?|§+\s?\p{N}+\.?|[-–—•*]\s*\p{N}{1,4}\s*[-–—]?|(?:${DIVISIONS})\.?\s*(?:\p{N}{1,3}|[ivx]{1,5})(?:[.:)–—-]|\s*$)|(?:${ORDINALS}),)(?=\s|$)|^\s*\p{N}{1,4}\s*$|^\s*(?:${HAN_MARK})`,
  "iu",
);
/** Words before numbers that say where something is in a document. */
const PLACES = new Set("page pages pp section sections chapter item slide footnote".split(" "));

/** Words that are part of the number before them: "2.5 million". */
const SCALES = new Set("hundred thousand million billion trillion mln bln".split(" "));
const isScale = ({ fold }: Word, before: Word | undefined) =>
  SCALES.has(fold) && before !== undefined && isNumber(before);

const isPlaceWord = ({ fold }: Word, next: Word | undefined) =>
  PLACES.has(fold) && next !== undefined && isNumber(next);

/** The numbers and dates of a passage. "5 April", "April 5th" and "April 5" are one date; any other number is kept without separators. */
function numbersOf(words: Word[], isPlace: (word: Word, i: number) => boolean): PassageAnalysis["numbers"] {
  return words.flatMap((word, i) => {
    if (!isNumber(word) || isPlace(word, i)) return [];
    const month = [words[i - 1], words[i + 1]].find((beside) => beside && MONTHS.has(beside.fold));
    const digits = word.fold.replace(/[,:](?=\d{3})/g, "");
    if (!month) return [{ key: digits, start: word.start, end: word.end }];
    return [
      { key: `${month.fold} ${digits}`, start: Math.min(word.start, month.start), end: Math.max(word.end, month.end) },
    ];
  });
}

/** Only the first passages state the call itself; further down, the same words report other talks. */
const OPENING_PASSAGES = 3;
/** This is a feature of the score, whose weights are fitted to it. The openings of lib/resources decide what is boilerplate. */
const OPENING =
  /\b(spoke|spoken|talked|phoned|readout|(phone|telephone|video) (call|conversation|conference)|video ?conference|held (a )?(talks|meeting|call)|had a call|met (today )?with|(meeting|conversation) with)\b/i;

const FEWEST_WORDS = 5;

/**
 * Reads the passages of one text: words, lexicon matches, numbers, and what kind of sentence each is.
 *
 * @param language BCP 47; the lexicon is English, so in other languages it finds nothing
 * @returns an analysis of each segment, in order; offsets are UTF-16 code units of the whole text
 * @example
 * const [, second] = analysePassages("They met. Trade rose by 5 percent.", segments, "en", resources);
 * second?.content.map(({ fold }) => fold); //=> ["trade", "rose", "percent"]
 * second?.numbers; //=> [{ key: "5", start: 24, end: 25 }]
 */
export function analysePassages(
  text: string,
  segments: Segment[],
  language: string,
  resources: Resources,
): PassageAnalysis[] {
  const primary = primaryLanguage(language);
  const lexicon = primary === "en" ? lexiconOf(resources) : null;
  return segments.map((segment, index) => {
    const written = text.slice(segment.start, segment.end);
    const words = wordsOf(text, segment, language, resources);
    const raw = readThrough(written);
    // Numbers of lists, pages and sections say nothing about the call.
    const mark = PAGE_NUMBER.test(raw.trim()) ? written : (LIST_MARK.exec(written)?.[0] ?? "");
    const marked = segment.start + mark.length;
    const isMark = ({ start }: Word) => start < marked;
    return {
      language: primary,
      words,
      content: words.filter(
        (word, i) =>
          !word.isFunction &&
          !isNumber(word) &&
          !isPlaceWord(word, words[i + 1]) &&
          !isScale(word, words[i - 1]) &&
          !isMark(word),
      ),
      matches: lexicon?.lookUp(marked > segment.start ? words.filter((word) => !isMark(word)) : words) ?? NOTHING,
      numbers: numbersOf(words, (word, i) => isMark(word) || PLACES.has(words[i - 1]?.fold ?? "")),
      isOpening: index < OPENING_PASSAGES && OPENING.test(raw),
      isFragment: words.length < FEWEST_WORDS || !/[.!?…;。！？։۔؟।]["'”’»)\]]*$/.test(raw),
    };
  });
}

/**
 * The topics of a passage, in the order of the lexicon. Hints alone do not give it a topic.
 *
 * @example
 * // “They discussed the release of prisoners.”
 * topicsOf(analysis, resources); //=> ["prisoners-hostages", "detainees-prisoners"]
 */
export function topicsOf({ matches }: PassageAnalysis, resources: Resources): string[] {
  const { concepts, topicOrder } = lexiconOf(resources);
  const topics = new Set(matches.concepts.flatMap(({ entry, isHint }) => (isHint ? [] : concepts[entry]!.topic)));
  return [...topics].sort((a, b) => topicOrder.get(a)! - topicOrder.get(b)!);
}
