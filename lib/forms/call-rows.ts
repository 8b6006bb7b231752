import { MAX_PARTIES, MAX_READOUTS } from "../schema/limits";
import type { UnsavedCall } from "./unsaved-call";
import type { FieldValues } from "./form";

type List = "parties" | "readouts";
const MOST: Record<List, number> = { parties: MAX_PARTIES, readouts: MAX_READOUTS };

const EMPTY_PARTY: UnsavedCall["parties"][number] = { party: { name: "", adjective: "" }, principal: "" };

/**
 * How many rows of a list the fields of a form have; at least one.
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
 * The unsaved call with one more empty party, up to the most that a call may have.
 *
 * @example
 * addPartyRow(unsaved).parties.length; //=> 3
 */
export const addPartyRow = (unsaved: UnsavedCall): UnsavedCall =>
  unsaved.parties.length < MOST.parties ? { ...unsaved, parties: [...unsaved.parties, EMPTY_PARTY] } : unsaved;

/**
 * The unsaved call with one more readout, up to the most that a call may have.
 *
 * @param empty what the new row holds
 * @example
 * addReadoutRow(unsaved, EMPTY_READOUT).readouts.length; //=> 2
 */
export const addReadoutRow = (unsaved: UnsavedCall, empty: UnsavedCall["readouts"][number]): UnsavedCall =>
  unsaved.readouts.length < MOST.readouts ? { ...unsaved, readouts: [...unsaved.readouts, empty] } : unsaved;

/**
 * The unsaved call with one row fewer; its only row is never removed.
 *
 * @param row from 0
 * @example
 * removeRow(unsaved, "parties", 0).parties.map(({ principal }) => principal); //=> ["Jaan Ilves"]
 */
export const removeRow = (unsaved: UnsavedCall, list: List, row: number): UnsavedCall =>
  unsaved[list].length > 1
    ? { ...unsaved, [list]: unsaved[list].filter((_, index: number) => index !== row) }
    : unsaved;

/**
 * The unsaved call with a row swapped with its neighbour.
 *
 * @param step -1 for the one before, 1 for the one after; nothing happens where there is none
 * @param row from 0
 * @example
 * moveRow(unsaved, "parties", 0, 1).parties.map(({ principal }) => principal); //=> ["Jaan Ilves", "Ana Marenov"]
 */
export function moveRow(unsaved: UnsavedCall, list: List, row: number, step: 1 | -1): UnsavedCall {
  const rows: unknown[] = [...unsaved[list]];
  const to = row + step;
  if (row < 0 || to < 0 || row >= rows.length || to >= rows.length) return unsaved;
  [rows[row], rows[to]] = [rows[to], rows[row]];
  return { ...unsaved, [list]: rows };
}
