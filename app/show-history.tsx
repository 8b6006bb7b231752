import type { Metadata } from "next";
import { HistoryPage } from "@/components/history-page";
import { findReviewed } from "@/lib/data/judgement-queries";
import type { Pair } from "@/lib/data/pairs";
import { tellHistory } from "@/lib/review/tell-history";
import { tellLost } from "@/lib/review/tell-lost";
import { pinnedName } from "@/lib/schema/pair-address";
import { titlePair } from "@/lib/wording";
import { pressReview } from "./press-review";
import { readReviewer } from "./reviewer";

export const describeHistory = (pair: Pair): Metadata => ({
  title: `History of the review: ${titlePair(pair)}`,
  description: `Who judged what of the comparison, and when. ${titlePair(pair)}.`,
});

/** The history of the comparison of a pair, whose page has the given path. */
export async function showHistory(pair: Pair, path: string) {
  const { comparison, review, given, current } = await findReviewed(pair);
  const languages = { left: pair.left.readout.language, right: pair.right.readout.language };
  return (
    <HistoryPage
      pair={pair}
      comparison={comparison}
      state={review.state}
      entries={tellHistory(given, review.state)}
      lost={tellLost(review.toLookAgain, given, current, languages)}
      path={path}
      judged={{
        reviewer: await readReviewer(),
        press: pressReview.bind(null, { pair: pinnedName(pair), path: `${path}/history` }),
      }}
    />
  );
}
