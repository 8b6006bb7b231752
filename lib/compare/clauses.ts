import type { Word } from "./words";

/** Words that begin a clause, where a comma may be missing. */
const CLAUSE_STARTERS = new Set("and which while including as but that who".split(" "));
const FEWEST_CONTENT_WORDS = 4;

/**
 * The clauses of a passage, as content words: a long sentence reports several points, and one of them may be the whole of a
 * short sentence on the other side. Cut at punctuation and before words that begin a clause, never into crumbs.
 */
export function clausesOf(text: string, words: Word[]): Word[][] {
  const clauses: Word[][] = [[]];
  words.forEach((word, i) => {
    const current = clauses.at(-1)!;
    const before = i === 0 ? "" : text.slice(words[i - 1]!.end, word.start);
    const starts = /[,;:—–،、，]/.test(before) || CLAUSE_STARTERS.has(word.fold);
    if (starts && current.length >= FEWEST_CONTENT_WORDS) clauses.push([]);
    if (!word.isFunction) clauses.at(-1)!.push(word);
  });
  return clauses;
}
