import type { Party, StoredIssuer } from "../model/calls/calls";
import type { EditableCall, EditableReadout } from "../model/calls/corrections";
import type { FieldValues } from "./form";
import { issuerLabels } from "./stored-issuer";

/** How many empty participants the form offers besides those filled in. */
const BLANK_SEATS = 2;

/**
 * A call as the fields of its correction form.
 *
 * @param stored all parties, because the form shows them by name
 * @example
 * // With two empty seats, so that parties can be added.
 * valuesOfCall(call, parties);
 * //=> { version: "3", title: "…", "parties.0.party": "Velmora", …, "parties.2.party": "", "readouts.0.position": "1" }
 */
export function valuesOfCall(
  { slug, title, kind, date, version, parties, readouts }: EditableCall,
  stored: readonly Party[],
): FieldValues {
  const names = new Map(stored.map((party) => [party.slug, party.name]));
  const blank = Array.from({ length: BLANK_SEATS }, () => ({ party: "", principal: "" }));
  const seats = [...parties, ...blank].flatMap(({ party, principal }, row) => [
    [`parties.${row}.party`, names.get(party) ?? party],
    [`parties.${row}.principal`, principal],
  ]);
  const positions = readouts.flatMap((readout, row) => [
    [`readouts.${row}.slug`, readout.slug],
    [`readouts.${row}.position`, String(row + 1)],
  ]);
  return { version: String(version), title, slug, kind, date, ...Object.fromEntries([...seats, ...positions]) };
}

/**
 * A readout as the fields of its correction form. The reason is empty, because it belongs to the new change.
 *
 * @param issuers all stored ones, because the form shows the readout's by name
 * @example
 * valuesOfReadout(readout, issuers).issuer; //=> "Ministry of Velmora"
 */
export const valuesOfReadout = (readout: EditableReadout, issuers: readonly StoredIssuer[]): FieldValues => ({
  version: String(readout.version),
  issuer: issuerLabels(issuers)[issuers.findIndex(({ slug }) => slug === readout.issuer.slug)] ?? readout.issuer.name,
  kind: readout.kind,
  extent: readout.extent,
  language: readout.language,
  publishedAt: readout.publishedAt ?? "",
  sourceTitle: readout.sourceTitle ?? "",
  sourceUrl: readout.sourceUrl ?? "",
  quotedBy: readout.quotedBy ?? "",
  text: readout.revision.text,
  reason: "",
});
