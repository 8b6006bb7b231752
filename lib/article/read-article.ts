import { segmentText } from "../compare";
import { Cast } from "./actors/cast";
import { directoryOf } from "./offices";
import { Attributor } from "./attribution/attributor";
import { blankQuotations } from "./attribution/sentences";
import { readBlocks, type SourceBlock } from "./blocks";
import { findPublisher, readDateline } from "./dateline";
import { findDate, isTimestamp } from "./dates";
import { HeadReader } from "./heads/head-reader";
import { findWholeStatement, ownAddress, type WholeStatement } from "./official";
import { removePageChrome } from "./page-chrome";
import { readPage, type Page } from "./html";
import { MAX_BODY_LENGTH, MAX_PARAGRAPHS, MAX_SOURCE_LENGTH } from "./limits";
import { findQuotations, type Quotation } from "./quotations";
import { StatementReader } from "./statements";
import { guessStatementCall, type CallContext } from "./calls";
import type { Article, ArticleFormat, ArticleRefusal, Statement } from "./types";
import type { Span } from "../model/comparisons/comparison";
import type { Resources } from "../model/resources";

const refuse = (reason: ArticleRefusal["reason"]): ArticleRefusal => ({ kind: "refusal", reason });

const asPage = (source: string): Page => ({
  blocks: readBlocks(source),
  title: null,
  publisher: null,
  siteNames: [],
  headings: [],
  captions: [],
  date: null,
  address: null,
});

interface Body {
  text: string;
  paragraphs: Span[];
  /** Paragraphs that the markup says are quoted. */
  quoted: Span[];
}

const NEW_PARAGRAPH = "\n\n";

function joinBlocks(blocks: SourceBlock[]): Body {
  const body: Body = { text: "", paragraphs: [], quoted: [] };
  blocks.forEach(({ text, gap, isQuoted }, i) => {
    if (i > 0) body.text += gap ?? NEW_PARAGRAPH;
    const span = { start: body.text.length, end: body.text.length + text.length };
    body.paragraphs.push(span);
    if (isQuoted) body.quoted.push(span);
    body.text += text;
  });
  return body;
}

/** Block quotes that follow each other are one quotation; outer marks around it are left out. */
function quotedBlocks({ text, paragraphs, quoted }: Body): Quotation[] {
  const found: Quotation[] = [];
  const isQuoted = new Set(quoted);
  paragraphs.forEach((paragraph, i) => {
    if (!isQuoted.has(paragraph)) return;
    const previous = paragraphs[i - 1];
    const last = found.at(-1);
    if (last && previous && isQuoted.has(previous)) {
      last.parts[0]!.end = paragraph.end;
      last.outer.end = paragraph.end;
    } else found.push({ outer: { ...paragraph }, parts: [{ ...paragraph }], isClosed: true });
  });
  for (const { parts } of found) {
    const [words] = parts;
    if (/["“«„]/.test(text[words!.start]!) && /["”»“]/.test(text[words!.end - 1]!) && words!.end - words!.start > 2) {
      words!.start++;
      words!.end--;
    }
  }
  return found;
}

/** Every quotation, in order: by marks, and by block quotes, whose own marks are inside. */
function quotationsOf(body: Body): Quotation[] {
  const isQuoted = new Set(body.quoted);
  const byMarks = findQuotations(
    body.text,
    body.paragraphs.filter((paragraph) => !isQuoted.has(paragraph)),
  );
  // A quotation by marks may run on over a block quote, which is then a part of it.
  let end = 0;
  return [...byMarks, ...quotedBlocks(body)]
    .sort((a, b) => a.outer.start - b.outer.start)
    .filter(({ outer, parts }) => {
      // A post on “X”: one word is named, and not said.
      if (parts.length === 1 && /^\p{L}+$/u.test(body.text.slice(parts[0]!.start, parts[0]!.end))) return false;
      const isOutside = outer.start >= end;
      if (isOutside) end = outer.end;
      return isOutside;
    });
}

/** The body with datelines blanked: a newsroom's city is not a government that speaks. */
function blankDatelines({ text, paragraphs }: Body, lengths: number[]): string {
  let blank = "";
  paragraphs.forEach(({ start }, i) => {
    blank += text.slice(blank.length, start) + " ".repeat(lengths[i]!);
  });
  return blank + text.slice(blank.length);
}

function readBody(page: Page, resources: Resources): Article | ArticleRefusal {
  const { title, kept, heading, dropped, captions, ends } = removePageChrome(page.blocks, page.title, page.headings);
  const body = joinBlocks(kept);
  if (body.text === "") return refuse("nothing-to-read");
  if (body.text.length > MAX_BODY_LENGTH || kept.length > MAX_PARAGRAPHS) return refuse("body-too-long");
  const datelines = kept.map(({ text, isQuoted }) => (isQuoted ? null : readDateline(text)));
  const publisher = page.publisher ?? datelines.find((line) => line !== null)?.publisher ?? findPublisher(dropped);
  const date = page.date ?? datelines.find((line) => line?.date)?.date ?? stampedDay(dropped) ?? dayIn(heading);
  const blanked = blankDatelines(
    body,
    datelines.map((line) => line?.length ?? 0),
  );
  const named = directoryOf(resources).joinNames(blanked);
  const quotations = quotationsOf(body);
  const cast = new Cast(named, directoryOf(resources), {
    captions: [...page.captions, ...captions],
    title: title ?? null,
  });
  const shadow = blankQuotations(named, quotations);
  const context = { shadow, body: body.text, sentences: segmentText(shadow), cast, published: date };
  const heads = new HeadReader(shadow, cast);
  const address = page.address ?? ownAddress(page.blocks.map(({ text }) => text));
  const printed = {
    body: body.text,
    cast,
    heading,
    paragraphs: body.paragraphs,
    quoted: body.quoted,
    ends,
    publisher,
    siteNames: page.siteNames,
    address,
    heads,
  };
  const whole = findWholeStatement({ ...printed, directory: directoryOf(resources) });
  const attributor = new Attributor(shadow, context.sentences, cast, heads);
  const reader = new StatementReader(body.text, body.paragraphs, cast, attributor, context, publisher);
  return {
    kind: "article",
    title,
    publisher,
    date,
    address,
    body: body.text,
    principals: cast.principals(),
    statements: whole ? [asStatement(whole, body.text, context, publisher)] : reader.read(quotations),
  };
}

/** A statement that is printed whole; who prints it quotes it, unless it is the issuer's own page. */
function asStatement(
  { span, issuer, introduction }: WholeStatement,
  body: string,
  context: CallContext,
  publisher: string | null,
): Statement {
  const isOwn = publisher !== null && issuer !== null && introduction === publisher;
  return {
    text: body.slice(span.start, span.end),
    spans: [span],
    issuer,
    kind: "official-statement",
    extent: "full",
    quotedBy: isOwn ? null : publisher,
    call: guessStatementCall(context, issuer, [span]),
    introduction,
  };
}

/** The day that a line above the text names, the title among them. */
const dayIn = (heading: readonly string[]): string | null =>
  heading.map((line) => (line.length < 300 ? findDate(line) : null)).find((found) => found !== null) ?? null;

/** "Published 27 October 2023", "Posted On: 27 AUG 2024 4:29PM by PIB Delhi". */
const PUBLISHED = /^(?:from:? .{0,200})?\b(?:published|posted|released|issued|date[ds]?)\b/i;
/** "Berlin, 3 April 2024" */
const PLACE = /^\p{Lu}[\p{L}.’' -]{2,30},\s*/u;

/** The day of the first line on the day of publication, or time stamp, that was taken out. */
function stampedDay(dropped: string[]): string | null {
  const isStamp = (line: string) => isTimestamp(line) || isTimestamp(line.replace(PLACE, ""));
  const isOfChange = (line: string) => /\b(?:updat|modif)/i.test(line);
  const lines = dropped.filter((line) => isStamp(line) || (PUBLISHED.test(line) && line.length < 300));
  const days = [...lines.filter((line) => !isOfChange(line)), ...lines].map((line) => findDate(line));
  return days.find((day) => day !== null) ?? null;
}

/**
 * Reads an article as an analyst would paste it: its own text without page chrome, and the official statements it quotes at
 * length, each with its issuer as the article gives it.
 *
 * A statement is whole sentences of MIN_STATEMENT_WORDS words or more in quotation marks (or a block quote) whose attribution, in
 * English, names an office; in some other languages it is offered with its issuer open. It fetches nothing and never throws; its answer
 * is a proposal that the analyst checks.
 *
 * @param source what was pasted, or what a file holds
 * @param format prose, or the markup of a page
 * @param resources the gazetteer and the offices, from lib/resources
 * @returns spans in UTF-16 code units of `body`; a refusal where the source is too long, too tangled or empty
 * @example
 * readArticle("The Armenian Foreign Ministry said in a statement: “The ministers agreed to meet again in May.”", "text", resources);
 * //=> { kind: "article", statements: [{ text: "The ministers agreed to meet again in May.", … }], … }
 */
export function readArticle(source: string, format: ArticleFormat, resources: Resources): Article | ArticleRefusal {
  if (source.length > MAX_SOURCE_LENGTH) return refuse("source-too-long");
  const page = format === "html" ? readPage(source) : asPage(source);
  return "kind" in page ? page : readBody(page, resources);
}
