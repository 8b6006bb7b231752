import { unstable_rethrow } from "next/navigation";
import type { FieldValues } from "@/lib/forms/form";
import { withFaults, type FormState } from "@/lib/forms/form-state";
import { PEOPLE_FAULTS } from "@/lib/messages/people/faults";

/** Runs a form's action. If the database fails, the form comes back with what was typed and says that nothing was stored. */
export async function orNotStored(values: FieldValues, answer: () => Promise<FormState>): Promise<FormState> {
  try {
    return await answer();
  } catch (error) {
    unstable_rethrow(error);
    console.error(error);
    return withFaults(values, [], PEOPLE_FAULTS.notStored);
  }
}
