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
  "spokesperson; spokesman; spokeswoman; press secretary; press officer; press service; press office; press department; press center; press centre; press team; press wing; press bureau; media office; media bureau; communications office; information office; information department; information service".split(
    "; ",
  ),
);
/** A person with one of these before the title does not hold that office. */
export const NOT_IN_OFFICE = new Set("former ex late retired vice deputy assistant under opposition shadow".split(" "));
/** Words that make an institution of its own of a state's name before them. */
export const BODIES =
  /^(?:association|chamber|institute|foundation|union|society|club|party|bank|company|corporation|airlines?|congress|conference|cent(?:er|re)|academy|university|league|fund|movement|bar|medical|olympic|football|red|jewish|farmers|workers|employers|students|writers|teachers|national|central|industry|automotive|business|economic|stock|studies|supreme|constitutional|bundestag|senate|parliament|assembly|duma|diet|church|cross|crescent|press|guards?|corps|army|forces|agency|service|council|court|front|alliance|platform|channel|news|times|post|radio|tv|democrats?|republicans?|conservatives?|greens?)$/;
/** Those among them who stand in for the one who holds it. */
export const DEPUTIES = new Set("deputy vice assistant under".split(" "));
export const PARTICLES = new Set("bin bint al el la von van de del di du da dos der den ibn".split(" "));

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

/** What stands before a name and is not part of it. */
export const HONORIFICS = new Set(
  "sheikh sheikha sayyid prince princess king sir dame lord dr prof datuk dato seri tan tun haji mr mrs ms miss madam shri smt".split(
    " ",
  ),
);
/** The most small words between an article and a title. */
const MOST_BEFORE_TITLE = 4;
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
  let end = at;
  // "Jan Ilves, the top Ostanian envoy"
  for (let i = at - 1; i >= 0 && at - i <= MOST_BEFORE_TITLE && tokens[i + 1]!.follows; i--) {
    const { bare, start } = tokens[i]!;
    if (NOT_IN_OFFICE.has(bare) && !DEPUTIES.has(bare)) return [];
    // "Jan Ilves, deputy spokesman of"
    const isFirst = DEPUTIES.has(bare) && i > 0 && text.slice(tokens[i - 1]!.end, start) === ", ";
    if (isFirst || /^(?:the|an?|his|her|its|their)$/.test(bare)) end = i;
    if (end === i || isCapital(tokens[i]!.word)) break;
  }
  const before = tokens[end - 1];
  if (!before || !/^,\s$/.test(text.slice(before.end, tokens[end]!.start))) return [];
  let from = end - 1;
  const isOfName = ({ bare }: Token) => isCapital(bare) || PARTICLES.has(bare);
  while (from > 0 && end - from < MAX_NAME_WORDS && tokens[from]!.follows && isOfName(tokens[from - 1]!)) from--;
  while (
    from < end &&
    (!isCapital(tokens[from]!.bare) || /^(?:In|At|On|From|For|After|Before)$/.test(tokens[from]!.bare))
  )
    from++;
  const name = tokens.slice(from, end).map(({ bare }) => bare);
  // "Mr. Ilves, the envoy"
  const isAddressed = /^(?:Mr|Mrs|Ms)$/.test(tokens[from - 1]?.bare ?? "");
  return (name.length >= 2 || isAddressed) && isCapital(name.at(-1)!) ? name : [];
}
