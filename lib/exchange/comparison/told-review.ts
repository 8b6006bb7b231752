import { levelOf } from "../../compare";
import type { Judgement } from "../../model/review-events";
import type { PassageReview, RejectedLink, ReviewedLink } from "../../model/reviewed-comparison";
import { isAffirmed, standingOfPassage } from "../../review/standings";
import { describeReasons, inHundred, type SideNames } from "../../messages/names";
import {
  absence,
  byline,
  disagreement,
  linkStanding,
  machineSentence,
  remarksOf,
  saidOtherwise,
  standingOf,
} from "../../messages/review";
import type { Side, Basis } from "../../model/comparison";
import { SIDES } from "../../model/sides";
import { passageNumber } from "../../model/passage-number";

/** What is said of one passage: its links, the surest first, and those that were rejected. */
export interface PassageFacts {
  review: PassageReview;
  links: ReviewedLink[];
  rejected: RejectedLink[];
}

/**
 * The judgement on which a passage's finding rests.
 *
 * @returns null where the finding is the machine's
 * @example
 * judgementOf(facts)?.author; //=> "Ana"
 */
export const judgementOf = ({ review, links }: PassageFacts): Judgement | null =>
  review.by ?? links.find(isAffirmed)?.by ?? null;

/**
 * A finding in words, with the level of its claim.
 *
 * @param other the side that was searched
 * @example
 * findingSentence(facts, { label: "Azerbaijan", readout: "Azerbaijani readout" }, "same-language");
 * //=> "No counterpart found in the Azerbaijani readout"
 */
export function findingSentence(facts: PassageFacts, other: SideNames, basis: Basis): string {
  const finding = standingOfPassage(facts.review, facts.links);
  const affirmed = facts.links.find(isAffirmed);
  if (finding === "confirmed" && affirmed?.by) {
    const standing = `${standingOf(affirmed.by)}${saidOtherwise(affirmed.verdicts, affirmed.by)}`;
    return `Counterpart in the ${other.readout}, ${standing}`;
  }
  if (finding === "likely" || finding === "possible")
    return `${finding === "likely" ? "Likely" : "Possible"} counterpart in the ${other.readout}`;
  return absence(facts.review, other, basis, finding === "weak");
}

/**
 * What the reviewers say of a passage beside its finding: that they differ, and what they noted.
 *
 * @example
 * passageAside(review); //=> ["Reviewers differ. Ana: no counterpart; Ben: has a counterpart.", "Ana: “Looked twice.”"]
 */
export const passageAside = ({ isDisputed, verdicts }: PassageReview): string[] => [
  ...(isDisputed ? [disagreement(verdicts, "passage")] : []),
  ...remarksOf(verdicts),
];

/**
 * Why the machine links two passages, in one line.
 *
 * @example
 * reasonsInWords(link); //=> "Concept: Ceasefire, Peace; Name: Azerbaijan"
 */
export const reasonsInWords = ({ reasons }: Pick<ReviewedLink, "reasons">): string =>
  describeReasons(reasons).join("; ");

const WHY = { likely: "Why linked", possible: "Why possible", weak: "Why a weak match" };

/** The machine's own figures and reasons, and as the machine's where a person has judged the link. */
function groundsSentence(link: ReviewedLink): string {
  const { machine } = link;
  const reasons = link.reasons.length > 0 ? ` ${reasonsInWords(link)}.` : "";
  if (!machine || isAffirmed(link)) return `${machineSentence(machine)}.${reasons}`;
  const estimate = `${inHundred(machine.score)} by the model’s own estimate`;
  return `${WHY[levelOf(machine)]}: a ${machine.strength} match, ${estimate}.${reasons}`;
}

/** Who confirmed a link, or how its reviewers differ, as a sentence; null where nobody has judged it. */
function standingSentence(link: ReviewedLink): string | null {
  const standing = linkStanding(link);
  return standing && (link.status === "disputed" ? standing : `${standing}.`);
}

/**
 * Everything that is said of a link, in one line: who confirmed it, with what note, and the machine's own figures.
 *
 * @example
 * linkSentence(link);      //=> "Why linked: a strong match, 87 in 100 by the model’s own estimate. Concept: Peace."
 * linkSentence(confirmed); //=> "Confirmed by Ana on 1 January 2030. The machine: likely, a strong match, 87 in 100. Concept: Peace."
 */
export const linkSentence = (link: ReviewedLink): string =>
  [standingSentence(link), ...remarksOf(link.verdicts), groundsSentence(link)]
    .filter((part) => part !== null)
    .join(" ");

/**
 * Who rejected a link, with what note, and what the machine says of it.
 *
 * @example
 * rejectedSentence(rejected); //=> "rejected by Ana on 1 January 2030. The machine: likely, a fair match, 61 in 100."
 */
export const rejectedSentence = ({ by, verdicts, machine }: RejectedLink): string =>
  [
    `rejected ${byline(by)}${saidOtherwise(verdicts, by)}.`,
    ...remarksOf(verdicts),
    `${machineSentence(machine)}.`,
  ].join(" ");

/**
 * A link that is no part of the comparison, by its ends.
 *
 * @example
 * rejectedLine(rejected, names);
 * //=> "United States, 2 and Azerbaijan, 3: rejected by Ana on 1 January 2030. The machine: likely, a fair match, 61 in 100."
 */
export function rejectedLine(rejected: RejectedLink, names: Record<Side, SideNames>): string {
  const ends = SIDES.map((side) => `${names[side].label}, ${passageNumber(rejected[side])}`).join(" and ");
  return `${ends}: ${rejectedSentence(rejected)}`;
}
