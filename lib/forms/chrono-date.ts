import { de, en, es, fr, ru, type Chrono, type ParsedResult } from "chrono-node";

/** 3/4 is 3 April in London and March 4 in Washington; if the two readings differ, both are candidates. */
const PARSERS: Chrono[] = [en.casual, en.GB, fr.casual, de.casual, es.casual, ru.casual];

/** The words that chrono left unread must be punctuation or a time zone. */
const isWhole = (text: string, { text: read }: ParsedResult) => !/[\p{L}\p{N}]{2,}/u.test(text.replace(read, ""));

const RELATIVE = /casualReference|casualDate|relativeDate|yesterday|today/;

/**
 * Reads a date with chrono-node, for what our own parser cannot read: a date with a time, "yesterday".
 *
 * @param today ISO 8601
 * @returns the days that it can mean, and whether they were counted from today; null if chrono does not read all of it
 * @example
 * readLoosely("3 April 2024 at 10:30", "2026-11-29"); //=> { dates: ["2024-04-03"], isRelative: false }
 */
export function readLoosely(text: string, today: string): { dates: string[]; isRelative: boolean } | null {
  const reference = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 };
  for (const parser of PARSERS) {
    const [result, ...more] = parser.parse(text, reference);
    if (!result || more.length > 0 || result.end || !isWhole(text, result)) continue;
    const others = parser === en.casual ? en.GB.parse(text, reference).slice(0, 1) : [];
    const candidates = [result, ...others].map(({ start }) => start);
    const isRelative = candidates.some(
      (start) => !start.isCertain("year") || [...start.tags()].some((tag) => RELATIVE.test(tag)),
    );
    const dates = candidates.map((start) =>
      [start.get("year"), start.get("month"), start.get("day")]
        .slice(0, start.isCertain("day") || isRelative ? 3 : 2)
        .map((part) => String(part).padStart(2, "0"))
        .join("-"),
    );
    // Relative dates are in the past: no call was held next Monday.
    const past = isRelative ? dates.filter((date) => date <= today) : dates;
    return past.length > 0 ? { dates: [...new Set(past)], isRelative } : null;
  }
  return null;
}
