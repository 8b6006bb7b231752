import { closeTurns } from "./isolated-text";
import { isLinkKind, type Judgement, type JudgementKind, type MoveKind } from "../model/review-events";
import type {
  MachineLink,
  PassageReview,
  Progress,
  ReviewedComparison,
  ReviewedLink,
  ReviewedRow,
} from "../model/reviewed-comparison";
import { standingOfLink } from "../review/standings";
import {
  count,
  inHundred,
  inOneLine,
  inWords,
  formatPublication,
  noCounterpart,
  weakMatch,
  type SideNames,
} from "./names";
import type { LinkVerdict, PassageVerdict, ReviewerVerdict } from "../model/adjudication";
import type { Side, Basis } from "../model/comparison";
import { otherSide } from "../model/sides";

/**
 * Of which revisions something was said, as the end of a sentence, where it was not of these.
 *
 * @example
 * carriedOver({ left: 1, right: 2 }); //=> ", carried over from revisions 1 and 2"
 * carriedOver(null);                  //=> ""
 */
export const carriedOver = (from: Judgement["carriedFrom"]): string =>
  from ? `, carried over from revisions ${from.left} and ${from.right}` : "";

/**
 * When something was said, and of which revisions where it was not of these.
 *
 * @example
 * dayline(judgement); //=> "on 22 November 2026, carried over from revisions 1 and 1"
 */
export const dayline = ({ at, carriedFrom }: Pick<Judgement, "at" | "carriedFrom">): string =>
  `on ${formatPublication(at.slice(0, 10))}${carriedOver(carriedFrom)}`;

/**
 * Who said something, when, and of which revisions where it was not of these.
 *
 * @example
 * byline(judgement); //=> "by Ana Petrova on 22 November 2026, carried over from revisions 1 and 1"
 */
export function byline({ author, at, carriedFrom }: Pick<Judgement, "author" | "at" | "carriedFrom">): string {
  return `by ${author} ${dayline({ at, carriedFrom })}`;
}

/**
 * Who says otherwise than what stands, as the end of a sentence: a third reviewer settled what two differed about.
 *
 * @param by what stands rests on it
 * @returns empty where all say the same
 * @example
 * saidOtherwise(link.verdicts, link.by); //=> "; Ben said otherwise"
 */
export function saidOtherwise(verdicts: ReviewerVerdict<string>[], by: Judgement): string {
  const standing = verdicts.find(({ judgement }) => judgement.id === by.id)?.verdict;
  const others = verdicts.filter(({ verdict }) => verdict !== standing).map(({ author }) => author);
  return standing === undefined || others.length === 0 ? "" : `; ${inWords(others)} said otherwise`;
}

/**
 * That a point is left out: said of nothing that nobody confirmed.
 *
 * @param other the side that has no counterpart of it
 * @example
 * leftOut(names.right, judgement); //=> "Left out by the Azerbaijani readout, confirmed by Ana Petrova on 22 November 2026"
 */
export const leftOut = (other: SideNames, by: Judgement): string =>
  `Left out by the ${other.readout}, confirmed ${byline(by)}`;

/** "Not a point, marked by Ana Petrova on 22 November 2026" */
const notAPoint = (by: Judgement): string => `Not a point, marked ${byline(by)}`;

/**
 * What stands in the place of a counterpart where there is none: what an analyst confirmed, or else what the machine found.
 *
 * @param review of the passage that has no counterpart
 * @param hasWeak whether the machine has a weak match for it
 * @example
 * absence(review, names.right, "same-language", false); //=> "No counterpart found in the Azerbaijani readout"
 */
export function absence(review: PassageReview | undefined, other: SideNames, basis: Basis, hasWeak: boolean): string {
  if (review?.by && review.verdict !== null) {
    const standing = review.verdict === "not-a-point" ? notAPoint(review.by) : leftOut(other, review.by);
    return `${standing}${saidOtherwise(review.verdicts, review.by)}`;
  }
  return hasWeak ? weakMatch(other, basis) : noCounterpart(other, basis);
}

/**
 * `absence` for the side of a row on which nothing stands for its point (`blankOf`).
 *
 * @param other the names of that side
 * @example
 * absenceInRow(row, "right", reviewed, names.right); //=> "No counterpart found in the Azerbaijani readout, only a weak match"
 */
export function absenceInRow(row: ReviewedRow, blank: Side, comparison: ReviewedComparison, other: SideNames): string {
  const side = otherSide(blank);
  const review = comparison[side].reviews[row[side][0]?.passage.id ?? ""];
  const hasWeak = row[blank].some(({ link }) => link && standingOfLink(link) === "weak");
  return absence(review, other, comparison.basis, hasWeak);
}

/** What can be said of each kind of thing. */
interface Verdicts {
  link: LinkVerdict;
  passage: PassageVerdict;
}

const VERDICTS: { [Kind in keyof Verdicts]: Record<Verdicts[Kind], string> } = {
  link: { linked: "linked", rejected: "rejected" },
  passage: { linked: "has a counterpart", "no-counterpart": "no counterpart", "not-a-point": "not a point" },
};

/**
 * What the reviewers say of one thing where they differ.
 *
 * @example
 * disagreement(verdicts, "link"); //=> "Reviewers differ. Ana: linked; Ben: rejected."
 */
export function disagreement<Kind extends keyof Verdicts>(
  verdicts: ReviewerVerdict<Verdicts[Kind]>[],
  of: Kind,
): string {
  const words = VERDICTS[of];
  return `Reviewers differ. ${verdicts.map(({ author, verdict }) => `${author}: ${words[verdict]}`).join("; ")}.`;
}

/**
 * What the machine says of a link that a person judged.
 *
 * @example
 * machineSentence({ tier: "likely", strength: "fair", score: 0.61 }); //=> "The machine: likely, a fair match, 61 in 100"
 */
export const machineSentence = (machine: MachineLink): string =>
  machine
    ? `The machine: ${machine.tier}, a ${machine.strength} match, ${inHundred(machine.score)}`
    : "The machine makes no link here";

/**
 * How a link stands in words.
 *
 * @returns null where nobody has judged it
 * @example
 * linkStanding(link); //=> "Confirmed by Ana on 22 November 2026"
 */
export function linkStanding({
  status,
  by,
  verdicts,
}: Pick<ReviewedLink, "status" | "by" | "verdicts">): string | null {
  if (status === "disputed") return disagreement(verdicts, "link");
  if (status === "unreviewed" || !by) return null;
  return `${status === "added" ? "Linked" : "Confirmed"} ${byline(by)}${saidOtherwise(verdicts, by)}`;
}

const NOT_REVIEWED = "machine reading, not reviewed";

/**
 * What stands behind a claim on a passage or a link, for a citation: who confirmed it, or that nobody did.
 *
 * @example
 * standingOf(judgement); //=> "confirmed by Ana on 22 November 2026"
 * standingOf(null);      //=> "machine reading, not reviewed"
 */
export const standingOf = (by: Judgement | null): string =>
  by ? `${by.kind === "link-added" ? "linked" : "confirmed"} ${byline(by)}` : NOT_REVIEWED;

/**
 * How far a review is.
 *
 * @example
 * reviewedOf({ reviewed: 5, of: 15 }); //=> "Reviewed 5 of 15 passages"
 */
export const reviewedOf = ({ reviewed, of }: Pick<Progress, "reviewed" | "of">): string =>
  `Reviewed ${reviewed.toLocaleString("en")} of ${count(of, "passage")}`;

/**
 * That a passage was linked with another, and the link rejected.
 *
 * @param place the other passage
 * @example
 * rejection("Azerbaijan, 6", judgement); //=> "Not linked with Azerbaijan, 6: rejected by Ana Petrova on 22 November 2026"
 */
export const rejection = (place: string, by: Judgement): string => `Not linked with ${place}: rejected ${byline(by)}`;

/**
 * The notes that judgements were given, each in one line, under its author's name; what only follows from another judgement has its note there.
 *
 * @example
 * remarksOf(verdicts); //=> ["Ana: “Looked twice.”"]
 */
export const remarksOf = (verdicts: ReviewerVerdict<string>[]): string[] =>
  verdicts.flatMap(({ author, judgement: { note }, isImplied }) =>
    note && !isImplied ? `${author}: “${closeTurns(inOneLine(note))}”` : [],
  );

/**
 * What sentences on these verdicts have of others' words: how each author is called, and what each noted. It may run the other way.
 *
 * @example
 * quotedOf(verdicts); //=> ["Ana", "Ana", "Looked twice."]
 */
export const quotedOf = (verdicts: ReviewerVerdict<string>[]): string[] =>
  verdicts.flatMap(({ author, judgement }) => [author, judgement.author, closeTurns(inOneLine(judgement.note ?? ""))]);

/**
 * What a button takes back, and whereof. One press may have judged several things, and all of that is taken back at once.
 *
 * @param place the one that the button stands at
 * @returns the words of the button, and what it is about for who does not see where it stands
 * @example
 * undoing(ofOne, "Azerbaijan, 9");   //=> { label: "Undo", about: "what you said of Azerbaijan, 9" }
 * undoing(ofThree, "Azerbaijan, 9"); //=> { label: "Undo (3 passages)", about: "what you said of Azerbaijan, 9, and of 2 more" }
 */
export function undoing(
  { kind, left, right }: Pick<Judgement, "kind" | "left" | "right">,
  place: string,
): { label: string; about: string } {
  const said = isLinkKind(kind) ? left.length * right.length : left.length + right.length;
  if (said <= 1) return { label: "Undo", about: `what you said of ${place}` };
  const label = `Undo (${count(said, isLinkKind(kind) ? "link" : "passage")})`;
  return { label, about: `what you said of ${place}, and of ${said - 1} more` };
}

/** What was done, to whoever did it. */
export const COMMAND_DONE: Record<JudgementKind | MoveKind | "name", string> = {
  "link-confirmed": "Link confirmed.",
  "link-added": "Linked.",
  "link-rejected": "Link rejected.",
  "no-counterpart": "Confirmed: no counterpart.",
  "not-a-point": "Marked: not a point.",
  "looked-again": "Looked at again.",
  undone: "Undone.",
  redone: "Redone.",
  name: "Your name is kept on this device.",
};

/**
 * That something was said of revisions which the page no longer shows.
 *
 * @example
 * saidOfEarlier(1, 2); //=> "It was said of revisions 1 and 2; the page shows newer ones from now on."
 */
export const saidOfEarlier = (left: number, right: number): string =>
  `It was said of revisions ${left} and ${right}; the page shows newer ones from now on.`;
