import "server-only";
import { findComparedTexts } from "../../data/comparisons/compared-texts";
import { readJudged } from "../../data/comparisons/stored-reviews";
import type { PatternCall } from "../../model/dyads/patterns";
import { addTerm } from "./term-claims";

/**
 * Calls with claims about a user's own term, which is looked for in their texts, as those of one more topic.
 *
 * @param term empty for none; then no text is read
 * @throws when the database cannot be read
 * @example
 * (await withTerm(calls, "Lachin"))[0]?.comparisons[0]?.claims.at(-1)?.topic; //=> "term:Lachin"
 */
export async function withTerm(calls: PatternCall[], term: string): Promise<PatternCall[]> {
  if (term === "") return calls;
  // White space in the term may be a line break in the text, so the longest word finds the candidates and the term itself decides.
  const words = term.split(/\s+/).sort((one, other) => other.length - one.length);
  const isLatin = /^[\u0020-\u007e]+$/.test(words[0]!);
  const texts = await findComparedTexts(
    calls.map(({ slug }) => slug),
    isLatin ? words[0] : "",
  );
  const reviewed = await readJudged(texts);
  return addTerm(
    calls,
    texts.map((one, i) => ({ ...one, reviewed: reviewed[i]! })),
    term,
  );
}
