import Link from "next/link";
import { SENT_TEXTS_FORM } from "@/components/texts/sent-texts-form";
import { formatComparisonQuery, withComparisonQuery } from "@/lib/addresses/comparison-query";
import type { ComparisonQuery } from "@/lib/model/comparisons/comparison-query";

interface Props {
  /** The path of the comparison, without its query; null if its texts are not stored. */
  path: string | null;
  query: ComparisonQuery;
  /** Whether it leads to the current view. */
  current?: "page" | "true";
  /** Whether its query is meant for swapped sides. */
  swaps?: boolean;
  viewName?: string;
  /** The key that activates it. */
  shortcut?: string | number;
  /** The full label, for when it may be cut off. */
  title?: string;
  children: React.ReactNode;
}

/** Shows the same comparison with another query. It is a link, or, if the texts are not stored, a button that sends them along. */
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
