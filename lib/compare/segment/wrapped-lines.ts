import type { Span } from "../../model/comparisons/comparison";

/** A small letter, except in Georgian, which has one case whose letters Unicode calls small. */
export const LOWER_CASE = /^(?!\p{Script=Georgian})\p{Ll}/u;
/** The end of a sentence, with any closing marks and footnote's mark after it. */
export const STOP = /[.!?…:;。！？։۔؟।]["'”’»)\]]*(?:\[\d{1,3}\]|[¹²³⁰-⁹\d]{1,2})?$/u;
const BULLET = /^(?:[•◦▪‣·*–—-]\s|\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})[.)]\s)/;
/** A line that is nothing but the number of a page. */
export const PAGE_NUMBER =
  /^(?:[-–—\s]*\d{1,4}[-–—\s]*|\d{1,3}\s*\/\s*\d{1,3}|(?:page|p\.|pg\.|seite|s\.|стр(?:аница|\.)|стор(?:інка|\.)|página|pág\.|sayfa|pagina|pag\.|strona|str\.|strana|side|sida|sivu|oldal|səhifə|էջ|გვ\.|صفحة|पृष्ठ)\s*\d{1,4}(?:\s*(?:of|\/|von|de|sur|из|із|з|di|z|van|av|iz)\s*\d{1,4})?|第\s*\d{1,4}\s*[页頁](?:\s*[,，/]?\s*共\s*\d{1,4}\s*[页頁])?|\d{1,4}\s*ページ)$/iu;
const LONGEST_WRAPPED = 110;
const SHORTEST_WRAPPED = 40;

/** Words that end a line only if the sentence goes on. */
const UNFINISHED: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: "while when where because before after until since if whether both all any no some such other another new most more amid upon within across along including despite than via per whom according said together amongst throughout toward regarding a an the of to in on at by for with from and or but nor that which who whose this these those his her its their into about between among during against under over as than is was were are be been has have had will would could should not also through towards toward regarding concerning",
    de: "der die das den dem des ein eine einen einem einer und oder mit von vom im in am an auf zu zum zur für über bei aus nach dass durch gegen sowie ist war wird hat",
    fr: "le la les l un une des du de d à au aux en et ou avec pour par sur dans que qui sans entre vers sous a est ont",
    es: "el la los las un una unos unas de del a al en y o con por para que sobre entre sin su sus ha es",
    it: "il lo la i gli le un una di del della dei delle a al alla in nel nella e o con per da dal dalla che su sul tra fra ha è",
    pt: "o a os as um uma de do da dos das em no na nos nas e ou com por para que sobre entre ao à pelo pela",
    tr: "ve ile bir için bu olan",
    az: "və ilə bir üçün bu olan",
    ru: "в во на с со и а но к ко по о об от для из у за до при что как не его её их над под между",
    uk: "в у на з із зі і й та а але до по про від для за при що як не його її їх над під між",
    pl: "w we na z ze i oraz a do po o od dla za przy że nie",
    nl: "de het een van en of met in op te aan voor bij dat door over",
  }).map(([language, list]) => [language, new Set(list.split(" "))]),
);

/**
 * Cuts white space off both ends of a stretch.
 *
 * @param span offsets in UTF-16 code units
 * @returns null if there is nothing but white space
 * @example
 * trim(" Talks. ", { start: 0, end: 8 }); //=> { start: 1, end: 7 }
 */
export function trim(text: string, { start, end }: Span): Span | null {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}

interface Line extends Span {
  words: string;
  /** Whether a blank line, or the beginning of the text, is before it. */
  isParted: boolean;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\n\u2028\u2029]+/g)) {
    const span = trim(text, { start: match.index, end: match.index + match[0].length });
    if (!span) continue;
    const previous = lines.at(-1);
    const isParted = !previous || /\n[^\S\n]*\n|\u2029/.test(text.slice(previous.end, span.start));
    lines.push({ ...span, words: text.slice(span.start, span.end), isParted });
  }
  return lines;
}

/**
 * Whether a run of lines was wrapped at a fixed width: no line has room for the first word of the next, and at least one line
 * breaks off inside a sentence that began on an earlier line.
 */
function isWrapped(run: Line[]): boolean {
  const width = Math.max(...run.map(({ words }) => words.length));
  if (run.length < 3 || width > LONGEST_WRAPPED || width < SHORTEST_WRAPPED) return false;
  const isFull = run.slice(0, -1).every(({ words }, i) => {
    const [first = ""] = run[i + 1]!.words.split(/\s/, 1);
    return words.length + 1 + first.length > width || STOP.test(words);
  });
  const hasSentences = run.some(
    ({ words }, i) =>
      /[.!?…]["”’»)]*\s+\S/.test(words) || (i > 0 && LOWER_CASE.test(words)) || STOP.test(run.at(-1)!.words),
  );
  return isFull && hasSentences;
}

const lastWord = (words: string) => /([\p{L}’']+)$/u.exec(words)?.[1]?.toLowerCase() ?? "";

/** A line is full from this share of a run's width on. */
const FULL_FROM = 0.5;
/** The share of words of four letters and more that are capitalised: in a heading nearly all, in a sentence few. */
const HEADING_FROM = 0.7;
const STARTER = /^(?:The|A|An|He|She|They|It|We|I|In|On|At|During|Both|This|These|According)\s/;

/** In German, where every noun is capitalised, a line that fills this share of the width is prose. */
const FILLED_FROM = 0.85;

function isHeading(words: string, language: string, width: number): boolean {
  if (language === "de" && words.length >= width * FILLED_FROM) return false;
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * HEADING_FROM;
}

/**
 * The lines of a run whose sentence goes on in the next line although that begins with a capital. That is so in prose wrapped by eye, where
 * at least half of the lines certainly break off inside a sentence.
 */
function looseLines(run: Line[], language: string): Line[] {
  const width = Math.max(...run.map(({ words }) => words.length));
  const isProse =
    run.length >= 3 && width <= LONGEST_WRAPPED && width >= SHORTEST_WRAPPED && STOP.test(run.at(-1)!.words);
  if (!isProse || run.some(({ words }) => BULLET.test(words))) return [];
  const unended = run.slice(0, -1).flatMap(({ words }, i) => (STOP.test(words) ? [] : [i]));
  const isSure = (i: number) =>
    LOWER_CASE.test(run[i + 1]!.words) || (UNFINISHED[language]?.has(lastWord(run[i]!.words)) ?? false);
  if (unended.length < 2 || unended.filter(isSure).length * 2 < unended.length) return [];
  return unended
    .filter((i) => run[i]!.words.length >= width * FULL_FROM)
    .filter((i) => i > 0 || !(isHeading(run[i]!.words, language, width) || STARTER.test(run[i + 1]!.words)))
    .map((i) => run[i + 1]!);
}

/** A run of lines without a blank one between them. */
function runsOf(lines: Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines)
    if (line.isParted || runs.length === 0) runs.push([line]);
    else runs.at(-1)!.push(line);
  return runs;
}

/** Whether a line's sentence goes on in the next line. */
function runsOn(words: string, next: string, isSet: boolean, language: string): boolean {
  if (STOP.test(words)) return false;
  if (LOWER_CASE.test(next)) return true;
  if (BULLET.test(next)) return false;
  return isSet || (UNFINISHED[language]?.has(lastWord(words)) ?? false);
}

/**
 * The blocks of a text. A block ends where no sentence can run on: at a blank line, and at a line end unless the next line begins
 * in lower case, the line ends in "of" or "the", or all lines are wrapped at a fixed width (mail, wire services, PDF). A page number
 * between two halves of a sentence belongs to its block.
 *
 *     They agreed to meet          one block: the second line
 *     again in Geneva.             goes on in lower case
 *     • Trade was discussed        a new block
 *
 * @param language the primary subtag
 * @returns in order, UTF-16 code units
 * @example
 * joinWrappedLines("They agreed to meet\nagain in Geneva.\n• Trade was discussed", "en");
 * //=> [{ start: 0, end: 36 }, { start: 37, end: 58 }]
 */
export function joinWrappedLines(text: string, language: string): Span[] {
  const found: (Span & { last: string })[] = [];
  const lines = linesOf(text);
  const runs = runsOf(lines);
  const wrapped = new Set(runs.flatMap((run) => (isWrapped(run) ? run : looseLines(run, language))));
  lines.forEach((line, i) => {
    const current = found.at(-1);
    const isSet = wrapped.has(line) && !line.isParted;
    const goesOn = current && !line.isParted && runsOn(current.last, line.words, isSet, language);
    const page = lines[i - 1];
    const isSplit =
      page && PAGE_NUMBER.test(page.words) && i > 1 && runsOn(lines[i - 2]!.words, line.words, false, language);
    if (current && isSplit && found.length > 1 && current.start === page.start) {
      found.pop();
      Object.assign(found.at(-1)!, { end: line.end, last: line.words });
    } else if (current && goesOn) {
      current.end = line.end;
      // A page's number may be in the middle of a sentence, which then goes on from the line before it.
      if (!PAGE_NUMBER.test(line.words)) current.last = line.words;
    } else found.push({ start: line.start, end: line.end, last: line.words });
  });
  return found.map(({ start, end }) => ({ start, end }));
}
