import type { ReactNode } from "react";
import type { Side } from "@/lib/model/comparisons/comparison";
import { keepLatest } from "@/lib/model/keep-latest";

/** The parts that a command changes as a whole: how much each side reports, the overview in words and lines, what is asked, the rest. */
export type PartName = "sides" | "summary" | "lines" | "asked" | "below";

/** The lists of which a command changes some items: the rows, and the cells of each side in the overview. */
export type ListName = "rows" | Side;

/** What a command has changed on a page. It is sent as the answer instead of the whole page, because pages can be long. */
export interface PageChanges {
  /** The print of the page with these changes. */
  print: string;
  /** The parts that have changed. */
  parts: Partial<Record<PartName, ReactNode>>;
  /** The keys of all items of each list, in order, and the items that have changed. */
  lists: Record<ListName, { keys: string[]; items: [string, ReactNode][] }>;
}

/** Everything that has changed since a page was rendered. */
export interface Changed extends Omit<PageChanges, "lists"> {
  lists: Record<ListName, { keys: string[]; items: ReadonlyMap<string, ReactNode> }>;
}

/** The most renderings whose changes are remembered, for "Back". */
const LATEST = 8;
/**
 * By rendering, what has changed since. The browser's "Back" brings a page as it was rendered; with this it is shown as it
 * was left.
 */
export const remembered = new Map<string, Changed>();

/** Adds changes to those that are remembered for a rendering. */
export function rememberChanges(rendering: string, { print, parts, lists }: PageChanges): Changed {
  const before = remembered.get(rendering);
  const merge = (name: ListName) => {
    const { keys, items } = lists[name];
    const isListed = new Set(keys);
    const known = [...(before?.lists[name].items ?? []), ...items];
    return { keys, items: new Map(known.filter(([key]) => isListed.has(key))) };
  };
  const changed: Changed = {
    print,
    parts: { ...before?.parts, ...parts },
    lists: { rows: merge("rows"), left: merge("left"), right: merge("right") },
  };
  return keepLatest(remembered, rendering, changed, LATEST);
}
