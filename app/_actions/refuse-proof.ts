import type { FieldValues } from "@/lib/forms/form";
import { withFaults, type FormState } from "@/lib/forms/form-state";
import { PEOPLE_FAULTS } from "@/lib/messages/people/faults";

interface Refused {
  /** The field that is wrong, and the message beside it. */
  name: string;
  message: string;
  values?: FieldValues;
}

/** Why somebody has not proved who they are: a wrong password or code, or too many attempts. */
export const refuseProof = (why: "wrong" | "too-many", { name, message, values = {} }: Refused): FormState =>
  why === "too-many" ? withFaults(values, [], PEOPLE_FAULTS.tooMany) : withFaults(values, [{ name, message }]);
