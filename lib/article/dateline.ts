import { findDate } from "./dates";

export interface Dateline {
  publisher: string | null;
  date: string | null;
  /** How much of the paragraph it takes, in UTF-16 code units. */
  length: number;
}

const PLACE = String.raw`\p{Lu}[\p{L}.'’\- ]{1,40}`;
const NAME = String.raw`\p{Lu}[\p{L}\p{N}.&'’\- ]{1,40}?`;
/** A comma, a stroke or a full stop, and a day. */
const DAY = String.raw`(?:\s*[,/.]\s*[\p{L}\d][\p{L}\d .,-]{3,30}?)?`;

/**
 * How agencies begin a report:
 *
 *     Yerevan /Mediamax/. …        Baku / 11.05.22 / Turan: …        KYIV, April 3 (Reuters) - …
 *     MOSCOW, April 3. /TASS/. …   YEREVAN, APRIL 3, ARMENPRESS. …
 */
const FORMS: RegExp[] = [
  new RegExp(`^${PLACE}${DAY}[.,]?\\s*/\\s*(${NAME})\\s*/\\s*[.:,–—-]*`, "u"),
  new RegExp(`^${PLACE}/\\s*[\\d. ]{6,12}\\s*/\\s*(${NAME})\\s*[:.–—-]`, "u"),
  new RegExp(`^${PLACE}${DAY}\\s*\\((${NAME})\\)\\s*[:.–—-]+`, "u"),
  /^\p{Lu}{3,20}, \p{Lu}[\p{L}]{2,9} \d{1,2}, (\p{Lu}{4,20})\./u,
];
/** "KYIV, October 5, 2023 – …": a day without an agency. */
const BARE_DAY = new RegExp(
  `^${PLACE},\\s*(?:\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}|\\d{1,2} \\p{L}{3,10} \\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})\\s*[.:–—-]+\\s`,
  "u",
);
/** A dateline stands at the very beginning. */
const LONGEST_DATELINE = 120;

/**
 * Reads the dateline at the beginning of a paragraph; null where there is none.
 *
 * @example
 * readDateline("Yerevan /Mediamax/. The ministers spoke."); //=> { publisher: "Mediamax", date: null, length: 19 }
 */
export function readDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, LONGEST_DATELINE);
  for (const form of FORMS) {
    const match = form.exec(head);
    if (match) return { publisher: match[1]!.trim(), date: findDate(match[0]), length: match[0].length };
  }
  const [bare] = BARE_DAY.exec(head) ?? [];
  const date = bare ? findDate(bare) : null;
  return bare && date ? { publisher: null, date, length: bare.length } : null;
}

const PROPER = String.raw`((?:The |the )?\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s(?:of |the )?\p{Lu}[\p{L}\p{N}.&'’-]*){0,4})`;
const NOTICES: RegExp[] = [
  new RegExp(`\\b[Ss]ubscri(?:be|bing) (?:now )?to ${PROPER}\\W*$`, "u"),
  new RegExp(`(?:©|[Cc]opyright)\\s*(?:©\\s*)?(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?)?,?\\s*${PROPER}`, "u"),
];

/**
 * Finds the publisher in a site's own notices: an invitation to subscribe, a copyright line.
 *
 * @param dropped the lines that were taken out as page chrome
 * @example
 * findPublisher(["Ad for subscribing to The Example Post"]); //=> "The Example Post"
 */
export function findPublisher(dropped: string[]): string | null {
  for (const line of dropped) {
    if (line.length > LONGEST_DATELINE * 2) continue;
    for (const notice of NOTICES) {
      const name = notice
        .exec(line)?.[1]
        ?.replace(/\.?\s*All(?: Rights.*)?$/i, "")
        .replace(/\.$/, "");
      if (name) return name;
    }
  }
  return null;
}
