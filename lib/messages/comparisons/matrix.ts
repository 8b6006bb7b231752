import type { MatrixCell, MatrixRow } from "../../compare";
import { levelOf } from "../../model/comparisons/link-level";
import type { MatrixPart } from "../../model/comparisons/matrix-view";
import type { ReviewProgress, ReviewedComparison, ReviewedLink } from "../../model/reviews/reviewed-comparison";
import { passageNumber } from "../../model/comparisons/passage-number";
import { isAffirmed } from "../../review/standings";
import { NOT_IN_PART } from "./chips";
import { passageNumbers } from "./links";
import { NOTHING, join, listMessages, named, numeral, plural, say, type Message } from "../parts/message";
import { absenceClause } from "./passages";
import {
  confirmedDespite,
  disagreement,
  disagreementClause,
  passageKind,
  reviewedClause,
  reviewedOf,
} from "../reviews/review";
import type { SideNames } from "../../model/comparisons/side-names";

/** Another readout, compared with the chosen one, which is on the left. */
export interface MatrixColumn {
  comparison: ReviewedComparison;
  names: SideNames;
}

/** What a cell shows, at the level that the review has reached. */
interface CellWords {
  level: "confirmed" | "likely" | "possible" | "none";
  words: Message;
}

/** Across languages nothing but names and numbers was searched for, and nothing is claimed. */
function missing({ comparison: { basis }, names }: MatrixColumn): Message {
  if (basis === "across-languages") return say`not compared: another language`;
  return names.isPartial ? NOT_IN_PART : say`no counterpart found`;
}

/** "counterpart: 2, confirmed by Ana on 1 January 2030", for each who confirmed some. */
function affirmedWords(links: ReviewedLink[]): Message[] {
  const standings = new Map<string, { standing: Message; own: ReviewedLink[] }>();
  for (const link of links) {
    const standing = confirmedDespite(link.by, link.verdicts);
    const key = JSON.stringify(standing);
    standings.set(key, { standing, own: [...(standings.get(key)?.own ?? []), link] });
  }
  return [...standings.values()].map(
    ({ standing, own }) => say`counterpart: ${passageNumbers(own, "right")}, ${standing}`,
  );
}

function disputesOf({ comparison: { left, links }, names }: MatrixColumn, id: string): Message[] {
  const review = left.reviews[id];
  if (review?.isDisputed) return [disagreement(review.verdicts, passageKind(names))];
  const disputed = links.filter((link) => link.left === id && link.status === "disputed");
  return disputed.map(
    ({ right, verdicts }) => say`passage ${numeral(passageNumber(right))}: ${disagreementClause(verdicts, "link")}`,
  );
}

/**
 * What another readout has for a passage of the chosen one: confirmed by whom, likely, possible, left out as confirmed, not a point, or
 * nothing that was found.
 *
 * @param id of the passage
 * @example
 * toText(cellWords(cell, "l2", column).words); //=> "counterpart: 2, confirmed by Ana on 1 January 2030"
 */
export function cellWords({ level, places }: MatrixCell, id: string, column: MatrixColumn): CellWords {
  const { comparison, names } = column;
  const disputes = disputesOf(column, id);
  const answer = (shown: CellWords["level"], words: Message[]): CellWords => ({
    level: shown,
    words: join([...words, ...disputes], "; "),
  });
  if (level === "possible") return answer("possible", [say`possible counterpart: ${join(places.map(numeral), ", ")}`]);
  if (level === null) {
    const review = comparison.left.reviews[id];
    if (review && !review.by && !review.isPoint) return answer("none", [say`boilerplate`]);
    return answer("none", [review?.by ? absenceClause(review, names, comparison.basis, false) : missing(column)]);
  }
  const links = comparison.links.filter((link) => link.left === id && levelOf(link) === "likely");
  const affirmed = links.filter(isAffirmed);
  const likely = links.filter((link) => !isAffirmed(link));
  const rest = likely.length > 0 ? [say`likely counterpart: ${passageNumbers(likely, "right")}`] : [];
  return answer(affirmed.length > 0 ? "confirmed" : "likely", [...affirmedWords(affirmed), ...rest]);
}

const isLeftOut = (row: MatrixRow, { comparison }: MatrixColumn) =>
  comparison.left.reviews[row.passage.id]?.verdict === "no-counterpart";

const isNoPoint = (row: MatrixRow, { comparison }: MatrixColumn) =>
  comparison.left.reviews[row.passage.id]?.isPoint === false;

const isConfirmed = (row: MatrixRow, { comparison }: MatrixColumn) =>
  comparison.links.some((link) => link.left === row.passage.id && isAffirmed(link));

/** The level of points that all have a counterpart in one readout, and how many are of which level where they are of both. */
interface Level {
  level: "confirmed" | "likely" | "both";
  shares: Message;
}

function levelIn(points: MatrixRow[], column: MatrixColumn): Level {
  const confirmed = points.filter((row) => isConfirmed(row, column)).length;
  if (confirmed === points.length) return { level: "confirmed", shares: NOTHING };
  if (confirmed === 0) return { level: "likely", shares: NOTHING };
  return { level: "both", shares: say`${confirmed} confirmed, ${points.length - confirmed} likely` };
}

const COUNTERPARTS: Record<Level["level"], Message> = {
  confirmed: say`a confirmed counterpart`,
  likely: say`a likely counterpart`,
  both: say`a counterpart`,
};

function withCounterpart(points: MatrixRow[], found: MatrixColumn[], columns: MatrixColumn[]): Message {
  const all = plural(points.length, "point");
  const only = found.length < columns.length ? say` only` : NOTHING;
  const said = found.map((column) => ({ where: say`the ${column.names.readout}`, ...levelIn(points, column) }));
  const [first] = said;
  const isOneLevel = first && said.every(({ level }) => level !== "both" && level === first.level);
  if (first && (isOneLevel || said.length === 1)) {
    const where = say`${listMessages(said.map((each) => each.where))}${only}`;
    const shares = first.level === "both" ? say`: ${first.shares}` : NOTHING;
    return say`${all} with ${COUNTERPARTS[first.level]} in ${where}${shares}`;
  }
  const each = said.map(
    ({ where, level, shares }) =>
      say`${COUNTERPARTS[level]} in ${where}${level === "both" ? say` (${shares})` : NOTHING}`,
  );
  return say`${all} with ${listMessages(each)}${only}`;
}

function withoutCounterpart(points: MatrixRow[], columns: MatrixColumn[]): Message {
  const hasConfirmed = columns.some(({ comparison }) => comparison.links.some(isAffirmed));
  const leftOut = points.filter((row) => columns.every((column) => isLeftOut(row, column))).length;
  const isWhole = columns.every(({ names }) => !names.isPartial);
  const confirmed = isWhole ? say`left out by all of them` : say`not in their stored texts`;
  const aside = leftOut > 0 ? say`; ${leftOut} ${confirmed}, confirmed` : NOTHING;
  const level = hasConfirmed ? say`confirmed or likely` : say`likely`;
  const where = isWhole ? say`in any of them` : say`in their stored texts`;
  return say`${plural(points.length, "point")} without a ${level} counterpart ${where}${aside}`;
}

/**
 * What a press report took from which side, and what from neither. What is not a point is counted apart, unless one of
 * the others has a counterpart of it, if only a possible one.
 *
 * @param rows laid out of these columns' comparisons, in their order
 * @example
 * originSentences(rows, columns).map(toText); //=> ["2 points with a likely counterpart in the US readout only", …]
 */
export function originSentences(rows: MatrixRow[], columns: MatrixColumn[]): Message[] {
  const groups = new Map<string, { points: MatrixRow[]; found: MatrixColumn[] }>();
  let notPoints = 0;
  for (const row of rows) {
    const found = columns.filter((_, i) => row.cells[i]!.level === "likely");
    if (row.cells.every(({ level }) => level === null) && columns.some((column) => isNoPoint(row, column))) {
      notPoints += 1;
      continue;
    }
    const key = found.map((column) => columns.indexOf(column)).join();
    groups.set(key, { points: [...(groups.get(key)?.points ?? []), row], found });
  }
  const none = groups.get("");
  groups.delete("");
  return [
    ...[...groups.values()].map(({ points, found }) => withCounterpart(points, found, columns)),
    ...(none ? [withoutCounterpart(none.points, columns)] : []),
    ...(notPoints > 0 ? [plural(notPoints, "passage that is not a point", "passages that are not points")] : []),
  ];
}

/** What the page does not claim: where all readouts are partial quotations, it never says that something is missing. */
const notYet = (columns: MatrixColumn[], chosen: Pick<SideNames, "isPartial">): Message =>
  chosen.isPartial && columns.every(({ names }) => names.isPartial)
    ? say`weak matches are not counted.`
    : say`“no counterpart found” is not yet “left out”, and weak matches are not counted.`;

/**
 * The claim under which a matrix is shown, with how much of the chosen readout was reviewed against each of the others.
 *
 * @param passages of the chosen readout
 * @param chosen what that readout is called
 * @example
 * toText(matrixClaim(columns, 12, names));
 * //=> "Matched automatically, not yet checked: “no counterpart found” is not yet “left out”, and weak matches are not counted. Reviewed 0 of 12 passages."
 */
export function matrixClaim(columns: MatrixColumn[], passages: number, chosen: Pick<SideNames, "isPartial">): Message {
  if (columns.every(({ comparison }) => comparison.reviewers.length === 0))
    return say`Matched automatically, not yet checked: ${notYet(columns, chosen)} ${reviewedOf({ reviewed: 0, of: passages })}.`;
  const reviewed = columns.map(
    ({ comparison, names }) => say`Against the ${names.readout}: ${reviewedClause(comparison.left.progress)}.`,
  );
  return say`${join(reviewed, " ")} What is not confirmed was matched automatically: ${notYet(columns, chosen)}`;
}

/**
 * How many points of another readout the chosen one has no counterpart for, and how far that was reviewed.
 *
 * @example
 * toText(unmatchedCount(2, column.comparison.right.progress)); //=> "2 of 4 points, 1 confirmed. Reviewed 1 of 4 passages."
 */
export function unmatchedCount(unmatched: number, progress: ReviewProgress): Message {
  const confirmed = progress.leftOut > 0 ? say`, ${progress.leftOut} confirmed` : NOTHING;
  return say`${unmatched} of ${plural(progress.of, "point")}${confirmed}. ${reviewedOf(progress)}.`;
}

/**
 * Which passages of a long readout the rows are.
 *
 * @example
 * toText(matrixPartSentence({ first: 101, last: 200, of: 3488, before: 1, after: 201 })); //=> "Passages 101 to 200 of 3,488."
 */
export const matrixPartSentence = ({ first, last, of }: MatrixPart): Message =>
  say`Passages ${first} to ${last} of ${of}.`;

/**
 * How many points without a counterpart are not listed.
 *
 * @example
 * toText(moreUnmatched(12)); //=> "12 more points are in the comparison."
 */
export const moreUnmatched = (more: number): Message =>
  say`${plural(more, "more point is", "more points are")} in the comparison.`;

/**
 * What the table of a matrix shows.
 *
 * @example
 * toText(matrixCaption(chosen)); //=> "Which of the other readouts have each point of the US readout"
 */
export const matrixCaption = ({ readout }: SideNames): Message =>
  say`Which of the other readouts have each point of the ${readout}`;

/**
 * The heading of the points that the chosen readout has no counterpart for.
 *
 * @example
 * toText(unmatchedHeading(names, chosen)); //=> "Of the Azerbaijani readout: no counterpart found in the US readout"
 */
export const unmatchedHeading = ({ readout }: SideNames, chosen: SideNames): Message =>
  chosen.isPartial
    ? say`Of the ${readout}: ${NOT_IN_PART} of the ${chosen.readout}`
    : say`Of the ${readout}: no counterpart found in the ${chosen.readout}`;

/**
 * What the page of a matrix shows, for search engines.
 *
 * @param call the title of the call
 * @example
 * toText(describeMatrix(titleCall(call), "Mediamax", 2)); //=> "…: each point of the readout by Mediamax compared with 2 other readouts."
 */
export const describeMatrix = (call: Message, issuer: string, others: number): Message =>
  say`${call}: each point of the readout by ${named(issuer)} compared with ${plural(others, "other readout")}.`;

/**
 * Which readouts are still being compared with the chosen one.
 *
 * @example
 * toText(stillCompared([names])); //=> "Still being compared: Azerbaijan. Reload this page to see it."
 */
export const stillCompared = (names: SideNames[]): Message =>
  say`Still being compared: ${listMessages(names.map(({ label }) => label))}. Reload this page to see ${names.length === 1 ? say`it` : say`them`}.`;

/** What is around the rows of the matrix. */
export const MATRIX = {
  pointsOf: "The points of",
  show: "Show",
  parts: "Parts of the readout",
  before: "Passages before these",
  after: "Passages after these",
};
