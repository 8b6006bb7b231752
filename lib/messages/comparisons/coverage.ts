import type { Unfinished } from "../../model/comparisons/aligners";
import type { Basis, Coverage, Refusal, Side } from "../../model/comparisons/comparison";
import type { State } from "../../model/comparisons/comparison-query";
import type { ComparisonView, OpenedComparison } from "../../model/comparisons/comparison-view";
import type { ReviewProgress, ReviewedComparison } from "../../model/reviews/reviewed-comparison";
import { isAllPartial, type SideNames } from "../../model/comparisons/side-names";
import { NOT_IN_PART } from "./chips";
import { NOTHING, join, listNames, plural, say, type Message } from "../parts/message";
import { reviewedOf } from "../reviews/review";

/** What the machine's findings claim, and what they do not. */
const MACHINE_CLAIMS: Record<Basis, Message> = {
  "same-language": say`Matched automatically, not yet checked: “no counterpart found” is not yet “left out”.`,
  "across-languages": say`The readouts are in different languages: only names, numbers and dates were matched, and there is no claim that anything is left out.`,
};

/** The same for a comparison that nobody has reviewed. Across languages the machine claims nothing, but what a person confirmed stands. */
const REST: Record<Basis, Message> = {
  "same-language": say`The rest was matched automatically: “no counterpart found” is not yet “left out”.`,
  "across-languages": say`The rest was matched automatically across languages: only names, numbers and dates were matched, and the machine does not claim that anything is left out; what a person confirmed still counts.`,
};

/** The same for two partial quotations, whose rows already say that no more is claimed. */
const CLAIMS_OF_PARTS: Record<Basis, Message> = {
  "same-language": say`Matched automatically, not yet checked. Only parts of both readouts are stored.`,
  "across-languages": say`The readouts are in different languages: only names, numbers and dates were matched. Only parts of both are stored.`,
};
const REST_OF_PARTS: Record<Basis, Message> = {
  "same-language": say`The rest was matched automatically. Only parts of both readouts are stored.`,
  "across-languages": say`The rest was matched automatically across languages: only names, numbers and dates were matched. Only parts of both readouts are stored.`,
};

/** The same after a sentence that already says who matched the passages, and that nobody has reviewed them. */
const BESIDE_READER: Record<Basis, Message> = {
  ...MACHINE_CLAIMS,
  "same-language": say`“No counterpart found” is not yet “left out”.`,
};
const PARTS_BESIDE_READER: Record<Basis, Message> = {
  ...CLAIMS_OF_PARTS,
  "same-language": say`Only parts of both readouts are stored.`,
};

type Reviewed = Pick<ReviewedComparison, "basis" | "progress" | "reviewers" | "disagreements">;

/**
 * The claim over a page's counts, at the level of the review.
 *
 * @param isBesideReader whether it follows `readerSentence`, which says already that nobody has reviewed the matches
 * @example
 * toText(claimSentence(reviewed, names));
 * //=> "Reviewed 5 of 15 passages by Ana. The rest was matched automatically: “no counterpart found” is not yet “left out”."
 */
export function claimSentence(
  { basis, progress, reviewers, disagreements }: Reviewed,
  names: Record<Side, Pick<SideNames, "isPartial">>,
  isBesideReader = false,
): Message {
  const [ofParts, ofWhole] = isBesideReader ? [PARTS_BESIDE_READER, BESIDE_READER] : [CLAIMS_OF_PARTS, MACHINE_CLAIMS];
  const claims = isAllPartial(names) ? ofParts : ofWhole;
  const rest = isAllPartial(names) ? REST_OF_PARTS : REST;
  if (reviewers.length === 0) return say`${claims[basis]} ${reviewedOf(progress)}.`;
  const { notAPoint, reviewed, of } = progress;
  const disputes = disagreements.length;
  return join(
    [
      say`${reviewedOf(progress)} by ${listNames(reviewers)}.`,
      ...(notAPoint > 0 ? [say`${notAPoints(notAPoint)}.`] : []),
      ...(disputes > 0 ? [say`Reviewers disagree in ${plural(disputes, "case")}.`] : []),
      ...(reviewed < of ? [rest[basis]] : []),
    ],
    " ",
  );
}

const notAPoints = (passages: number): Message =>
  say`${plural(passages, "passage is not a point", "passages are not points")}`;

interface Covered {
  coverage: Coverage;
  progress: ReviewProgress;
}

const has = (n: number): Message => (n === 1 ? say`has` : say`have`);

/** For a side that has no points. */
const NO_POINTS = say`no points: nothing in it reports anything`;
/** The same with why. */
const WHY_NO_POINTS = say`${NO_POINTS}. Dates, headings, openings, signatures, hashtags, emoji or punctuation by themselves are not points`;

/**
 * How much of a side has a likely or confirmed counterpart on the other, as a clause. Across languages "none" would be a finding that
 * nobody made, so there it says that no counterpart was found.
 *
 * @param basis what was searched for
 * @example
 * toText(coverageShare(reviewed.left, names.right, "same-language"));
 * //=> "2 of 4 points (45 of 98 words) have a counterpart in the Azerbaijani readout: 1 confirmed, 1 likely"
 */
export function coverageShare(
  { coverage: { passages, words }, progress }: Covered,
  other: SideNames,
  basis: Basis,
): Message {
  const { total, likely } = passages;
  if (total === 0) return NO_POINTS;
  if (likely === 0 && basis === "across-languages")
    return say`${plural(total, "point")} (${plural(words.total, "word")}), not compared with the ${other.readout}: it is in another language`;
  const confirmed = Math.min(progress.confirmed, likely);
  const share = say`${likely} of ${plural(total, "point")} (${words.likely} of ${plural(words.total, "word")}) ${has(likely)}`;
  if (confirmed === 0) return say`${share} a likely counterpart in the ${other.readout}`;
  if (confirmed === likely) return say`${share} a confirmed counterpart in the ${other.readout}`;
  return say`${share} a counterpart in the ${other.readout}: ${confirmed} confirmed, ${likely - confirmed} likely`;
}

/**
 * How much of a side has a counterpart on the other, each level under its own name.
 *
 * @example
 * toText(coverageSentence(reviewed.left, names.right, "same-language"));
 * //=> "2 of 4 points (45 of 98 words) have a counterpart in the Azerbaijani readout: 1 confirmed, 1 likely; 1 confirmed left out."
 */
export function coverageSentence(covered: Covered, other: SideNames, basis: Basis): Message {
  const { total, likely, possible, weak } = covered.coverage.passages;
  const { leftOut, notAPoint, disputed } = covered.progress;
  if (total === 0)
    return notAPoint > 0 ? say`It has ${NO_POINTS}; ${notAPoints(notAPoint)}.` : say`It has ${WHY_NO_POINTS}.`;
  const isAcross = basis === "across-languages";
  const notCompared = isAcross && likely > 0 ? total - likely - possible - leftOut : 0;
  const clauses = [
    coverageShare(covered, other, basis),
    ...(possible > 0 ? [say`${possible} possible`] : []),
    ...(weak > 0 && !isAcross ? [say`${weak} with only a weak match`] : []),
    ...(notCompared > 0 ? [say`${notCompared} not compared`] : []),
    ...leftOuts(leftOut, other),
    ...(notAPoint > 0 ? [notAPoints(notAPoint)] : []),
    ...(disputed > 0 ? [say`reviewers disagree on ${disputed}`] : []),
  ];
  return say`${join(clauses, "; ")}.`;
}

/**
 * How much of a side has a counterpart on the other, in short.
 *
 * @example
 * toText(coverageLine(reviewed.left, names.right, "same-language")); //=> "1 of 4 points matched, 1 possible, 2 unmatched"
 */
export function coverageLine({ coverage: { passages }, progress }: Covered, other: SideNames, basis: Basis): Message {
  const { total, likely, possible } = passages;
  if (total === 0) return say`It has ${progress.notAPoint > 0 ? NO_POINTS : WHY_NO_POINTS}.`;
  const unmatched = total - likely - possible;
  const confirmed = Math.min(progress.confirmed, likely);
  const isAcross = basis === "across-languages";
  const matched = say`${likely} of ${plural(total, "point")} matched${confirmed > 0 ? say` (${confirmed} confirmed)` : NOTHING}`;
  return join(
    [
      ...(likely > 0 || !isAcross ? [matched] : []),
      ...(possible > 0 ? [say`${possible} possible`] : []),
      ...(isAcross ? notCompared(unmatched, progress.leftOut, other) : []),
      ...(unmatched > 0 && !isAcross
        ? [say`${unmatched} ${unmatchedBy(other)}${confirmedOf(progress.leftOut, other)}`]
        : []),
      ...(progress.notAPoint > 0 ? [say`${progress.notAPoint} not a point`] : []),
      ...(progress.disputed > 0 ? [say`reviewers disagree on ${progress.disputed}`] : []),
    ],
    ", ",
  );
}

/** For two languages, what is said without a link: what a person confirmed, and what nobody compared. */
function notCompared(unmatched: number, leftOut: number, other: SideNames): Message[] {
  const rest = unmatched - leftOut;
  return [...leftOuts(leftOut, other), ...(rest > 0 ? [say`${rest} not compared`] : [])];
}

/** What a person confirmed that the other side lacks. */
function leftOuts(leftOut: number, { isPartial }: SideNames): Message[] {
  if (leftOut === 0) return [];
  return [isPartial ? say`${leftOut} ${NOT_IN_PART}, confirmed` : say`${leftOut} confirmed left out`];
}

const unmatchedBy = ({ isPartial }: SideNames): Message => (isPartial ? NOT_IN_PART : say`unmatched`);

function confirmedOf(leftOut: number, { isPartial }: SideNames): Message {
  if (leftOut === 0) return NOTHING;
  return isPartial ? say` (${leftOut} confirmed)` : say` (${leftOut} confirmed left out)`;
}

/**
 * A side's coverage and how much of it was reviewed.
 *
 * @example
 * toText(coverageWithReview(reviewed.left, names.right, "same-language"));
 * //=> "1 of 3 points (9 of 16 words) has a likely counterpart in the Azerbaijani readout. Reviewed 0 of 3 passages."
 */
export const coverageWithReview = (covered: Covered, other: SideNames, basis: Basis): Message =>
  say`${coverageSentence(covered, other, basis)} ${reviewedOf(covered.progress)}.`;

/**
 * The heading of the rows of one state, with how many of them an analyst confirmed.
 *
 * @param label what the state is called (`stateLabels`)
 * @example
 * toText(stateHeading(labels.onlyRight, "onlyRight", rows)); //=> "Only Azerbaijan: 7 points, 3 confirmed"
 */
export function stateHeading(label: Message, state: State, rows: { isConfirmed: boolean }[]): Message {
  const what = state === "notAPoint" ? "passage" : "point";
  const confirmed = rows.filter(({ isConfirmed }) => isConfirmed).length;
  return say`${label}: ${plural(rows.length, what)}${confirmed > 0 ? say`, ${confirmed} confirmed` : NOTHING}`;
}

/** Below this ratio two readouts are called about equally long. */
const LONGER_FROM = 1.2;

/**
 * Which of two readouts is longer, and by how much.
 *
 * @example
 * toText(lengthSentence({ left: 98, right: 262 }, names));
 * //=> "The Azerbaijani readout is 2.7 times as long as the US readout, as stored: 262 words against 98."
 */
export function lengthSentence(words: Record<Side, number>, names: Record<Side, SideNames>): Message {
  const [longer, shorter]: [Side, Side] = words.left >= words.right ? ["left", "right"] : ["right", "left"];
  const figures = say`as stored: ${plural(words[longer], "word")} against ${words[shorter]}.`;
  const ratio = words[longer] / Math.max(1, words[shorter]);
  if (ratio < LONGER_FROM) return say`The two readouts are about equally long, ${figures}`;
  const times = { number: ratio, decimals: 1 };
  return say`The ${names[longer].readout} is ${times} times as long as the ${names[shorter].readout}, ${figures}`;
}

/**
 * Why no comparison was made.
 *
 * @param readout what is too long
 * @example
 * toText(refusalSentence("text-too-long", say`The US readout`)); //=> "The US readout is too long to compare."
 */
export const refusalSentence = (reason: Refusal["reason"], readout: Message): Message =>
  reason === "text-too-long"
    ? say`${readout} is too long to compare.`
    : say`${readout} has more passages than can be compared.`;

const NOT_YET = say`“No counterpart found” is not yet “left out”.`;

const namesOf = ({ left, right }: ComparisonView) => ({ left: left.names, right: right.names });

/**
 * The level of what a card says: matched automatically, or how much was reviewed and by whom.
 *
 * @param canName false where a reviewer's name cannot be drawn: then they are counted
 * @example
 * toText(cardClaim(view, true)); //=> "Reviewed 5 of 15 passages by Ana; the rest was matched automatically."
 */
export function cardClaim(opened: OpenedComparison, canName: boolean): Message {
  if (opened.kind === "refused") return say`Not compared: one of the readouts is too long.`;
  if (opened.kind === "pending") return say`Being compared.`;
  const { progress, reviewers, disagreements, basis } = opened;
  if (reviewers.length === 0 && basis === "across-languages") return say`${MACHINE_CLAIMS[basis]}`;
  if (reviewers.length === 0)
    return say`Matched automatically, not reviewed. ${isAllPartial(namesOf(opened)) ? say`Only parts of both readouts are stored.` : NOT_YET}`;
  const by = canName ? listNames(reviewers) : plural(reviewers.length, "reviewer");
  const rest = progress.reviewed < progress.of ? say`; the rest was matched automatically` : NOTHING;
  const disputed =
    disagreements.length > 0 ? say` Reviewers disagree in ${plural(disagreements.length, "case")}.` : NOTHING;
  return say`${reviewedOf(progress)} by ${by}${rest}.${disputed}`;
}

/**
 * What the overview of a comparison shows.
 *
 * @param links how many of each tier are drawn
 * @example
 * toText(overviewSummary(view, { likely: 1, possible: 5 }));
 * //=> "Overview: 4 passages in the US readout, 13 in the Azerbaijani readout, 1 likely link and 5 possible."
 */
export const overviewSummary = (
  { left, right }: Record<Side, { names: SideNames; passages: unknown[] }>,
  links: Record<"likely" | "possible", number>,
): Message =>
  say`Overview: ${plural(left.passages.length, "passage")} in the ${left.names.readout}, ${right.passages.length} in the ${right.names.readout}, ${plural(links.likely, "likely link")} and ${links.possible} possible.`;

/**
 * How many rows have a state, and how many of them an analyst confirmed.
 *
 * @example
 * toText(stateCount(7, 3)); //=> "7, 3 confirmed"
 * toText(stateCount(7, 7)); //=> "7 confirmed"
 */
export function stateCount(rows: number, confirmed: number): Message {
  if (confirmed === 0) return say`${rows}`;
  return confirmed === rows ? say`${rows} confirmed` : say`${rows}, ${confirmed} confirmed`;
}

/** Shown in place of a comparison that is not ready yet. */
export const UNFINISHED: Record<Unfinished, Message> = {
  pending: say`The two readouts are still being compared. Reload this page in a minute.`,
  "timed-out": say`Comparing the two readouts took too long. Reload this page to try again.`,
};

/** Two texts of an unsaved call take too long to compare while its form is filled in. */
export const PREVIEW_TOO_SLOW = say`These two texts take too long to compare in a preview. They will be compared once you save them.`;
