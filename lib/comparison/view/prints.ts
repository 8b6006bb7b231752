import { createHash } from "node:crypto";
import type { ComparisonView, FacingView, PassageView } from "../../model/comparisons/comparison-view";
import { gatherRows, itemKey, type RowItem } from "../../model/comparisons/row-items";
import { bySide, SIDES } from "../../model/comparisons/sides";
import type { Side } from "../../model/comparisons/comparison";
import { printReasons } from "./print-reasons";
import type { Standing } from "../../model/reviews/standings";
import { pinnedName } from "../../addresses/pair-names";

/** Fingerprints of what a page of rows shows, which are equal only if it shows the same. */
export interface Prints {
  /** Of the whole page. */
  page: string;
  /** Of everything outside the rows on which the look of the rows depends. */
  frame: string;
  /** Of what follows the rows. */
  below: string;
  /** Of each item of the list of rows, by its key. */
  items: ReadonlyMap<string, string>;
  /** The standing of each passage, by its id. */
  standings: ReadonlyMap<string, Standing>;
}

const printOf = (shown: unknown): string => createHash("sha1").update(JSON.stringify(shown)).digest("base64url");

/** Names, languages, and what may be judged by whom. What can be undone is not in it: it follows from the judgements and the reviewer. */
function frameOf({ pair, algorithm, basis, reader, query, review, ...sides }: ComparisonView) {
  return [
    pinnedName(pair),
    bySide((side) => [sides[side].names, sides[side].language, sides[side].passages.length]),
    [algorithm, basis, reader.readBy, reader.translator],
    query,
    review && [review.reviewer, review.isOffered, review.canSettle],
  ];
}

const taken = new WeakMap<ComparisonView, Prints>();

/** All that a row says of a passage. Its links are left out, because the rows in which it faces its counterparts show them. */
const writePassage = (passage: PassageView): string => JSON.stringify({ ...passage, links: null });

/** Takes the prints of the items of a list. A passage is written only once, although it may be in many rows. */
function itemPrinter() {
  const written = new Map<PassageView, string>();
  const write = <T extends { passage: PassageView }>({ passage, ...rest }: T) => {
    const known = written.get(passage) ?? writePassage(passage);
    written.set(passage, known);
    return [known, rest];
  };
  const writeFacing = ({ link, ...rest }: FacingView) => [
    write(rest),
    link && { ...link, reasons: printReasons(link.reasons) },
  ];
  return (item: RowItem): string =>
    printOf(
      item.map(({ left, right, absence, ...row }) => [
        row,
        left.map(writeFacing),
        right.map(writeFacing),
        absence && { ...absence, nearest: absence.nearest.map(write) },
      ]),
    );
}

const idsOf = (passages: { id: string }[]) => passages.map(({ id }) => id);

function takePrints(view: ComparisonView): Prints {
  const { order, topics } = view;
  const print = itemPrinter();
  const items = new Map(gatherRows(view.rows).map((item) => [itemKey(item), print(item)]));
  const frame = printOf(frameOf(view));
  const below = printOf([order && { ...order, ...bySide((side) => idsOf(order[side])) }, topics]);
  const standings = new Map(SIDES.flatMap((side) => view[side].passages.map(({ id, standing }) => [id, standing])));
  return {
    page: printOf([frame, below, ...items, ...standings]),
    frame,
    below,
    items,
    standings,
  };
}

/**
 * The prints of a page of rows.
 *
 * @returns always the same object for a view
 * @example
 * printsOf(view).page === printsOf(openedAgain).page; //=> true
 */
export function printsOf(view: ComparisonView): Prints {
  const prints = taken.get(view) ?? takePrints(view);
  taken.set(view, prints);
  return prints;
}

/** What has changed on a page of rows. */
export interface ChangedView {
  /** The keys of all items of the list of rows, in order. */
  keys: string[];
  /** The items that are new or look different. */
  items: RowItem[];
  /** Ids of the passages whose standing has changed. */
  passages: Record<Side, ReadonlySet<string>>;
  /** Whether what follows the rows has changed. */
  isChangedBelow: boolean;
}

/**
 * What has changed on a page of rows.
 *
 * @param before what the page showed
 * @param view what it should show now
 * @returns null if all of it has changed, because of another name, revision or query
 * @example
 * changesSince(printsOf(before), after)?.items.length; //=> 2
 */
export function changesSince(before: Prints, view: ComparisonView): ChangedView | null {
  const now = printsOf(view);
  if (now.frame !== before.frame) return null;
  const items = gatherRows(view.rows);
  return {
    keys: items.map(itemKey),
    items: items.filter((item) => now.items.get(itemKey(item)) !== before.items.get(itemKey(item))),
    passages: bySide(
      (side) => new Set(idsOf(view[side].passages.filter(({ id, standing }) => before.standings.get(id) !== standing))),
    ),
    isChangedBelow: now.below !== before.below,
  };
}
