import type { HistoryView } from "@/lib/model/reviews/history-view";
import { SubpageHeading } from "@/components/comparison/page/subpage-heading";
import { InterfaceMessage } from "@/components/site/interface-message";
import { AgreementTables } from "./agreement-tables";
import type { ReviewAction } from "./command-queue";
import { Disagreements } from "./disagreements";
import { OrphanedJudgements } from "./orphaned-judgements";
import { ReviewForm } from "./review-form";
import { ReviewHistory } from "./review-history";
import { HISTORY } from "@/lib/messages/reviews/history";
import { REVIEW } from "@/lib/messages/reviews/review";
import styles from "./review-history.module.css";

interface Props {
  history: HistoryView;
  /** The path of the comparison. */
  path: string;
  /** The current state of the review; null on a permanent page. */
  action: ReviewAction | null;
}

/** The whole review of a comparison: what waits, where reviewers disagree, how far they agree, and everything that was done. */
export function HistoryPage({ history, path, action }: Props) {
  const { pair, reader, claim, reviewing, agreements, entries } = history;
  return (
    <>
      <SubpageHeading title={HISTORY.title} pair={pair} path={path} />
      {claim && (
        <p>
          {reader && <InterfaceMessage of={reader} />} <InterfaceMessage of={claim} />
        </p>
      )}
      {reviewing && action && entries.length > 0 && (
        <section id="review" className={styles.own} aria-label={REVIEW.title}>
          <ReviewForm action={action} {...reviewing} />
        </section>
      )}
      <OrphanedJudgements history={history} path={path} />
      <Disagreements history={history} path={path} />
      <AgreementTables agreements={agreements} names={history.names} />
      <section aria-labelledby="history" className={styles.part}>
        <h2 id="history">{HISTORY.every}</h2>
        <ReviewHistory history={history} />
      </section>
    </>
  );
}
