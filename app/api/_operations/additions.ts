import { formatReadoutName, parseReadoutName } from "@/lib/addresses/pair-names";
import type { WriteRequest } from "@/lib/api/operations";
import { Problem, invalidBody } from "@/lib/api/problem";
import { matchesTag, strongTagOf, writeBody } from "@/lib/api/respond";
import { addReadout as storeReadout, correctReadout, saveCall } from "@/lib/comparison/write-calls";
import { findCall, findRevision } from "@/lib/data/calls/call-queries";
import { findEditableReadout } from "@/lib/data/readouts/readout-edits";
import { FORM_SENTENCES, EDIT_FAULTS } from "@/lib/messages/form/forms";
import { PROBLEM_DETAILS } from "@/lib/messages/site/api";
import type { EditableReadout } from "@/lib/model/calls/corrections";
import { callInput, readoutInput } from "@/lib/schema/call-input";
import { readoutCorrection } from "@/lib/schema/corrections";
import { faultsOf } from "@/lib/schema/field-faults";
import { Moved, NOT_FOUND_PROBLEM, addressOf } from "./answer-operation";
import type { Store } from "./answer-write";
import { listRevisions, readCall } from "./calls";

const DELETED = new Problem("deleted", PROBLEM_DETAILS.deleted);
const CHANGED = new Problem("changed", PROBLEM_DETAILS.changed);

export const addCall: Store<"addCall"> = async ({ body, origin }) => {
  const parsed = callInput.safeParse(body);
  if (!parsed.success) return invalidBody(faultsOf(parsed.error));
  const saved = await saveCall(parsed.data);
  if (saved.kind === "taken") return invalidBody([{ name: "slug", message: FORM_SENTENCES.taken }]);
  const content = await readCall({ params: { call: saved.slug }, query: {}, origin });
  if (content instanceof Problem || content instanceof Moved) return DELETED;
  return { content, location: addressOf("readCall", { call: saved.slug }, origin) };
};

export const addReadout: Store<"addReadout"> = async ({ params, body, origin }) => {
  const parsed = readoutInput.safeParse(body);
  if (!parsed.success) return invalidBody(faultsOf(parsed.error));
  const added = await storeReadout(params.call, parsed.data);
  if (added.kind === "missing") return NOT_FOUND_PROBLEM;
  if (added.kind === "full") return new Problem("not-stored", FORM_SENTENCES.full);
  const { call, slug } = added;
  const readout = (await findCall(call))?.readouts.find((one) => one.slug === slug);
  if (!readout) return DELETED;
  return {
    content: readout,
    location: addressOf("listRevisions", { readout: formatReadoutName({ call, readout: slug }) }, origin),
  };
};

/** A readout without its text. */
function withText(stored: EditableReadout, { text, reason }: WriteRequest<"addRevision">["body"]) {
  const { kind, extent, language, sourceUrl, sourceTitle, quotedBy, publishedAt, issuer } = stored;
  const of = (value: string | null) => value ?? undefined;
  return {
    kind,
    extent,
    language,
    issuer: issuer.slug,
    text,
    reason,
    sourceUrl: of(sourceUrl),
    sourceTitle: of(sourceTitle),
    quotedBy: of(quotedBy),
    publishedAt: of(publishedAt),
  };
}

export const addRevision: Store<"addRevision"> = async ({ params, body, ifMatch, origin }) => {
  const name = parseReadoutName(params.readout)!;
  // Read before the version is checked, because storing detects what changes afterwards.
  const stored = await findEditableReadout(name);
  if (!stored) return NOT_FOUND_PROBLEM;
  if (stored.deletedAt || stored.call.deletedAt) return DELETED;
  const list = await listRevisions({ params, query: {}, origin });
  if (list instanceof Problem || list instanceof Moved) return NOT_FOUND_PROBLEM;
  if (!matchesTag(ifMatch, strongTagOf(writeBody(list)))) return CHANGED;
  const parsed = readoutCorrection.safeParse(withText(stored, body));
  if (!parsed.success) return invalidBody(faultsOf(parsed.error));
  const corrected = await correctReadout(name, stored.version, parsed.data);
  if (corrected.kind === "conflict") return CHANGED;
  if (corrected.kind === "missing") return DELETED;
  if (corrected.kind !== "saved") return new Problem("not-stored", EDIT_FAULTS.unexplained);
  const number = corrected.revision ?? stored.revision.number;
  const content = await findRevision(corrected.name.call, corrected.name.readout, number);
  if (!content) return NOT_FOUND_PROBLEM;
  const readout = formatReadoutName(corrected.name);
  return { content, location: addressOf("readRevision", { readout, number: String(number) }, origin) };
};
