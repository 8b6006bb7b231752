import { EMPTY_READOUT } from "@/lib/forms/quoted-call";
import { readUnsavedCall, writeUnsavedCall } from "@/lib/forms/unsaved-call";
import { addPartyRow, addReadoutRow } from "@/lib/forms/call-rows";
import { newForm, type FormState } from "@/lib/forms/form-state";
import { guessCall } from "@/lib/forms/guess/guess-call";
import { guessQuotedCall } from "@/lib/forms/guess/guess-quoted-call";
import { SENT_ARTICLE } from "@/lib/schema/sent-fields";
import type { Existing } from "@/lib/model/calls/calls";
import { today } from "@/lib/model/dates";
import { SIDES } from "@/lib/model/comparisons/sides";
import { loadResources } from "@/lib/resources/load";

/** Two empty parties and two empty readouts. */
const EMPTY_CALL = addReadoutRow(
  addReadoutRow(addPartyRow(addPartyRow({ ...readUnsavedCall({}), kind: "phone-call" })), EMPTY_READOUT),
  EMPTY_READOUT,
);

/** Opens the form: empty, or filled in from two texts that were compared before and are now to be saved. */
export function openForm(sent: FormData | null, existing: Existing): FormState {
  const [left, right] = SIDES.map((side) => sent?.get(side));
  if (typeof left !== "string" || typeof right !== "string") return newForm(writeUnsavedCall(EMPTY_CALL));
  const options = { existing, resources: loadResources(), today: today() };
  const article = sent?.get(SENT_ARTICLE);
  const quoted = typeof article === "string" ? guessQuotedCall(article, { left, right }, options) : null;
  const { unsaved, guesses } = quoted ?? guessCall(left, right, options);
  return { ...newForm(writeUnsavedCall(unsaved)), guesses: [...guesses] };
}
