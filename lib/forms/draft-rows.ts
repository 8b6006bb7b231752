import type { CallDraft } from "./call-draft";
import { MAX_PARTIES, MAX_READOUTS } from "../schema/call-input";

type List = "parties" | "readouts";
const MOST: Record<List, number> = { parties: MAX_PARTIES, readouts: MAX_READOUTS };

const EMPTY_PARTY: CallDraft["parties"][number] = { party: { name: "", adjective: "" }, principal: "" };

/** The draft with an empty row more, up to the most that a call may have. */
export const addParty = (draft: CallDraft): CallDraft =>
  draft.parties.length < MOST.parties ? { ...draft, parties: [...draft.parties, EMPTY_PARTY] } : draft;

export const addReadout = (draft: CallDraft, empty: CallDraft["readouts"][number]): CallDraft =>
  draft.readouts.length < MOST.readouts ? { ...draft, readouts: [...draft.readouts, empty] } : draft;

/** The draft without a row; the last one stays. */
export const removeRow = (draft: CallDraft, list: List, at: number): CallDraft =>
  draft[list].length > 1 ? { ...draft, [list]: draft[list].filter((_, index: number) => index !== at) } : draft;

/**
 * The draft with a row changed over with its neighbour.
 *
 * @param step -1 for the one before, 1 for the one after; nothing happens where there is none
 */
export function moveRow(draft: CallDraft, list: List, at: number, step: 1 | -1): CallDraft {
  const rows: unknown[] = [...draft[list]];
  const to = at + step;
  if (at < 0 || to < 0 || at >= rows.length || to >= rows.length) return draft;
  [rows[at], rows[to]] = [rows[to], rows[at]];
  return { ...draft, [list]: rows };
}
