import "server-only";
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

/** The number of guesses that a password must withstand; zxcvbn calls those below "very" or "somewhat" guessable. */
const TOO_FEW_GUESSES = 1e8;

/** Characters that are checked; checking more takes long and would make no password weaker. */
const MOST = 64;

/** Attackers try the name of the service first. */
const OF_LIBRARY = "parallax";

let made: ZxcvbnFactory | undefined;

/** Made when first used, because reading the word lists takes a while. */
const estimator = () => (made ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs }));

/** A name or an address, its words, and these without their separators. */
function withWords(text: string): string[] {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return [text, ...words, words.join("")];
}

/**
 * Whether a password is easy to guess: one of some fifty thousand common ones, the user's own name or address, the name of the library, or
 * built from these, from neighbouring keys or from a date. The lists come with the program, so no password leaves it.
 *
 * @param of the user's names and addresses
 * @example
 * isEasilyGuessed("Passw0rd!2024", []); //=> true
 * isEasilyGuessed("ana.petrova1", ["Ana Petrova", "ana@desk.example"]); //=> true
 * isEasilyGuessed("a ferry line between the islands", []); //=> false
 */
export function isEasilyGuessed(password: string, of: readonly string[]): boolean {
  const { guesses } = estimator().check(password.slice(0, MOST), [OF_LIBRARY, ...of].flatMap(withWords));
  return guesses < TOO_FEW_GUESSES;
}
