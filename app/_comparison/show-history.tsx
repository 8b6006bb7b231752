import type { Metadata } from "next";
import { HistoryPage } from "@/components/review/history-page";
import { findReviewed } from "@/lib/data/reviews/judgement-queries";
import { listHistory } from "@/lib/review/history";
import { describeOrphans } from "@/lib/review/orphaned-judgements";
import { pinnedName } from "@/lib/addresses/comparison-path";
import { titlePair } from "@/lib/messages/names";
import { reviewAction } from "./actions";
import { readReviewer } from "./reviewer";
import type { ReadoutPair } from "@/lib/model/readout-pairs";

export const describeHistory = (pair: ReadoutPair): Metadata => ({
  title: `History of the review: ${titlePair(pair)}`,
  description: `Who judged what of the comparison, and when. ${titlePair(pair)}.`,
});

/** The history of the comparison of a pair, whose page has the given path. */
export async function showHistory(pair: ReadoutPair, path: string) {
  const { comparison, review, given, current } = await findReviewed(pair);
  const languages = { left: pair.left.readout.language, right: pair.right.readout.language };
  return (
    <HistoryPage
      pair={pair}
      comparison={comparison}
      state={review.state}
      entries={listHistory(given, review.state)}
      lost={describeOrphans(review.orphaned, given, current, languages)}
      path={path}
      judged={{
        reviewer: await readReviewer(),
        press: reviewAction.bind(null, { pair: pinnedName(pair), path: `${path}/history` }),
      }}
    />
  );
}
