import { claimByReader } from "../../messages/site/reader-findings";
import { titleCall } from "../../messages/calls/calls";
import { inOneLine } from "../../messages/parts/one-line";
import { quoted, say, type Message } from "../../messages/parts/message";
import { describeSource } from "../../messages/calls/readouts";
import { titlePair } from "../../messages/comparisons/sides";
import { toText } from "../../messages/parts/to-text";
import type { Side } from "../../model/comparisons/comparison";
import type { ReadoutPair } from "../../model/calls/readout-pairs";
import { SIDES, otherSide } from "../../model/comparisons/sides";
import { claimOfCited, type CitedPassages } from "./citation";
import { passageAddress, type ComparisonFile } from "./comparison-file";

/** A source in the form that reference managers use, before any format escapes it. Every text is one line. */
export interface Reference {
  /** Which of a comparison's references it is. */
  of: Side | "comparison";
  /** Latin letters, digits, "-" and "_": its key among the references of its comparison. */
  key: string;
  /** An institution's own name, never split into first and family name. */
  author: string;
  title: string;
  /** Who quoted the text, if it was not taken from its issuer. */
  container: string | null;
  /** The day of publication, ISO 8601, as precise as it is known; null if unknown, because the day of the call may be another. */
  issued: string | null;
  url: string;
  /** ISO 8601: "2026-11-29". */
  accessed: string;
  /** BCP 47; null for the comparison itself. */
  language: string | null;
  /** The quotation with its passage, and the claim about it. */
  note: string;
}

/** Control characters, which no format accepts. */
const CONTROLS = /[\p{Cc}\ufffe\uffff]+/gu;

const tidy = (text: string): string => inOneLine(text.replace(CONTROLS, " "));

const line = (message: Message): string => tidy(toText(message));

/** Two revisions of one readout differ in their numbers. */
function keyOf({ left, right }: ReadoutPair, side: Side): string {
  const { call, readout } = { left, right }[side];
  const isOneReadout = left.call.slug === right.call.slug && left.readout.slug === right.readout.slug;
  return `${call.slug}_${readout.slug}${isOneReadout ? `_${readout.revision.number}` : ""}`;
}

function readoutReference(file: ComparisonFile, side: Side, cited: CitedPassages | undefined): Reference {
  const { call, readout } = file.view.pair[side];
  const passage = cited?.[side];
  const source = say`${describeSource(readout)}.`;
  return {
    of: side,
    key: keyOf(file.view.pair, side),
    author: tidy(readout.issuer.name),
    title: readout.sourceTitle ? tidy(readout.sourceTitle) : line(say`Readout of ${titleCall(call)}`),
    container: readout.quotedBy ? tidy(readout.quotedBy) : null,
    issued: readout.publishedAt,
    url: readout.sourceUrl ?? (passage ? passageAddress(file, passage) : file.address),
    accessed: file.accessed,
    language: readout.language,
    note: line(passage ? say`${quoted(passage.quotation)} (passage ${passage.number}). ${source}` : source),
  };
}

function comparisonReference(file: ComparisonFile, cited: CitedPassages | undefined): Reference {
  const { view, address, accessed } = file;
  const asked = cited?.[cited.asked ?? (cited.left ? "left" : "right")];
  return {
    of: "comparison",
    key: `parallax_${view.pair.left.call.slug}`,
    author: "Parallax",
    title: line(titlePair(view.pair)),
    container: null,
    issued: null,
    url: asked ? passageAddress(file, asked) : address,
    accessed,
    language: null,
    note: line(claimByReader(cited ? claimOfCited(view, cited) : view.claim, view.reader.readBy)),
  };
}

/**
 * The references of a comparison, or of cited passages: the quoted readouts, the requested one first, then the comparison itself.
 *
 * @param cited a passage, with its counterpart if it has one; none cites the whole comparison
 * @example
 * listReferences(file).map(({ author }) => author);
 * //=> ["US Department of State", "President of Azerbaijan", "Parallax"]
 */
export function listReferences(file: ComparisonFile, cited?: CitedPassages): Reference[] {
  const asked = cited?.asked ?? "left";
  const sides = cited ? [asked, otherSide(asked)].filter((side) => cited[side]) : SIDES;
  return [...sides.map((side) => readoutReference(file, side, cited)), comparisonReference(file, cited)];
}
