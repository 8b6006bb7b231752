import { CELL_SIGNS, cellSentence, periodSentence } from "../../messages/dyads/pattern-cells";
import { toText } from "../../messages/parts/to-text";
import type { CellLook, DrawnCell, DrawnPattern } from "../../model/dyads/drawn-pattern";
import type { DyadView } from "../../model/dyads/dyad-view";
import { PATTERN_SIDES, type PatternCell } from "../../model/dyads/patterns";
import { sumPeriod } from "../../model/dyads/period-cells";

const isMentioned = ({ passages }: PatternCell) => PATTERN_SIDES.some((side) => passages[side].length > 0);

/** The index of a cell's look; adds the look if no other cell has it. */
function collectLooks({ parties }: Pick<DyadView, "parties">) {
  const looks: CellLook[] = [];
  const indexes = new Map<string, number>();
  const indexOf = (cell: PatternCell): number => {
    const { state, isConfirmed, missing, why, passages, counted } = cell;
    const has = { a: passages.a.length > 0, b: passages.b.length > 0 };
    const key = [state, isConfirmed, missing.join("+"), why, has.a, has.b, counted.a, counted.b].join(" ");
    const known = indexes.get(key);
    if (known !== undefined) return known;
    const said = toText(cellSentence(cell, parties));
    indexes.set(key, looks.length);
    return looks.push({ state, has, missing, isConfirmed, said, sign: CELL_SIGNS[state] ?? "" }) - 1;
  };
  return { looks, indexOf };
}

function drawPeriod(cells: PatternCell[], calls: number[], { parties }: Pick<DyadView, "parties">): DrawnCell {
  const { comparable, both, ...sum } = sumPeriod(cells);
  const latest = cells.findLastIndex(isMentioned);
  return {
    said: toText(periodSentence({ comparable, both, ...sum }, parties)),
    comparable,
    both,
    "only-a": sum["only-a"],
    "only-b": sum["only-b"],
    latest: latest < 0 ? null : calls[latest]!,
  };
}

/**
 * Converts a pattern into the form that is drawn, in which every sentence, look and slug occurs once.
 *
 * @example
 * drawPattern(view).rows[0]?.cells[0]; //=> 0, the index of a look
 */
export function drawPattern(view: Pick<DyadView, "pattern" | "groups" | "parties">): DrawnPattern {
  const { pattern, groups } = view;
  const { looks, indexOf } = collectLooks(view);
  const rows = pattern.rows.map(({ topic, cells }) => ({
    topic,
    cells: groups.map(({ period, calls }) =>
      period === null
        ? indexOf(cells[calls[0]!]!)
        : drawPeriod(
            calls.map((call) => cells[call]!),
            calls,
            view,
          ),
    ),
  }));
  const columns = groups.map(({ calls }) => calls[0]!);
  return { looks, rows, columns, calls: pattern.columns.map(({ call }) => call.slug) };
}
