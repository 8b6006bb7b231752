"use server";
import { whyNot } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { callPath } from "@/lib/addresses/call-path";
import { EDIT_FAULTS } from "@/lib/messages/form/forms";
import { redirect } from "next/navigation";
import { valuesOfCall } from "@/lib/forms/correction-values";
import { correctCall, type CallCorrected } from "@/lib/data/calls/call-edits";
import { listExisting } from "@/lib/data/calls/existing";
import { nameParties } from "@/lib/forms/named-parties";
import type { Existing } from "@/lib/model/calls/calls";
import { loadResources } from "@/lib/resources/load";
import { boundSlug, sentForm } from "@/lib/schema/action-arguments";
import { callCorrection, readVersion } from "@/lib/schema/corrections";
import { today } from "@/lib/model/dates";
import { readDateFields, withDateFaults } from "@/lib/forms/date-fields";
import { nestFields, readFields, type FieldValues } from "@/lib/forms/form";
import { withConflict, withFaults, type FormState } from "@/lib/forms/form-state";
import { faultsOf } from "@/lib/schema/field-faults";

function answer(
  result: Exclude<CallCorrected, { kind: "saved" }>,
  values: FieldValues,
  { parties }: Existing,
): FormState {
  switch (result.kind) {
    case "conflict":
      return withConflict(values, valuesOfCall(result.current, parties));
    case "taken":
      return withFaults(values, [{ name: "slug", message: EDIT_FAULTS.taken }]);
    case "unknown-party":
      return withFaults(values, [{ name: "parties", message: EDIT_FAULTS.unknownParty }]);
    case "missing":
      return withFaults(values, [], EDIT_FAULTS.callGone);
  }
}

/** Saves the corrected call and redirects to it, or returns the form with what was typed and what is wrong. */
export async function correctCallAction(bound: unknown, _before: FormState, sent: unknown): Promise<FormState> {
  const form = readArgument(sentForm, sent);
  const slug = readArgument(boundSlug, bound);
  const refused = whyNot("edit");
  if (refused) return withFaults(readFields(form), [], refused);
  const { values, faults: dates } = readDateFields(readFields(form), today());
  const existing = await listExisting();
  const named = nameParties(values, existing.parties, loadResources());
  const asked = [...dates, ...named.faults];
  const parsed = callCorrection.safeParse(nestFields(named.values));
  if (!parsed.success || asked.length > 0)
    return withFaults(values, withDateFaults(asked, parsed.success ? [] : faultsOf(parsed.error)));
  let result: CallCorrected;
  try {
    result = await correctCall(slug, readVersion(values.version), parsed.data, named.added);
  } catch (error) {
    console.error(error);
    return withFaults(values, [], EDIT_FAULTS.notWritten);
  }
  if (result.kind !== "saved") return answer(result, values, existing);
  redirect(callPath(result.slug));
}
