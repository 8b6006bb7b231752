import { lowerCase } from "../actors/find-at";
import type { Directory } from "../offices";
import { MAX_NAME_WORDS, PARTICLES, PRESS, isCapital, type Token } from "../tokens";

const isHyphened = (text: string, tokens: Token[], i: number): boolean =>
  i > 0 && text.slice(tokens[i - 1]!.end, tokens[i]!.start) === "-";

/**
 * The capitalised words that go together from a token on; a possessive ends them.
 *
 * @param at the token's index
 * @returns empty if a party or a press service is among them
 * @example
 * const text = "envoy Jan Ilves said";
 * capitalsAt(text, tokensOf(text), 1, directory); //=> ["Jan", "Ilves"]
 */
export function capitalsAt(text: string, tokens: Token[], at: number, { partiesByForm }: Directory): string[] {
  const words: string[] = [];
  for (let i = at; i < tokens.length && words.length < MAX_NAME_WORDS; i++) {
    const { bare, word, follows } = tokens[i]!;
    if ((i > at && !follows) || (!isCapital(bare) && !PARTICLES.has(bare) && !isHyphened(text, tokens, i))) break;
    if (partiesByForm.has(bare) || PRESS.has(lowerCase(bare))) return [];
    words.push(bare);
    if (bare !== word) break;
  }
  while (words.length > 0 && !isCapital(words.at(-1)!)) words.pop();
  return words;
}
