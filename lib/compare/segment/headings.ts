import type { BoilerplateKind, Span } from "../../model/comparisons/comparison";

/** No page is expected to have more lines than this above its text. */
const MOST_HEADINGS = 12;
/** Longer lines are sentences that lack their full stop; in UTF-16 code units. */
const LONGEST_HEADING = 200;

const ENDS_SENTENCE = /[.!?…;:,。！？：；，։۔؟।]["'”’»)\]]*$/u;
const ENDS_LINE = /^[^\S\n]*(?:\r?\n|$)/;

/**
 * Counts the headings at the beginning of a text: passages on lines of their own that do not end a sentence, such as the letterhead, the
 * title and the date of a page that was copied whole. A text of nothing but such lines has none.
 *
 * @param text the whole text; offsets are UTF-16 code units of it
 * @param passages those of the text, in order
 * @example
 * countHeadings("Ministry of Velmora\nA call\nThey spoke today.", passages); //=> 2
 */
export function countHeadings(text: string, passages: readonly Span[]): number {
  const isHeading = ({ start, end }: Span) =>
    end - start <= LONGEST_HEADING &&
    !ENDS_SENTENCE.test(text.slice(start, end).trim()) &&
    ENDS_LINE.test(text.slice(end, end + 80));
  const first = passages.findIndex((passage) => !isHeading(passage));
  return first > MOST_HEADINGS ? 0 : Math.max(0, first);
}

const MONTH = "\\p{L}{3,9}\\.?";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const DATE = `(?:${DAY} ${MONTH},? \\d{4}|${MONTH} ${DAY},? \\d{4}|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}|\\d{4}年\\d{1,2}月\\d{1,2}日)`;
/** What kind of page it is. */
const KIND_OF_PAGE =
  /^\W*(?:media (?:release|statement|note)|press (?:release|statement|note|communiqué)|news(?: item| release)?|statement|bulletin|readout|read-?out|communiqué|remarks|speech(?:es and)?(?: remarks)?|transcript|briefing room|for immediate release|home|latest news)(?:s)?\W*(?:\|.*)?$/iu;
/**
 * Tells whether words only say what kind of page it is.
 *
 * @example
 * isKindOfPage("Press release."); //=> true
 */
export const isKindOfPage = (words: string): boolean => KIND_OF_PAGE.test(words);
/** Who publishes: an institution, or an office and what it is for. */
const LETTERHEAD =
  /^(?:the )?(?:(?:federal|royal|national) )?(?:ministr(?:y|ies)|department|office|bureau|directorate|embassy|consulate|(?:permanent )?mission|government|presidency|cabinet|chancellery|secretariat|council|commission|republic|kingdom|state house|white house|kremlin|élysée|elysée|elysee|downing street|press (?:service|office)|(?:prime |foreign |deputy )*minister (?:of|for)|senator|secretary (?:of|for)|spokes\p{L}+|press and information office)(?!\p{L})/iu;
/** An office that is named after what it is for: "Holy See Press Office". */
const PRESS_OFFICE =
  /(?<!\p{L})(?:press|media|information|communications?) (?:office|service|department|directorate)(?!\p{L})/iu;
/** Who publishes by the office that he or she holds: "President of the Republic of Ostania", "The Hon. Ana Marenov MP". */
const OFFICE_HOLDER =
  /^(?:(?:the )?(?:president|prime minister|foreign minister|minister|chancellor)(?: of the (?:republic|kingdom|\p{L}+ republic|government)(?: of (?:the )?[\p{L}’'-]+)?)?|the (?:right |rt\.? )?hon\.?(?:ourable)? [\p{L}.’' -]{3,40}? (?:MP|KC|QC|AC|AO|CH|[KD]BE)(?: (?:MP|KC))*)$/iu;
/** The number of a bulletin: "B0288". */
const BULLETIN_NUMBER = /^\p{Lu}{1,2}\d{3,6}$/u;
const JOINING = new Set(
  "of the and for to in on at by de des du da do dos di la le les l el y e und der die das van von et & | - –".split(
    " ",
  ),
);
/** Whether a line only names something: every word of it is capitalised, or joins two that are. */
const isNaming = (words: string): boolean =>
  words
    .split(/[\s,/]+/)
    .filter((word) => word !== "")
    .every((word) => JOINING.has(word.toLowerCase()) || /^[^\p{L}]*\p{Lu}/u.test(word) || !/\p{L}/u.test(word));
const MOST_WORDS_OF_LETTERHEAD = 9;
const DATED = new RegExp(
  `(?:\\p{L}+day,? )?(?<!\\d)(?:${DATE}|${DAY} ${MONTH}|${MONTH} ${DAY}(?!\\d))(?:\\s*[,|–—-]?\\s*\\d{1,2}[:.h]\\d{2})?`,
  "iu",
);
/** What separates the parts of a letterhead in one line. */
const BETWEEN_PARTS = /\s*[,|:;]\s+|\s+[–—|-]\s+|\s*[()]\s*/u;
const ISSUED_BY = /^(?:press|media|news) (?:release|statement|note|communiqué|team|service|office)s? (?:of|by|from) /iu;
const PRESS_TEAM =
  /^(?:\p{Lu}[\p{L}.’'-]*\s){0,4}(?:Press|Media|Communications?) (?:Team|Service|Office|Department|Section|Unit)$/u;
/** A news agency or an office by its initials: "QNA". */
const INITIALS = /^\p{Lu}{2,6}$/u;
/** A name of more words in a dated letterhead is not a place. */
const MOST_WORDS_OF_PLACE = 4;

const isLetterhead = (words: string): boolean =>
  OFFICE_HOLDER.test(words) ||
  ((LETTERHEAD.test(words) || PRESS_OFFICE.test(words)) &&
    isNaming(words) &&
    words.split(/\s+/).length <= MOST_WORDS_OF_LETTERHEAD);

/** "Port Lund, VPA --", "Lund (VNA) -": a place and who sends the news from there. */
const AGENCY_LINE = /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}(?:, ?\p{Lu}{2,6}| \(\p{Lu}{2,6}\)) ?[-–—]{1,2}$/u;

/** Whether a line says only the date, who issues the text, from where, and what kind of page it is. */
function isDatedLetterhead(words: string): boolean {
  if (AGENCY_LINE.test(words)) return true;
  if (!DATED.test(words)) return false;
  const parts = words
    .replace(DATED, " | ")
    .split(BETWEEN_PARTS)
    .map((part) => part.replace(/^[\s–—-]+|[\s–—-]+$/gu, ""))
    .filter((part) => /\p{L}/u.test(part));
  const isIssuer = (part: string) =>
    isLetterhead(part.replace(ISSUED_BY, "")) ||
    KIND_OF_PAGE.test(part) ||
    PRESS_TEAM.test(part) ||
    INITIALS.test(part) ||
    (ISSUED_BY.test(part) && isNaming(part));
  const isPlace = (part: string) => isNaming(part) && part.split(/\s+/).length <= MOST_WORDS_OF_PLACE;
  return parts.some(isIssuer) && parts.every((part) => isIssuer(part) || isPlace(part));
}

/** The words before the issuer of a text, as before the sender of a letter. */
const FROM = /^(?:from|issued by|source)\s*:\s*/iu;

const TITLE =
  /\b(?:president|minister|secretary|chancellor|king|queen|pope|prince|emir|commissioner|ambassador|premier)\b/i;
const MEETS = /^(.{3,90}?) (?:meets?|met|engages|receives) (?:with )?(.{3,90})$/iu;
/** Whether a title only says that one person meets another: "President Marenov meets the Minister of Foreign Affairs of Ostania". */
function namesMeeting(words: string): boolean {
  const [, who, whom] = MEETS.exec(words) ?? [];
  return who !== undefined && whom !== undefined && isNaming(who) && isNaming(whom) && TITLE.test(whom);
}
/** "Press Release Regarding the Meeting of …", however long the names are. */
const RELEASE_ON_CALL =
  /\b(?:press (?:release|statement)|information note) (?:regarding|concerning|on|about) the (?:(?:tele)?phone|video|meeting|conversation|call|talks)\b/i;

/** A title that says that there was a call. */
const NAMES_CALL =
  /\b(?:(?:phone|telephone|video) (?:call|conversation|talks?)|(?:call|conversation|talks?|meeting)s? (?:with|between|from)|^audience (?:with|of)|(?:speaks?|spoke|talks?|meets?|met|calls?|phones?) (?:by (?:phone|telephone) )?(?:with|to)|telephone conversation|call from|confers? with|(?:by|on the|over the) (?:phone|telephone))\b/i;

/**
 * The kind of a heading that reports nothing: the letterhead, the kind of page, the date, or a title that only says that there was a call.
 *
 * @param words of a heading (`countHeadings`), in one line
 * @param reports whether it goes on to report something
 * @returns null for a headline that reports something
 * @example
 * headingKind("News agency, Lund, 3 July 2025", false);      //=> null
 * headingKind("Call with the President of Velmora", false);  //=> "opening"
 * headingKind("Minister condemns attack on harbour", true);  //=> null
 */
export function headingKind(words: string, reports: boolean): BoilerplateKind | null {
  if (isDatedLetterhead(words)) return "dateline";
  if (KIND_OF_PAGE.test(words) || BULLETIN_NUMBER.test(words)) return "page";
  if (RELEASE_ON_CALL.test(words)) return "opening";
  if (reports) return null;
  if (NAMES_CALL.test(words) || namesMeeting(words)) return "opening";
  if (isLetterhead(words)) return "page";
  return FROM.test(words) && isNaming(words.replace(FROM, "")) ? "attribution" : null;
}
