import type { PartyWords } from "./parties";
import type { Span } from "../model/comparisons/comparison";

/** An office, a party or both, and the person named with them: "US State Department Spokesperson Matthew Miller". */
export interface Actor extends Span {
  party: PartyWords | null;
  /** Null for a party alone: "Baku". */
  /** The office's id. */
  office: string | null;
  /** A press service or a spokesperson speaks for the office. */
  isPress: boolean;
  person: string | null;
  /** Where the words on it end, with the name after the office and the party after the name. */
  fullEnd: number;
}

/** A word of a text. */
export interface Token extends Span {
  /** As written, without dots: "U.S." is "US". */
  word: string;
  /** Without the possessive: "president’s" is "president". */
  bare: string;
  /** Whether only a space, a line end or a hyphen parts it from the token before. */
  follows: boolean;
}

export const PRESS = new Set(
  "spokesperson; spokesman; spokeswoman; press secretary; press service; press office; press department; press center; press centre; press team; information department".split(
    "; ",
  ),
);
/** A person with one of these before the title does not hold that office. */
export const NOT_IN_OFFICE = new Set("former ex late retired vice deputy assistant under opposition".split(" "));
export const PARTICLES = new Set("bin al el von van de da der den ibn".split(" "));

/**
 * Whether a word begins with a capital.
 *
 * @example
 * isCapital("Ilves"); //=> true
 */
export const isCapital = (word: string) => /^\p{Lu}/u.test(word);

/**
 * The words of a text, with their places.
 *
 * @example
 * tokensOf("The U.S. said").map(({ word }) => word); //=> ["The", "US", "said"]
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}'’&]|\.(?=\p{L}))*\.?/gu)) {
    const previous = tokens.at(-1);
    const raw = match[0];
    // A dot ends an initial or an abbreviation, or else the sentence.
    const written = raw.endsWith(".") && !/^(?:\p{L}\.)+$/u.test(raw) ? raw.slice(0, -1) : raw;
    const word = written.replace(/\./g, "").replace(/’/g, "'");
    tokens.push({
      start: match.index,
      end: match.index + written.length,
      word,
      bare: word.replace(/'s$|(?<=s)'$/i, ""),
      follows:
        previous !== undefined && /^(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*|-)$/.test(text.slice(previous.end, match.index)),
    });
  }
  return tokens;
}

/**
 * The longest run of tokens from `at` on that a table has, and how many tokens it takes.
 *
 * @param most the most tokens of a run
 * @param fold how words are written in the table
 * @example
 * longest(tokensOf("Prime Minister"), 0, 2, (words) => OFFICES.get(words), (word) => word.toLowerCase())?.length; //=> 2
 */
export function longest<T>(
  tokens: Token[],
  at: number,
  most: number,
  look: (words: string) => T | undefined,
  fold: (word: string) => string = (word) => word,
): { value: T; length: number } | null {
  let found: { value: T; length: number } | null = null;
  let words = "";
  for (let length = 1; length <= most; length++) {
    const token = tokens[at + length - 1];
    if (!token || (length > 1 && !token.follows)) break;
    const value = look(words + fold(token.bare));
    if (value !== undefined) found = { value, length };
    words += `${fold(token.word)} `;
  }
  return found;
}

/** What stands before a name and is no part of it. */
export const HONORIFICS = new Set(
  "sheikh sheikha sayyid prince princess king sir dame lord dr prof datuk dato seri tan tun haji mr mrs ms shri".split(
    " ",
  ),
);
/** No name that is read has more words. */
export const MAX_NAME_WORDS = 4;

/**
 * The words of a name before a comma and the phrase that begins at a token: "Maria Zakharova, the spokeswoman for …".
 *
 * @returns empty where no name of two words stands there
 * @example
 * nameBefore("Jan Ilves, an envoy", tokensOf("Jan Ilves, an envoy"), 3); //=> ["Jan", "Ilves"]
 */
export function nameBefore(text: string, tokens: Token[], at: number): string[] {
  const end = /^(?:the|an?)$/.test(tokens[at - 1]?.bare ?? "") ? at - 1 : at;
  const before = tokens[end - 1];
  if (!before || !/^,\s$/.test(text.slice(before.end, tokens[end]!.start))) return [];
  let from = end - 1;
  const isOfName = ({ bare }: Token) => isCapital(bare) || PARTICLES.has(bare);
  while (from > 0 && end - from < MAX_NAME_WORDS && tokens[from]!.follows && isOfName(tokens[from - 1]!)) from--;
  while (from < end && !isCapital(tokens[from]!.bare)) from++;
  const name = tokens.slice(from, end).map(({ bare }) => bare);
  return name.length >= 2 && isCapital(name.at(-1)!) ? name : [];
}
