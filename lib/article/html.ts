import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom/worker";
import { normaliseText } from "../schema/text";
import type { SourceBlock } from "./blocks";
import { findDate, isTimestamp } from "./dates";
import { MAX_DEPTH, MAX_EXTRACTOR_DEPTH, MAX_EXTRACTOR_ELEMENTS, MAX_TAG_LENGTH, MAX_TAGS } from "./limits";
import type { ArticleRefusal } from "./types";

/** A source as blocks, with the facts in its markup. */
export interface Page {
  blocks: SourceBlock[];
  title: string | null;
  publisher: string | null;
  /** What the page's title ends and begins with, where it does not name its site otherwise: the site's name may be one of them. */
  siteNames: string[];
  /** The lines that the markup has as the page's headings of the first level. */
  headings: string[];
  /** The captions of its pictures, which name people with their offices. */
  captions: string[];
  date: string | null;
  address: string | null;
}

const NOT_PROSE =
  "body title, script, style, noscript, template, nav, aside, footer, form, button, select, iframe, svg, figure, dialog";
const PARAGRAPHS = new Set(
  "ADDRESS ARTICLE BLOCKQUOTE BODY BR DD DIV DL DT FIGCAPTION H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL".split(
    " ",
  ),
);
const LONG_TAG = new RegExp(`<[^<>]{${MAX_TAG_LENGTH},}>?`, "g");
const ELEMENT = 1;
const TEXT = 3;

/**
 * Whether a text is the source of a page, and not its words.
 *
 * @example
 * looksLikeHtml("<h1>Readout</h1> They met."); //=> true
 * looksLikeHtml("They met."); //=> false
 */
export const looksLikeHtml = (text: string): boolean =>
  /<(!doctype|html|head|body|article|p|div|h1)[\s>]/i.test(text.slice(0, 2_000));

/** How much markup a source has: its tags and entities. */
const countTags = (source: string) => source.match(/[<&]/g)?.length ?? 0;

/** How many elements a tree has and how deep they lie; walked without recursion, because hostile markup nests by the thousand. */
function measureTree(root: Node): { elements: number; depth: number } {
  let elements = 0;
  let deepest = 0;
  let depth = 0;
  for (let node: Node | null = root; node;) {
    if (node.nodeType === ELEMENT) elements++;
    deepest = Math.max(deepest, depth);
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  return { elements, depth: deepest };
}

/** The words of a tree as blocks: an element that makes a paragraph begins one, <q> gives its marks, <blockquote> says "quoted". */
function readTree(root: Node): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let text = "";
  let quotes = 0;
  const flush = () => {
    const line = normaliseText(text.replace(/\p{Surrogate}/gu, "\ufffd").replace(/\0/g, ""))
      .replace(/[^\S\u00a0]+/g, " ")
      .trim();
    if (line !== "") blocks.push({ text: line, gap: null, isQuoted: quotes > 0 });
    text = "";
  };
  const enter = (node: Node) => {
    if (node.nodeType === TEXT) text += node.nodeValue ?? "";
    if (PARAGRAPHS.has(node.nodeName)) flush();
    if (node.nodeName === "BLOCKQUOTE") quotes++;
    if (node.nodeName === "Q") text += "“";
  };
  const leave = (node: Node) => {
    if (PARAGRAPHS.has(node.nodeName)) flush();
    if (node.nodeName === "BLOCKQUOTE") quotes--;
    if (node.nodeName === "Q") text += "”";
  };
  for (let node: Node | null = root; node;) {
    enter(node);
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    leave(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) leave(node);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  flush();
  return blocks;
}

/** "— Jan Ilves (@ilves) May 5, 2031", at the end of a post that is shown in the page. */
const SIGNATURE = /^\s*[—–-]\s*([^(/]{3,80}?)\s*(?:\/[^(]{0,80})?\(@\w+\)/u;

/** Who signs a post in a block quote is named before it, as its source. */
function liftSignatures(document: Document) {
  for (const quote of document.querySelectorAll("blockquote")) {
    const signed = [...quote.childNodes].find((node) => SIGNATURE.test(node.textContent ?? ""));
    const name = SIGNATURE.exec(signed?.textContent ?? "")?.[1];
    if (!signed || !name) continue;
    while (signed.nextSibling) signed.nextSibling.remove();
    signed.remove();
    const introduction = document.createElement("p");
    introduction.textContent = `According to a post by ${name}:`;
    quote.before(introduction);
  }
}

/** A <cite> or <footer> in a block quote gives its source: it goes before the quote, as the sentence that introduces it. */
function liftCitations(document: Document) {
  for (const quote of document.querySelectorAll("blockquote")) {
    const cite = quote.querySelector("footer, cite");
    if (!cite) continue;
    const words = cite.textContent?.replace(/^[\s–—-]+/, "").trim();
    cite.remove();
    if (!words) continue;
    const introduction = document.createElement("p");
    introduction.textContent = `According to ${words}:`;
    quote.before(introduction);
  }
}

/** What the extractor takes for the article, as a tree; the page's body without navigation where it finds none or would take too long. */
function findArticle(document: Document, { elements, depth }: { elements: number; depth: number }): Node | null {
  if (elements <= MAX_EXTRACTOR_ELEMENTS && depth <= MAX_EXTRACTOR_DEPTH) {
    try {
      const copy = document.cloneNode(true) as Document;
      const article = new Readability<Node>(copy, { serializer: (node) => node }).parse();
      if (article?.content?.textContent?.trim()) return article.content;
    } catch {
      // The extractor throws on some broken pages; the plain walk does not.
    }
  }
  return document.body ?? document.documentElement;
}

const oneLine = (value: string | null | undefined) => value?.replace(/\s+/g, " ").trim() || null;

function readMetadata(document: Document): Omit<Page, "blocks"> {
  const meta = (...names: string[]) => {
    for (const name of names) {
      const value = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content");
      if (oneLine(value)) return oneLine(value);
    }
    return null;
  };
  const publisher = meta("og:site_name", "application-name", "publisher");
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const given = [canonical, meta("og:url", "url", "twitter:url"), document.querySelector("base")?.getAttribute("href")];
  const address = given.find((own) => own && /^https?:\/\//.test(own)) ?? null;
  const written = oneLine(document.querySelector("title")?.textContent);
  return {
    title: meta("og:title", "twitter:title") ?? withoutSite(written, publisher),
    publisher,
    headings: [...document.querySelectorAll("h1")]
      .slice(0, MAX_HEADINGS)
      .flatMap((h1) => oneLine(h1.textContent) ?? []),
    captions: [...document.querySelectorAll("figcaption")]
      .slice(0, MAX_CAPTIONS)
      .flatMap((caption) => oneLine(caption.textContent)?.slice(0, LONGEST_CAPTION) ?? []),
    siteNames: publisher ? [] : siteNamesIn(written ?? ""),
    date: findDate(meta(...DATE_NAMES) ?? "") ?? linkedDay(document) ?? stampedDay(document),
    address,
  };
}

const MAX_HEADINGS = 3;
const MAX_CAPTIONS = 20;
const LONGEST_CAPTION = 400;

/** "Call with X_Ministry of Foreign Affairs", "PRESIDENCY : Call with X": both ends. */
function siteNamesIn(title: string): string[] {
  const parts = title.split(/\s*[|_»•·]+\s*|\s+(?:[–—:-]|::)\s+|:\s+/).filter(Boolean);
  if (parts.length < 2) return [];
  // "Call with X | Ministry of Foreign Affairs | Ostania"
  return [parts.at(-1)!, parts[0]!, ...(parts.length > 2 ? [parts.slice(-2).join(" ")] : [])];
}

/** The address of a page that a browser has saved: "<!-- saved from url=(0043)https://… -->". */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]{1,500})\s*-->/i;

/** Whether a page's language says that "11/08/2025" is a day in August: every language but the English of America. */
const isDayFirst = (document: Document) =>
  !/^(?:en(?:-us)?)?$/i.test(document.documentElement?.getAttribute("lang")?.trim() ?? "");

/** The day that a page's words name, in the order of its language. */
const dayIn = (words: string, document: Document) => findDate(words, null, isDayFirst(document));

const DATE_NAMES = (
  "article:published_time og:published_time datePublished datepublished date pubdate publish-date publish_date published_at " +
  "dc.date DC.date dc.date.issued DC.date.issued dcterms.issued dcterms.created dcterms.date sailthru.date parsely-pub-date article:published"
).split(" ");

/** The day in the page's linked data (JSON-LD). */
function linkedDay(document: Document): string | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const json = script.textContent ?? "";
    const [, date] =
      /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(json) ??
      /"(?:dateCreated|uploadDate)"\s*:\s*"([^"]{8,40})"/.exec(json) ??
      [];
    const day = date ? findDate(date) : null;
    if (day) return day;
  }
  return null;
}

/** The day of the page's first <time>: one that says that it is the day of publication comes first. */
function stampedDay(document: Document): string | null {
  const own =
    'time[itemprop="datePublished"], [itemprop="datePublished"], time[pubdate], time.published, time.entry-date';
  for (const selector of [own, "article time, main time", "time"])
    for (const stamp of document.querySelectorAll(selector)) {
      const written = [stamp.getAttribute("datetime"), stamp.getAttribute("content"), stamp.textContent];
      const day = written.map((words) => dayIn(words ?? "", document)).find((found) => found !== null);
      if (day) return day;
    }
  return labelledDay(document);
}

const DATED = ["publish", "posted", "release", "date", "datum", "fecha", "time", "byline"].map(
  (name) => `[class*="${name}" i], [id*="${name}" i]`,
);
/** The most elements of a page that are looked at for a day. */
const MAX_DATED = 200;

/** The day in an element whose class says that it holds one, and that holds nothing else. */
function labelledDay(document: Document): string | null {
  for (const selector of DATED)
    for (const element of [...document.querySelectorAll(selector)].slice(0, MAX_DATED)) {
      const words = element.textContent?.replace(/\s+/g, " ").trim() ?? "";
      const isOfChange = /updat|modif|event/i.test(`${element.getAttribute("class") ?? ""} ${element.id} ${words}`);
      const isStamp = isTimestamp(words.replace(/^by\b.{0,60}?[|•·–]/i, "")) || PUBLISHED.test(words);
      const day = !isOfChange && isStamp ? dayIn(words, document) : null;
      if (day) return day;
    }
  return dayUnderHeading(document);
}

/** "Posted On: 20 MAY 2025 7:45PM by PIB Delhi" */
const PUBLISHED = /^(?:published|posted|released|issued)\b.{4,80}$/i;
/** Of a change, in the words of several languages: "Last updated: 3 June". */
const OF_CHANGE = /updat|modif|revised|aktualisiert|mis à jour|actualizad|aggiornat|atualizad|güncelle|обновл|оновл/i;
/** The most pieces of text after the page's heading among which its day is looked for. */
const NEAR_HEADING = 12;

/** The first day that stands alone beneath the page's heading, or in the line above it. */
function dayUnderHeading(document: Document): string | null {
  const heading = document.querySelector("h1") ?? document.querySelector("h2");
  if (!heading) return null;
  const pieces: string[] = [];
  for (let node = nextOutside(heading); node && pieces.length < NEAR_HEADING; node = nextInside(node)) {
    const words = node.nodeType === TEXT ? oneLine(node.nodeValue) : null;
    // "News | Date: 14/10/2025"
    if (words)
      pieces.push(...words.split(/\s*[|•·]\s*/).map((piece) => piece.replace(/^(?:date|datum|fecha)\s*:\s*/i, "")));
  }
  const days = pieces.filter((words) => isTimestamp(words) && dayIn(words, document) !== null);
  const day = days.find((words) => !OF_CHANGE.test(words)) ?? days[0];
  return day ? dayIn(day, document) : null;
}

/** The node after another and all that is in it, in the order of the page. */
function nextOutside(node: Node): Node | null {
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}
const nextInside = (node: Node): Node | null => node.firstChild ?? nextOutside(node);

/** "Ministers speak | Example Post" without the site's name. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (!title || !site || !title.endsWith(site)) return title;
  return title.slice(0, -site.length).replace(/[\s|–—•·:-]+$/, "") || title;
}

/**
 * Reads a page's markup: the article in it, by Readability where the page is of ordinary size, and the facts in its markup.
 *
 * @returns blocks without gaps: white space means nothing in markup. A refusal where there are more tags than MAX_TAGS
 * @example
 * readPage("<title>Talks</title><p>The ministers spoke.</p>"); //=> { title: "Talks", blocks: [{ text: "The ministers spoke.", … }], … }
 */
export function readPage(source: string): Page | ArticleRefusal {
  if (countTags(source) > MAX_TAGS) return { kind: "refusal", reason: "too-many-tags" };
  const bounded = source.replace(LONG_TAG, "");
  const { document } = parseHTML(/<body[\s>]/i.test(bounded) ? bounded : `<html><body>${bounded}</body></html>`);
  const size = measureTree(document);
  if (size.depth > MAX_DEPTH) return { kind: "refusal", reason: "too-many-tags" };
  const metadata = readMetadata(document);
  for (const node of document.querySelectorAll(NOT_PROSE)) if (!node.closest("blockquote")) node.remove();
  liftCitations(document);
  liftSignatures(document);
  const article = findArticle(document, size);
  const address = metadata.address ?? SAVED_FROM.exec(source.slice(0, 2_000))?.[1] ?? null;
  return { ...metadata, address, blocks: article ? readTree(article) : [] };
}
