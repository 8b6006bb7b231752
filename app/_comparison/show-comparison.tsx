import { historyPath } from "@/lib/addresses/comparison-path";
import { pinnedName } from "@/lib/addresses/pair-names";
import { withComparisonQuery } from "@/lib/addresses/comparison-query";
import { ComparisonSection } from "@/components/comparison/comparison-section";
import { ExportPanel } from "@/components/comparison/export-panel";
import { openComparison } from "@/lib/comparison/open-comparison";
import type { ComparisonQuery } from "@/lib/model/comparison-query";
import type { ReadoutPair } from "@/lib/model/readout-pairs";
import { reviewAction } from "./actions";
import { readReviewer } from "./reviewer";

interface Shown {
  /** The path of the page. */
  path: string;
  /** The path of the comparison itself, where that is another: its files and its history are below it. */
  pairPath?: string;
  swapPath: string | null;
  query: ComparisonQuery;
}

/** The body of a page that compares two readouts: the comparison with its review, and the exports. */
export async function showComparison(pair: ReadoutPair, { path, pairPath = path, swapPath, query }: Shown) {
  const opened = await openComparison(pair, { query, reviewer: await readReviewer() });
  const action = reviewAction.bind(null, { pair: pinnedName(pair), path: withComparisonQuery(path, query) });
  return (
    <>
      <ComparisonSection
        opened={opened}
        path={path}
        swapPath={swapPath}
        reviewing={{ action, historyPath: historyPath(pairPath) }}
      />
      <ExportPanel path={pairPath} pair={pair} />
    </>
  );
}
