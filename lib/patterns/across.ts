import type { Party } from "../model/calls";
import type { Counterpart, IssuerCell, IssuerRow, IssuerView } from "../model/issuer-view";
import {
  isComparable,
  type PatternCall,
  type Pattern,
  type PatternQuery,
  type PatternRow,
  type PatternSort,
} from "../model/patterns";
import { sumPeriod } from "../model/period-cells";
import { buildPattern, type Counting, type RowName } from "./pattern";
import { rateOf } from "./wilson";

/** The calls of an issuer's party with one counterpart, filtered; the issuer's readouts are those of side a. */
export interface CounterpartCalls {
  party: Party;
  calls: PatternCall[];
}

/** Fewer comparable calls with a counterpart say nothing about what is never reported of them. */
const FEWEST_FOR_CONTRAST = 2;

function cellOf(row: PatternRow | undefined, { comparable }: Pattern): IssuerCell {
  const cells = row?.cells.filter(isComparable) ?? [];
  const none = rateOf(0, comparable);
  return {
    said: rateOf(cells.filter(({ passages }) => passages.a.length > 0).length, comparable),
    sum: row ? sumPeriod(row.cells) : { ...sumPeriod([]), neither: comparable, comparable },
    rates: row?.rates ?? { both: none, "only-a": none, "only-b": none },
    confirmed: row?.confirmed ?? { both: 0, "only-a": 0, "only-b": 0 },
    streak: row?.streak ?? null,
  };
}

/** The counterpart that has the topic most surely, and of those that never have it the one with the most calls. */
function contrastOf(cells: IssuerCell[]): IssuerRow["contrast"] {
  const enough = cells.map((_, i) => i).filter((i) => cells[i]!.said.of >= FEWEST_FOR_CONTRAST);
  const said = enough
    .filter((i) => cells[i]!.said.n >= FEWEST_FOR_CONTRAST)
    .toSorted((i, j) => cells[j]!.said.low - cells[i]!.said.low)[0];
  const never = enough
    .filter((i) => cells[i]!.said.n === 0)
    .toSorted((i, j) => cells[j]!.said.of - cells[i]!.said.of)[0];
  return said === undefined || never === undefined ? null : { said, never };
}

const said = ({ cells }: IssuerRow): number => cells.reduce((sum, cell) => sum + cell.said.n, 0);

/** How far the surest of two counterparts are apart: from the lower bound of one to the upper bound of the other. */
const contrast = ({ cells }: IssuerRow): number => {
  const counted = cells.filter((cell) => cell.said.of > 0);
  const low = Math.max(...counted.map((cell) => cell.said.low));
  return counted.length < 2 ? -1 : low - Math.min(...counted.map((cell) => cell.said.high));
};

const sortRows = (rows: IssuerRow[], sort: PatternSort, lastSeen: Map<string, string>): IssuerRow[] =>
  rows.toSorted((a, b) => {
    const seen = [lastSeen.get(a.topic) ?? "", lastSeen.get(b.topic) ?? ""] as const;
    const order = {
      frequency: said(b) - said(a),
      "one-sided": contrast(b) - contrast(a),
      last: seen[0] < seen[1] ? 1 : seen[0] > seen[1] ? -1 : 0,
    };
    return order[sort] || said(b) - said(a) || (a.label < b.label ? -1 : 1);
  });

function toCounterpart({ party, calls }: CounterpartCalls, { comparable, silent }: Pattern): Counterpart {
  return { party, calls: calls.length, comparable, silent: silent.b };
}

/**
 * What one issuer says of each topic to each of its counterparts: counted over the comparable calls of each pair, as on the page of the
 * dyad.
 *
 * @param dyads in any order; without calls in which the issuer has no readout
 * @param names of the rows; a topic that no readout of the issuer has is left out
 * @returns counterparts with the most comparable calls first, and the rows sorted; "one-sided" puts the widest contrasts first
 * @example
 * buildAcross(dyads, names, { sort: "one-sided", level: "found" }).rows[0]?.cells[0]?.said; //=> { n: 5, of: 6, low: 0.436…, high: 0.970… }
 */
export function buildAcross(
  dyads: CounterpartCalls[],
  names: RowName[],
  query: Counting & Pick<PatternQuery, "sort">,
): Pick<IssuerView, "counterparts" | "rows" | "comparisons"> {
  const parts = dyads
    .map((dyad) => ({ dyad, pattern: buildPattern(dyad.calls, names, query) }))
    .toSorted(
      (one, other) =>
        other.pattern.comparable - one.pattern.comparable || (one.dyad.party.name < other.dyad.party.name ? -1 : 1),
    );
  const byTopic = parts.map(({ pattern }) => new Map(pattern.rows.map((row) => [row.topic, row])));
  const lastSeen = new Map(
    names.map(({ id }) => [
      id,
      byTopic
        .flatMap((rows) => rows.get(id)?.seen.a?.last ?? [])
        .sort()
        .at(-1) ?? "",
    ]),
  );
  const rows = names.map(({ id, label }): IssuerRow => {
    const cells = parts.map(({ pattern }, i) => cellOf(byTopic[i]!.get(id), pattern));
    return { topic: id, label, cells, contrast: contrastOf(cells) };
  });
  return {
    counterparts: parts.map(({ dyad, pattern }) => toCounterpart(dyad, pattern)),
    comparisons: {
      n: parts.reduce((total, { pattern }) => total + pattern.comparisons.n, 0),
      outdated: parts.reduce((total, { pattern }) => total + pattern.comparisons.outdated, 0),
    },
    rows: sortRows(
      rows.filter((row) => said(row) > 0),
      query.sort,
      lastSeen,
    ),
  };
}

const MOST_HIGHLIGHTS = 4;

/**
 * The rows with the widest contrasts: reported of calls with one counterpart, and never of those with another.
 *
 * @example
 * chooseContrasts(rows).every((row) => row.contrast !== null); //=> true
 */
export const chooseContrasts = (rows: IssuerRow[]): IssuerRow[] =>
  rows
    .filter((row) => row.contrast !== null)
    .toSorted((a, b) => contrast(b) - contrast(a) || said(b) - said(a))
    .slice(0, MOST_HIGHLIGHTS);
