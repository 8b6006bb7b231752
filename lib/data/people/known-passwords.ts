import "server-only";
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

/** Guesses that must not be enough; zxcvbn calls what takes fewer "very", or "somewhat", guessable. */
const TOO_FEW_GUESSES = 1e8;

/** Characters that are looked at: more of them take long, and make nothing easier to guess. */
const MOST = 64;

/** What the library is called is the first thing that is tried. */
const OF_LIBRARY = "parallax";

let made: ZxcvbnFactory | undefined;

/** Made when it is first asked for: reading its lists takes a while. */
const estimator = () => (made ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs }));

/** A name or an address, the words that it is made of, and these without what is between them. */
function withWords(text: string): string[] {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return [text, ...words, words.join("")];
}

/**
 * Whether a password is easy to guess: one of some fifty thousand that people are known to use, their own name or address, the name of the
 * library, or made of these, of a row of keys or of a date. The lists are a part of the program: nobody else is told of a password.
 *
 * @param of the names and addresses of the person whose it is
 * @example
 * isEasilyGuessed("Passw0rd!2024", []); //=> true
 * isEasilyGuessed("ana.petrova1", ["Ana Petrova", "ana@desk.example"]); //=> true
 * isEasilyGuessed("a ferry line between the islands", []); //=> false
 */
export function isEasilyGuessed(password: string, of: readonly string[]): boolean {
  const { guesses } = estimator().check(password.slice(0, MOST), [OF_LIBRARY, ...of].flatMap(withWords));
  return guesses < TOO_FEW_GUESSES;
}
