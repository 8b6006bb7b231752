"use client";
import { useRouter } from "next/navigation";
import { createContext, Fragment, useContext, useEffect, useState, type ReactNode } from "react";
import { keepLatest } from "@/lib/model/keep-latest";
import type { Side } from "@/lib/model/comparisons/comparison";

/** The parts that a command changes as a whole: how much each side reports, the overview in words and lines, what is asked, the rest. */
export type PartName = "sides" | "summary" | "lines" | "asked" | "below";

/** The lists of which a command changes some items: the rows, and the cells of each side in the overview. */
export type ListName = "rows" | Side;

/** What a command has changed on a page: the answer to it where the page is long, in the place of the whole page. */
export interface PageChanges {
  /** The print of the page with these changes. */
  print: string;
  /** Those that have changed. */
  parts: Partial<Record<PartName, ReactNode>>;
  /** The keys of all items of each list, in order, and the items that have changed. */
  lists: Record<ListName, { keys: string[]; items: [string, ReactNode][] }>;
}

interface Changed extends Omit<PageChanges, "lists"> {
  lists: Record<ListName, { keys: string[]; items: ReadonlyMap<string, ReactNode> }>;
}

/** Renderings whose changes are remembered: those that "Back" leads to. */
const LATEST = 8;
/**
 * What has changed since a page was rendered, by the rendering. The browser's "Back" brings the page as it was rendered; with this it is as
 * it was left.
 */
const remembered = new Map<string, Changed>();

function rememberChanges(rendering: string, { print, parts, lists }: PageChanges): Changed {
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

interface Page {
  changed: Changed | null;
  /** The print of what the page shows now. */
  print: () => string | null;
  apply: (changes: PageChanges) => void;
}

const PageContext = createContext<Page>({ changed: null, print: () => null, apply: () => undefined });

/** The page as a command finds it, and how its answer changes it. Outside a page that can be changed, nothing is applied. */
export const usePage = (): Pick<Page, "print" | "apply"> => useContext(PageContext);

/** Pages that "Back" leads to still count what was there before: after a change they are asked for again. */
function useRefreshAfterBack(rendering: string) {
  const router = useRouter();
  useEffect(() => {
    let isBack = false;
    const note = () => {
      isBack = true;
    };
    window.addEventListener("popstate", note);
    return () => {
      window.removeEventListener("popstate", note);
      if (isBack && remembered.has(rendering)) router.refresh();
    };
  }, [rendering, router]);
}

interface Props {
  /** Names this rendering of the page among all others. */
  rendering: string;
  /** The print of the page as it was rendered. */
  print: string;
  children: ReactNode;
}

/** A page of which a command changes only what it has to. The page is rendered by the server, and so is each change. */
export function ChangingPage({ rendering, print, children }: Props) {
  const [latest, setLatest] = useState({ rendering, changed: remembered.get(rendering) ?? null });
  const changed = latest.rendering === rendering ? latest.changed : (remembered.get(rendering) ?? null);
  useRefreshAfterBack(rendering);
  const page: Page = {
    changed,
    print: () => remembered.get(rendering)?.print ?? print,
    apply: (changes) => setLatest({ rendering, changed: rememberChanges(rendering, changes) }),
  };
  return <PageContext value={page}>{children}</PageContext>;
}

/** A part of the page that a command changes as a whole. */
export function ChangingPart({ part, children }: { part: PartName; children: ReactNode }) {
  const { changed } = useContext(PageContext);
  return changed && part in changed.parts ? changed.parts[part] : children;
}

interface ItemsProps {
  list: ListName;
  /** In order. */
  keys: string[];
  /** An item for each key. */
  children: ReactNode[];
}

/** The items of a list. One that has not changed stays the element that it is: the browser does nothing for it. */
export function ChangingItems({ list, keys, children }: ItemsProps) {
  const changed = useContext(PageContext).changed?.lists[list];
  const rendered = new Map(keys.map((key, index) => [key, children[index]]));
  return (changed?.keys ?? keys).map((key) => (
    <Fragment key={key}>{changed?.items.get(key) ?? rendered.get(key)}</Fragment>
  ));
}
