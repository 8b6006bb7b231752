"use server";
import { redirect } from "next/navigation";
import { valuesOfCall } from "@/lib/forms/correction-values";
import { correctCall, type CallCorrected } from "@/lib/data/calls/call-edits";
import { callCorrection, readVersion } from "@/lib/schema/corrections";
import { oppose, refuse, type EditState } from "@/lib/forms/edit-state";
import { faultsOf, nestFields, readFields, type FieldValues } from "@/lib/forms/form";
import { EDIT_FAULTS } from "@/lib/messages/corrections";

function answer(result: Exclude<CallCorrected, { kind: "saved" }>, values: FieldValues): EditState {
  switch (result.kind) {
    case "conflict":
      return oppose(values, valuesOfCall(result.current));
    case "taken":
      return refuse(values, [{ name: "slug", message: EDIT_FAULTS.taken }]);
    case "unknown-party":
      return refuse(values, [{ name: "parties", message: EDIT_FAULTS.unknownParty }]);
    case "gone":
      return refuse(values, [], EDIT_FAULTS.callGone);
  }
}

/** Saves the corrected call and leads to it; or the form comes back with what was typed and what is to be done. */
export async function correctCallAction(slug: string, _before: EditState, form: FormData): Promise<EditState> {
  const values = readFields(form);
  const parsed = callCorrection.safeParse(nestFields(values));
  if (!parsed.success) return refuse(values, faultsOf(parsed.error));
  let result: CallCorrected;
  try {
    result = await correctCall(slug, readVersion(values.version), parsed.data);
  } catch (error) {
    console.error(error);
    return refuse(values, [], EDIT_FAULTS.notWritten);
  }
  if (result.kind !== "saved") return answer(result, values);
  redirect(`/calls/${result.slug}`);
}
