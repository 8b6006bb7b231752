import { findDate, isTimestamp } from "../../article/dates";
import { hostNamed, hostOf, type Host } from "../../article/hosts";
import { readArticle } from "../../article/read-article";
import { pageLineKind } from "../../compare";
import { isOnCalendar } from "../../model/dates";
import type { Resources } from "../../model/resources";

/** What a pasted page says of itself, apart from its prose. */
export interface PageFacts {
  /** Null where the first line is not a title. */
  title: string | null;
  /** Who posted it, by the name that stands above a handle; null for a page. */
  poster: string | null;
  /** Its own text without page chrome. */
  body: string;
  /** Whom a label names as those that it is from, which is not part of the text; empty where none does. */
  from: string;
  /** The one address that it gives as its source. */
  url: string | null;
  host: Host | null;
  /** The day it was published, ISO 8601. */
  date: string | null;
  /** What that day can be where it is written in figures whose order is not known: "05/11/2023", the day first and the month first. */
  days: readonly string[];
  /** The year in its address, where that has no day. */
  year: string | null;
  /** Lines that are not prose: titles, datelines, signatures, sources. */
  lines: string[];
  /** A post on a social network: short, in the first person, with handles or hashtags. */
  isPost: boolean;
}

const URL_LINE = /^(?:[\p{L} ]{1,20}:\s*)?(https?:\/\/\S+)$/u;
const MAX_LINE = 140;
const POST_LENGTH = 1_500;
/** How many lines may stand above a title: of a letterhead, and with what surrounds every page of a site. */
const MOST_LETTERHEAD = 7;
const MOST_ABOVE = 20;

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

const KINDS_OF_PAGE =
  "(?:media|press) (?:release|statement|note|communiqué)s?|news (?:item|release|story)|statement by|readout|communiqué(?: de presse)?|comunicado(?: de prensa)?|nota (?:à imprensa|de prensa|informativa)|comunicato stampa|pressemitteilung|persbericht|komunikat|basın (?:açıklaması|bülteni)|пресс-релиз|прес-реліз|(?:for )?immediate release";
/** Pages say what they are, at the beginning of a line or behind a dash; posts do not. */
const KIND_OF_PAGE = new RegExp(`(?:^[^\\p{L}\\n]*|[–—|-]\\s)(?:${KINDS_OF_PAGE})(?!\\p{L})`, "imu");
/** The title of a page on a call, which may stand below a letterhead. */
const ON_CALL = new RegExp(
  [
    "(?<!\\p{L})(?:calls?|conversation|talks?|speaks?|spoke|meets?|met|meeting|telephone|phone|videoconference",
    "llamada|conversa|conversación|telefonema|telefonada|telefonata|telefónic[ao]|telefônic[ao]|telefonica|entretien|colloquio",
    "telefoniert|telefonat|telefongespräch|telefonoda|görüştü|görüşmesi)(?!\\p{L})|tel[eé]fon|t[eé]l[eé]ph|телефон|разговор|розмов|通电话|电话|電話|통화|هاتف|اتصال|điện đàm",
  ].join("|"),
  "iu",
);
/** "Home / News / Calls", "Media Centre > Releases" */
const TRAIL =
  /\p{L}\s*[/>›»|]\s*\p{L}[^/>›»|]*[/>›»]\s*\p{L}|^[^.]{2,30}\s[>›»]\s\p{L}|^(?:home|inicio|início|accueil|startseite|ana sayfa|главная)(?:\s*[/>›»|]|$)/iu;
/** The words by which a page names its title. */
const LABEL = /^(?:title|subject|headline|título|titre|titel)\s?:\s*/i;
/** Names of offices in the languages of their sites, as the line alone that a letterhead is. */
const LETTERHEAD =
  /^(?:(?:the )?(?:ministry|department|office|executive office|embassy|government|presidency|prime minister['’]s office|white house|state house|republic|kingdom|european commission|european council|minist[eèé]r\p{L}*|ministère|ministerstwo|secretar[ií]a|presidência|presidencia|présidence|élysée|cancillería|palacio|gobierno|governo|gouvernement|bundes(?:regierung|kanzler)\p{L}*|auswärtiges|cumhurbaşkanlığı|dışişleri|kementerian|министерство|міністерство|администрация|офіс|офис)(?!\p{L})|(?:[\p{L} ,]{2,40} )?(?:ministry|office|department|spokesperson|spokesman)$)/iu;
const HANDLE = /^@\w{2,30}\b/;

const isPost = (text: string) =>
  text.length < POST_LENGTH &&
  !KIND_OF_PAGE.test(text) &&
  (/(?:^|\s)[@#]\p{L}/u.test(text) ||
    /(?<!["“‘'«„]\s?)\bI(?: just)? (?:spoke|had|have|concluded|met|thanked|discussed)\b/.test(text));

/** Trails, kinds of pages, their numbers and ends, datelines and names of offices stand where titles do. */
const isNoTitle = (line: string, resources: Resources) =>
  TRAIL.test(line) ||
  pageLineKind(line, false, resources) !== null ||
  isTimestamp(line) ||
  hostNamed(line) !== null ||
  (!ON_CALL.test(line) && (findDate(line) !== null || LETTERHEAD.test(line) || KIND_OF_PAGE.test(line)));

/** The title of a page, below its trail and its letterhead; a post has none. */
function findTitle(lines: readonly string[], ofArticle: string | null, resources: Resources): string | null {
  if (lines.slice(0, 2).some((line) => HANDLE.test(line))) return null;
  const isTitle = (line: string) => line.length <= MAX_LINE && !/[.:!?]$|^https?:/.test(line);
  const isAround = (line: string) =>
    line.length <= MAX_LINE && (TRAIL.test(line) || pageLineKind(line, false, resources) === "page");
  const beginning = lines
    .slice(0, MOST_ABOVE)
    .filter((line) => !isAround(line))
    .slice(0, MOST_LETTERHEAD);
  const untitled = beginning.findIndex((line) => !isTitle(line));
  const onCall = beginning
    .slice(0, untitled < 0 ? beginning.length : untitled)
    .find((line) => ON_CALL.test(line) && !isNoTitle(line, resources));
  const first = lines.length > 1 && isTitle(lines[0]!) ? lines[0]! : null;
  const title = [onCall, ofArticle, first].find((line) => line && !isNoTitle(line, resources));
  return title?.replace(LABEL, "") ?? null;
}

const HOST_ALONE = /^(?:www\.)?(?:[\w-]+\.)+[a-z]{2,6}$/i;
/** How many lines at the beginning may be a site's head. */
const SITE_HEAD = 8;

/** The site whose name or address stands alone on a line at the top or the bottom of a page: "GOV.UK", "Президент России". */
function siteOf(lines: readonly string[]): Host | null {
  const edges = [...lines.slice(0, SITE_HEAD), ...lines.slice(-2)];
  const found = edges.map(
    (line) => hostNamed(line) ?? (HOST_ALONE.test(line) ? hostOf(`https://${line.toLowerCase()}`) : null),
  );
  return found.find((host) => host !== null) ?? null;
}

const IN_FIGURES = /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-](20\d{2})(?!\d)/;

/** Both readings of a day in figures. */
function readingsOf(line: string): string[] {
  const [, first, second, year] = IN_FIGURES.exec(line) ?? [];
  const inTwo = (part: string) => part.padStart(2, "0");
  return first && second && year
    ? [`${year}-${inTwo(second)}-${inTwo(first)}`, `${year}-${inTwo(first)}-${inTwo(second)}`].filter(isOnCalendar)
    : [];
}

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
  const title = findTitle(lines, isRead ? article.title : null, resources);
  const edges = [...lines.slice(0, 6), ...lines.slice(-4)].filter(
    (line) => line.length <= MAX_LINE && !/[a-z]{3}[.!?]$/.test(line),
  );
  const date =
    (isRead ? article.date : null) ?? dateInUrl(url) ?? edges.map((line) => findDate(line)).find(Boolean) ?? null;
  return {
    title,
    poster: HANDLE.test(lines[1] ?? "") ? lines[0]! : null,
    body: isRead ? article.body : text,
    from: lines.find((line, i) => /^from:?$/i.test(lines[i - 1] ?? "") && line.length <= MAX_LINE) ?? "",
    url,
    host: hostOf(url) ?? siteOf(lines),
    date,
    days: date ? [date] : (edges.map(readingsOf).find(({ length }) => length > 0) ?? []),
    year: /\/(20\d{2})\//.exec(url ?? "")?.[1] ?? null,
    lines: edges,
    isPost: isPost(text),
  };
}
