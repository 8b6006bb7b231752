import Link from "next/link";
import { SENT_TEXTS_FORM } from "@/components/texts/sent-texts-form";
import { formatComparisonQuery, withComparisonQuery } from "@/lib/addresses/comparison-query";
import type { ComparisonQuery } from "@/lib/model/comparisons/comparison-query";

interface Props {
  /** The path of the comparison, without its query; null where its texts are not stored. */
  path: string | null;
  query: ComparisonQuery;
  /** Whether it leads to what is shown now. */
  current?: "page" | "true";
  /** Whether its query is for the sides changed over. */
  swaps?: boolean;
  viewName?: string;
  /** The key that follows it. */
  shortcut?: string | number;
  /** All its words, where they may be cut off. */
  title?: string;
  children: React.ReactNode;
}

/** Leads to the same comparison under another query: a link; or, where its texts are not stored, a button that sends them along. */
export function QueryLink({ path, query, current, swaps = false, viewName, shortcut, title, children }: Props) {
  const marks = { "aria-current": current, "data-view": viewName, "data-key": shortcut, title };
  if (path === null)
    return (
      <button form={SENT_TEXTS_FORM} name={swaps ? "swapped" : "query"} value={formatComparisonQuery(query)} {...marks}>
        {children}
      </button>
    );
  return (
    <Link href={withComparisonQuery(path, query)} prefetch={false} scroll={false} {...marks}>
      {children}
    </Link>
  );
}
