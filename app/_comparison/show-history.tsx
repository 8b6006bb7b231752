import { UNFINISHED } from "@/lib/messages/comparisons/coverage";
import { withReader } from "@/lib/addresses/comparison-query";
import { historyPath } from "@/lib/addresses/comparison-path";
import { pinnedName } from "@/lib/addresses/pair-names";
import type { Metadata } from "next";
import { HistoryPage } from "@/components/review/history-page";
import { openHistory } from "@/lib/comparison/open-history";
import type { ReaderName } from "@/lib/model/comparisons/comparison-query";
import type { ReadoutPair } from "@/lib/model/calls/readout-pairs";
import { titlePair } from "@/lib/messages/comparisons/sides";
import { toText } from "@/lib/messages/parts/to-text";
import { reviewAction } from "./actions";
import { may } from "@/app/_actions/permit";
import { readReviewer } from "./reviewer";
import { describeReview, historyTitle } from "@/lib/messages/reviews/history";
import { isUnfinished } from "@/lib/model/comparisons/aligners";

/** The metadata of a page that shows the history of a review. */
export const describeHistory = (pair: ReadoutPair): Metadata => ({
  title: toText(historyTitle(titlePair(pair))),
  description: toText(describeReview(titlePair(pair))),
});

/** The history of the comparison of two readouts by one reader, whose page has the given path. */
export async function showHistory(pair: ReadoutPair, path: string, reader: ReaderName | null) {
  const history = await openHistory(pair, await readReviewer(), reader);
  if (isUnfinished(history)) return <p role="status">{toText(UNFINISHED[history])}</p>;
  const action = reviewAction.bind(null, { pair: pinnedName(pair), path: historyPath(path, { reader }) });
  const judging = may("judge") ? action : null;
  return <HistoryPage history={history} path={withReader(path, reader)} action={judging} />;
}
