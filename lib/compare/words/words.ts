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
import type { Span } from "../../model/comparison";

/** A word of a passage and the shadow it is compared by. The text itself is never changed. */
export interface Word extends Span {
  /** Lower case, without diacritics, possessives and spelling variants: "Türkiye’s" → "turkiye". */
  fold: string;
  /** `fold` without inflection: "negotiations" → "negoti". Equal stems count as the same word. */
  stem: string;
  /** A function word: it joins others and says nothing alone. */
  isFunction: boolean;
  /** Starts with a capital letter, or is written in capitals. */
  isCapital: boolean;
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

const FUNCTION_WORDS: Record<string, Set<string>> = {
  en: new Set(
    `a about above after also am an and any are as at be been being both but by can could did do does during 
    for from had has have having he her here hers him his how i if in including into is it its itself may me might more
    must my nor of on only or other our ours out over shall she should so some such than that the
    their theirs them then there these they this those through to too towards toward up upon us was we were what
    when where which while who whom whose why will with within would you your between among amid said says say
    regarding concerning one's`.split(/\s+/),
  ),
  ru: new Set(
    `а без бы был была были было быть в во вы да для до его ее еще же за и из или им их к как ко когда который мы на не
    него ней нет но о об обо он она они оно от по под при с со так также то того тоже только у что чтобы это этого я`.split(
      /\s+/,
    ),
  ),
  uk: new Set(
    `а але б без бути в він вона вони воно до для з за зі і із й їх його її як який ми на не ні о об по при про та також те
    те то у цей це що щоб я`.split(/\s+/),
  ),
  ...Object.fromEntries(
    Object.entries({
      pl: "a aby ale bez by byc byl byla bylo byly co dla do go i ich im iz ja jak jako jego jej jest juz ktora ktore ktory lub ma miedzy mu na nad nie o od on ona oni oraz po pod przez przy sa sie sobie tak tego tej ten to tych tym u w we wraz z za ze ze",
      cs: "a aby ale bez by byl byla bylo byli co do ho i ich jak jako je jeho jejich jejich jsou k ke ktera ktere ktery mezi na nad nebo o od po pod pri pro s se si ta tak take ten to u v ve z za ze",
      sk: "a aby ale bez bol bola bolo boli co do i ich ako je jeho jej k ktora ktore ktory medzi na nad alebo o od po pod pri pre s sa si su ta tak tiez to u v vo z za ze",
      nl: "aan al als bij dat de der die dit door een en er haar heeft het hij hun hebben in is maar met naar niet nog of om ook onder op over te tot tussen uit van voor was waren werd worden wordt zij zijn zich",
      ro: "a ai al ale am ar au ca care ce cele celor cu cum ca de din dintre dupa este fi fost in intre la lui lor mai nu o pe pentru prin sa sau se si sunt un una unei unui va vor",
      sv: "att av de den det dem denna en ett for fran har han hon hade i in inom kan med men mellan och om pa sig sin som till under var vid vill ar aven",
      da: "af at blev de den der det dem denne en er et for fra har han hun havde i kan med mellem men og om pa sig sin som til under var ved vil",
      nb: "av at ble de den der det dem denne en er et for fra har han hun hadde i kan med mellom men og om pa seg sin som til under var ved vil",
      id: "ada adalah akan atau bagi bahwa dalam dan dapat dari dengan di ia ini itu juga kami karena ke kedua kepada oleh pada para saat sebagai secara serta telah tentang terhadap tersebut untuk yang",
      hi: "और का की के को में से पर ने है हैं था थे थी यह वह ये वे इस उस एक भी ही तक तथा एवं या कि जो लिए साथ हो हुए हुई हुआ किया की गई गया कर करने करते होने द्वारा अपने उनके इसके",
      fa: "از است این آن با به برای بر تا در را که و یا هم نیز خود شد شده کرد کرده می های ها دو یک بین",
      he: "של את על אל עם גם כי הוא היא הם זה זו או לא כל בין אשר יש אין היה היו",
      ka: "და არის რომ თუ ან ეს ის მათი მისი მის რომელიც როგორც შესახებ შორის მიერ ასევე",
      el: "και το τα τη την της του των τον τους τις οι ο η να με σε στο στη στην στον στα για από που ότι θα είναι ως επίσης μεταξύ",
      zh: "的 了 和 与 與 及 在 是 将 將 对 對 就 也 并 並 等 为 為 其 被 把 从 從 向 以 之 于 於 有 会 會 要 同",
      ja: "の は が を に で と も や へ から まで より など こと これ それ その この た だ て いる し する した れ られ ます です について おいて 及び また",
      ko: "및 등 이 그 저 수 것 또한 대한 대해 위한 있는 있다 했다",
    }).map(([language, list]) => [language, new Set(list.split(" "))]),
  ),
};
const NO_FUNCTION_WORDS = new Set<string>();

const OUR_WORDS =
  /^(.*)(arm|behavi|cand|clam|col|demean|endeav|fav|ferv|harb|hon|hum|lab|neighb|od|parl|rig|rum|sav|splend|tum|val|vap|vig)our(.*)$/;

/**
 * British and American spellings fold into one: what is left differs in no other English word pair that matters here.
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
 * A word without the marks on its Latin letters; letters of other alphabets keep theirs: й is not и.
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

/** The most folded words that are cached: a server stems each word once, in bounded memory. */
const MAX_CACHED = 50_000;
const cachedShadows = new Map<string, { fold: string; stem: string }>();

function shadow(surface: string, language: string): { fold: string; stem: string } {
  const key = `${language} ${surface}`;
  const cached = cachedShadows.get(key);
  if (cached) return cached;
  const lower = foldDiacritics(surface.toLowerCase().replace(/[’ʼ]/g, "'")).replace(/'s?$/, "");
  const whole = ELISIONS[language] ? lower.replace(ELISIONS[language], "") : lower;
  const fold = language === "en" ? foldSpelling(lower) : whole;
  const stemmer = STEMMERS[language];
  const stem = stemmer && /^\p{L}{3,40}$/u.test(fold) ? stemmer(fold) : fold;
  if (cachedShadows.size >= MAX_CACHED) cachedShadows.clear();
  const made = { fold, stem };
  cachedShadows.set(key, made);
  return made;
}

/** Acronyms with dots; numbers with their separators; words with inner apostrophes. Hyphens part words. */
const WORD = /(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*|\p{L}[\p{L}\p{M}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*[\p{N}]*/gu;
/** The same, through characters that do not show and hyphens at line ends. */
const WORD_THROUGH = new RegExp(
  `(?:\\p{L}\\.){2,}|\\p{N}+(?:[.,:]\\p{N}+)*|\\p{L}(?:\\p{L}|${UNSEEN_IN_WORD})*(?:['’ʼ]\\p{L}(?:\\p{L}|${UNSEEN_IN_WORD})*)*[\\p{N}]*`,
  "gu",
);
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const CHUNK = 1_000;

const wordSegmenters = new Map<string, Intl.Segmenter>();

/**
 * The words of a text as they are written, each with its offset in UTF-16 code units.
 *
 * @param language BCP 47; where words stand without spaces it says how they are cut
 * @example
 * [...stretches("双方讨论贸易", "zh")].map(({ surface }) => surface); //=> ["双方", "讨论", "贸易"]
 */
export function* stretches(text: string, language: string): Generator<{ index: number; surface: string }> {
  if (!UNSPACED.test(text)) {
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

/** "US" in capitals is the country, "us" the pronoun; "U.S.", "U.S.A." and "USA" are the country too. */
const isUnitedStates = (surface: string) => /^(US|USA|U\.S\.|U\.S\.A\.)$/.test(surface);

/**
 * The words of a stretch of text, with the shadow by which they are compared.
 *
 * @param span the stretch, in UTF-16 code units of `text`; the words' offsets count from the start of `text` too
 * @param language BCP 47; scripts without spaces are cut by Intl.Segmenter, and inflection is folded where a stemmer is known
 * @example
 * wordsOf("Türkiye’s programmes", { start: 0, end: 20 }, "en").map(({ fold, stem }) => [fold, stem]);
 * //=> [["turkiye", "turkiy"], ["programs", "program"]]
 */
export function wordsOf(text: string, span: Span, language: string): Word[] {
  const primary = primaryLanguage(language);
  const functionWords = FUNCTION_WORDS[primary] ?? NO_FUNCTION_WORDS;
  const words: Word[] = [];
  for (const { index, surface } of stretches(text.slice(span.start, span.end), primary)) {
    const start = span.start + index;
    const read = readThrough(surface);
    const { fold, stem } = isUnitedStates(read)
      ? { fold: "u.s", stem: "u.s" }
      : shadow(read.replace(/\.$/, ""), primary);
    words.push({
      start,
      end: start + surface.length,
      fold,
      stem,
      isFunction: functionWords.has(fold),
      isCapital: /^\p{Lu}/u.test(read),
    });
  }
  return words;
}

/**
 * How many words a stretch of text has; the count of coverage. Function words count.
 *
 * @param span UTF-16 code units
 * @example
 * countWords("They discussed the trade.", { start: 0, end: 25 }, "en"); //=> 4
 */
export const countWords = (text: string, span: Span, language: string): number => wordsOf(text, span, language).length;
