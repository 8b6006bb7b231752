import { levelOf } from "../../model/comparisons/link-level";
import { levelByPassage } from "../link/coverage";
import { passageNumber } from "../../model/comparisons/passage-number";
import type { Comparison, Link, Passage } from "../../model/comparisons/comparison";

/** What one other readout has for a passage. */
export interface MatrixCell {
  /** The surest level of its links; null if no counterpart was found, or only a weak match. */
  level: "likely" | "possible" | null;
  /** The numbers, from 1, of its counterparts of that level. */
  places: number[];
}

export interface MatrixRow {
  passage: Passage;
  /** One for each comparison, in their order. */
  cells: MatrixCell[];
}

function cellOf(links: Link[], level: MatrixCell["level"]): MatrixCell {
  const places = links.filter((link) => levelOf(link) === level).map(({ right }) => passageNumber(right));
  return { level, places: places.sort((a, b) => a - b) };
}

/**
 * Compares one readout with several: for each of its passages, what each of the others has for it.
 *
 * @param comparisons all with the same text on the left
 * @returns a row for each left passage, in order; none without a comparison
 * @example
 * // l1 has a likely counterpart r2 in the first, nothing in the second
 * layMatrix([first, second])[0]!.cells; //=> [{ level: "likely", places: [2] }, { level: null, places: [] }]
 */
export function layMatrix(comparisons: Comparison[]): MatrixRow[] {
  const columns = comparisons.map(({ links }) => {
    const levels = levelByPassage(links, "left");
    const byPassage = new Map<string, Link[]>();
    for (const link of links) byPassage.set(link.left, [...(byPassage.get(link.left) ?? []), link]);
    return (id: string): MatrixCell => {
      const level = levels.get(id);
      return cellOf(byPassage.get(id) ?? [], level === "likely" || level === "possible" ? level : null);
    };
  });
  const passages = comparisons[0]?.left.passages ?? [];
  return passages.map((passage) => ({ passage, cells: columns.map((column) => column(passage.id)) }));
}

/**
 * The passages of the right text that have neither a likely nor a possible counterpart in the left one, in order.
 *
 * @param notPoints ids of passages that are not points and are left out, as for `alignRows`
 * @example
 * findUnmatched(comparison).map(({ id }) => id); //=> ["r2", "r5"]
 */
export function findUnmatched(
  { right, links }: Pick<Comparison, "right" | "links">,
  notPoints: ReadonlySet<string> = new Set(),
): Passage[] {
  const levels = levelByPassage(links, "right");
  return right.passages.filter(({ id }) => !notPoints.has(id) && (levels.get(id) ?? "weak") === "weak");
}
