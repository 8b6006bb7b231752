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
