import { say, type Message } from "../parts/message";
import { passageName } from "./sides";
import type { SideNames } from "../../model/comparisons/side-names";
import { parsePassageAnchor } from "../../addresses/anchors";
import type { Side } from "../../model/comparisons/comparison";
import { CITATION_LABELS, type CitationFormat } from "../../model/library/downloads";

export const COPIED = "Copied.";
export const NOT_COPIED = "The browser did not allow copying.";

/** What the menu says by which a comparison is shared. */
export const SHARE = {
  label: "Share",
  permanent: "Permanent link",
  whatPermanent: "Keeps the texts, links, review and notes as they are now.",
  isPermanent: "This page never changes.",
  makePermanent: "Make a permanent link",
  openPermanent: "Open it",
  living: "Living page",
  whatLiving: "Changes with the texts and the review.",
  copyLink: "Copy link",
  openLiving: "See it as it is now",
  passage: "Passage",
  noPassage: "None chosen: select a passage or move to one.",
  choosePassage: "Choose a passage to cite",
  copyPassageLink: "Copy link to the passage",
  copyQuotation: "Copy quotation with source",
  picture: "Picture (PNG)",
  cite: "Cite",
  allCitations: "All formats",
  brief: "Brief",
  readBrief: "One-page brief",
  briefAsWord: "Brief as Word (DOCX)",
  download: "Download",
  embed: "Embed",
  whatEmbed: "Shows this in a frame on a page of another site, with a way back to here.",
  frameHtml: "HTML of the frame",
  copyFrame: "Copy HTML",
  whole: "the comparison as a whole",
  show: "Show",
  link: "Link",
};

/**
 * What a picture of a passage is called.
 *
 * @param anchor of the passage
 * @example
 * toText(pictureOf("left-3", names)); //=> "Picture of United States, passage 3"
 */
export const pictureOf = (anchor: string, names: Record<Side, SideNames>): Message =>
  say`Picture of ${citedWhat(anchor, names)}`;

/**
 * The name of the file of a picture, which says of what it is.
 *
 * @example
 * pictureFile("left-3"); //=> "picture-left-3.png"
 */
export const pictureFile = (anchor: string): string => `picture-${anchor}.png`;

/**
 * What the citation is of.
 *
 * @param anchor of a passage; empty for the comparison as a whole
 * @example
 * toText(citedWhat("left-3", names)); //=> "United States, passage 3"
 * toText(citedWhat("", names));       //=> "the comparison as a whole"
 */
export function citedWhat(anchor: string, names: Record<Side, SideNames>): Message {
  const passage = parsePassageAnchor(anchor);
  return passage ? passageName(names[passage.side], passage.number) : [SHARE.whole];
}

/** The pages of a comparison's brief and citations, for search engines. */
export const BRIEF_PAGE = {
  title: SHARE.brief,
  description: "A comparison on one page: the finding, the quotations, the sources, and how sure each line is.",
};
export const CITE_PAGE = { title: SHARE.cite, description: "A comparison or one of its passages as a citation." };

/**
 * What the button is called that copies a citation.
 *
 * @example
 * copyCitation("bib"); //=> "Copy BibTeX"
 * copyCitation("txt"); //=> "Copy plain text"
 */
export const copyCitation = (format: CitationFormat): string =>
  format === "txt" ? "Copy plain text" : `Copy ${CITATION_LABELS[format]}`;
