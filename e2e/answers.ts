import { readFileSync } from "node:fs";
import { request, type IncomingHttpHeaders } from "node:http";
import { buffer } from "node:stream/consumers";
import { strFromU8, unzipSync } from "fflate";
import { factsOf, type Facts } from "./facts";

/** The parts of an answer that readers, links and citations depend on: what it quotes and finds, not how it phrases that. */
export interface Answer {
  /** Path and query. */
  address: string;
  /** What is sent to it, where something is. */
  form?: Record<string, string>;
  /** The name under which the user judges, if one was given. */
  reviewer?: string;
  status: number;
  /** The path and query that it redirects to. */
  location?: string;
  type?: string;
  /** Passages that can be read in it, word for word. */
  quotations?: string[];
  /** Texts written by people that can be read in it, word for word. */
  written?: string[];
  /** What in a page has an address of its own: "left-3", "note-7". */
  anchors?: string[];
  /** Commands it offers on earlier judgements: "undone 12", "looked-again 9". */
  steps?: string[];
  /** Of a comparison's JSON. */
  facts?: Facts;
}

/** Stored texts that are looked for in every answer. */
interface StoredTexts {
  /** Every passage of every revision. */
  passages: string[];
  /** Titles of calls, reasons of revisions, notes, and notes on judgements. */
  written: string[];
}

/** The format of answers.json: what several answers share is listed once and referred to by its index. */
interface StoredAnswers extends StoredTexts {
  answers: (Omit<Answer, "quotations" | "written" | "facts"> & {
    quotations?: number[];
    written?: number[];
    facts?: number;
  })[];
  facts: (Omit<Facts, "left" | "right"> & Record<"left" | "right", number>)[];
  sides: (Omit<Facts["left"], "passages"> & {
    passages: (Omit<Facts["left"]["passages"][number], "text"> & { text: number })[];
  })[];
}

/** An answer as it was recorded. */
export interface Answers {
  texts: StoredTexts;
  answers: Answer[];
}

/** Reads answers.json. */
export function readAnswers(path: string): Answers {
  const { passages, written, ...stored } = JSON.parse(readFileSync(path, "utf8")) as StoredAnswers;
  const sides = stored.sides.map((side) => ({
    ...side,
    passages: side.passages.map((passage) => ({ ...passage, text: passages[passage.text]! })),
  }));
  const facts = stored.facts.map((fact) => ({ ...fact, left: sides[fact.left]!, right: sides[fact.right]! }));
  const answers = stored.answers.map(({ quotations, written: said, facts: place, ...answer }) => ({
    ...answer,
    ...(quotations && { quotations: quotations.map((quotation) => passages[quotation]!) }),
    ...(said && { written: said.map((words) => written[words]!) }),
    ...(place !== undefined && { facts: facts[place]! }),
  }));
  return { texts: { passages, written }, answers };
}

const NAMED_ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

const decodeEntities = (text: string) =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return NAMED_ENTITIES[name] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : parseInt(hexadecimal, 16));
  });

const UNSEEN = /<(head|script|style)\b.*?<\/\1>|<!--.*?-->/gs;
/** Text in these elements is apart from what surrounds it; any other tag may be within a word, as a mark is. */
const APART = /<\/?(?:w:)?(?:p|br|div|li|dd|dt|td|th|h\d|blockquote|section|textarea|option)\b[^>]*>/g;

const textOfMarkup = (markup: string) =>
  decodeEntities(
    markup
      .replace(UNSEEN, "")
      .replace(APART, " ")
      .replace(/<[^>]*>/g, ""),
  );

/** Collapses white space, and drops the characters that isolate text of another direction. */
const flatten = (text: string) =>
  text
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** The text of an answer; null if it has none, like an image. */
function readableText(type: string, body: Buffer): string | null {
  if (type.startsWith("text/html")) return textOfMarkup(body.toString());
  if (type.includes("wordprocessingml")) return textOfMarkup(strFromU8(unzipSync(body)["word/document.xml"]!));
  return type.startsWith("text/") ? body.toString() : null;
}

function readTexts(text: string, { passages, written }: StoredTexts) {
  const flat = flatten(text);
  const isThere = (words: string) => flat.includes(flatten(words));
  return { quotations: passages.filter(isThere), written: written.filter(isThere) };
}

const ANCHOR = / id="((?:left|right|judgement|note|revision)-\d+)"/g;
const STEP = / value="(undone|redone|looked-again)\|(\d+)\|/g;

const inOrder = new Intl.Collator("en", { numeric: true }).compare;
const sorted = (found: Iterable<string>) => [...new Set(found)].sort(inOrder);

/** The anchors of a page, and the judgements that its buttons are about. */
const readPlaces = (html: string) => ({
  anchors: sorted([...html.matchAll(ANCHOR)].map(([, anchor]) => anchor!)),
  steps: sorted([...html.matchAll(STEP)].map(([, kind, about]) => `${kind} ${about}`)),
});

type Asked = Pick<Answer, "address" | "form" | "reviewer">;

/** Uses a new connection each time: on a busy machine a kept one may be closed just as it is used again. */
const send = ({ address, form, reviewer }: Asked, origin: string) =>
  new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    const headers = {
      ...(form && { "Content-Type": "application/x-www-form-urlencoded" }),
      ...(reviewer !== undefined && { Cookie: `reviewer=${encodeURIComponent(reviewer)}` }),
    };
    const sent = request(origin + address, { agent: false, method: form ? "POST" : "GET", headers });
    sent.on("error", reject);
    sent.on("response", (response) => {
      const { statusCode: status = 0, headers: received } = response;
      buffer(response).then((body) => resolve({ status, headers: received, body }), reject);
    });
    sent.end(form && new URLSearchParams(form).toString());
  });

const pathOf = (location: string, origin: string) => {
  const { pathname, search } = new URL(location, origin);
  return pathname + search;
};

/**
 * Asks a running Parallax for an address, following nothing.
 *
 * @param texts that are looked for in what it answers
 * @example
 * await askFor({ address: "/calls/2025-11-velmora-karvelia" }, url, texts);
 * //=> { address: …, status: 308, location: "/calls/2025-11-marenov-tessel-talks" }
 */
export async function askFor({ address, form, reviewer }: Asked, origin: string, texts: StoredTexts): Promise<Answer> {
  const { status, headers, body } = await send({ address, form, reviewer }, origin);
  const { location, "content-type": type } = headers;
  const text = type === undefined ? null : readableText(type, body);
  const isComparison = status === 200 && address.endsWith("/download.json");
  return {
    address,
    ...(form && { form }),
    ...(reviewer !== undefined && { reviewer }),
    status,
    ...(location !== undefined && { location: pathOf(location, origin) }),
    ...(type !== undefined && { type }),
    ...(text !== null && readTexts(text, texts)),
    ...(type?.startsWith("text/html") && readPlaces(body.toString())),
    ...(isComparison && { facts: factsOf(JSON.parse(body.toString())) }),
  };
}

const NOT_FOUND = 404;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const isListOfText = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

/**
 * Lists where two values differ. For lists of text it gives the items that only one of them has, ignoring order.
 *
 * @example
 * findDifferences({ status: 200, anchors: ["left-1"] }, { status: 410, anchors: [] });
 * //=> ["status: was 200, is 410", "anchors gone: left-1"]
 */
export function findDifferences(was: unknown, is: unknown, place = ""): string[] {
  // Both are 404, whatever they say.
  if (isObject(was) && isObject(is) && was.status === NOT_FOUND && is.status === NOT_FOUND) return [];
  if (isListOfText(was) && isListOfText(is)) {
    const only = (one: string[], other: string[], what: string) =>
      one.filter((item) => !other.includes(item)).map((item) => `${place} ${what}: ${item}`);
    return [...only(was, is, "gone"), ...only(is, was, "new")];
  }
  if (!isObject(was) || !isObject(is))
    return was === is ? [] : [`${place}: was ${JSON.stringify(was)}, is ${JSON.stringify(is)}`];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key) =>
    findDifferences(was[key], is[key], place ? `${place}.${key}` : key),
  );
}

/**
 * Works through a list, a few items at a time.
 *
 * @returns in the order of the list
 * @example
 * await someAtATime([1, 2, 3], 2, async (n) => n * n); //=> [1, 4, 9]
 */
export async function someAtATime<T, R>(items: T[], limit: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = items.entries();
  const worker = async () => {
    for (const [place, item] of waiting) results[place] = await work(item);
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}
