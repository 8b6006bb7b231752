import type { Side } from "../model/comparisons/comparison";
import { SIDES } from "../model/comparisons/sides";

/** Parts of pages with the same anchor on every page. */
export const PAGE_PARTS = ["content", "review", "disagreements", "look-again", "row"] as const;

type PagePart = (typeof PAGE_PARTS)[number];

export interface PassageAnchor {
  kind: "passage";
  side: Side;
  /** As the page counts passages, from 1. */
  number: number;
}

/** What a fragment can point to within a page. */
export type Anchor =
  PassageAnchor | { kind: "note"; id: number } | { kind: "judgement"; id: number } | { kind: "part"; name: PagePart };

/**
 * The anchor of a passage: the id of its element.
 *
 * @param number from 1
 * @example
 * passageAnchor("left", 3); //=> "left-3"
 */
export const passageAnchor = (side: Side, number: number): string => `${side}-${number}`;

/**
 * The anchor of a note.
 *
 * @example
 * noteAnchor(7); //=> "note-7"
 */
export const noteAnchor = (id: number): string => `note-${id}`;

/**
 * The anchor of a judgement in the history of a review.
 *
 * @example
 * judgementAnchor(9); //=> "judgement-9"
 */
export const judgementAnchor = (id: number): string => `judgement-${id}`;

/**
 * An anchor as an address, by default on the current page.
 *
 * @param path with or without a query
 * @example
 * withAnchor("left-3");                      //=> "#left-3"
 * withAnchor("left-3", "/calls/x?view=list"); //=> "/calls/x?view=list#left-3"
 */
export const withAnchor = (anchor: string, path = ""): string => `${path}#${anchor}`;

/**
 * The anchor of an address.
 *
 * @returns empty if it leads to the page as a whole
 * @example
 * anchorOf("/calls/x?view=list#left-3"); //=> "left-3"
 */
export const anchorOf = (address: string): string => address.slice(address.indexOf("#") + 1 || address.length);

/**
 * Writes an anchor.
 *
 * @example
 * formatAnchor({ kind: "passage", side: "left", number: 3 }); //=> "left-3"
 */
export function formatAnchor(anchor: Anchor): string {
  switch (anchor.kind) {
    case "passage":
      return passageAnchor(anchor.side, anchor.number);
    case "note":
      return noteAnchor(anchor.id);
    case "judgement":
      return judgementAnchor(anchor.id);
    case "part":
      return anchor.name;
  }
}

/** "left-3": a word, and a number from 1 without leading zeros. */
const NUMBERED = /^(left|right|note|judgement)-([1-9]\d{0,8})$/;

/**
 * Reads an anchor; the inverse of `formatAnchor`.
 *
 * @param text without "#"
 * @returns null for what is not an anchor of ours
 * @example
 * parseAnchor("left-3"); //=> { kind: "passage", side: "left", number: 3 }
 * parseAnchor("left-0"); //=> null
 */
export function parseAnchor(text: string): Anchor | null {
  const name = PAGE_PARTS.find((part) => part === text);
  if (name) return { kind: "part", name };
  const [, word = "", digits = ""] = NUMBERED.exec(text) ?? [];
  const number = Number(digits);
  if (word === "note" || word === "judgement") return { kind: word, id: number };
  const side = SIDES.find((of) => of === word);
  return side ? { kind: "passage", side, number } : null;
}

/**
 * Reads the anchor of a passage.
 *
 * @returns null for any other
 * @example
 * parsePassageAnchor("right-12"); //=> { kind: "passage", side: "right", number: 12 }
 * parsePassageAnchor("review");   //=> null
 */
export function parsePassageAnchor(text: string): PassageAnchor | null {
  const anchor = parseAnchor(text);
  return anchor?.kind === "passage" ? anchor : null;
}
