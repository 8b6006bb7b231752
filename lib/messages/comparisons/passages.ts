import type { Basis, Passage, Side } from "../../model/comparisons/comparison";
import type {
  PassageReview,
  RejectedLink,
  ReviewedFacing,
  ReviewedLink,
} from "../../model/reviews/reviewed-comparison";
import type { Judgement } from "../../model/reviews/review-events";
import { otherSide } from "../../model/comparisons/sides";
import type { Standing } from "../../model/reviews/standings";
import { isAffirmed, standingOfLink, standingOfPassage } from "../../review/standings";
import { capitalised, say, type Message } from "../parts/message";
import { NOT_IN_PART, boilerplateSentence } from "./chips";
import { rejection } from "./links";
import { byline, confirmedDespite, disagreement, dissent, passageKind, remarks } from "../reviews/review";
import { passageLabel } from "./sides";
import type { SideNames } from "../../model/comparisons/side-names";
import { passageNumber } from "../../model/comparisons/passage-number";

/** What is known of one passage: its links, the surest first, and rejected ones. */
export interface PassageFacts {
  review: PassageReview;
  links: ReviewedLink[];
  rejected: RejectedLink[];
}

/**
 * The machine found nothing. That is a finding about the search, never a claim about the call. Across languages only names and numbers were
 * searched for, so not even that is claimed.
 */
function noCounterpart({ readout, isPartial }: SideNames, basis: Basis): Message {
  if (basis === "across-languages") return say`not compared with the ${readout}: it is in another language`;
  return isPartial ? say`${NOT_IN_PART} of the ${readout}` : say`no counterpart found in the ${readout}`;
}

/**
 * Says that a point is left out, as a clause; only for what a person confirmed. A partial quotation never leaves anything out.
 *
 * @param other the side that has no counterpart of it
 * @example
 * toText(leftOut(names.right, judgement)); //=> "left out by the Azerbaijani readout, confirmed by Ana on 22 November 2026"
 */
export const leftOut = ({ readout, isPartial }: SideNames, by: Judgement): Message =>
  isPartial
    ? say`${NOT_IN_PART} of the ${readout}, confirmed ${byline(by)}`
    : say`left out by the ${readout}, confirmed ${byline(by)}`;

/**
 * Why a passage has no counterpart, as a clause: what a reviewer confirmed, or else what the machine found.
 *
 * @param review of the passage that has no counterpart
 * @param hasWeak whether the machine has a weak match for it
 * @example
 * toText(absenceClause(review, names.right, "same-language", true));
 * //=> "no counterpart found in the Azerbaijani readout (only a weak match)"
 */
export function absenceClause(
  review: PassageReview | undefined,
  other: SideNames,
  basis: Basis,
  hasWeak: boolean,
): Message {
  if (review?.by && review.verdict !== null) {
    const { by, verdict, verdicts } = review;
    const standing = verdict === "not-a-point" ? say`not a point, marked ${byline(by)}` : leftOut(other, by);
    return say`${standing}${dissent(verdicts, by)}`;
  }
  const none = noCounterpart(other, basis);
  return hasWeak ? say`${none} (only a weak match)` : none;
}

/**
 * Why a passage has no counterpart: `absenceClause` as the beginning of a sentence.
 *
 * @example
 * toText(absence(review, names.right, "same-language", false)); //=> "No counterpart found in the Azerbaijani readout"
 */
export const absence = (...of: Parameters<typeof absenceClause>): Message => capitalised(absenceClause(...of));

/**
 * `absence` with the candidates that are too weak to be counterparts.
 *
 * @param candidates how many there are
 * @example
 * toText(withCandidates(absence(review, names.right, "same-language", false), 1));
 * //=> "No counterpart found in the Azerbaijani readout, one weak candidate"
 */
export function withCandidates(none: Message, candidates: number): Message {
  if (candidates === 0) return none;
  return candidates === 1 ? say`${none}, one weak candidate` : say`${none}, ${candidates} weak candidates`;
}

/**
 * What the reviewers say of a passage without a counterpart, in the matrix.
 *
 * @param other the side that has no counterpart of it
 * @returns null where nobody has said anything that stands or is disputed
 * @example
 * toText(unmatchedVerdict(review, names.left)); //=> "Left out by the US readout, confirmed by Ana on 22 November 2026"
 */
export function unmatchedVerdict({ by, verdicts, isDisputed }: PassageReview, other: SideNames): Message | null {
  if (by) return capitalised(say`${leftOut(other, by)}${dissent(verdicts, by)}`);
  return isDisputed ? disagreement(verdicts, passageKind(other)) : null;
}

/**
 * The standing of a passage in a sentence, with the level of its claim.
 *
 * @param other the side that was searched
 * @example
 * toText(standingSentence(facts, names.right, "same-language")); //=> "Likely counterpart in the Azerbaijani readout"
 */
export function standingSentence(
  { passage, review, links }: PassageFacts & { passage: Pick<Passage, "boilerplate"> },
  other: SideNames,
  basis: Basis,
): Message {
  if (!review.isPoint && !review.by && passage.boilerplate) return boilerplateSentence(passage.boilerplate);
  const standing = standingOfPassage(review, links);
  const affirmed = links.find(isAffirmed);
  if (standing === "confirmed" && affirmed)
    return say`Counterpart in the ${other.readout}, ${confirmedDespite(affirmed.by, affirmed.verdicts)}`;
  if (standing === "likely") return say`Likely counterpart in the ${other.readout}`;
  if (standing === "possible") return possibleCounterpart(other);
  return absence(review, other, basis, standing === "weak");
}

/**
 * That a possible counterpart was found.
 *
 * @example
 * toText(possibleCounterpart(names.right)); //=> "Possible counterpart in the Azerbaijani readout"
 */
const possibleCounterpart = (other: SideNames): Message => say`Possible counterpart in the ${other.readout}`;

/**
 * What reviewers say about a passage besides its standing: that they disagree, and their notes.
 *
 * @param other the side that was searched
 * @example
 * reviewAside(review, names.right).map(toText); //=> ["Reviewers disagree. Ana: no counterpart; Ben: has a counterpart.", "Ana: “Looked twice.”"]
 */
export const reviewAside = (
  { isDisputed, verdicts }: PassageReview,
  other: Pick<SideNames, "isPartial">,
): Message[] => [...(isDisputed ? [disagreement(verdicts, passageKind(other))] : []), ...remarks(verdicts)];

const FACING_REMARKS: Partial<Record<Standing, Message>> = {
  possible: say`possible counterpart`,
  weak: say`weak match`,
  none: say`reviewers disagree`,
};

/**
 * What a passage is to the one it faces, if it is less than a likely counterpart, or is repeated.
 *
 * @returns null for a passage in its own row, and for a likely or confirmed counterpart
 * @example
 * toText(facingRemark(row.right[0])); //=> "possible counterpart"
 */
export function facingRemark({ link, again }: ReviewedFacing): Message | null {
  const remark = link && FACING_REMARKS[standingOfLink(link)];
  return remark ?? (again ? say`repeated` : null);
}

const STANDING_LABELS: Record<Standing, Message> = {
  confirmed: say`confirmed counterpart`,
  likely: say`likely counterpart`,
  possible: say`possible counterpart`,
  weak: say`no counterpart found (only a weak match)`,
  none: say`no counterpart found`,
  "left-out": say`left out by the other side, confirmed`,
  "not-a-point": say`not a point`,
};

/** The same if the other side is a partial quotation. */
const STANDING_LABELS_IN_PART: Partial<Record<Standing, Message>> = {
  weak: say`${NOT_IN_PART} (only a weak match)`,
  none: NOT_IN_PART,
  "left-out": say`${NOT_IN_PART}, confirmed`,
};

/**
 * What is found on a passage, for the overview.
 *
 * @param other the side that was searched
 * @example
 * toText(standingLabel("left-out", names.right, "same-language")); //=> "left out by the other side, confirmed"
 */
export function standingLabel(standing: Standing, { isPartial }: SideNames, basis: Basis): Message {
  if (basis === "across-languages" && (standing === "weak" || standing === "none")) return say`not compared`;
  return (isPartial && STANDING_LABELS_IN_PART[standing]) || STANDING_LABELS[standing];
}

/**
 * Says that a passage of a row is in another row too, which may come before or after this one.
 *
 * @param home the passage of the other side whose row that is
 * @example
 * toText(alsoInRow(passageLabel(names.left, 14))); //=> "Also in the row of United States, 14"
 */
export const alsoInRow = (home: Message): Message => say`Also in the row of ${home}`;

/** Above the nearest passages to one without a counterpart. */
export const NEAREST_LABEL = "Nearest passages, too weak to be a counterpart by the machine’s own estimate:";

/** How sure a counterpart is. */
const SURENESS = {
  confirmed: say`confirmed counterpart`,
  likely: say`likely counterpart`,
  possible: say`possible counterpart`,
  disputed: say`disputed counterpart`,
};

/** The same where reviewers disagree about it. */
const DISPUTED_SURENESS = {
  confirmed: say`confirmed counterpart, disputed`,
  likely: say`likely counterpart, disputed`,
  possible: say`possible counterpart, disputed`,
  disputed: say`disputed counterpart`,
};

/**
 * How sure a counterpart is, and whether reviewers disagree about it.
 *
 * @example
 * toText(surenessLabel("likely", true)); //=> "likely counterpart, disputed"
 */
const surenessLabel = (level: keyof typeof SURENESS, isDisputed: boolean): Message =>
  (isDisputed ? DISPUTED_SURENESS : SURENESS)[level];

/**
 * Whether a judgement on a passage, or on a rejected link of it, has a note.
 *
 * @example
 * isNoted(passage); //=> true
 */
export const isNoted = ({ review, rejected }: Pick<PassageFacts, "review" | "rejected">): boolean =>
  [review, ...rejected].some(({ verdicts }) => verdicts.some(({ judgement }) => judgement.note));

/**
 * What is said about a passage by itself: that reviewers disagree, their notes, and its rejected links.
 *
 * @param other what the other side is called
 * @example
 * passageSentences(passage, names.right).map(toText);
 * //=> ["Not linked with Azerbaijan, 6: rejected by Ana on 22 November 2026"]
 */
export function passageSentences(
  { side, review, rejected }: PassageFacts & { side: Side },
  other: SideNames,
): Message[] {
  const own = rejected.filter(({ by }) => by.kind === "link-rejected");
  return [
    ...reviewAside(review, other),
    ...own.flatMap((link) => [
      rejection(passageLabel(other, passageNumber(link[otherSide(side)])), link),
      ...remarks(link.verdicts),
    ]),
  ];
}

/**
 * A passage by its number alone, for screen readers, which do not see whose text it stands beside.
 *
 * @param number from 1
 * @example
 * passageNumbered(3); //=> "Passage 3"
 */
export const passageNumbered = (number: number): string => `Passage ${number}`;

/**
 * What is found on a passage, with the passage's name, for people who do not see the overview.
 *
 * @param passage what it is called
 * @param other the side that was searched
 * @example
 * toText(standingOf(passageName(names.left, 3), "left-out", names.right, "same-language"));
 * //=> "United States, passage 3: left out by the other side, confirmed"
 */
export const standingOf = (passage: Message, standing: Standing, other: SideNames, basis: Basis): Message =>
  say`${passage}: ${standingLabel(standing, other, basis)}`;

/**
 * How sure a counterpart is, with its name.
 *
 * @param passage what the counterpart is called
 * @example
 * toText(counterpartLabel("likely", true, passageName(names.right, 9)));
 * //=> "likely counterpart, disputed: Azerbaijan, passage 9"
 */
export const counterpartLabel = (level: keyof typeof SURENESS, isDisputed: boolean, passage: Message): Message =>
  say`${surenessLabel(level, isDisputed)}: ${passage}`;
