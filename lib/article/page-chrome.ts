import type { SourceBlock } from "./blocks";
import { isTimestamp } from "./dates";
import {
  AUTHOR_NOTE,
  BYLINE,
  CREDIT,
  FIRST_PERSON,
  PAGE_CHROME_LINES,
  LIST_HEADINGS,
  NOTICE_OPENINGS,
} from "./page-chrome-phrases";
import { MIN_STATEMENT_WORDS, MIN_UNENDED_PROSE } from "./limits";

export interface Cleared {
  title: string | null;
  /** The article's own blocks. A gap is null if something between two blocks was removed. */
  kept: SourceBlock[];
  /** The lines of `dropped` before the text, and the title. */
  heading: string[];
  /** What was removed, in order; it may name the publisher or the day. */
  dropped: string[];
  /** The words under pictures that were taken out. */
  captions: string[];
  /** The places in `kept` before which a mark that ends a text was taken out: "###", "ENDS". */
  ends: number[];
}

/** The kind of a block, seen by itself. */
type Role = "prose" | "line" | "timestamp" | "notice" | "heading" | "byline" | "caption" | "symbols";

/** Lines in which official sites say who published a page, when, and under what headings. */
const PUBLISHING_NOTE =
  /^(?:from:? .{0,200}\bpublished:?\b.{0,80}|published(?: by)?:? .{0,60}\d{4}.{0,40}|(?:last )?(?:updated|modified):? .{0,60}\d{4}.{0,40}|publication (?:status|date):? .*|published in sections?:? .*|direct link:? .*|persons?: .*|topics?|tags?|an official website of .{0,120}|mil-osi\b.*|headline: .*)$/i;
/** "Attributable to Deputy Spokesperson X", with or without a colon. */
const ATTRIBUTION_LINE = /^(?:(?:the )?(?:following|below|above)\b.{0,80}\b)?attribut(?:able|ed) to\b/i;
const END_MARK = /^(?:#{2,}|[-–—*_]{3,}|[-–—*#/ ]*ends?[-–—*#/ .]*|-30-)$/i;
const SOURCE_LINE = /^sources?:/i;
/** Lines of a letterhead, which are not titles. */
const LETTERHEAD =
  /^(?:office of|bureau of|department of|ministry of|for immediate release|press (?:service|office))\b/i;
/** Lines that a mail begins with. */
const MAIL_HEADER =
  /^(?:(?:from|sent|to|cc|bcc|date|subject|reply-to|von|gesendet|an|betreff|datum|envoyé|objet|para|asunto|enviado|кому|тема)\s?:\s.+|[-_\s]*(?:original|forwarded) message[-_\s:]*|begin forwarded message:?)$/i;
const MARKS_AT_ENDS = /^[^\p{L}\p{N}©(]+|[^\p{L}\p{N}).:]+$/gu;
const SENTENCE_END = /[.!?…。！？։۔؟।:;](?:["”“»«’'›)\]」』]|\s)*$/u;
const LONGEST_LINE = 300;

const fold = (line: string) => line.toLowerCase().replace(/[‘’]/g, "'").replace(MARKS_AT_ENDS, "").trim();
const countWords = (line: string) => line.split(/\s+/).length;

/** A title's note that the page was changed, or what else it holds: "/UPDATED/", "(video)", and a site's dash. */
const TITLE_NOTE = /\s*(?:[-–—|/([]\s*(?:updated?|video|photos?|exclusive|breaking|live)\s*[/)\]]?\s*|[-–—|•]\s*)$/i;
const asTitle = (line: string) => line.replace(TITLE_NOTE, "").trim();

const SCRIPT_WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const foldTitle = (line: string) => fold(asTitle(line.replace(/\s+/g, " ")));

/** Prose ends like a sentence, or is long. A colon also ends labels ("Share:"), so it takes more words. */
function isProse(line: string): boolean {
  if (line.length >= MIN_UNENDED_PROSE) return true;
  if (!SENTENCE_END.test(line)) return false;
  const words = countWords(line);
  const isLabel = /[:;]\s*$/.test(line);
  return words >= (isLabel ? 4 : 2) || (SCRIPT_WITHOUT_SPACES.test(line) && line.length >= 6);
}

/** "Home | News | Politics", "World • Economy • Sport": a menu on one line. */
const isMenu = (line: string) => (line.match(/\s[|•·›»/]\s/g)?.length ?? 0) >= 2;

/** No readout has a word on them. */
const isOnCookies = (text: string) =>
  text.length <= LONGEST_LINE * 2 && /\bcookies\b/i.test(text) && !/["“«„]/.test(text);

function roleOf({ text, isQuoted }: SourceBlock): Role {
  if (isQuoted) return "prose";
  const start = fold(text.slice(0, LONGEST_LINE));
  if (!/[\p{L}\p{N}]/u.test(text)) return "symbols";
  if (NOTICE_OPENINGS.some((opening) => start.startsWith(opening)) || isOnCookies(text)) return "notice";
  if (AUTHOR_NOTE.test(text.slice(0, LONGEST_LINE)) && !/["“«„]/.test(text)) return "notice";
  if (text.length > LONGEST_LINE) return "prose";
  if (PUBLISHING_NOTE.test(text) || text.split("\n").every((line) => MAIL_HEADER.test(line.trim()))) return "notice";
  if (/^(?:begin|end) text\b/i.test(text) || ATTRIBUTION_LINE.test(text)) return "prose";
  if (LIST_HEADINGS.has(start.replace(/:$/, ""))) return "heading";
  if (PAGE_CHROME_LINES.has(start)) return "notice";
  if (isTimestamp(text)) return "timestamp";
  if (BYLINE.test(text)) return "byline";
  if (CREDIT.test(text) && countWords(text) <= 30 && !/["“«„]/.test(text)) return "caption";
  if (isProse(text)) return "prose";
  return isMenu(text) ? "notice" : "line";
}

/** Whether a line with no sentence's end reads as a headline: most of its words begin with a capital. */
function isHeadline(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length < MIN_STATEMENT_WORDS || capitals.length >= words.length * 0.6;
}

/**
 * Titles and days by turns, under a heading or two and more on end: a list of other articles. A title may end with a question
 * mark and read as prose, so the day after it decides.
 */
function markLists(blocks: SourceBlock[], roles: Role[]): boolean[] {
  const isListed = blocks.map(() => false);
  const isItem = (i: number) =>
    roles[i + 1] === "timestamp" &&
    (roles[i] === "line" || (roles[i] === "prose" && countWords(blocks[i]!.text) <= 30 && !blocks[i]!.isQuoted));
  let underHeading = false;
  for (let i = 0; i < blocks.length; i++) {
    if (roles[i] === "heading") underHeading = true;
    else if (isItem(i) && (underHeading || isItem(i + 2) || isListed[i - 1])) {
      isListed[i] = isListed[i + 1] = true;
      i++;
    } else if (roles[i] === "prose") underHeading = false;
    else if (underHeading) isListed[i] = true;
  }
  return isListed;
}

/** "From:", "Published": a label on a line of its own, with what it labels on the next. */
const LABEL =
  /^(?:from|published(?: by| on)?|(?:last )?updated|posted(?: on)?|release date|date|authors?|issued by|department|location|delivered on)\s*:?$/i;

function withLabels(blocks: SourceBlock[], roles: Role[]): Role[] {
  const isLabel = blocks.map(({ text, isQuoted }) => !isQuoted && LABEL.test(text));
  return roles.map((role, i) => (isLabel[i] || (isLabel[i - 1] && role === "line") ? "notice" : role));
}

/** The paragraph after a byline that speaks in the first person, unquoted, is the author's box. */
function markAuthorBoxes(blocks: SourceBlock[], roles: Role[]): boolean[] {
  return blocks.map(
    ({ text, isQuoted }, i) =>
      roles[i] === "prose" &&
      roles[i - 1] === "byline" &&
      !isQuoted &&
      i > roles.indexOf("prose") &&
      FIRST_PERSON.test(text) &&
      !/["“«„]/.test(text),
  );
}

/** The title: the first line before the prose that is long enough for one. Where the page repeats it, that is page chrome. */
function findTitle(blocks: SourceBlock[], roles: Role[], firstProse: number): string | null {
  const lines = blocks.slice(0, firstProse).filter((_, i) => roles[i] === "line");
  const own = lines.filter(({ text }) => !SOURCE_LINE.test(text) && !LETTERHEAD.test(text));
  const title = own.find(({ text }) => countWords(text) >= 4 || text.length >= 25);
  return title ? asTitle(title.text.replace(/\s+/g, " ")) || null : null;
}

/** Lines that stand twice before the prose: a title that the page's markup words otherwise. */
function repeatedLines(blocks: SourceBlock[], roles: Role[]): string[] {
  const lines = blocks.filter((_, i) => roles[i] === "line").map(({ text }) => foldTitle(text));
  const seen = new Set<string>();
  return lines.filter((line) => seen.size === seen.add(line).size);
}

/**
 * Takes out what a site puts around an article: menus, notices, credits, lists of other articles, time stamps, repeats of the title.
 * A block that ends as a sentence does stays, unless it begins as a common notice does or stands in a list of titles.
 *
 * @param pageTitle the title in the page's markup, if it has one
 * @param headings what the markup has as headings of the first level: titles too, however they are worded
 * @example
 * removePageChrome(readBlocks("Top of page\n\nMinisters speak by phone\n\nThe ministers spoke today.")).kept.length; //=> 1
 */
export function removePageChrome(
  blocks: SourceBlock[],
  pageTitle: string | null = null,
  headings: readonly string[] = [],
): Cleared {
  const roles = withLabels(blocks, blocks.map(roleOf));
  const isListed = markLists(blocks, roles);
  const isBox = markAuthorBoxes(blocks, roles);
  const isOwnProse = (i: number) => roles[i] === "prose" && !isListed[i] && !isBox[i];
  const prose = blocks.flatMap((_, i) => (isOwnProse(i) ? [i] : []));
  const first = prose[0] ?? blocks.length;
  const last = prose.at(-1) ?? -1;
  const title = prose.length > 0 ? (pageTitle ?? findTitle(blocks, roles, first)) : pageTitle;
  const titles = new Set(title === null ? [] : [foldTitle(title)]);
  for (const line of headings) if (line.length <= LONGEST_LINE) titles.add(foldTitle(line));
  for (const line of repeatedLines(blocks.slice(0, first), roles)) titles.add(line);
  const isKept = blocks.map(({ text }, i) => {
    if (titles.has(foldTitle(text))) return false;
    if (prose.length === 0) return roles[i] === "line";
    if (roles[i] !== "line" || isListed[i]) return isOwnProse(i);
    // Between paragraphs of prose a line may be a subheading; before and after them it has to read as a sentence.
    if (i < first && LETTERHEAD.test(text)) return false;
    return (i > first && i < last) || !isHeadline(text) || SOURCE_LINE.test(text);
  });
  const kept = blocks.flatMap((block, i) =>
    isKept[i] ? [{ ...block, gap: i > 0 && !isKept[i - 1] ? null : block.gap }] : [],
  );
  const ends = blocks.flatMap(({ text }, i) =>
    !isKept[i] && END_MARK.test(text) ? [isKept.slice(0, i).filter(Boolean).length] : [],
  );
  const above = blocks.slice(0, first).filter((_, i) => !isKept[i]);
  return {
    title,
    kept,
    heading: [...above.flatMap(({ text }) => text.split("\n")), ...(title === null ? [] : [title])],
    dropped: blocks.filter((_, i) => !isKept[i]).map(({ text }) => text),
    captions: blocks.filter((_, i) => !isKept[i] && roles[i] === "caption").map(({ text }) => text),
    ends,
  };
}
