import type { EditableCall, EditableReadout } from "../model/corrections";
import type { FieldValues } from "./form";

/** How many empty participants the form offers beside those filled in. */
const BLANK_SEATS = 2;

/** A call as the fields of the form that corrects it. */
export function valuesOfCall({ slug, title, kind, date, version, parties, readouts }: EditableCall): FieldValues {
  const blank = Array.from({ length: BLANK_SEATS }, () => ({ party: "", principal: "" }));
  const seats = [...parties, ...blank].flatMap(({ party, principal }, row) => [
    [`parties.${row}.party`, party],
    [`parties.${row}.principal`, principal],
  ]);
  const positions = readouts.flatMap((readout, row) => [
    [`readouts.${row}.slug`, readout.slug],
    [`readouts.${row}.position`, String(row + 1)],
  ]);
  return { version: String(version), title, slug, kind, date, ...Object.fromEntries([...seats, ...positions]) };
}

/** A readout as form fields for its correction; the reason is empty, because it belongs to the new change. */
export const valuesOfReadout = (readout: EditableReadout): FieldValues => ({
  version: String(readout.version),
  issuer: readout.issuer.slug,
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
