import {
  citedLink,
  citedPassage,
  citedSource,
  citedUnlinked,
  colophon,
  quotationHeading,
} from "../../messages/comparisons/citations";
import { coverageWithReview } from "../../messages/comparisons/coverage";
import { quoteMarkdown } from "../../messages/parts/markdown-text";
import { say, type Message } from "../../messages/parts/message";
import { FOUND_BY_NEITHER, linkReaders } from "../../messages/site/reader-findings";
import { toMarkdown } from "../../messages/parts/to-markdown";
import { toText } from "../../messages/parts/to-text";
import type { Side } from "../../model/comparisons/comparison";
import type { ComparisonView, PassageView } from "../../model/comparisons/comparison-view";
import type { ReviewedLink } from "../../model/reviews/reviewed-comparison";
import { SIDES, otherSide } from "../../model/comparisons/sides";
import { passageAddress, type ComparisonFile } from "./comparison-file";

/** The formats of citations for people to read. */
export type CitationStyle = "text" | "markdown";

/** The cited passages: one of each side, or one alone, and the link between them, if there is one. */
export interface CitedPassages {
  left: PassageView | null;
  right: PassageView | null;
  link: ReviewedLink | null;
  /** The side whose passage the user asked about, and whose address is given; by default the left one. */
  asked?: Side;
}

/** How a format writes a citation. */
interface Style {
  line: (message: Message) => string;
  /** A quotation as its own paragraph. */
  quote: (text: string) => string;
}

const STYLES: Record<CitationStyle, Style> = {
  text: { line: toText, quote: (text) => `“${text}”` },
  markdown: { line: toMarkdown, quote: quoteMarkdown },
};

/** The claim about a passage that is cited alone: the citation must not hide that it has a counterpart. */
function lonePassage(view: ComparisonView, passage: PassageView): Message {
  const other = otherSide(passage.side);
  const claim = citedPassage(passage, other, view[other].names);
  const isByBoth = passage.standing === "none" && view.reader.second?.unmatchedByBoth.includes(passage.id);
  return isByBoth && !passage.judgement && passage.rejected.length === 0 ? say`${claim} ${FOUND_BY_NEITHER}` : claim;
}

/** A link, and which readers found it, if there are two. */
function linkedPassages({ reader }: ComparisonView, link: ReviewedLink): Message {
  const claim = citedLink(link);
  if (!reader.second || !link.machine) return claim;
  const isShared = reader.second.foundByBoth.some(({ left, right }) => left === link.left && right === link.right);
  return say`${claim} ${linkReaders(isShared, reader.readBy?.model ?? null, null)!}`;
}

const unlinkedPassages = ({ rejected }: ComparisonView, { left, right }: CitedPassages): Message =>
  citedUnlinked(rejected.find((link) => link.left === left?.id && link.right === right?.id));

/**
 * The claim about cited passages.
 *
 * @example
 * toText(claimOfCited(view, findCited(view, "left-4")!)); //=> "No counterpart found in the Azerbaijani readout (automatic, not reviewed)."
 */
export function claimOfCited(view: ComparisonView, cited: CitedPassages): Message {
  const { left, right, link } = cited;
  if (left && !right) return lonePassage(view, left);
  if (right && !left) return lonePassage(view, right);
  return link ? linkedPassages(view, link) : unlinkedPassages(view, cited);
}

const quotations = ({ pair }: ComparisonView, cited: CitedPassages, style: Style): string[] =>
  SIDES.flatMap((side) => {
    const passage = cited[side];
    return passage ? [style.line(quotationHeading(pair[side].readout, passage)), style.quote(passage.quotation)] : [];
  });

/**
 * A passage with its surest counterpart; alone if none was found.
 *
 * @param anchor "left-3": the third passage of the left readout
 * @returns undefined where that names no passage
 * @example
 * findCited(view, "left-2")?.right?.number; //=> 2
 */
export function findCited(view: ComparisonView, anchor: string): CitedPassages | undefined {
  const [side, number] = anchor.split("-");
  if (side !== "left" && side !== "right") return undefined;
  const passage = view[side].passages[Number(number) - 1];
  if (!passage) return undefined;
  const [surest] = passage.links;
  const link = surest && surest.strength !== "weak" ? surest : null;
  const other = otherSide(side);
  const counterpart = view[other].passages.find(({ id }) => id === link?.[other]) ?? null;
  return side === "left"
    ? { left: passage, right: counterpart, link, asked: side }
    : { left: counterpart, right: passage, link, asked: side };
}

/**
 * Cites a comparison, or passages of it: the quotations, the claims about them, both issuers with call, date and source, the address and
 * the day of access.
 *
 * @param passages one passage of each side, or one with null for the other; none cites the whole comparison
 * @returns paragraphs with empty lines between them; quotations are exact, and escaped in Markdown so that they show as they are
 * @example
 * citePair(file, "text", { left, right: null, link: null });
 * //=> "US Department of State, passage 4:\n\n“…”\n\nNo counterpart found in the Azerbaijani readout (automatic, not reviewed).\n\n…"
 */
export function citePair(file: ComparisonFile, named: CitationStyle, passages?: CitedPassages): string {
  const { view, accessed } = file;
  const style = STYLES[named];
  const cited = passages && (passages.left || passages.right) ? passages : null;
  const claims = cited
    ? [claimOfCited(view, cited)]
    : [...SIDES.map((side) => coverageWithReview(view[side], view[otherSide(side)].names, view.basis)), view.claim];
  const passage = cited?.[cited.asked ?? (cited.left ? "left" : "right")];
  return [
    ...(cited ? quotations(view, cited, style) : []),
    ...claims.map(style.line),
    ...SIDES.map((each) => style.line(citedSource(view.pair[each]))),
    style.line(colophon(view, passage ? passageAddress(file, passage) : file.address, accessed)),
  ].join("\n\n");
}
