import type { Call } from "../../model/calls/calls";

/**
 * The words of a text as they are compared with the names of those who called: lower case, without possessives.
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
 * The words that name who called: the principals with their titles, and their parties. They stand in every readout of a dyad, so that
 * two passages which share nothing else report nothing in common.
 *
 * @param parties of all the calls
 * @example
 * callersOf(call.parties).has("aliyev"); //=> true
 */
export const callersOf = (parties: Call["parties"]): ReadonlySet<string> =>
  new Set(parties.flatMap(({ party, principal }) => [party.name, party.adjective ?? "", principal].flatMap(nameWords)));
