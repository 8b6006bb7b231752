import type { FieldValues } from "./form";
import type { EditableCall, EditableReadout } from "../model/corrections";

/** Seats that the form offers beside those that are taken. */
const BLANK_SEATS = 2;

/** A call as the fields of the form that corrects it. */
export function valuesOfCall({ slug, title, kind, date, version, parties, readouts }: EditableCall): FieldValues {
  const blank = Array.from({ length: BLANK_SEATS }, () => ({ party: "", principal: "" }));
  const seats = [...parties, ...blank].flatMap(({ party, principal }, i) => [
    [`parties.${i}.party`, party],
    [`parties.${i}.principal`, principal],
  ]);
  const places = readouts.flatMap((readout, i) => [
    [`readouts.${i}.slug`, readout.slug],
    [`readouts.${i}.place`, String(i + 1)],
  ]);
  return { version: String(version), title, slug, kind, date, ...Object.fromEntries([...seats, ...places]) };
}

/** A readout as the fields of the form that corrects it; the reason is that of the change to come. */
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
