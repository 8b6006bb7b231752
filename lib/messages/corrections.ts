import { notWritten } from "./names";

/** Why a correction was not saved. */
export const EDIT_FAULTS = {
  taken: "Another call has this address, or had it before: choose another.",
  unknownParty: "Choose a party that is stored.",
  unknownIssuer: "Choose an issuer that is stored.",
  unexplained: "The text has changed: say why, such as “corrected a typing error”.",
  callGone: "The call is in the bin by now. Put it back first; what you typed is still in this form.",
  readoutGone:
    "The readout, or its call, is in the bin by now. Put it back first; what you typed is still in this form.",
  notWritten: notWritten("saved"),
};

/** What became of a correction, by what the address says of it; null where it says nothing known. */
export function describeSaved(saved: unknown, latest: number): string | null {
  if (saved === "revision") return `Saved as revision ${latest}.`;
  if (saved === "details") return `Saved. The text is the one of revision ${latest}: no new revision was made.`;
  return null;
}
