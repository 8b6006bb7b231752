import { INSTITUTIONS, type Cluster } from "./clusters";
import { lowerCase } from "./find-at";
import type { OfficePhrase } from "../offices";
import { BODIES, MAX_NAME_WORDS, isCapital, type Token } from "../tokens";

/** "General Secretary", "Cabinet Secretary": another office than the American one. */
const OTHER_SECRETARIES = new Set(
  "state general cabinet permanent press home union chief executive interior party principal private parliamentary prime military council colonial assistant".split(
    " ",
  ),
);
/** What an institution's own name may go on with: "Elysee Palace", "Foreign Ministry Monday". Other capitals make another name of it. */
const OF_INSTITUTION =
  /^(?:palace|office|press|website|telegram|twitter|facebook|in|on|ministry|department|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/**
 * Whether a state's name ends the name of a body: "Law Society of Kenya president".
 *
 * @param at the index of the state's token
 * @example
 * endsBody(tokensOf("Law Society of Kenya president"), 3); //=> true
 */
export function endsBody(tokens: Token[], at: number): boolean {
  let i = at;
  while (i > 0 && at - i < MAX_NAME_WORDS && tokens[i]!.follows) {
    const { bare, word } = tokens[--i]!;
    if (BODIES.test(lowerCase(bare)) && isCapital(word)) return /^(?:of|the)$/.test(tokens[at - 1]!.bare);
    if (!isCapital(word) && !/^(?:of|the|and|for)$/.test(bare)) return false;
  }
  return false;
}

/**
 * The office that a cluster means: an institution before its holder; null if its words name none.
 *
 * @example
 * chooseOffice(readCluster(tokensOf("the Foreign Ministry"), 1, directory)!)?.id; //=> "foreign-ministry"
 */
export function chooseOffice({ offices, isPress, party }: Cluster): OfficePhrase | null {
  const usable = offices.filter(({ phrase }) => {
    if (phrase === "presidential") return isPress;
    // A "Secretary" of no other description is the American one, if anyone; "presidential secretary" is another.
    if (phrase === "secretary") return offices.length === 1 && (!party || party.name === "United States");
    return true;
  });
  return usable.find(({ id }) => INSTITUTIONS.has(id)) ?? usable[0] ?? null;
}

/**
 * Whether a secretary is not the American one: "the council’s secretary", "General Secretary To Lam", "Secretary of State for Defence".
 *
 * @param at the index of the cluster's first token
 * @example
 * isOtherSecretary(tokens, 1, cluster); //=> true
 */
export function isOtherSecretary(tokens: Token[], at: number, { offices, party, end }: Cluster): boolean {
  const phrase = offices.length === 1 ? offices[0]!.phrase : "";
  if (phrase === "secretary of state") return tokens[end]?.follows === true && tokens[end].bare === "for";
  if (phrase !== "secretary" || party) return false;
  const before = tokens[at]!.follows ? tokens[at - 1]!.bare.toLowerCase() : "";
  return !isCapital(tokens[at]!.word) || OTHER_SECRETARIES.has(before);
}

/**
 * Whether a name begins with an institution’s and is another’s: "Kremlin Watch", "the White House Correspondents’ Association".
 *
 * @example
 * const text = "Kremlin Watch said";
 * isOtherName(text, tokensOf(text), readCluster(tokensOf(text), 0, directory)!); //=> true
 */
export function isOtherName(text: string, tokens: Token[], { offices, isPress, end }: Cluster): boolean {
  const [last, next] = [tokens[end - 1]!, tokens[end]];
  const isInstitution =
    offices.length > 0 && offices.every(({ id }) => INSTITUTIONS.has(id)) && last.bare !== "President";
  if (!isInstitution || isPress || !next?.follows || last.bare !== last.word || !isCapital(next.word)) return false;
  if (text.slice(last.end, next.start).includes("\n")) return false;
  return !OF_INSTITUTION.test(next.bare.toLowerCase());
}
