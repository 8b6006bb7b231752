import { PATTERN } from "@/lib/messages/dyads/patterns";
import type { DyadView } from "@/lib/model/dyads/dyad-view";
import { PatternBasis, PatternKey } from "./pattern-key";
import { RowList } from "./row-list";
import { SilenceList } from "./silence-list";
import { PatternTable } from "./pattern-table";

/** The pattern, the number of calls behind it, the meaning of its bars, and the open row. */
export function PatternBody({ view }: { view: DyadView }) {
  return (
    <>
      <PatternBasis
        rates={view.rates}
        level={view.query.level}
        comparisons={view.pattern.comparisons}
        means={PATTERN.means}
      />
      <PatternTable view={view} />
      <PatternKey view={view} />
      <RowList view={view} />
      <SilenceList view={view} />
    </>
  );
}
