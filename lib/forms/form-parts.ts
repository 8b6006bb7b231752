import { findIssuer } from "./stored-issuer";
import type { StoredIssuer } from "../model/calls/calls";
import { countRows } from "./call-rows";
import type { FieldValues } from "./form";
import type { FormState } from "./form-state";

/** The part of a form of a call that a field belongs to: "call", "readouts.0". */
export type PartName = "call" | `readouts.${number}`;

/**
 * The part that a field of the form belongs to.
 *
 * @example
 * formPartOf("parties.1.principal"); //=> "call"
 * formPartOf("readouts.0.text");     //=> "readouts.0"
 */
export const formPartOf = (field: string): PartName =>
  (/^readouts\.\d+/.exec(field)?.[0] as PartName | undefined) ?? "call";

const REQUIRED_OF_READOUT = ["issuer.name", "kind", "extent", "language", "text"];

function requiredFields(part: PartName, values: FieldValues, issuers: readonly StoredIssuer[]): string[] {
  if (part === "call") {
    const seats = Array.from({ length: countRows(values, "parties") }, (_, row) => `parties.${row}`);
    return ["kind", "date", ...seats.flatMap((seat) => [`${seat}.party.name`, `${seat}.principal`])];
  }
  const isNew = !findIssuer(values[`${part}.issuer.name`] ?? "", issuers);
  const isAgency = values[`${part}.issuer.kind`] === "news-agency";
  const ofIssuer = isNew ? ["issuer.kind", ...(isAgency ? [] : ["issuer.party.name"])] : [];
  return [...REQUIRED_OF_READOUT, ...ofIssuer].map((name) => `${part}.${name}`);
}

/**
 * Whether guesses filled in a part of the form completely, so that it can be folded into a summary.
 *
 * @param issuers all stored ones; a new one needs more fields
 * @example
 * isSettled("call", newForm({}), []); //=> false
 */
export function isSettled(
  part: PartName,
  { values, faults, guesses = [] }: Pick<FormState, "values" | "faults" | "guesses">,
  issuers: readonly StoredIssuer[],
): boolean {
  const isGuessed = guesses.some((name) => formPartOf(name) === part);
  const isWrong = faults.some(({ name }) => formPartOf(name) === part);
  const isComplete = requiredFields(part, values, issuers).every((name) => (values[name] ?? "").trim() !== "");
  return isGuessed && !isWrong && isComplete;
}
