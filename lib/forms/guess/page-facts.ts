import { findDate } from "../../article/dates";
import { hostOf, type Host } from "../../article/hosts";
import { readArticle } from "../../article/read-article";
import type { Resources } from "../../model/resources";

/** What a pasted page says of itself, apart from its prose. */
export interface PageFacts {
  /** Null where the first line is no title. */
  title: string | null;
  /** Its own text without page chrome. */
  body: string;
  /** The one address that it gives as its source. */
  url: string | null;
  host: Host | null;
  /** The day it was published, ISO 8601. */
  date: string | null;
  /** The year in its address, where that has no day. */
  year: string | null;
  /** Lines that are no prose: titles, datelines, signatures, sources. */
  lines: string[];
  /** A post on a social network: short, in the first person, with handles or hashtags. */
  isPost: boolean;
}

const URL_LINE = /^(?:[\p{L} ]{1,20}:\s*)?(https?:\/\/\S+)$/u;
const MAX_LINE = 140;
const POST_LENGTH = 1_500;
/** How many lines may stand above a title. */
const MOST_LETTERHEAD = 7;

const MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december";
const DAY_IN_URL = new RegExp(
  `(?:/|-)(\\d{1,2})-(${MONTHS})-(\\d{4})(?:/|$|\\b)|/(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})(?:/|-|$)`,
  "i",
);

/** The day in an address: "/2021/04/21/", "-14-february-2022". */
function dateInUrl(url: string | null): string | null {
  const [, day, month, year, ...figures] = DAY_IN_URL.exec(url ?? "") ?? [];
  if (day) return findDate(`${day} ${month} ${year}`);
  // A year like 1443 is of another calendar.
  return /^20/.test(figures[0] ?? "") ? findDate(figures.join("-")) : null;
}

/** Pages say what they are; posts do not. */
const KIND_OF_PAGE =
  /^\W*(?:media release|press (?:release|statement|note)|news item|news release|statement by|readout|communiqué)\b/im;
/** The title of a page on a call, which may stand below a letterhead. */
const ON_CALL = /\b(?:call|calls|conversation|talks?|speaks?|spoke|meets?|met|meeting|telephone|phone)\b/i;

const isPost = (text: string) =>
  text.length < POST_LENGTH &&
  !KIND_OF_PAGE.test(text) &&
  (/(?:^|\s)[@#]\p{L}/u.test(text) || /\bI(?: just)? (?:spoke|had|have|concluded|met|thanked|discussed)\b/.test(text));

/**
 * Reads what a pasted page says of itself. Takes linear time.
 *
 * @example
 * readPageFacts("Call with Kuleba\n\nThe ministers spoke.\n\nhttps://www.state.gov/call/", resources).host;
 * //=> { host: "state.gov", party: "United States", office: "foreign-ministry" }
 */
export function readPageFacts(text: string, resources: Resources): PageFacts {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const urls = lines.flatMap((line) => URL_LINE.exec(line)?.[1] ?? []);
  const url = new Set(urls).size === 1 ? urls[0]! : null;
  const article = readArticle(text, "text", resources);
  const isRead = article.kind === "article";
  const isTitle = (line: string) => line.length <= MAX_LINE && !/[.:!?]$|^https?:/.test(line);
  const beginning = lines.slice(0, MOST_LETTERHEAD);
  const untitled = beginning.findIndex((line) => !isTitle(line));
  const onCall = beginning.slice(0, Math.max(0, untitled)).find((line) => ON_CALL.test(line));
  const first = lines.length > 1 && isTitle(lines[0]!) ? lines[0]! : null;
  const title = onCall ?? (isRead ? article.title : null) ?? first;
  const edges = [...lines.slice(0, 6), ...lines.slice(-4)].filter(
    (line) => line.length <= MAX_LINE && !/[a-z]{3}[.!?]$/.test(line),
  );
  return {
    title,
    body: isRead ? article.body : text,
    url,
    host: hostOf(url),
    date: (isRead ? article.date : null) ?? dateInUrl(url) ?? edges.map((line) => findDate(line)).find(Boolean) ?? null,
    year: /\/(20\d{2})\//.exec(url ?? "")?.[1] ?? null,
    lines: edges,
    isPost: isPost(text),
  };
}
