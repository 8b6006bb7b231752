import { officeAt, partyAt } from "./find-at";
import type { Directory } from "../offices";
import type { PartyWords } from "../parties";
import { MAX_NAME_WORDS, PARTICLES, isCapital, type Token } from "../tokens";

/** What stands after a name: "Ferdinand Marcos Jr." */
export const SUFFIXES = /^(?:Jr|Sr|[IVX]{2,4})\.?$/;

/**
 * The words of a name from a token on; a possessive ends it.
 *
 * @example
 * readName(tokensOf("Minister Jan Ilves said"), 1, directory); //=> ["Jan", "Ilves"]
 */
export function readName(tokens: Token[], at: number, { partiesByForm }: Directory): string[] {
  const name: string[] = [];
  // "Juan Ramón de la Fuente" has three words, and two that lead up to one.
  for (let i = at; i < tokens.length && name.filter(isCapital).length < MAX_NAME_WORDS; i++) {
    const { bare, word, follows } = tokens[i]!;
    // "Israel Katz": a first name that is a state's too.
    const next = tokens[i + 1];
    const isFirst = i === at && bare === word && next?.follows && isCapital(next.word) && !partiesByForm.has(next.bare);
    if (!follows || (!isCapital(bare) && !PARTICLES.has(bare)) || (partiesByForm.has(bare) && !isFirst)) break;
    name.push(bare.length === 1 ? `${bare}.` : bare);
    if (bare !== word) break;
  }
  while (name.length > 0 && !isCapital(name.at(-1)!)) name.pop();
  return name;
}

/**
 * The name between two commas: "The spokesperson for the ministry, Maria Zakharova, said".
 *
 * @param at the index of the token after the first comma
 * @returns empty if no whole name stands there
 * @example
 * const text = "its spokesperson, Jan Ilves, said";
 * readNameAfterComma(text, tokensOf(text), 2, directory); //=> ["Jan", "Ilves"]
 */
export function readNameAfterComma(text: string, tokens: Token[], at: number, directory: Directory): string[] {
  const first = tokens[at];
  if (!first || !isCapital(first.word) || !/^,\s$/.test(text.slice(tokens[at - 1]!.end, first.start))) return [];
  const isOffice = officeAt(tokens, at, directory);
  const name = isOffice ? [] : [first.bare, ...readName(tokens, at + 1, directory)];
  const last = tokens[at + name.length - 1];
  const isWhole = last !== undefined && first.bare === first.word && /^[,.]/.test(text.slice(last.end, last.end + 1));
  return name.length >= 2 && isWhole && !directory.partiesByForm.has(first.bare) ? name : [];
}

/**
 * The party after a name: "Ilham Aliyev of Azerbaijan".
 *
 * @param at the index of the token after the name
 * @example
 * const text = "Ilham Aliyev of Azerbaijan";
 * readHome(text, tokensOf(text), 2, directory)?.party.name; //=> "Azerbaijan"
 */
export function readHome(
  text: string,
  tokens: Token[],
  at: number,
  directory: Directory,
): { party: PartyWords; end: number } | null {
  const word = tokens[at];
  if (!word?.follows || word.bare !== "of") return null;
  const from = tokens[at + 1]?.bare === "the" ? at + 2 : at + 1;
  if (!/^\s+(?:the\s+)?$/.test(text.slice(word.end, tokens[from]?.start ?? word.end))) return null;
  const party = partyAt(tokens, from, directory);
  return party && { party: party.value, end: from + party.length };
}

/**
 * The names of all parties that a text names.
 *
 * @example
 * [...partiesNamed(tokensOf("Baku and Yerevan"), directory)]; //=> ["Azerbaijan", "Armenia"]
 */
export function partiesNamed(tokens: Token[], directory: Directory): Set<string> {
  const found = new Set<string>();
  tokens.forEach((_, at) => {
    const party = partyAt(tokens, at, directory);
    if (party) found.add(party.value.name);
  });
  return found;
}
