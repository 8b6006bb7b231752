import { abbreviationsOf, LAST_ABBREVIATIONS, NUMBER_ABBREVIATIONS, SENTENCE_STARTERS } from "./abbreviations";
import type { Span } from "../../model/comparisons/comparison";

/** After a stop without a space before the next sentence: "the region.The ministers". Not "ria.ru", "U.S.A" or "3.5". */
const NO_SPACE =
  /(?<=\p{Ll}{2}[.!?]["”’»)\]]*(?:\d{1,2}|\[\d{1,3}\]|[¹²³⁰-⁹]{1,2})?)(?=["“«(]?\p{Lu}(?:\p{Ll}|\s\p{Ll}))/gu;
/** The same after an acronym ("ООН.Сторони"), and before initials ("Rubio.U.S.-Japan"). */
const AFTER_ACRONYM = /(?<=\p{Lu}{3}[.!?])(?=\p{Lu}\p{Ll}{2})|(?<=\p{Ll}{3}[.!?])(?=(?:\p{Lu}\.){2})/gu;
/** After an abbreviation, if the next word is one that begins sentences: "D.C.The ministers", "3 p.m.He left". Not "U.S.Embassy". */
const AFTER_ABBREVIATION =
  /(?<=(?<!\p{L})(?:\p{L}\.){2,}["”’»)\]]*|\p{L}{2}\.["”’»)\]]*)(?=["“«(]?(\p{Lu}\p{Ll}+)\s)/gu;
/** After the mark of a footnote that follows a stop: "the agreement.1 The Secretary", "the President.[2] He". */
const AFTER_NOTE =
  /(?<=[\p{Ll})”’"»][.!?]["”’»)]*(?:\d{1,2}|(?:\[(?:\d{1,3}|[a-z]{1,2}|(?:note|nb|n)\s?\d{1,2}|citation needed)\])+|\(\d{1,2}\)|[¹²³⁰-⁹]{1,2}|[*†‡]{1,3}))\s+(?=["“«(]?\p{Lu})/gu;
/** After a closing mark with a space before it: "d’accord. » Il". */
const AFTER_CLOSING = /(?<=[.!?…]\s[»”])\s+(?=["“«(]?\p{Lu})/gu;
/** The speaker of a transcript: "MS. EXAMPLE:", "QUESTION:", "Q:". */
const SPEAKER =
  /(?<=^|[.!?…)\]"”–—-]\s{1,4})(?=\p{Lu}[\p{Lu}.'’-]*(?:\s+\p{Lu}[\p{Lu}.'’-]*){0,5}(?:\s*\([^)\n]{1,40}\))?:\s)/gu;
/** A transcript's note of what was heard, without a stop in its brackets: "(Laughter)", "（笑声）". */
const HEARD =
  /[([（](?:laughter|laughs?|chuckles?|applause|cheers|cross-?talk|inaudible|unintelligible|pause|off[- ]?mi(?:ke|c)|смех|аплодисменты|сміх|оплески|rires|applaudissements|risas|aplausos|gelächter|heiterkeit|beifall|applaus|笑|笑声|掌声|拍手|笑い)[.]?[)\]）]/giu;
/** The speaker of a transcript in Chinese or Japanese: "问：", "毛宁：". */
const HAN_SPEAKER = /(?<=[。！？）)”]\s{0,2})(?=[\p{Script=Han}·]{1,8}(?:（[^）\n]{1,12}）)?：)/gu;
const ASIDE =
  /\s+(?=[([](?!\p{Ll})\p{L}[^()[\]\n]{2,40}[.…!]?[)\]](?:\s|$))|(?<=[([](?!\p{Ll})\p{L}[^()[\]\n]{2,40}[.…!][)\]])\s+/gu;
/** The beginning of a repost, which says whose words follow. */
const REPOST = /^(?:RT|MT) @\w+\s?:(?=\s+\S)/gu;
/** The number of an item: "①", "②". */
const CIRCLED = /[①-⑳⑴-⒇]/gu;
/** After "…", which Intl.Segmenter does not take for a stop, unlike "...". */
const AFTER_ELLIPSIS = /(?<=\p{Ll}{2}…["”’»)]*)\s+(?=["“«(]?\p{Lu})/gu;
/**
 * Before a sentence that begins with a number and goes on in lower case, which Intl.Segmenter takes for the rest of the one before: "in
 * Baku. 15 people".
 */
const BEFORE_NUMBER = /(?<![\p{L}\p{M}])([\p{L}\p{M}]*\p{Ll})\.["”’»)\]]*\s+(?=["“«(]?\d)/gu;
/** Shorter words before a number are abbreviations in many languages: "Kap. 5". */
const LONGER_THAN_ABBREVIATIONS = 4;
/** Before a bullet within a line: "• Trade • Energy". */
const INLINE_BULLET = /(?<=\S)\s+(?=[•◦▪‣●■]\s+\S)/gu;
/** Before a quotation that begins a sentence. By Unicode's rules its opening mark would stay with the stop before it. */
const BEFORE_HAN_QUOTE = /(?<=[。！？][」』”’]{0,2})(?=[「『“])/gu;
const HAN_STOP = /(?<=\p{Script=Han}[.．])(?=\p{Script=Han})/gu;

const ARMENIAN_COLON =
  /(?<=[\p{Script=Armenian})»”"]\s{0,2}:)\s*(?=["“«(]?\p{Lu})|(?<=[\p{Script=Armenian})»”"]:)\s+(?=\d)/gu;
/** By language, what is between two sentences if the stop is typed as a look-alike. */
const LOOK_ALIKES: Readonly<Record<string, RegExp>> = {
  hy: ARMENIAN_COLON,
  hyw: ARMENIAN_COLON,
  ur: /(?<=\p{L}\p{M}{0,2}-)\s+(?=\p{L})/gu,
  am: /(?<=::|፡፡)\s*(?=\S)/gu,
  ti: /(?<=::|፡፡)\s*(?=\S)/gu,
  el: /(?<=\p{L};)\s+(?=["“«(]?\p{Lu})/gu,
  ...Object.fromEntries(
    ["hi", "mr", "ne", "bn", "sa", "as", "or", "pa", "gu"].map((language) => [
      language,
      /(?<=\p{L}\p{M}{0,3}\s{0,2}\|{1,2})(?!\|)\s*(?=\S)/gu,
    ]),
  ),
};

const ENUMERATOR =
  /(?<=^|[:;.,؛،]\s{1,4}|[,;]?\s(?:and|or|und|et|y|e|и|та)\s|\p{L}\s(?=\(?[\da-z]{1,2}\)))(?:\(?(\d{1,2}|[a-z]|[ivx]{1,4})[.)]|([IVX]{1,4})\.)(?=\s+\S)/gu;
/** The mark of a list's item in scripts that write no space after it: "1.开放边境；", "（一）", "二、". */
const HAN_ENUMERATOR =
  /(?<=^|[：；。:;]\s{0,4})(?:([\d０-９]{1,2})[.、．)）](?![\d０-９])|([一二三四五六七八九十])、)(?=\s{0,4}\p{L})|(?<=^|[：；。、，:;,]\s{0,4})[（(](?:([\d０-９]{1,2})|([一二三四五六七八九十]))[)）](?=\s{0,4}\p{L})/gu;
const HAN_FIGURES = "一二三四五六七八九十";
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

/** The ranks that a mark of a list can have: "i" is the first or the ninth. */
function rankOf(mark: string): number[] {
  if (/^[\d０-９]/.test(mark)) return [Number(mark.normalize("NFKC"))];
  if (HAN_FIGURES.includes(mark)) return [HAN_FIGURES.indexOf(mark) + 1];
  const roman = ROMAN.indexOf(mark.toLowerCase()) + 1;
  const letter = mark.length === 1 ? mark.charCodeAt(0) - 96 : 0;
  return [roman, letter].filter((rank) => rank > 0);
}

/** Where the items of a list in running text begin: at marks that count up from one, if there are at least two. */
function listItems(raw: string, pattern: RegExp): number[] {
  const found: number[] = [];
  let items: number[] = [];
  const close = () => {
    if (items.length > 1) found.push(...items);
    items = [];
  };
  for (const match of raw.matchAll(pattern)) {
    const ranks = rankOf(match.slice(1).find((mark) => mark !== undefined)!);
    if (ranks.includes(items.length + 1)) items.push(match.index);
    else if (ranks.includes(1)) {
      close();
      items.push(match.index);
    }
  }
  close();
  return found;
}

/** Where sentences that begin with a number begin. */
function numberStarts(raw: string, language: string): number[] {
  const isWord = (word: string) =>
    word.length >= LONGER_THAN_ABBREVIATIONS &&
    !abbreviationsOf(language).has(word) &&
    !NUMBER_ABBREVIATIONS.has(word) &&
    !LAST_ABBREVIATIONS.has(word);
  return [...raw.matchAll(BEFORE_NUMBER)]
    .filter(({ 1: word = "" }) => isWord(word.toLowerCase()))
    .map((match) => match.index + match[0].length);
}

/** Of the two sides of a straight quotation mark between sentences ("region."We"), the one that leaves every quotation closed. */
function besideQuotes(raw: string, found: readonly number[]): number[] {
  const all = new Set(found);
  let at = 0;
  let isOpen = false;
  return found.filter((place) => {
    for (; at < place; at++) if (raw[at] === '"') isOpen = !isOpen;
    const isBefore = raw[place] === '"' && all.has(place + 1);
    const isAfter = raw[place - 1] === '"' && all.has(place - 1);
    // A break before the mark is right if the mark opens, one after it if the mark closes.
    return isBefore || isAfter ? !isOpen : true;
  });
}

/** Whether a stop without a space belongs to an abbreviation ("St.Petersburg") or an address. */
function isInsideWord(raw: string, at: number, language: string): boolean {
  const before = /\S+$/.exec(raw.slice(Math.max(0, at - 64), at))?.[0] ?? "";
  const after = /^\S+/.exec(raw.slice(at, at + 64))?.[0] ?? "";
  if (/[/@]|www\./i.test(before + after)) return true;
  const word = /([\p{L}\p{M}-]+)[.!?][^.]*$/u.exec(before)?.[1]?.toLowerCase() ?? "";
  return abbreviationsOf(language).has(word) || NUMBER_ABBREVIATIONS.has(word);
}

/** Whether a speaker's name follows its title or initial, so that the label begins before that: "MS. EXAMPLE:", "В. ПУТИН:". */
function isAfterTitle(raw: string, at: number, language: string): boolean {
  const word = /(?<!\p{L})(\p{L}+)\.\s{1,4}$/u.exec(raw.slice(Math.max(0, at - 24), at))?.[1]?.toLowerCase() ?? "";
  return word.length === 1 || abbreviationsOf(language).has(word);
}

/** Abbreviations that belong to the words after them: "e.g.In summer". */
const GOES_ON = /(?<!\p{L})(?:e\.g|i\.e|z\.B|u\.a|d\.h|p\.ex|т\.е|т\.к)\.$/iu;

const startsSentence =
  (raw: string) =>
  ({ index, 1: next = "" }: RegExpExecArray): boolean =>
    SENTENCE_STARTERS.has(next) && !GOES_ON.test(raw.slice(Math.max(0, index - 8), index));

const places = (raw: string, pattern: RegExp) =>
  [...raw.matchAll(pattern)].map((match) => match.index + match[0].length);

/**
 * Finds where sentences begin that Intl.Segmenter does not see: after a stop without a space, a footnote's mark or a look-alike of a stop;
 * before the items of a list, and the speakers and asides of a transcript.
 *
 * @param block a stretch of the text, UTF-16 code units
 * @param language the primary subtag
 * @returns offsets into the text, in order
 * @example
 * // They met.Trade was discussed.
 * //          ^
 * findInnerBreaks("They met.Trade was discussed.", { start: 0, end: 29 }, "en"); //=> [9]
 * findInnerBreaks("They agreed: (a) to meet; (b) to trade.", { start: 0, end: 39 }, "en"); //=> [13, 26]
 */
export function findInnerBreaks(text: string, block: Span, language: string): number[] {
  const raw = text.slice(block.start, block.end);
  const found: number[] = [];
  const add = (some: number[]) => found.push(...some.map((at) => block.start + at));
  if (/\p{L}[.!?]["”’»)\]]*(?:["“«(]?\p{Lu}|\(?[\d[*†‡¹²³⁰-⁹])/u.test(raw)) {
    const stops = places(raw, NO_SPACE).filter((at) => !isInsideWord(raw, at, language));
    const abbreviated = [...raw.matchAll(AFTER_ABBREVIATION)].filter(startsSentence(raw)).map(({ index }) => index);
    add(besideQuotes(raw, inOrder([...stops, ...abbreviated])));
    add(places(raw, AFTER_ACRONYM).filter((at) => !isInsideWord(raw, at, language)));
    add(places(raw, AFTER_NOTE).filter((at) => !isInsideWord(raw.slice(0, at).trimEnd(), at, language)));
  }
  if (/\p{Ll}\.["”’»)\]]*\s+["“«(]?\d/u.test(raw)) add(numberStarts(raw, language));
  if (/^[RM]T @/.test(raw)) add(places(raw, REPOST));
  if (raw.includes("…")) add(places(raw, AFTER_ELLIPSIS));
  if (/[.!?…]\s[»”]\s/.test(raw)) add(places(raw, AFTER_CLOSING));
  if (/[:;.,؛،]\s+\(?(?:[a-zIVX]{1,4}|\d{1,2})[.)]\s|\s\(?[a1]\)\s|^\(?(?:[a-zIVX]{1,4}|\d{1,2})[.)]\s/.test(raw))
    add(listItems(raw, ENUMERATOR));
  if (/\p{Script=Han}/u.test(raw)) {
    add(listItems(raw, HAN_ENUMERATOR));
    if (raw.includes("：")) add(places(raw, HAN_SPEAKER));
  }
  if (/[•◦▪‣●■]\s[^]*[•◦▪‣●■]\s/.test(raw)) add(places(raw, INLINE_BULLET));
  if (/[①⑴]/.test(raw)) add([...raw.matchAll(CIRCLED)].map(({ index }) => index));
  if (/\p{Lu}:\s|\p{Lu}\s*\([^)\n]{1,40}\):\s/u.test(raw))
    add(places(raw, SPEAKER).filter((at) => !isAfterTitle(raw, at, language)));
  if (/[([](?!\p{Ll})\p{L}[^()[\]\n]{2,40}[.…!][)\]]/u.test(raw)) add(asides(raw, language));
  if (/[([（]/.test(raw)) add(heard(raw));
  const lookAlike = LOOK_ALIKES[language];
  if (lookAlike) add(places(raw, lookAlike));
  if (/\p{Script=Han}[.．]\p{Script=Han}/u.test(raw)) add(places(raw, HAN_STOP));
  if (/[。！？][」』”’]?[「『“]/.test(raw)) add(places(raw, BEFORE_HAN_QUOTE));
  return inOrder(found);
}

const inOrder = (offsets: readonly number[]): number[] => [...new Set(offsets)].sort((a, b) => a - b);

/** Before and after brackets whose words end like a sentence: "(Laughter.)". Not "Lt. Col. (Ret.) Smith". */
const asides = (raw: string, language: string) =>
  places(raw, ASIDE).filter((at) => {
    const aside = /^[([][^()[\]\n]{3,41}[)\]]/.exec(raw.slice(at, at + 44))?.[0];
    const before = /[([](\p{L}+)\.[)\]]\s+$/u.exec(raw.slice(Math.max(0, at - 16), at));
    const word = (aside ? /^.(\p{L}+)\../u.exec(aside)?.[1] : before?.[1])?.toLowerCase() ?? "";
    return !abbreviationsOf(language).has(word) && (!aside || /[.…!][)\]]$/.test(aside));
  });

/** Before and after a note of what was heard, unless it is inside a sentence: "thanked (applause) the guests". */
function heard(raw: string): number[] {
  return [...raw.matchAll(HEARD)].flatMap(({ 0: aside, index }) => {
    const end = index + aside.length;
    const before =
      raw
        .slice(Math.max(0, index - 8), index)
        .trimEnd()
        .at(-1) ?? "";
    const [gap = "", next = ""] = /^(\s*)(\S?)/u.exec(raw.slice(end, end + 8))!.slice(1);
    const isInside = /[\p{Ll},;–—-]/u.test(next) || (/\p{Lo}/u.test(next) && !/[.!?…。！？」』”"]/u.test(before));
    if (isInside) return [];
    const own = before === "" || /[:：]/.test(before) ? [] : [index];
    return /[\p{Lu}\p{Lo}]/u.test(next) ? [...own, end + gap.length] : own;
  });
}
