import type { PatternClaim, PatternSide } from "../model/dyads/patterns";
import { UNSPACED } from "../model/scripts";

/** A compared text in which a term is looked for. */
export interface TermText {
  text: string;
  /** In order; offsets into the text, UTF-16 code units. */
  passages: { id: string; start: number; end: number }[];
}

/** One comparison, for looking for a term of the user's own. */
export interface TermFacts extends Record<PatternSide, TermText> {
  /** Likely and possible links between passages of the two, as reviewers left them. */
  links: { a: string; b: string }[];
  /** Whether matches in the texts' languages are reliable; if not, nothing is called one-sided. */
  isMatched: boolean;
}

/**
 * The id of a term's row among those of topics.
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

/** Where a word can begin: not after a letter or digit of a script with spaces. */
const BORDER = `(?<!(?![${UNSPACED}])[\\p{L}\\p{N}])`;
const BEGINS_UNSPACED = new RegExp(`^[${UNSPACED}]`, "u");

/**
 * A term is found at the beginning of a word, in any case: "tariff" finds "Tariffs", but "art" does not find "party". In scripts without
 * spaces it is found anywhere.
 */
function patternOf(term: string): RegExp {
  const words = term.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+");
  return new RegExp(`${BEGINS_UNSPACED.test(term) ? "" : BORDER}${words}`, "iu");
}

/**
 * Makes the claim about a term as if it were a topic: both have it; only one side has it, and no passage with it is linked to the other
 * side; or open, if one is. `confirmTopics` says whether a person confirmed it.
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
