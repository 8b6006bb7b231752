import type { Party } from "../../model/calls/calls";
import type { Silence, SilentPassage, SilentReadout } from "../../model/dyads/dyad-view";
import { otherPatternSide, type PatternSide } from "../../model/dyads/patterns";
import { NOTHING, join, named, plural, possessive, say, type Message } from "../parts/message";

type Parties = Record<PatternSide, Party>;

/** Topics that are named; the others stand beside their passages. */
const MOST_TOPICS = 12;

/**
 * What the silence of a side is, and what it is not.
 *
 * @example
 * toText(silenceMeans(silence, parties));
 * //=> "No readout from Norland is stored for 7 calls. There is nothing to compare: no topic counts as missing from a readout …"
 */
export function silenceMeans({ side, of, calls }: Silence, parties: Parties): Message {
  const cut = calls.length < of ? say` The latest ${calls.length} are shown.` : NOTHING;
  return say`No readout from ${named(parties[side].name)} is stored for ${plural(of, "call")}. There is nothing to compare: this is a finding about what is stored, and nothing below counts as left out or in any rate. It is what ${named(parties[otherPatternSide(side)].name)} reported.${cut}`;
}

/**
 * The topics that only the other side reported, with the calls that they are in.
 *
 * @example
 * toText(silentTopics(silence, parties)); //=> "Vestria’s topics in these 7 calls: Energy (5), Sanctions (2)."
 */
export function silentTopics({ side, calls, topics }: Silence, parties: Parties): Message {
  const shown = topics.slice(0, MOST_TOPICS).map(({ label, calls: n }) => say`${[label]} (${n})`);
  const more = topics.length > MOST_TOPICS ? say`, and ${topics.length - MOST_TOPICS} more` : NOTHING;
  return say`${possessive(named(parties[otherPatternSide(side)].name))} topics, with the number of these ${plural(calls.length, "call")} that have them: ${join(shown, ", ")}${more}.`;
}

/**
 * Whose words they are, and whether they are all.
 *
 * @example
 * toText(spokenAlone({ issuer: "Vestria MFA", isPartial: true })); //=> "Vestria MFA, in the part stored"
 */
export const spokenAlone = ({ issuer, isPartial }: Pick<SilentReadout, "issuer" | "isPartial">): Message =>
  isPartial ? say`${named(issuer)}, in the part stored` : named(issuer);

/**
 * The number of a passage and its topics.
 *
 * @example
 * toText(topicsOfPassage({ number: 3, words: "", topics: ["Energy", "Sanctions"] })); //=> "3 · Energy · Sanctions"
 */
export const topicsOfPassage = ({ number, topics }: SilentPassage): Message =>
  join(
    [number, ...topics].map((part) => say`${[`${part}`]}`),
    " · ",
  );
