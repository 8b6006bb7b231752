import { Cast } from "./actors/cast";
import { tokensOf, type Actor } from "./tokens";
import type { HeadReader } from "./heads/head-reader";
import { hostNamed, hostOf, type Host } from "./hosts";
import type { Directory } from "./offices";
import { narratingSide } from "./own-side";
import { MIN_STATEMENT_WORDS } from "./limits";
import type { IssuerGuess } from "./types";
import type { Span } from "../model/comparisons/comparison";

/** A statement that is printed whole and without quotation marks: on the issuer's own page, or in a repost. */
export interface WholeStatement {
  span: Span;
  /** Null where the page does not say whose it is. */
  issuer: IssuerGuess | null;
  introduction: string;
}

interface Printed {
  body: string;
  cast: Cast;
  /** The lines above the text that are not part of it, the title among them. */
  heading: readonly string[];
  paragraphs: Span[];
  quoted: readonly Span[];
  /** The paragraphs before which the page marks an end. */
  ends: readonly number[];
  /** The page's own name for itself, and its address. */
  publisher: string | null;
  /** What the page's title ends and begins with, where it gives no name. */
  siteNames: readonly string[];
  address: string | null;
  heads: HeadReader;
  directory: Directory;
}

/** Words of a site's name that say nothing more of its office. */
const SITE_WORDS = new Set(
  "the of for to official website web site page homepage home portal internet online resource welcome english version press service news newsroom media center centre information republic state and office in 10".split(
    " ",
  ),
);

/**
 * The issuer that a site's own name or a source line names and nothing else: "President of Russia", "United States Department of State".
 *
 * @example
 * issuerNamed("President of Russia", directory)?.name; //=> "President of Russia"
 * issuerNamed("Kremlin Watch", directory); //=> null
 */
export function issuerNamed(written: string, directory: Directory): IssuerGuess | null {
  // "Ministry of Foreign Affairs, Republic of Ostania" is one name.
  const name = written.replace(/\s*[,|–—]\s*|\s-\s/g, " ");
  const cast = new Cast(name, directory);
  const organisation = directory.partiesByForm.get(name.trim());
  if (organisation && directory.isOrganisation(organisation)) return directory.nameIssuer("government", organisation);
  const actor = cast.actors.find(({ office, party }) => office !== null && party !== null);
  if (!actor?.party) return null;
  const rest = tokensOf(name).filter(
    ({ start, end }) => !cast.actors.some((own) => start >= own.start && end <= own.fullEnd),
  );
  if (!rest.every(({ bare }) => SITE_WORDS.has(bare.toLowerCase()))) return null;
  return directory.nameIssuer(actor.office!, actor.party, actor.isPress);
}

/** The longest paragraph that only says whose words follow. */
const LONGEST_INTRODUCTION = 260;
/** Such a paragraph stands near the top. */
const TOP = 8;

const TEXT = String.raw`(?:press release|release|statement|read-?out|communiqu[eé]|text|summary|transcript|account)`;
/** "The following is attributable to Spokesperson X:", "Attributable to X", "This readout may be attributed to X:" */
const ATTRIBUTABLE = new RegExp(
  `^[\\W_]*(?:(?:please )?(?:note: )?(?:the |this |these |an? )?(?:following|below|above|foregoing|${TEXT}|remarks?|comments?|quotes?|words)\\b[^.:]{0,80}?\\b)?(?:attributable|attributed) to\\b`,
  "i",
);
const INTRODUCTIONS: { pattern: RegExp; source: RegExp }[] = [
  { pattern: ATTRIBUTABLE, source: /\battribut(?:able|ed) to\b/i },
  { pattern: /^(?:as )?(?:stated|released|issued|published|provided) by\b.*[:：]$/i, source: /\bby\b/i },
  {
    pattern: new RegExp(
      `^(?:(?:the|this|here|below) )?(?:is )?(?:the )?(?:following|full|official|${TEXT})\\b.*\\b(?:issued|released|published|made|put out|provided|shared|delivered)\\b.*\\bby\\b(?!.*\\b(?:sa(?:id|ys)|reads|that)\\b).*[.:：]$`,
      "iu",
    ),
    source: /\bby\b/i,
  },
  {
    pattern: new RegExp(
      `^(?:(?:the )?following|below|here) (?:is|are) (?:an? |the )?(?:(?:full|complete|official|unofficial) )?${TEXT}\\b.*[:：]$`,
      "iu",
    ),
    source: /\b(?:by|of|from)\b/i,
  },
  // "Der Sprecher der Bundesregierung, …, teilt mit:", "Le porte-parole … communique :"
  {
    pattern:
      /^\p{Lu}.*(?:sprecher(?:in)?|porte-parole|portavoz|portavoce|porta-voz|пресс-служба|прес-служба)(?!\p{L}).*(?:teilt(?:e)? (?:hierzu |dazu )?mit|erklärt(?:e)?(?: hierzu| dazu)?|communique|déclare|informa|comunica|informó|сообщает|повідомляє)\s*[:：]$/iu,
    source: /(?!)/,
  },
  {
    pattern: new RegExp(`\\b${TEXT}\\b.*\\b(?:as follows|in full|reads|follows)\\s*[:：]$`, "iu"),
    source: /\b(?:by|of|from)\b/i,
  },
];
const SOURCE_LINE = /^sources?\s*[:–—-]\s*(.+)$/i;
const BEGIN = /(?:^|[\s(“"])begin(?:ning of)? (?:text|statement|transcript)\b[:.)]*\s*/i;
const END = /[\s([]*\bend (?:of )?(?:text|statement|transcript)\b/i;
/** Where a statement ends and the page around it goes on. */
const AFTER =
  /^(?:[(\[–—-]*\s*ends?(?: of (?:text|statement|release|read-?out))?\s*[)\].–—-]*|[#*_–—-]{2,}|notes? (?:to|for) (?:the )?editors?.*|(?:media|press) (?:contacts?|inquiries|enquiries).*|for (?:more|further) information.*|contacts?:.*|sources?:.*|source link.*|original (?:source|link|text).*|view (?:source|original).*|tags?:?.*|topics?|persons?:.*|publication (?:status|date).*|direct link.*|[/*[\s]*public release\b.*|related (?:links|content|topics).*|share (?:this|on).*|background:?|https?:\/\/\S+)$/iu;

const URL_LINE = /^(?:[\p{L} ]{1,20}:\s*)?(https?:\/\/\S+)$/u;

/**
 * An address on a line of its own at the top or the bottom of a pasted page.
 *
 * @returns null where there is none, or more than one
 * @example
 * ownAddress(["https://mfa.gov.az/en/news/1", "Press release", "The ministers spoke."]); //=> "https://mfa.gov.az/en/news/1"
 */
export function ownAddress(lines: readonly string[]): string | null {
  const edges = [...lines.slice(0, 3), ...lines.slice(-2)];
  const found = new Set(edges.flatMap((line) => URL_LINE.exec(line.trim())?.[1] ?? []));
  return found.size === 1 ? [...found][0]! : null;
}

function siteIssuer({ publisher, siteNames, address, directory }: Printed): IssuerGuess | null {
  // "GOV.UK" names itself by its address.
  const host = hostOf(address) ?? hostOf(/^[\w.-]+\.\w{2,}$/.test(publisher ?? "") ? `https://${publisher}` : null);
  const ofHost = (own: Host | null) => {
    const party = own && directory.partiesByForm.get(own.party);
    return own && party ? directory.nameIssuer(own.office ?? "government", party) : null;
  };
  const names = publisher ? [publisher] : siteNames;
  const atHost = (name: string) => (/^[\w-]+(?:\.[\w-]+)+$/.test(name) ? hostOf(`https://${name}`) : null);
  const named = names.map((name) => issuerNamed(name, directory) ?? ofHost(hostNamed(name) ?? atHost(name)));
  return ofHost(host) ?? named.find((issuer) => issuer !== null) ?? null;
}

interface Introduction {
  /** Where the words that it introduces are: from an offset on, or up to one. */
  from: number;
  until: number;
  words: string;
  /** Whom it names; null where it names no office of a state. */
  actor: Actor | null;
  isAttributable: boolean;
}

/** The paragraph that says whose words follow, or at the very end whose they were. */
function findIntroduction({ body, paragraphs, heads }: Printed): Introduction | null {
  const last = paragraphs.length - 1;
  for (const [index, { start, end }] of paragraphs.entries()) {
    if (index >= TOP && index < last) continue;
    const { words, textAt } = cutIntroduction(body.slice(start, end));
    if (words.length > LONGEST_INTRODUCTION) continue;
    const form = INTRODUCTIONS.find(({ pattern }) => pattern.test(words));
    const isAttributable = form?.pattern === ATTRIBUTABLE;
    if (!form || (isAttributable ? !introduces(words) : index >= TOP)) continue;
    const isAtEnd = isAttributable && index === last && textAt === null;
    if (isAtEnd && index === 0) continue;
    const source = form.source.exec(words);
    const head = source && heads.first({ start: start + source.index + source[0].length, end: start + words.length });
    const actor = head?.kind === "actor" || head?.kind === "official" ? head.actor : null;
    const from = isAtEnd ? 0 : textAt === null ? end : start + textAt;
    const until = isAtEnd ? start : body.length;
    return { from, until, words, actor, isAttributable };
  }
  return null;
}

/** Where a text begins behind its introduction: after a colon, or after the name that "the following is attributable to …" ends with. */
const TEXT_BEHIND = [
  /[:：]["”]?\s+(?=[\p{Lu}“"])/u,
  /^[\W_]*(?:the )?(?:following|below)\b.*?\p{Ll}{3,}\.["”]?\s+(?=[\p{Lu}“"])/iu,
];

/** "The following is attributable to Spokesperson X: The Secretary spoke …": an introduction with the text behind it in one paragraph. */
function cutIntroduction(paragraph: string): { words: string; textAt: number | null } {
  const [end] = ATTRIBUTABLE.test(paragraph) ? TEXT_BEHIND.flatMap((form) => form.exec(paragraph) ?? []) : [];
  const textAt = end === undefined ? null : paragraph.indexOf(end) + end.length;
  const isText = textAt !== null && paragraph.slice(textAt).split(/\s+/).length >= MIN_STATEMENT_WORDS;
  return isText ? { words: paragraph.slice(0, textAt).trimEnd(), textAt } : { words: paragraph, textAt: null };
}

/** "The report attributed to the ministry was false." says whose something is, and introduces nothing. */
const introduces = (words: string) =>
  /[:：]["”]?$/u.test(words) ||
  !/[.!?]["”]?$/u.test(words) ||
  /^[\W_]*(?:the |this )?(?:following|below|above|foregoing)\b/i.test(words);

/** "Statement attributable to the Spokesperson for the Secretary-General – on Ostania", as a title. */
function findTitleThatAttributes({ body, heading, directory }: Printed): Introduction | null {
  const words = heading.find((line) => line.length <= LONGEST_INTRODUCTION && ATTRIBUTABLE.test(line.trim()));
  if (words === undefined) return null;
  const actor = new Cast(words, directory).actors.find(({ office }) => office !== null) ?? null;
  return { from: 0, until: body.length, words, actor, isAttributable: true };
}

/** "Source: United States Department of State" above the text, or also beneath it. */
function findSource({ body, paragraphs, directory }: Printed, isAnywhere: boolean) {
  for (const [index, { start, end }] of paragraphs.entries()) {
    const words = body.slice(start, end);
    const name = SOURCE_LINE.exec(words)?.[1];
    const issuer = name ? issuerNamed(name, directory) : null;
    const isAbove = index < TOP && index < paragraphs.length - 1;
    if (issuer && isAbove) return { from: end, issuer, words };
    if (issuer && isAnywhere) return { from: 0, issuer, words };
  }
  return null;
}

/** What stands in the heading of an official text, and of no article. */
const RELEASE =
  /^(?:for immediate release|press release|news release|media release|media statement|press statement|official (?:statement|read-?out)|read-?out\b.*|statement by\b.*|communiqu[eé]|office of the (?:press secretary|spokesperson)|briefing room|statements and releases|communiqué de presse|pressemitteilung|comunicado(?: de prensa)?|nota de prensa|nota à imprensa|comunicato stampa)\b.{0,12}$|^read-?out (?:of|from|on)\b/iu;

/** "UNITED STATES DEPARTMENT OF STATE" as it is written elsewhere. */
const inLowerCase = (line: string) =>
  /\p{Ll}/u.test(line)
    ? line
    : line.toLowerCase().replace(/(?<!\p{L})(?!(?:of|the|and|for)(?!\p{L}))\p{L}/gu, (letter) => letter.toUpperCase());

/** A letterhead: the name of an office on a line of its own, above a text that is marked as a release or known for one. */
function findLetterhead(
  { heading, directory }: Printed,
  isRelease: boolean,
): { issuer: IssuerGuess; line: string } | null {
  if (!isRelease && !heading.some((line) => RELEASE.test(line.trim()))) return null;
  for (const line of heading) {
    const issuer = line.length <= 120 ? issuerNamed(inLowerCase(line), directory) : null;
    if (issuer) return { issuer, line };
  }
  return null;
}

/** The span of the words between "Begin Text" and "End Text". */
function markedText({ body }: Printed): Span | null {
  const begin = BEGIN.exec(body);
  if (!begin) return null;
  const start = begin.index + begin[0].length;
  const end = END.exec(body.slice(start));
  return end ? trimmed(body, { start, end: start + end.index }) : null;
}

function trimmed(body: string, { start, end }: Span): Span | null {
  while (start < end && /\s/.test(body[start]!)) start++;
  while (end > start && /\s/.test(body[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}

/** The paragraphs that lie after one offset and before another, up to where the page goes on. */
function textFrom({ body, paragraphs, ends }: Printed, from: number, until: number): Span | null {
  const first = paragraphs.findIndex(({ end }) => end > from);
  const rest = first < 0 ? [] : paragraphs.slice(first).filter(({ start }) => start < until);
  const isEnd = ({ start, end }: Span, i: number) => ends.includes(first + i) || AFTER.test(body.slice(start, end));
  const stop = rest.findIndex((paragraph, i) => i > 0 && isEnd(paragraph, i));
  const own = stop < 0 ? rest : rest.slice(0, stop);
  return own.length > 0 ? { start: Math.max(from, own[0]!.start), end: own.at(-1)!.end } : null;
}

/** A text without the marks that stand around all of it. */
function withoutMarks(body: string, { start, end }: Span): Span {
  const words = body.slice(start, end);
  return /^["“][^"“”]*["”]$/u.test(words) ? { start: start + 1, end: end - 1 } : { start, end };
}

const isQuoted = ({ body, quoted }: Printed, { start }: Span) =>
  /["“„«]/.test(body[start] ?? "") || quoted.some((span) => span.start === start);

/**
 * Finds a statement that stands whole and unquoted: the text of an issuer's own page, what follows "… is attributable to …" or a
 * source line that names an office, and what stands between "Begin Text" and "End Text".
 *
 * @returns null for an article, whose own words are nobody's statement; the span is in UTF-16 code units of the body
 * @example
 * findWholeStatement(printed)?.issuer?.name; //=> "US Department of State", of a page of state.gov
 */
export function findWholeStatement(printed: Printed): WholeStatement | null {
  const { body, paragraphs, heads, directory } = printed;
  const site = siteIssuer(printed);
  const introduced = findIntroduction(printed) ?? findTitleThatAttributes(printed);
  const source = findSource(printed, introduced?.isAttributable ?? false);
  const letterhead = findLetterhead(printed, introduced?.isAttributable ?? false);
  const issuerOf = (actor: Actor | null | undefined) =>
    actor?.party ? directory.nameIssuer(actor.office ?? "government", actor.party, actor.isPress) : null;
  const marked = markedText(printed);
  if (marked) {
    const before = heads.first({ start: paragraphs[0]!.start, end: marked.start });
    const issuer = issuerOf(introduced?.actor ?? (before?.kind === "actor" ? before.actor : null));
    const introduction = introduced?.words ?? body.slice(paragraphs[0]!.start, paragraphs[0]!.end);
    return { span: marked, issuer: issuer ?? source?.issuer ?? site, introduction };
  }
  if (!introduced && !source && !site && !letterhead) return null;
  const span = textFrom(printed, Math.max(introduced?.from ?? 0, source?.from ?? 0), introduced?.until ?? body.length);
  if (!span || (!site && !introduced?.isAttributable && isQuoted(printed, span))) return null;
  return {
    span: introduced?.isAttributable ? withoutMarks(body, span) : span,
    // An embassy passes on what its ministry has issued.
    issuer:
      issuerOf(introduced?.actor) ??
      source?.issuer ??
      (introduced && letterhead?.issuer) ??
      site ??
      letterhead?.issuer ??
      (introduced?.isAttributable ? narratingSide(span, printed) : null),
    introduction: introduced?.words ?? source?.words ?? printed.publisher ?? letterhead?.line ?? "",
  };
}
