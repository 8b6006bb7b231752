import type { PatternClaim, PatternSide } from "../model/dyads/patterns";
import { UNSPACED } from "../model/scripts";

/** A compared text as a term is looked for in it. */
export interface TermText {
  text: string;
  /** In order; offsets into the text, UTF-16 code units. */
  passages: { id: string; start: number; end: number }[];
}

/** What one comparison says of a term of the user's own. */
export interface TermFacts extends Record<PatternSide, TermText> {
  /** Likely and possible links between passages of the two, as reviewers left them. */
  links: { a: string; b: string }[];
  /** Whether matches can be relied on in the language of the two: where not, nothing is one side's alone. */
  isMatched: boolean;
}

/**
 * Names the row of a term among those of topics.
 *
 * @example
 * termRow("Lachin"); //=> "term:Lachin"
 */
export const termRow = (term: string): string => `term:${term}`;

/**
 * Whether a row is that of a term.
 *
 * @example
 * isTermRow("term:Lachin"); //=> true
 */
export const isTermRow = (row: string): boolean => row.startsWith(termRow(""));

/** Where a word can begin: not behind a letter or digit of a script with spaces. */
const BORDER = `(?<!(?![${UNSPACED}])[\\p{L}\\p{N}])`;
const BEGINS_UNSPACED = new RegExp(`^[${UNSPACED}]`, "u");

/**
 * A term is found at the beginning of a word, in any case: "tariff" finds "Tariffs", and "art" finds no "party". One in a script without
 * spaces is found anywhere.
 */
function patternOf(term: string): RegExp {
  const words = term.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+");
  return new RegExp(`${BEGINS_UNSPACED.test(term) ? "" : BORDER}${words}`, "iu");
}

/**
 * Claims a term as if it were a topic: both have it; only one side has it, and no passage with it is linked to the other side; or open,
 * where one is. Whether a person confirmed it is said elsewhere (`confirmTopics`).
 *
 * @param term not empty
 * @returns null where neither text has it
 * @example
 * claimTerm("Lachin", facts)?.claim; //=> "only-a"
 */
export function claimTerm(term: string, { a, b, links, isMatched }: TermFacts): PatternClaim | null {
  const pattern = patternOf(term);
  const find = ({ text, passages }: TermText) =>
    passages.filter(({ start, end }) => pattern.test(text.slice(start, end))).map(({ id }) => id);
  const found = { a: find(a), b: find(b) };
  if (found.a.length + found.b.length === 0) return null;
  const isLinked = links.some((link) => found.a.includes(link.a) || found.b.includes(link.b));
  const alone = found.a.length > 0 ? "only-a" : "only-b";
  const claim = found.a.length > 0 && found.b.length > 0 ? "both" : isLinked || !isMatched ? "open" : alone;
  return { topic: termRow(term), claim, isConfirmed: false, isAgreed: false, ...found };
}
