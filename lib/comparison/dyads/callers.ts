import type { Call } from "../../model/calls/calls";

/**
 * The words of a text, ready to be compared with callers' names: lower case, without possessives.
 *
 * @example
 * nameWords("Vestria’s Foreign Minister"); //=> ["vestria", "foreign", "minister"]
 */
export const nameWords = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .map((word) => word.replace(/^['’]+|['’]s?$/gu, ""))
    .filter((word) => word !== "");

/**
 * The words that name who called: the principals with their titles, and their parties. Every readout of a dyad has them, so two passages
 * that share nothing else do not report the same.
 *
 * @param parties of all the calls
 * @example
 * callersOf(call.parties).has("aliyev"); //=> true
 */
export const callersOf = (parties: Call["parties"]): ReadonlySet<string> =>
  new Set(parties.flatMap(({ party, principal }) => [party.name, party.adjective ?? "", principal].flatMap(nameWords)));
