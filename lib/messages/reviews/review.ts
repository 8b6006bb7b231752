import type { Side, Span } from "../../model/comparisons/comparison";
import { isLinkKind, type Judgement, type JudgementKind, type MoveKind } from "../../model/reviews/review-events";
import { SIDES, otherSide } from "../../model/comparisons/sides";
import type { ReviewProgress } from "../../model/reviews/reviewed-comparison";
import type { LinkVerdict, PassageVerdict, ReviewerVerdict } from "../../model/reviews/adjudication";
import type { SideNames } from "../../model/comparisons/side-names";
import { NOT_IN_PART } from "../comparisons/chips";
import { dayOf } from "../parts/dates";
import {
  NOTHING,
  capitalised,
  join,
  listNames,
  named,
  numeral,
  plural,
  quoted,
  say,
  type Message,
} from "../parts/message";
import { inOneLine } from "../parts/one-line";

type Dated = Pick<Judgement, "at" | "carriedFrom">;
type Signed = Dated & Pick<Judgement, "author" | "settles">;

/**
 * The revisions that a judgement was made on, where they are not these: the end of a sentence.
 *
 * @example
 * toText(carriedOver({ left: 1, right: 2 })); //=> ", on the earlier text (revisions 1 and 2)"
 * toText(carriedOver(null));                  //=> ""
 */
export const carriedOver = (from: Judgement["carriedFrom"]): Message =>
  from ? say`, on the earlier text (revisions ${numeral(from.left)} and ${numeral(from.right)})` : NOTHING;

/**
 * When something was said, and of which revisions where they were others.
 *
 * @example
 * toText(dayline(judgement)); //=> "on 22 November 2026, on the earlier text (revisions 1 and 1)"
 */
export const dayline = ({ at, carriedFrom }: Dated): Message => say`on ${dayOf(at)}${carriedOver(carriedFrom)}`;

/**
 * Who said something, when, and of which revisions where they were others; and that an editor settled a disagreement by it.
 *
 * @example
 * toText(byline(judgement)); //=> "by Ana Petrova on 22 November 2026, on the earlier text (revisions 1 and 1)"
 * toText(byline(settling));  //=> "by Eva Lund on 23 November 2026, settling a disagreement"
 */
export const byline = ({ author, settles, ...dated }: Signed): Message =>
  say`by ${named(author)} ${dayline(dated)}${settles ? say`, settling a disagreement` : NOTHING}`;

/**
 * Who still disagrees after a third reviewer, or an editor, decided: the end of a sentence. Those who have disagreed since an editor
 * settled it are named separately; that changes nothing of what stands.
 *
 * @param by the judgement that what stands rests on
 * @returns nothing where all say the same
 * @example
 * toText(dissent(link.verdicts, link.by)); //=> "; Ben said otherwise"
 * toText(dissent(link.verdicts, settling)); //=> "; Ben said otherwise; Cem has since said otherwise"
 */
export function dissent(verdicts: ReviewerVerdict<string>[], by: Judgement): Message {
  const standing = verdicts.find(({ judgement }) => judgement.id === by.id)?.verdict;
  if (standing === undefined) return NOTHING;
  const others = verdicts.filter(({ verdict }) => verdict !== standing);
  const isSince = ({ judgement }: ReviewerVerdict<string>) => by.settles === true && judgement.id > by.id;
  const [before, since] = [others.filter((said) => !isSince(said)), others.filter(isSince)];
  const names = (of: typeof others) => listNames(of.map(({ author }) => author));
  const earlier = before.length === 0 ? NOTHING : say`; ${names(before)} said otherwise`;
  return since.length === 0
    ? earlier
    : say`${earlier}; ${names(since)} ${since.length === 1 ? say`has` : say`have`} since said otherwise`;
}

/** The words for each kind of verdict; `part`: for a passage whose other side is a partial quotation. */
interface Verdicts {
  link: LinkVerdict;
  passage: PassageVerdict;
  part: PassageVerdict;
}

const ON_PASSAGE: Record<PassageVerdict, Message> = {
  linked: say`has a counterpart`,
  "no-counterpart": say`no counterpart`,
  "not-a-point": say`not a point`,
};

const VERDICTS: { [Kind in keyof Verdicts]: Record<Verdicts[Kind], Message> } = {
  link: { linked: say`linked`, rejected: say`rejected` },
  passage: ON_PASSAGE,
  part: { ...ON_PASSAGE, "no-counterpart": NOT_IN_PART },
};

/**
 * Which words a verdict on a passage has.
 *
 * @param other the side that was searched
 * @example
 * passageKind(names.right); //=> "part", of a partial quotation
 */
export const passageKind = ({ isPartial }: Pick<SideNames, "isPartial">): "passage" | "part" =>
  isPartial ? "part" : "passage";

/**
 * What the reviewers say of one thing where they differ, as a clause.
 *
 * @example
 * toText(disagreementClause(verdicts, "link")); //=> "reviewers disagree. Ana: linked; Ben: rejected."
 */
export function disagreementClause<Kind extends keyof Verdicts>(
  verdicts: ReviewerVerdict<Verdicts[Kind]>[],
  of: Kind,
): Message {
  const each = verdicts.map(({ author, verdict }) => say`${named(author)}: ${VERDICTS[of][verdict]}`);
  return say`reviewers disagree. ${join(each, "; ")}.`;
}

/**
 * What the reviewers say of one thing where they differ.
 *
 * @example
 * toText(disagreement(verdicts, "link")); //=> "Reviewers disagree. Ana: linked; Ben: rejected."
 */
export const disagreement = <Kind extends keyof Verdicts>(
  verdicts: ReviewerVerdict<Verdicts[Kind]>[],
  of: Kind,
): Message => capitalised(disagreementClause(verdicts, of));

/**
 * Who stands behind a claim on a passage or a link, for a citation.
 *
 * @example
 * toText(confirmedBy(judgement)); //=> "confirmed by Ana on 22 November 2026"
 * toText(confirmedBy(null));      //=> "automatic, not reviewed"
 */
export function confirmedBy(by: Judgement | null): Message {
  if (!by) return say`automatic, not reviewed`;
  return by.kind === "link-added" ? say`linked ${byline(by)}` : say`confirmed ${byline(by)}`;
}

/**
 * `confirmedBy` with who disagrees.
 *
 * @example
 * toText(confirmedDespite(link.by, link.verdicts)); //=> "confirmed by Eve on 22 November 2026; Ben said otherwise"
 */
export const confirmedDespite = (by: Judgement | null, verdicts: ReviewerVerdict<string>[]): Message =>
  say`${confirmedBy(by)}${by ? dissent(verdicts, by) : NOTHING}`;

/**
 * How far a review is, as a clause.
 *
 * @example
 * toText(reviewedClause({ reviewed: 5, of: 15 })); //=> "reviewed 5 of 15 passages"
 */
export const reviewedClause = ({ reviewed, of }: Pick<ReviewProgress, "reviewed" | "of">): Message =>
  say`reviewed ${reviewed} of ${plural(of, "passage")}`;

/**
 * How far a review is.
 *
 * @example
 * toText(reviewedOf({ reviewed: 5, of: 15 })); //=> "Reviewed 5 of 15 passages"
 */
export const reviewedOf = (progress: Pick<ReviewProgress, "reviewed" | "of">): Message =>
  capitalised(reviewedClause(progress));

/**
 * The notes of judgements, each in one line under its author's name. A verdict that follows from another judgement leaves its note there.
 *
 * @example
 * remarks(verdicts).map(toText); //=> ["Ana: “Looked twice.”"]
 */
export const remarks = (verdicts: ReviewerVerdict<string>[]): Message[] =>
  verdicts.flatMap(({ author, judgement: { note }, isImplied }) =>
    note && !isImplied ? [say`${named(author)}: ${quoted(inOneLine(note))}`] : [],
  );

/**
 * What an undo button takes back. One command may have judged several things, which are all undone together.
 *
 * @param of what the button is at
 * @returns the words of the button, and what it is about for those who do not see where it is
 * @example
 * toText(undoLabel(settling, say`Azerbaijan, passage 9`).label); //=> "Undo this decision"
 * toText(undoLabel(ofThree, say`Azerbaijan, passage 9`).label); //=> "Undo (3 passages)"
 * toText(undoLabel(ofThree, say`Azerbaijan, passage 9`).about); //=> "what you said about Azerbaijan, passage 9, and 2 others"
 */
export function undoLabel(
  { kind, left, right, settles }: Pick<Judgement, "kind" | "left" | "right" | "settles">,
  of: Message,
): { label: Message; about: Message } {
  const said = isLinkKind(kind) ? left.length * right.length : left.length + right.length;
  if (settles) return { label: say`Undo this decision`, about: of };
  if (said <= 1) return { label: say`Undo`, about: say`what you said about ${of}` };
  return {
    label: say`Undo (${plural(said, isLinkKind(kind) ? "link" : "passage")})`,
    about: say`what you said about ${of}, and ${plural(said - 1, "other")}`,
  };
}

/** What was done, for the person who did it. */
export const COMMAND_DONE: Record<JudgementKind | MoveKind | "name", string> = {
  "link-confirmed": "Link confirmed.",
  "link-added": "Linked.",
  "link-rejected": "Link rejected.",
  "no-counterpart": "Confirmed: no counterpart.",
  "not-a-point": "Marked: not a point.",
  "looked-again": "Rechecked.",
  undone: "Undone.",
  redone: "Redone.",
  name: "Your name is saved on this device.",
};

/** What was done, where it settled a disagreement. */
export const SETTLED = "Settled.";

/**
 * What was done, where passages were confirmed to have no counterpart: of a partial quotation no more can be said than that it is not in
 * the part stored.
 *
 * @param judged the passages of each side
 * @param partial the sides that are partial quotations
 * @example
 * noCounterpartDone({ left: [{ start: 0, end: 26 }], right: [] }, ["right"]); //=> "Confirmed: not in the part stored."
 */
export const noCounterpartDone = (judged: Record<Side, Span[]>, partial: readonly Side[]): string =>
  SIDES.some((side) => judged[side].length > 0 && partial.includes(otherSide(side)))
    ? "Confirmed: not in the part stored."
    : COMMAND_DONE["no-counterpart"];

/**
 * That a judgement was made on revisions which the page no longer shows.
 *
 * @example
 * saidOfEarlier(1, 2); //=> "This was decided on revisions 1 and 2; the page now shows newer ones."
 */
export const saidOfEarlier = (left: number, right: number): string =>
  `This was decided on revisions ${left} and ${right}; the page now shows newer ones.`;

/**
 * How many questions a review still has at most: one answer may settle several, and a passage may be in several.
 *
 * @example
 * toText(questionsLeft(13, false)); //=> "13 questions left at most, most uncertain first."
 * toText(questionsLeft(13, true)); //=> "13 questions left at most: where the readers disagree first, then the most uncertain."
 */
export const questionsLeft = (open: number, areTwoReaders: boolean): Message =>
  areTwoReaders
    ? say`${plural(open, "question")} left at most: where the readers disagree first, then the most uncertain.`
    : say`${plural(open, "question")} left at most, most uncertain first.`;

/**
 * How many passages nobody has reviewed, behind the button that begins the review.
 *
 * @returns nothing where all are reviewed
 * @example
 * passagesLeft({ reviewed: 5, of: 15 }); //=> { count: 10, unit: "passages left" }
 */
export function passagesLeft({
  reviewed,
  of,
}: Pick<ReviewProgress, "reviewed" | "of">): { count: number; unit: string } | null {
  const count = of - reviewed;
  return count > 0 ? { count, unit: count === 1 ? "passage left" : "passages left" } : null;
}

/**
 * How many judgements wait to be rechecked.
 *
 * @example
 * toText(waitingJudgements(1)); //=> "1 judgement to recheck"
 */
export const waitingJudgements = (waiting: number): Message => say`${plural(waiting, "judgement")} to recheck`;

/** The panel of a review. */
export const REVIEW = {
  title: "Review",
  stop: "Stop reviewing",
  history: "History",
  later: "Later",
  samePoint: "Do these report the same point?",
  nearest: "Nearest passages there",
  note: "Note",
  chosen: "What is chosen",
};

/**
 * That no question is left.
 *
 * @param isForReviewer whether only this reviewer has none left
 * @example
 * nothingLeft(true); //=> "Nothing is left for you to review."
 */
export const nothingLeft = (isForReviewer: boolean): string =>
  isForReviewer ? "Nothing is left for you to review." : "Nothing is left to review.";

/**
 * The way to a review of what others have judged, so that two reviewers can be compared.
 *
 * @param questions how many the reviewer has not judged
 * @example
 * toText(secondReview(4)); //=> "Second review (4)"
 */
export const secondReview = (questions: number): Message => say`Second review (${questions})`;

/**
 * How many passages and links reviewers disagree on.
 *
 * @example
 * toText(disagreementCount(2)); //=> "2 disagreements"
 */
export const disagreementCount = (disagreements: number): Message => plural(disagreements, "disagreement");
