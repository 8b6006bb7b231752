"use server";
import { whyNot } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { EDIT_FAULTS } from "@/lib/messages/form/forms";
import { redirect } from "next/navigation";
import { valuesOfReadout } from "@/lib/forms/correction-values";
import { correctReadout } from "@/lib/comparison/write-calls";
import { type ReadoutCorrected, findEditableReadout } from "@/lib/data/readouts/readout-edits";
import { listExisting } from "@/lib/data/calls/existing";
import { nameIssuer } from "@/lib/forms/named-issuer";
import type { Existing } from "@/lib/model/calls/calls";
import { boundReadout, sentForm } from "@/lib/schema/action-arguments";
import { readVersion, readoutCorrection } from "@/lib/schema/corrections";
import { today } from "@/lib/model/dates";
import { readDateFields, withDateFaults } from "@/lib/forms/date-fields";
import { nestFields, readFields, type FieldValues } from "@/lib/forms/form";
import { withConflict, withFaults, type FormState } from "@/lib/forms/form-state";
import { faultsOf } from "@/lib/schema/field-faults";
import { readoutPath } from "@/lib/addresses/readout-path";

function answer(
  result: Exclude<ReadoutCorrected, { kind: "saved" }>,
  values: FieldValues,
  { issuers }: Existing,
): FormState {
  switch (result.kind) {
    case "conflict":
      return withConflict(values, valuesOfReadout(result.current, issuers));
    case "unexplained":
      return withFaults(values, [{ name: "reason", message: EDIT_FAULTS.unexplained }]);
    case "unknown-issuer":
      return withFaults(values, [{ name: "issuer", message: EDIT_FAULTS.unknownIssuer }]);
    case "missing":
      return withFaults(values, [], EDIT_FAULTS.readoutGone);
  }
}

/** Saves the corrected readout and redirects to its revisions, or returns the form with what was typed and what is wrong. */
export async function correctReadoutAction(bound: unknown, _before: FormState, sent: unknown): Promise<FormState> {
  const form = readArgument(sentForm, sent);
  const name = readArgument(boundReadout, bound);
  const refused = whyNot("edit");
  if (refused) return withFaults(readFields(form), [], refused);
  const { values, faults: dates } = readDateFields(readFields(form), today());
  const [existing, current] = await Promise.all([listExisting(), findEditableReadout(name)]);
  const named = nameIssuer(values, existing.issuers, current?.issuer.slug ?? "");
  const asked = [...dates, ...named.faults];
  const parsed = readoutCorrection.safeParse(nestFields(named.values));
  if (!parsed.success || asked.length > 0)
    return withFaults(values, withDateFaults(asked, parsed.success ? [] : faultsOf(parsed.error)));
  let result: ReadoutCorrected;
  try {
    result = await correctReadout(name, readVersion(values.version), parsed.data, named.added);
  } catch (error) {
    console.error(error);
    return withFaults(values, [], EDIT_FAULTS.notWritten);
  }
  if (result.kind !== "saved") return answer(result, values, existing);
  redirect(`${readoutPath(result.name, "revisions")}?saved=${result.revision === null ? "details" : "revision"}`);
}
