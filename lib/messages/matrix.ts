import { levelOf, type MatrixCell, type MatrixRow } from "../compare";
import type { ReviewedComparison, ReviewedLink } from "../model/reviewed-comparison";
import { isAffirmed } from "../review/standings";
import { count, inWords, type SideNames } from "./names";
import { absence, disagreement, reviewedOf, saidOtherwise, standingOf } from "./review";
import { passageNumber } from "../model/passage-number";

/** Another readout, as the chosen one is held against it; the chosen one is on the left. */
export interface MatrixColumn {
  comparison: ReviewedComparison;
  names: SideNames;
}

/** What a cell shows, at the level that the review has reached. */
interface CellWords {
  level: "confirmed" | "likely" | "possible" | "none";
  words: string;
}

/** Across languages nothing but names and numbers was searched for, and nothing is claimed. */
const MISSING = { "same-language": "no counterpart found", "across-languages": "not compared: another language" };

const numbersOf = (links: ReviewedLink[]) =>
  links
    .map(({ right }) => passageNumber(right))
    .sort((a, b) => a - b)
    .join(", ");

/** "counterpart: 2, confirmed by Ana on 1 January 2030", for each who confirmed some. */
function affirmedWords(links: ReviewedLink[]): string[] {
  const standings = new Map<string, ReviewedLink[]>();
  for (const link of links) {
    const standing = standingOf(link.by) + (link.by ? saidOtherwise(link.verdicts, link.by) : "");
    standings.set(standing, [...(standings.get(standing) ?? []), link]);
  }
  return [...standings].map(([standing, own]) => `counterpart: ${numbersOf(own)}, ${standing}`);
}

const lower = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);

function disputesOf({ left, links }: ReviewedComparison, id: string): string[] {
  const review = left.reviews[id];
  if (review?.isDisputed) return [disagreement(review.verdicts, "passage")];
  const disputed = links.filter((link) => link.left === id && link.status === "disputed");
  return disputed.map(
    ({ right, verdicts }) => `passage ${passageNumber(right)}: ${lower(disagreement(verdicts, "link"))}`,
  );
}

/**
 * What another readout has for a passage of the chosen one: confirmed by whom, likely, possible, left out as confirmed, not a point, or
 * nothing that was found.
 *
 * @param id of the passage
 * @example
 * cellWords(cell, "l2", column).words; //=> "counterpart: 2, confirmed by Ana on 1 January 2030"
 */
export function cellWords({ level, places }: MatrixCell, id: string, { comparison, names }: MatrixColumn): CellWords {
  const disputes = disputesOf(comparison, id);
  const say = (shown: CellWords["level"], words: string[]): CellWords => ({
    level: shown,
    words: [...words, ...disputes].join("; "),
  });
  if (level === "possible") return say("possible", [`possible counterpart: ${places.join(", ")}`]);
  if (level === null) {
    const review = comparison.left.reviews[id];
    return say("none", [
      review?.by ? lower(absence(review, names, comparison.basis, false)) : MISSING[comparison.basis],
    ]);
  }
  const links = comparison.links.filter((link) => link.left === id && levelOf(link) === "likely");
  const affirmed = links.filter(isAffirmed);
  const likely = links.filter((link) => !isAffirmed(link));
  const rest = likely.length > 0 ? [`likely counterpart: ${numbersOf(likely)}`] : [];
  return say(affirmed.length > 0 ? "confirmed" : "likely", [...affirmedWords(affirmed), ...rest]);
}

const isVerdict = (row: MatrixRow, { comparison }: MatrixColumn, verdict: "no-counterpart" | "not-a-point") =>
  comparison.left.reviews[row.passage.id]?.verdict === verdict;

const isConfirmed = (row: MatrixRow, { comparison }: MatrixColumn) =>
  comparison.links.some((link) => link.left === row.passage.id && isAffirmed(link));

/** Of points that all have a counterpart in one readout: its level, and how many are of which where they are of both. */
function levelWords(points: MatrixRow[], column: MatrixColumn): { level: string; shares: string } {
  const confirmed = points.filter((row) => isConfirmed(row, column)).length;
  if (confirmed === points.length) return { level: "confirmed ", shares: "" };
  if (confirmed === 0) return { level: "likely ", shares: "" };
  return { level: "", shares: `${confirmed} confirmed, ${points.length - confirmed} likely` };
}

function withCounterpart(points: MatrixRow[], found: MatrixColumn[], columns: MatrixColumn[]): string {
  const all = count(points.length, "point");
  const only = found.length < columns.length ? " only" : "";
  const said = found.map((column) => ({ where: `the ${column.names.readout}`, ...levelWords(points, column) }));
  const [first] = said;
  const isOneLevel = first && said.every(({ level }) => level !== "" && level === first.level);
  if (first && (isOneLevel || said.length === 1)) {
    const where = inWords(said.map((each) => each.where)) + only;
    return `${all} with a ${first.level}counterpart in ${where}${first.shares && `: ${first.shares}`}`;
  }
  const each = said.map(({ where, level, shares }) => `a ${level}counterpart in ${where}${shares && ` (${shares})`}`);
  return `${all} with ${inWords(each)}${only}`;
}

function withoutCounterpart(points: MatrixRow[], columns: MatrixColumn[]): string {
  const hasConfirmed = columns.some(({ comparison }) => comparison.links.some(isAffirmed));
  const leftOut = points.filter((row) => columns.every((column) => isVerdict(row, column, "no-counterpart"))).length;
  const aside = leftOut > 0 ? `; ${leftOut} left out by all of them, confirmed` : "";
  const level = hasConfirmed ? "confirmed or likely" : "likely";
  return `${count(points.length, "point")} without a ${level} counterpart in any of them${aside}`;
}

/**
 * What a press report took from which side, and what from neither. What is not a point is counted apart, unless one of
 * the others has a counterpart of it, if only a possible one.
 *
 * @param rows laid out of these columns' comparisons, in their order
 * @example
 * originSentences(rows, columns); //=> ["2 points with a likely counterpart in the US readout only", …]
 */
export function originSentences(rows: MatrixRow[], columns: MatrixColumn[]): string[] {
  const groups = new Map<string, { points: MatrixRow[]; found: MatrixColumn[] }>();
  let notPoints = 0;
  for (const row of rows) {
    const found = columns.filter((_, i) => row.cells[i]!.level === "likely");
    if (
      row.cells.every(({ level }) => level === null) &&
      columns.some((column) => isVerdict(row, column, "not-a-point"))
    ) {
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
    ...(notPoints > 0 ? [count(notPoints, "passage that is not a point", "passages that are not a point")] : []),
  ];
}

const NOT_YET = "“no counterpart found” is not yet “left out”, and weak matches are not counted.";

/**
 * The claim under which a matrix stands, with how much of the chosen readout was reviewed against each of the others.
 *
 * @param passages of the chosen readout
 * @example
 * matrixClaim(columns, 12);
 * //=> "Machine reading: “no counterpart found” is not yet “left out”, and weak matches are not counted. Reviewed 0 of 12 passages."
 */
export function matrixClaim(columns: MatrixColumn[], passages: number): string {
  if (columns.every(({ comparison }) => comparison.reviewers.length === 0))
    return `Machine reading: ${NOT_YET} ${reviewedOf({ reviewed: 0, of: passages })}.`;
  const reviewed = columns.map(
    ({ comparison, names }) => `Against the ${names.readout}: ${lower(reviewedOf(comparison.left.progress))}.`,
  );
  return `${reviewed.join(" ")} What is not confirmed is machine reading: ${NOT_YET}`;
}
