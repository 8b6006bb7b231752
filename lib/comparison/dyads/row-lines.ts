import { passageAnchor, withAnchor } from "../../addresses/anchors";
import { comparisonPath, pinnedPath } from "../../addresses/comparison-path";
import type { ComparedTexts } from "../../data/comparisons/compared-texts";
import type { RowLine, RowQuotation } from "../../model/dyads/dyad-view";
import { passageNumber } from "../../model/comparisons/passage-number";
import {
  PATTERN_SIDES,
  type CellPassages,
  type Pattern,
  type PatternRow,
  type PatternSide,
} from "../../model/dyads/patterns";
import type { Side } from "../../model/comparisons/comparison";
import { otherSide } from "../../model/comparisons/sides";
import { findTexts } from "./find-texts";

interface Quoted {
  /** Of the calls of the row (`findComparedTexts`). */
  texts: ComparedTexts[];
  /** Whether links lead to exactly the revisions that are quoted, as permanent links do. */
  isPinned: boolean;
}

/** Passages have their names in this comparison, which has side a on the left. */
function quote(
  cell: CellPassages,
  side: PatternSide,
  { call }: Pattern["columns"][number],
  { texts, isPinned }: Quoted,
): RowQuotation[] {
  const { readout, against, ids } = cell;
  const found = findTexts(texts, call.slug, [readout, against]);
  const own = call.readouts[side].find(({ slug }) => slug === readout);
  if (!found || !own) return [];
  const stored = found.sides.left === readout ? "left" : "right";
  const shown = side === "a" ? "left" : "right";
  const sides = { [shown]: readout, [otherSide(shown)]: against } as Record<Side, string>;
  const named = (slug: string) => {
    const revision = { number: found.revisions[found.sides.left === slug ? "left" : "right"] };
    return { call, readout: { slug, revision } };
  };
  const path = (isPinned ? pinnedPath : comparisonPath)({ left: named(sides.left), right: named(sides.right) });
  return ids.flatMap((id) => {
    const number = passageNumber(id);
    const passage = found.comparison[stored].passages[number - 1];
    if (!passage) return [];
    const words = found.texts[stored].slice(passage.start, passage.end);
    const href = withAnchor(passageAnchor(shown, number), path);
    return [{ readout, issuer: own.issuer.name, language: own.language, number, words, href }];
  });
}

/**
 * The quotations of a row, call by call, without the calls in which neither side has the topic.
 *
 * @param texts of the calls of the row (`findComparedTexts`)
 * @param how whether links lead to exactly the revisions that are quoted; by default to the latest
 * @example
 * listRowLines(row, pattern, texts)[0]?.quotations.a[0]?.words; //=> "He raised the detained journalists."
 */
export const listRowLines = (
  row: PatternRow,
  { columns }: Pattern,
  texts: ComparedTexts[],
  { isPinned = false }: Partial<Pick<Quoted, "isPinned">> = {},
): RowLine[] =>
  row.cells.flatMap(({ passages }, index) => {
    if (PATTERN_SIDES.every((side) => passages[side].length === 0)) return [];
    const of = (side: PatternSide) =>
      passages[side].flatMap((cell) => quote(cell, side, columns[index]!, { texts, isPinned }));
    return [{ index, quotations: { a: of("a"), b: of("b") } }];
  });
