import type { Agreement, Category } from "../../review/agreement";
import type { OrphanedJudgement } from "../../review/apply-anchors";
import type { Replacement } from "../../review/orphaned-judgements";
import type { Side } from "../../model/comparisons/comparison";
import type { EventKind, ReviewEvent } from "../../model/reviews/review-events";
import type { SideNames } from "../../model/comparisons/side-names";
import { SIDES, otherSide } from "../../model/comparisons/sides";
import { NOT_IN_PART } from "../comparisons/chips";
import { NOTHING, join, named, numeral, plural, say, type Message } from "../parts/message";
import { dayline } from "./review";
import { inHundred } from "../parts/in-hundred";
import { toText } from "../parts/to-text";

/** An act of a reviewer, after their name. */
const EVENT_SENTENCES: Record<EventKind, Message> = {
  "link-confirmed": say`confirmed the link`,
  "link-added": say`linked`,
  "link-rejected": say`rejected the link`,
  "no-counterpart": say`confirmed that there is no counterpart`,
  "not-a-point": say`marked as not a point`,
  "looked-again": say`rechecked`,
  undone: say`undid`,
  redone: say`redid`,
};

type Sides = Record<Side, Pick<SideNames, "isPartial">>;

/** Whether something judged to have no counterpart has none in a partial quotation. */
const isOfPart = (judged: Record<Side, unknown[]>, names: Sides): boolean =>
  SIDES.some((side) => judged[side].length > 0 && names[otherSide(side)].isPartial);

/**
 * What somebody did, after their name.
 *
 * @param judged how many passages of each side it is about
 * @example
 * toText(eventSentence({ kind: "link-confirmed" }, event, names)); //=> "confirmed the link"
 */
function eventSentence(
  { kind, settles }: Pick<ReviewEvent, "kind" | "settles">,
  judged: Record<Side, unknown[]>,
  names: Sides,
): Message {
  const said =
    kind === "no-counterpart" && isOfPart(judged, names)
      ? say`confirmed that it is ${NOT_IN_PART}`
      : EVENT_SENTENCES[kind];
  return settles ? say`settled a disagreement: ${said}` : said;
}

/**
 * The labels of the answers by which two reviewers are counted. If one side is a partial quotation, from which nothing is missing, the
 * answer has both names.
 *
 * @example
 * categoryLabels(names)["no-counterpart"]; //=> "no counterpart"
 */
export function categoryLabels(names: Sides): Record<Category, string> {
  const partial = SIDES.filter((side) => names[side].isPartial).length;
  const part = toText(NOT_IN_PART);
  const none = ["no counterpart", `no counterpart, or ${part}`, part][partial]!;
  return { counterpart: "has a counterpart", "no-counterpart": none, "not-a-point": "not a point" };
}

/**
 * Of what agreement is counted.
 *
 * @example
 * agreementNote(names); //=> "Only passages that both judged are counted. A reviewer who rejected every link proposed for a passage is counted …"
 */
export const agreementNote = (names: Sides): string =>
  `Only passages that both judged are counted. A reviewer who rejected every link proposed for a passage is counted under “${categoryLabels(names)["no-counterpart"]}” here, although that by itself decides nothing.`;

/** With fewer passages a kappa means nothing. */
const KAPPA_FROM = 10;

/**
 * How far two reviewers agree.
 *
 * @example
 * toText(agreementSentence({ passages: 50, observed: 0.7, kappa: 0.4 }));
 * //=> "They agree on 35 of 50, 70 in 100. Cohen’s kappa: 0.40."
 */
export function agreementSentence({
  passages,
  observed,
  kappa,
}: Pick<Agreement, "passages" | "observed" | "kappa">): Message {
  if (observed === null) return say`No passage was judged by both.`;
  const agreed = say`They agree on ${Math.round(observed * passages)} of ${passages}`;
  if (passages < KAPPA_FROM)
    return say`${agreed}: too few for a rate or Cohen’s kappa, which need at least ${KAPPA_FROM} passages.`;
  const figure =
    kappa === null
      ? say`undefined, because both say the same about every passage`
      : ([{ number: kappa, decimals: 2 }] satisfies Message);
  return say`${agreed}, ${inHundred(observed)}. Cohen’s kappa: ${figure}.`;
}

/**
 * Which two reviewers a table of agreement is of, and how far they agree.
 *
 * @example
 * toText(agreementCaption(agreement)); //=> "Ana and Ben: 50 passages judged by both. They agree on 35 of 50, 70 in 100. Cohen’s kappa: 0.40."
 */
export function agreementCaption(agreement: Agreement): Message {
  const [first, second] = agreement.authors;
  const both = agreement.passages === 0 ? NOTHING : say`${plural(agreement.passages, "passage")} judged by both. `;
  return say`${named(first)} and ${named(second)}: ${both}${agreementSentence(agreement)}`;
}

const CAUSES: Record<OrphanedJudgement["cause"], Message> = {
  "text-changed": say`The words changed in a newer revision.`,
  "cut-otherwise": say`The same words are now split into different passages.`,
  "other-changed": say`The words are unchanged, but new text in the other readout may be their counterpart.`,
};

/** The judgement was not re-anchored; these are the revisions it was made on. */
function orphanedOn({ at, carriedFrom }: OrphanedJudgement["event"]): Message {
  const of = carriedFrom
    ? say`, for revisions ${numeral(carriedFrom.left)} and ${numeral(carriedFrom.right)}`
    : NOTHING;
  return say`${dayline({ at, carriedFrom: null })}${of}`;
}

/**
 * A judgement whose passage no longer exists: whose it is, what changed, and whether it still counts.
 *
 * @example
 * toText(orphanSentence(orphan, names));
 * //=> "Ana confirmed the link, on 1 January 2030. The words changed in a newer revision. It no longer counts."
 */
export function orphanSentence({ event, cause, stillCounts }: OrphanedJudgement, names: Sides): Message {
  const counts = stillCounts
    ? say`It no longer counts for these passages, but still counts for the others it covers.`
    : say`It no longer counts.`;
  const what = say`${named(event.author)} ${eventSentence(event, event, names)} ${orphanedOn(event)}.`;
  return join([what, CAUSES[cause], counts], " ");
}

/**
 * Which passages are now where a judged one was.
 *
 * @example
 * toText(replacementPassages({ first: 8, last: 9, words: "…" })); //=> "passages 8 to 9 now"
 */
export const replacementPassages = ({ first, last }: Replacement): Message =>
  first === last ? say`passage ${numeral(first)} now` : say`passages ${numeral(first)} to ${numeral(last)} now`;

/**
 * The corner of a table of agreement: whose answers are its rows, and whose its columns.
 *
 * @example
 * toText(raterAxes(["Ana", "Ben"])); //=> "Ana ↓ Ben →"
 */
export const raterAxes = ([first, second]: Agreement["authors"]): Message => say`${named(first)} ↓ ${named(second)} →`;

/**
 * Of which revisions a judgement was, where they were others.
 *
 * @example
 * toText(ofRevisions({ left: 1, right: 2 })); //=> " · , for revisions 1 and 2"
 */
export const ofRevisions = ({ left, right }: Record<Side, number>): Message =>
  say` · , for revisions ${numeral(left)} and ${numeral(right)}`;

/** The page of everything that was done in a review. */
export const HISTORY = {
  title: say`History of the review`,
  every: "Every step",
  none: "Nobody has judged anything yet.",
  agreement: "Agreement",
  disagreements: "Where reviewers disagree",
  untilThen:
    "The automatic match stands until one of them withdraws, a third reviewer agrees with one of them, or, in a shared library, an editor settles it.",

  toRecheck: "To recheck",
  changed: "What was judged here has changed since.",
  judgeAgain: "Judge it again in the comparison",
  thenMark: ", then mark it as rechecked here. Changes are marked:",
  nothingLike: " · nothing like it stands there now",
  inPlaceOf: ", in place of ",
  earlier: "an earlier judgement",
  takenBack: ", and took it back",
};

/**
 * What somebody did, with their name.
 *
 * @param judged how many passages of each side it is about
 * @example
 * toText(stepSentence({ author: "Ana", kind: "link-confirmed" }, quotes, names)); //=> "Ana confirmed the link"
 * toText(stepSentence({ author: "Eva", kind: "link-confirmed", settles: true }, quotes, names));
 * //=> "Eva settled a disagreement: confirmed the link"
 */
export const stepSentence = (
  { author, ...event }: Pick<ReviewEvent, "author" | "kind" | "settles">,
  judged: Record<Side, unknown[]>,
  names: Sides,
): Message => say`${{ strong: named(author) }} ${eventSentence(event, judged, names)}`;

/**
 * The title of the page of a review's history.
 *
 * @param pair the title of the comparison
 * @example
 * toText(historyTitle(titlePair(pair))); //=> "History of the review: US Department of State and …"
 */
export const historyTitle = (pair: Message): Message => say`${HISTORY.title}: ${pair}`;

/**
 * What the page of a review's history is about, for search engines and cards.
 *
 * @param pair the title of the comparison
 * @example
 * toText(describeReview(titlePair(pair))); //=> "Who judged what in the comparison, and when. US Department of State and …."
 */
export const describeReview = (pair: Message): Message => say`Who judged what in the comparison, and when. ${pair}.`;
