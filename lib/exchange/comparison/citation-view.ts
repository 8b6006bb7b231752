import { passageAnchor, withAnchor } from "../../addresses/anchors";
import type { CitationView } from "../../model/comparisons/citation-view";
import { CITATION_FORMATS } from "../../model/library/downloads";
import type { ComparisonView } from "../../model/comparisons/comparison-view";
import type { Side } from "../../model/comparisons/comparison";
import { SIDES } from "../../model/comparisons/sides";
import { inOneLine } from "../../messages/parts/one-line";
import { findCited } from "./citation";
import { CITATION_WRITERS } from "./citation-files";
import type { ComparisonFile } from "./comparison-file";

/** How many UTF-16 code units of a passage the list of passages shows. */
const MAX_BEGINNING = 70;

const citablePassages = (view: ComparisonView, side: Side) => ({
  label: view[side].names.label,
  passages: view[side].passages.map(({ number, quotation }) => ({
    anchor: passageAnchor(side, number),
    number,
    beginning: inOneLine(quotation.slice(0, MAX_BEGINNING)),
  })),
});

/**
 * What the page of citations shows: the citation in each format, and the passages that can be cited instead.
 *
 * @param anchor the cited passage, "left-3"; anything else cites the whole comparison
 * @example
 * viewCitation(file, "left-2").address; //=> "https://…/calls/…/left..right#left-2"
 */
export function viewCitation(file: ComparisonFile, anchor: string): CitationView {
  const { view, address } = file;
  const cited = findCited(view, anchor);
  return {
    pair: view.pair,
    address: cited ? withAnchor(anchor, address) : address,
    chosen: cited ? anchor : "",
    sides: SIDES.map((side) => citablePassages(view, side)),
    citations: CITATION_FORMATS.map((format) => ({
      format,
      text: CITATION_WRITERS[format].write(file, cited).trimEnd(),
    })),
  };
}
