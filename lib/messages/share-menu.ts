import { say, type Message } from "./message";
import { passageName } from "./sides";
import type { SideNames } from "../model/side-names";
import { parsePassageAnchor } from "../addresses/anchors";
import type { Side } from "../model/comparison";

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
  return passage ? passageName(names[passage.side], passage.number) : say`the comparison as a whole`;
}
