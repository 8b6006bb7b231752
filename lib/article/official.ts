import { Cast } from "./actors";
import { tokensOf } from "./tokens";
import type { HeadReader } from "./heads";
import { hostNamed, hostOf, type Host } from "./hosts";
import type { Directory } from "./offices";
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
  /** The lines above the text that are no part of it, the title among them. */
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
const INTRODUCTIONS: { pattern: RegExp; source: RegExp }[] = [
  { pattern: /\battributable to\b/i, source: /\battributable to\b/i },
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
  /^(?:[(\[–—-]*\s*ends?(?: of (?:text|statement|release|read-?out))?\s*[)\].–—-]*|[#*_–—-]{2,}|notes? (?:to|for) (?:the )?editors?.*|(?:media|press) (?:contacts?|inquiries|enquiries).*|for (?:more|further) information.*|contacts?:.*|sources?:.*|source link.*|original (?:source|link|text).*|view (?:source|original).*|tags?:?.*|topics?|persons?:.*|publication (?:status|date).*|direct link.*|related (?:links|content|topics).*|share (?:this|on).*|background:?|https?:\/\/\S+)$/iu;

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

/** The index of the paragraph that says whose words follow, and its source. */
function findIntroduction({ body, paragraphs, heads }: Printed) {
  for (const [index, { start, end }] of paragraphs.slice(0, TOP).entries()) {
    const words = body.slice(start, end);
    if (words.length > LONGEST_INTRODUCTION) continue;
    const form = INTRODUCTIONS.find(({ pattern }) => pattern.test(words));
    const source = form?.source.exec(words);
    if (!form) continue;
    const head = source && heads.first({ start: start + source.index + source[0].length, end });
    return { index, head: head?.kind === "actor" ? head.actor : null };
  }
  return null;
}

/** "Source: United States Department of State" above the text. */
function findSource({ body, paragraphs, directory }: Printed) {
  for (const [index, { start, end }] of paragraphs.slice(0, TOP).entries()) {
    const name = SOURCE_LINE.exec(body.slice(start, end))?.[1];
    const issuer = name ? issuerNamed(name, directory) : null;
    if (issuer && index < paragraphs.length - 1) return { index, issuer };
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

/** A letterhead: the name of an office on a line of its own, above a text that is marked as a release. */
function findLetterhead({ heading, directory }: Printed): { issuer: IssuerGuess; line: string } | null {
  if (!heading.some((line) => RELEASE.test(line.trim()))) return null;
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

function textFrom({ body, paragraphs, ends }: Printed, first: number): Span | null {
  const rest = paragraphs.slice(first);
  const isEnd = ({ start, end }: Span, i: number) => ends.includes(first + i) || AFTER.test(body.slice(start, end));
  const stop = rest.findIndex((paragraph, i) => i > 0 && isEnd(paragraph, i));
  const own = stop < 0 ? rest : rest.slice(0, stop);
  return own.length > 0 ? { start: own[0]!.start, end: own.at(-1)!.end } : null;
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
  const introduced = findIntroduction(printed);
  const source = findSource(printed);
  const letterhead = findLetterhead(printed);
  const words = (index: number) => body.slice(paragraphs[index]!.start, paragraphs[index]!.end);
  const marked = markedText(printed);
  if (marked) {
    const before = heads.first({ start: paragraphs[0]!.start, end: marked.start });
    const named = introduced?.head ?? (before?.kind === "actor" ? before.actor : null);
    const issuer =
      (named?.party && directory.nameIssuer(named.office ?? "government", named.party, named.isPress)) || null;
    return { span: marked, issuer: issuer ?? source?.issuer ?? site, introduction: words(introduced?.index ?? 0) };
  }
  if (!introduced && !source && !site && !letterhead) return null;
  const first = Math.max(introduced ? introduced.index + 1 : 0, source ? source.index + 1 : 0);
  if (first >= paragraphs.length || (!site && isQuoted(printed, paragraphs[first]!))) return null;
  const span = textFrom(printed, first);
  if (!span) return null;
  const actor = introduced?.head;
  const named = actor?.party ? directory.nameIssuer(actor.office ?? "government", actor.party, actor.isPress) : null;
  return {
    span,
    // An embassy passes on what its ministry has issued.
    issuer: named ?? source?.issuer ?? (introduced && letterhead?.issuer) ?? site ?? letterhead?.issuer ?? null,
    introduction: introduced
      ? words(introduced.index)
      : source
        ? words(source.index)
        : (printed.publisher ?? letterhead?.line ?? ""),
  };
}
