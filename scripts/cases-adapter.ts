// Answers the questions of ../shared/cases/run.mjs in the runner's own terms: `npm run cases` passes this file to it as --adapter.
import { DOMParser } from "linkedom/worker";
import { cleanPaste } from "../components/forms/clean-paste";
import { readArticle } from "../lib/article/read-article";
import { boilerplateIn, compareTexts, diffWordsOf, segmentText } from "../lib/compare";
import { readLibrary } from "../lib/exchange/library/read-library";
import { quotedCalls } from "../lib/forms/quoted-call";
import { guessLanguage } from "../lib/forms/guess/guess-language";
import type { Comparison, Refusal, Link, Side } from "../lib/model/comparisons/comparison";
import { loadResources } from "../lib/resources/load";
import { reAnchor } from "../lib/review/re-anchor";

interface Text {
  text: string;
  language: string;
}

const resources = loadResources();

function compared(left: Text, right: Text): Comparison {
  const made = compareTexts(left, right, resources);
  if (made.kind === "refusal") throw new Error(`It is refused: ${made.reason}.`);
  return made;
}

/** The article's own facts and its statements; `isHtml` says whether the source is a page's markup. */
export function article(source: string, isHtml: boolean) {
  const read = readArticle(source, isHtml ? "html" : "text", resources);
  if (read.kind === "refusal") return { refusal: read.reason };
  const calls = quotedCalls(read);
  const dayOf = (text: string) =>
    calls.find(({ unsaved }) => unsaved.readouts.some((readout) => readout.text === text))?.unsaved.date || null;
  return {
    title: read.title,
    date: read.date,
    body: read.body,
    principals: read.principals.map(({ name, office, partyName }) => `${name}, ${office ?? "?"} (${partyName})`),
    statements: read.statements.map(({ text, issuer, kind, call }) => ({
      text,
      issuer: issuer && `${issuer.name} (${issuer.partyName})`,
      kind,
      callDate: dayOf(text),
      counterpart: call.counterpart && `${call.counterpart.name} (${call.counterpart.partyName})`,
    })),
    calls: calls.length,
  };
}

/** A text cut into passages. */
export const passages = (text: string, language: string): string[] =>
  segmentText(text, language).map(({ start, end }) => text.slice(start, end));

/** How many passages of a text count as points; boilerplate does not. */
export function points(text: string, language: string): number {
  return boilerplateIn(text, segmentText(text, language), resources).filter((kind) => kind === null).length;
}

function describeLink(made: Comparison, link: Link) {
  const position = (side: Side) => made[side].passages.findIndex(({ id }) => id === link[side]);
  return {
    pair: [position("left"), position("right")],
    tier: link.tier,
    score: link.score,
    reasons: link.reasons.map(({ kind, label }) => `${kind} ${label}`),
    contradiction: link.differs?.what ?? null,
  };
}

/** The links of two texts, by the indexes of their passages. */
export function compare(left: Text, right: Text) {
  const made: Comparison | Refusal = compareTexts(left, right, resources);
  if (made.kind === "refusal") return { refusal: made.reason };
  return {
    counts: [made.left.passages.length, made.right.passages.length],
    links: made.links.map((link) => describeLink(made, link)),
  };
}

/** The primary subtag of a text's language; null if the analyst is asked. */
export function language(text: string): string | null {
  const guessed = guessLanguage(text);
  return guessed ? guessed.toLowerCase().split("-")[0]! : null;
}

/** What is wrong with a CSV file, and the texts of its readouts. */
export function csv(bytes: Uint8Array) {
  const read = readLibrary(bytes, "csv");
  const isRead = "library" in read;
  const { shown, total } = isRead ? read.report(read.faults) : read;
  const readouts = isRead ? read.library.calls.flatMap((call) => call.readouts) : [];
  return {
    messages: shown.map(({ message, place }) => `${place}: ${message}`),
    total,
    texts: readouts.flatMap(({ revisions }) => revisions.map(({ text }) => text)),
  };
}

/** A parser that puts a fragment into a body, as browsers do and linkedom does not. */
class BrowserParser {
  parseFromString(html: string, type: "text/html") {
    const bare = html.replace(/<!doctype[^>]*>/i, "").replace(/<\/?(html|head|body)(\s[^>]*)?>/gi, "");
    return new DOMParser().parseFromString(`<!doctype html><html><head></head><body>${bare}</body></html>`, type);
  }
}

/** The text that pasted HTML leaves in the form. */
export function paste(html: string, plain = ""): string {
  // Globals of a browser that Node lacks.
  Object.assign(globalThis, { DOMParser: BrowserParser, Node: { ELEMENT_NODE: 1, TEXT_NODE: 3 } });
  return cleanPaste(html, plain);
}

/** The stretches that the Words view shows as differences; or why there is no such view. */
export function differences(left: string, right: string, language: string) {
  const texts = { left, right };
  const diff = diffWordsOf(compared({ text: left, language }, { text: right, language }), texts);
  if (diff.kind !== "diff") return { why: diff.kind, loud: null };
  const cut = (side: Side, { start, end }: { start: number; end: number }) => texts[side].slice(start, end);
  return {
    loud: diff.parts.flatMap((part) => {
      if (part.state === "same" || part.isTypography) return [];
      const side = part.state === "onlyLeft" ? "left" : "right";
      return [cut(side, part[side])];
    }),
  };
}

/** The passages of an earlier text that re-anchoring does not find in a later one. */
export function lost(left: string, right: string, language: string): string[] {
  const read = (text: string, number: number) => ({ number, text, passages: segmentText(text, language) });
  const [from, to] = [read(left, 1), read(right, 2)];
  const find = reAnchor(from, to);
  return from.passages.filter((span) => find(span) === null).map(({ start, end }) => left.slice(start, end));
}
