import type { Party } from "../model/calls/calls";
import { isFormalTopic } from "../model/dyads/formal-topics";
import type { Counterpart, IssuerCell, IssuerRow, IssuerView } from "../model/dyads/issuer-view";
import {
  type PatternCall,
  type PatternSide,
  type Pattern,
  type PatternQuery,
  type PatternRow,
  type PatternSort,
  type Rate,
} from "../model/dyads/patterns";
import { sumPeriod } from "../model/dyads/period-cells";
import { buildPattern, type Counting, type RowName } from "./pattern";
import { isSearched } from "./cells";
import { isTermRow } from "./term";
import { rateOf } from "./wilson";

/** The calls of an issuer's party with one counterpart, filtered; side a has the issuer's readouts. */
export interface CounterpartCalls {
  party: Party;
  calls: PatternCall[];
}

interface Part {
  dyad: CounterpartCalls;
  pattern: Pattern;
}

/** With fewer searched calls with a counterpart, a topic that is missing says nothing. */
const FEWEST_FOR_CONTRAST = 2;

/** In how many searched calls a side's own readouts have a topic. */
function mentionOf(row: PatternRow | undefined, topic: string, calls: PatternCall[], side: PatternSide): Rate {
  const searched = calls.flatMap((call, i) => (isSearched(call, side, isTermRow(topic) ? "term" : "topic") ? i : []));
  return rateOf(searched.filter((i) => (row?.cells[i]!.passages[side].length ?? 0) > 0).length, searched.length);
}

function cellOf(topic: string, row: PatternRow | undefined, { dyad, pattern: { comparable } }: Part): IssuerCell {
  const none = rateOf(0, comparable);
  return {
    said: mentionOf(row, topic, dyad.calls, "a"),
    heard: mentionOf(row, topic, dyad.calls, "b"),
    sum: row ? sumPeriod(row.cells) : { ...sumPeriod([]), neither: comparable, comparable },
    rates: row?.rates ?? { both: none, "only-a": none, "only-b": none },
    confirmed: row?.confirmed ?? { both: 0, "only-a": 0, "only-b": 0 },
    streak: row?.streak ?? null,
  };
}

/** The counterpart that most certainly has the topic, and, of those that never have it, the one with the most calls. */
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

/** The gap between the counterparts that contrast most: from the upper bound of the lowest share to the lower bound of the highest. */
const contrast = ({ cells }: IssuerRow): number => {
  const counted = cells.filter((cell) => cell.said.of > 0);
  const low = Math.max(...counted.map((cell) => cell.said.low));
  return counted.length < 2 ? -1 : low - Math.min(...counted.map((cell) => cell.said.high));
};

const sortRows = (rows: IssuerRow[], sort: PatternSort, lastSeen: Map<string, string>): IssuerRow[] =>
  rows.toSorted((a, b) => {
    const seen = [lastSeen.get(a.topic) ?? "", lastSeen.get(b.topic) ?? ""] as const;
    const order = {
      frequency: Number(isFormalTopic(a.topic)) - Number(isFormalTopic(b.topic)),
      "one-sided": contrast(b) - contrast(a),
      last: seen[0] < seen[1] ? 1 : seen[0] > seen[1] ? -1 : 0,
    };
    return order[sort] || said(b) - said(a) || (a.label < b.label ? -1 : 1);
  });

function toCounterpart({ dyad: { party, calls }, pattern: { comparable, silent } }: Part): Counterpart {
  const searched = calls.filter((call) => isSearched(call, "a", "topic")).length;
  return { party, calls: calls.length, searched, comparable, silent: silent.b };
}

/**
 * What one issuer says about each topic to each of its counterparts: its own mentions over its own readouts, and what both sides do over
 * the comparable calls, as on the page of the dyad.
 *
 * @param dyads in any order; without calls in which the issuer has no readout
 * @param names of the rows; a topic that no readout of the issuer has is left out
 * @returns counterparts with the most searched calls first, and the rows sorted; "one-sided" puts the widest contrasts first
 * @example
 * buildAcross(dyads, names, { sort: "one-sided", level: "found" }).rows[0]?.cells[0]?.said; //=> { n: 5, of: 6, low: 0.436…, high: 0.970… }
 */
export function buildAcross(
  dyads: CounterpartCalls[],
  names: RowName[],
  query: Counting & Pick<PatternQuery, "sort">,
): Pick<IssuerView, "counterparts" | "rows" | "comparisons"> {
  const parts = dyads
    .map((dyad): Part => ({ dyad, pattern: buildPattern(dyad.calls, names, query) }))
    .map((part) => ({ ...part, counterpart: toCounterpart(part) }))
    .toSorted(
      ({ counterpart: one }, { counterpart: other }) =>
        other.searched - one.searched ||
        other.comparable - one.comparable ||
        (one.party.name < other.party.name ? -1 : 1),
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
    const cells = parts.map((part, i) => cellOf(id, byTopic[i]!.get(id), part));
    return { topic: id, label, cells, contrast: contrastOf(cells) };
  });
  return {
    counterparts: parts.map(({ counterpart }) => counterpart),
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
 * The rows with the widest contrasts: reported about calls with one counterpart, and never about those with another.
 *
 * @example
 * chooseContrasts(rows).every((row) => row.contrast !== null); //=> true
 */
export const chooseContrasts = (rows: IssuerRow[]): IssuerRow[] =>
  rows
    .filter((row) => row.contrast !== null)
    .toSorted((a, b) => contrast(b) - contrast(a) || said(b) - said(a))
    .slice(0, MOST_HIGHLIGHTS);
