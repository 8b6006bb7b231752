import { historyPath, pinnedPath } from "@/lib/addresses/comparison-path";
import { pinnedName } from "@/lib/addresses/pair-names";
import { withComparisonQuery, withReader } from "@/lib/addresses/comparison-query";
import { ComparisonSection } from "@/components/comparison/page/comparison-section";
import { AskReader } from "@/components/comparison/readers/ask-reader";
import { PrintedAddress } from "@/components/comparison/page/printed-address";
import { leadAnchors } from "@/lib/comparison/view/lead-anchors";
import { ShareMenu } from "@/components/comparison/share/share-menu";
import { ReviewPanel } from "@/components/review/review-panel";
import { TranslateForm } from "@/components/comparison/passage/translate-form";
import { findPairJob } from "@/lib/comparison/readings/ask-reading";
import { openAsking } from "@/lib/comparison/readings/open-asking";
import { openComparison } from "@/lib/comparison/open-comparison";
import type { ComparisonQuery } from "@/lib/model/comparisons/comparison-query";
import type { ReadoutPair } from "@/lib/model/calls/readout-pairs";
import { reviewAction } from "./actions";
import { askReaderAction } from "./ask-reader-action";
import { findFrame } from "../_answers/embedding";
import { currentMember, may } from "@/app/_actions/permit";
import { readReviewer } from "./reviewer";
import { translateAction } from "./translate-action";

interface Props {
  /** The path of the page. */
  path: string;
  /** The path of the comparison itself, where that is another: its files and its history are below it. */
  pairPath?: string;
  swapPath: string | null;
  query: ComparisonQuery;
}

/** The body of a page that compares two readouts: the comparison with its review, and its address on paper. */
export async function showComparison(pair: ReadoutPair, { path, pairPath = path, swapPath, query }: Props) {
  // Before the comparison: a job that ends meanwhile has left its reading there.
  const job = await findPairJob(pair);
  const opened = await openComparison(pair, { query, reviewer: may("judge") ? await readReviewer() : null });
  const asking = may("ask-model") && (await openAsking(job, opened.kind === "comparison" ? opened.reader.model : null));
  const frame =
    opened.kind === "comparison"
      ? await findFrame({ kind: "comparison", view: opened, path: withReader(pairPath, query.reader) })
      : null;
  const given = { pair: pinnedName(pair), path: withComparisonQuery(path, query) };
  const action = reviewAction.bind(null, given);
  return (
    <>
      <ComparisonSection
        opened={opened}
        path={path}
        swapPath={swapPath}
        canEdit
        panel={
          opened.kind === "comparison" &&
          opened.review && (
            <ReviewPanel
              view={opened}
              review={opened.review}
              path={path}
              action={action}
              isSignedIn={currentMember() !== null}
              historyPath={historyPath(pairPath, { reader: query.reader })}
            />
          )
        }
        share={
          <ShareMenu path={pairPath} pair={pair} reader={query.reader} leads={leadAnchors(opened)} frame={frame} />
        }
        asking={asking && <AskReader asking={asking} action={askReaderAction.bind(null, given)} />}
      />
      {opened.kind === "comparison" && opened.reader.translator && may("ask-model") && (
        <TranslateForm action={translateAction.bind(null, given)} />
      )}
      <PrintedAddress path={withReader(pinnedPath(pair), query.reader)} />
    </>
  );
}
