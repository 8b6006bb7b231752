"use server";
import { redirect } from "next/navigation";
import { valuesOfReadout } from "@/lib/forms/correction-values";
import { correctReadout, type ReadoutCorrected } from "@/lib/data/readouts/readout-edits";
import { readVersion, readoutCorrection } from "@/lib/schema/corrections";
import { oppose, refuse, type EditState } from "@/lib/forms/edit-state";
import { faultsOf, nestFields, readFields, type FieldValues } from "@/lib/forms/form";
import { readoutPath } from "@/lib/addresses/readout-path";
import { EDIT_FAULTS } from "@/lib/messages/corrections";
import type { ReadoutName } from "@/lib/model/readout-pairs";

function answer(result: Exclude<ReadoutCorrected, { kind: "saved" }>, values: FieldValues): EditState {
  switch (result.kind) {
    case "conflict":
      return oppose(values, valuesOfReadout(result.current));
    case "unexplained":
      return refuse(values, [{ name: "reason", message: EDIT_FAULTS.unexplained }]);
    case "unknown-issuer":
      return refuse(values, [{ name: "issuer", message: EDIT_FAULTS.unknownIssuer }]);
    case "gone":
      return refuse(values, [], EDIT_FAULTS.readoutGone);
  }
}

/** Saves the corrected readout and leads to its revisions; or the form comes back with what was typed and what is to be done. */
export async function correctReadoutAction(name: ReadoutName, _before: EditState, form: FormData): Promise<EditState> {
  const values = readFields(form);
  const parsed = readoutCorrection.safeParse(nestFields(values));
  if (!parsed.success) return refuse(values, faultsOf(parsed.error));
  let result: ReadoutCorrected;
  try {
    result = await correctReadout(name, readVersion(values.version), parsed.data);
  } catch (error) {
    console.error(error);
    return refuse(values, [], EDIT_FAULTS.notWritten);
  }
  if (result.kind !== "saved") return answer(result, values);
  redirect(`${readoutPath(result.name, "revisions")}?saved=${result.revision === null ? "details" : "revision"}`);
}
