import type { Token } from "../../article/tokens";

/** Words for what ministers, commissioners and envoys are of and for: "Environment, Forest and Climate Change". Lower case. */
const SUBJECTS = new Set(
  [
    "affairs agricultural agriculture air animal aviation border borders budget business catastrophe change children citizenship civil climate co-operation commerce commercial communication communications communities community competition competitiveness construction consumer cooperation crisis cultural culture customs cyber cyberspace defence defense democracy democratic development diaspora digital disaster ecological ecology economic economy education electricity emergencies emergency employment energy engagement enlargement enterprise entrepreneurship environment environmental equality equipment expatriates external families family finance finances fisheries fishery food foreign forest forestry forests freedom gender girls growth health heritage higher home homeland hostage housing human humanitarian immigration industrial industries industry information infrastructure innovation innovations insular integration intelligence interior internal international investment investments justice labor labour lands law",
    "livestock local logistics management marine maritime market markets migrants migration military mineral minerals mines mining mobility multilateral national natural neighborhood neighbourhood nuclear oceans oil parliamentary partnership partnerships peace petrochemicals petroleum planning police policy political ports poverty power prevention process prosperity public railways reconstruction recovery reform refugees region regional regions relations religious renewable research resettlement resilience resources response rights road roads rural safety scheme science sciences security services settlement shipping social solidarity space spatial sport sports strategic strategy sustainability sustainable taxation technologies technology telecommunications territorial territories tourism trade training transformation transit transition transport transportation treasury tribal union urban veterans war water waters welfare wildlife women work works youth",
    "africa african arctic asia asian balkans caucasus central east eastern eurasian europe european great gulf hemisphere horn indo-pacific lakes mediterranean middle near north northern pacific sahel south southeast southern western",
  ].flatMap((words) => words.split(" ")),
);
/** What may stand between two of them. */
const JOINTS = new Set(["and", "the", "of"]);
/** Words for the people who are of something: "Minister of Trade", "Trade Minister". */
const HOLDERS = new Set(["minister", "secretary", "commissioner", "envoy", "representative", "adviser", "advisor"]);
/** The longest list of subjects, in words. */
const LONGEST = 14;

const lower = (token: Token | undefined) => token?.bare.toLowerCase() ?? "";

/** Whether a token is of the same phrase as the one before it: after a space, or after a comma and a space. */
const continues = (tokens: readonly Token[], at: number) =>
  tokens[at]!.follows || tokens[at]!.start - tokens[at - 1]!.end === 2;

/**
 * How many tokens from `at` on say what somebody is minister, commissioner or envoy of: "for Environment, Forest and Climate Change".
 *
 * @param others how many tokens from a place on are another thing that an envoy may be for, as a country is; 0 for none
 * @returns 0 where nothing says so
 * @example
 * subjectLength(tokensOf("Minister for Trade Ilves"), 1); //=> 2
 */
export function subjectLength(tokens: readonly Token[], at: number, others: (at: number) => number = () => 0): number {
  if (!/^(?:of|for|to|on)$/.test(lower(tokens[at])) || !tokens[at]!.follows) return 0;
  // "Envoy for Ostania" says for what, "Envoy of Ostania" of whom.
  const isOf = lower(tokens[at]) === "of";
  let end = at;
  for (let i = at + 1; i < tokens.length && i - at < LONGEST && continues(tokens, i);) {
    const length = (isOf ? 0 : others(i)) || (SUBJECTS.has(lower(tokens[i])) ? 1 : 0);
    if (length === 0 && !JOINTS.has(lower(tokens[i]))) break;
    i += Math.max(1, length);
    if (length > 0) end = i;
  }
  return end > at ? end - at : 0;
}

/**
 * How many tokens from `at` on are the title of a minister by what they are minister of: "Energy Minister".
 *
 * @returns 0 where nothing of the kind stands there
 * @example
 * titleBySubject(tokensOf("Energy and Climate Minister Ilves"), 0); //=> 4
 */
export function titleBySubject(tokens: readonly Token[], at: number): number {
  if (!/^\p{Lu}/u.test(tokens[at]!.bare) || !SUBJECTS.has(lower(tokens[at]))) return 0;
  for (let i = at + 1; i < tokens.length && i - at < LONGEST && continues(tokens, i); i++) {
    if (HOLDERS.has(lower(tokens[i])) && /^\p{Lu}/u.test(tokens[i]!.bare))
      return i - at + 1 + (tokens[i + 1] ? subjectLength(tokens, i + 1) : 0);
    if (!SUBJECTS.has(lower(tokens[i])) && lower(tokens[i]) !== "and") return 0;
  }
  return 0;
}
