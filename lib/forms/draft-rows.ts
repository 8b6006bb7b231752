import { MAX_PARTIES, MAX_READOUTS } from "../schema/limits";
import type { CallDraft } from "./call-draft";
import type { FieldValues } from "./form";

type List = "parties" | "readouts";
const MOST: Record<List, number> = { parties: MAX_PARTIES, readouts: MAX_READOUTS };

const EMPTY_PARTY: CallDraft["parties"][number] = { party: { name: "", adjective: "" }, principal: "" };

/**
 * How many rows of a list the fields of a form describe; at least one.
 *
 * @example
 * countRows({ "parties.0.principal": "", "parties.2.principal": "" }, "parties"); //=> 3
 */
export function countRows(values: FieldValues, list: List): number {
  const rows = Object.keys(values).flatMap((name) => {
    const [first, index] = name.split(".");
    return first === list ? Number(index) + 1 : [];
  });
  return Math.max(1, ...rows);
}

/**
 * The draft with one more empty party, up to the most that a call may have.
 *
 * @example
 * addPartyRow(draft).parties.length; //=> 3
 */
export const addPartyRow = (draft: CallDraft): CallDraft =>
  draft.parties.length < MOST.parties ? { ...draft, parties: [...draft.parties, EMPTY_PARTY] } : draft;

/**
 * The draft with one more readout, up to the most that a call may have.
 *
 * @param empty what the new row holds
 * @example
 * addReadoutRow(draft, EMPTY_READOUT).readouts.length; //=> 2
 */
export const addReadoutRow = (draft: CallDraft, empty: CallDraft["readouts"][number]): CallDraft =>
  draft.readouts.length < MOST.readouts ? { ...draft, readouts: [...draft.readouts, empty] } : draft;

/**
 * The draft without a row; the last one stays.
 *
 * @param row from 0
 * @example
 * removeRow(draft, "parties", 0).parties.map(({ principal }) => principal); //=> ["Jaan Ilves"]
 */
export const removeRow = (draft: CallDraft, list: List, row: number): CallDraft =>
  draft[list].length > 1 ? { ...draft, [list]: draft[list].filter((_, index: number) => index !== row) } : draft;

/**
 * The draft with a row swapped with its neighbour.
 *
 * @param step -1 for the one before, 1 for the one after; nothing happens where there is none
 * @param row from 0
 * @example
 * moveRow(draft, "parties", 0, 1).parties.map(({ principal }) => principal); //=> ["Jaan Ilves", "Ana Marenov"]
 */
export function moveRow(draft: CallDraft, list: List, row: number, step: 1 | -1): CallDraft {
  const rows: unknown[] = [...draft[list]];
  const to = row + step;
  if (row < 0 || to < 0 || row >= rows.length || to >= rows.length) return draft;
  [rows[row], rows[to]] = [rows[to], rows[row]];
  return { ...draft, [list]: rows };
}
