"use client";
import { useRouter } from "next/navigation";
import { createContext, Fragment, useContext, useEffect, useState, type ReactNode } from "react";
import {
  remembered,
  rememberChanges,
  type Changed,
  type ListName,
  type PageChanges,
  type PartName,
} from "./remembered-changes";

interface Page {
  changed: Changed | null;
  /** The print of what the page shows now. */
  print: () => string | null;
  apply: (changes: PageChanges) => void;
}

const PageContext = createContext<Page>({ changed: null, print: () => null, apply: () => undefined });

/** The print of the page, which a command sends, and what applies its answer. Outside a page that can change, nothing is applied. */
export const usePage = (): Pick<Page, "print" | "apply"> => useContext(PageContext);

/** Refreshes a page that "Back" leads to if this one has changed, because that page still has the old counts. */
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
  /** Identifies this rendering of the page among all others. */
  rendering: string;
  /** The print of the page as it was rendered. */
  print: string;
  children: ReactNode;
}

/** A page of which a command changes only the necessary parts. The server renders the page, and each change too. */
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

/** The items of a list. One that has not changed keeps its element, so that the browser has nothing to do for it. */
export function ChangingItems({ list, keys, children }: ItemsProps) {
  const changed = useContext(PageContext).changed?.lists[list];
  const rendered = new Map(keys.map((key, index) => [key, children[index]]));
  return (changed?.keys ?? keys).map((key) => (
    <Fragment key={key}>{changed?.items.get(key) ?? rendered.get(key)}</Fragment>
  ));
}
