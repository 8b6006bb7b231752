import Link from "next/link";
import type { ReactNode } from "react";
import { patternFilePath, patternPath } from "@/lib/addresses/pattern-path";
import { PATTERN } from "@/lib/messages/dyads/patterns";
import type { DyadView } from "@/lib/model/dyads/dyad-view";
import { DOWNLOAD_LABELS } from "@/lib/model/library/downloads";

interface Props {
  view: DyadView;
  heading: ReactNode;
  /** Further links from the row. */
  children?: ReactNode;
}

/** The heading of the open row, with its files and a link to close it. */
export function RowHeader({ view, heading, children }: Props) {
  const { query } = view;
  return (
    <header>
      <h2 id="row-heading">{heading}</h2>
      <a href={patternFilePath(view, "row.csv", query)} download>
        {DOWNLOAD_LABELS.csv}
      </a>
      <a href={patternFilePath(view, "row.json", query)} download>
        {DOWNLOAD_LABELS.json}
      </a>
      {children}
      <Link href={patternPath(view, { ...query, row: "" })} prefetch={false}>
        {PATTERN.close}
      </Link>
    </header>
  );
}
