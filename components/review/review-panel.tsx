import Link from "next/link";
import { withAnchor } from "@/lib/addresses/anchors";
import { withComparisonQuery } from "@/lib/addresses/comparison-query";
import { newNotePath } from "@/lib/addresses/note-path";
import { REVIEW, disagreementCount, reviewedOf, waitingJudgements } from "@/lib/messages/reviews/review";
import type { ComparisonView, QuestionView, ReviewView } from "@/lib/model/comparisons/comparison-view";
import { linkKey } from "@/lib/model/comparisons/link-key";
import { InterfaceMessage } from "@/components/site/interface-message";
import type { ReviewAction } from "./command-queue";
import { ReviewForm } from "./review-form";
import { ReviewItem } from "./review-item";
import { NOTE } from "@/lib/messages/reviews/note-labels";
import styles from "./review-panel.module.css";

interface Props {
  view: ComparisonView;
  /** The review of that view. */
  review: ReviewView;
  /** The path of the comparison, without its query. */
  path: string;
  action: ReviewAction;
  /** Whether judgements are signed with the account of the member who looks at the page. */
  isSignedIn?: boolean;
  /** The path of this comparison's history. */
  historyPath: string;
}

/** The progress of the review, with a link to its history. */
function ReviewLine({ view, review, path, historyPath }: Omit<Props, "action" | "isSignedIn">) {
  const { query, progress, disagreements } = view;
  return (
    <p className={styles.line}>
      <strong>
        <InterfaceMessage of={reviewedOf(progress)} />
      </strong>
      <Link
        className={styles.mode}
        href={withComparisonQuery(path, { ...query, review: !query.review, own: false, skip: 0 })}
        data-key="r"
        prefetch={false}
        scroll={false}
      >
        {query.review ? REVIEW.stop : REVIEW.title}
      </Link>
      <Link href={historyPath} prefetch={false}>
        {REVIEW.history}
      </Link>
      <Link href={newNotePath({ pair: review.pair, reader: query.reader })} prefetch={false}>
        {NOTE.write}
      </Link>
      {review.orphaned > 0 && (
        <Link href={withAnchor("look-again", historyPath)} prefetch={false}>
          <InterfaceMessage of={waitingJudgements(review.orphaned)} />
        </Link>
      )}
      {disagreements.length > 0 && (
        <Link href={withAnchor("disagreements", historyPath)} prefetch={false}>
          <InterfaceMessage of={disagreementCount(disagreements.length)} />
        </Link>
      )}
    </p>
  );
}

/** Identifies a question, so that the page notices when it changes. */
function nameOf(question: QuestionView | null): string {
  if (!question) return "nothing";
  return question.kind === "link" ? linkKey({ left: question.left.id, right: question.right.id }) : question.passage.id;
}

/** The review of a comparison: its progress, the reviewer, undo and redo; in review mode, one question after another. */
export function ReviewPanel({ view, review, path, action, isSignedIn = false, historyPath }: Props) {
  return (
    <section id="review" className={styles.panel} aria-label={REVIEW.title}>
      <ReviewLine view={view} review={review} path={path} historyPath={historyPath} />
      <ReviewForm
        action={action}
        reviewer={review.reviewer}
        isSignedIn={isSignedIn}
        canUndo={review.canUndo}
        canRedo={review.canRedo}
        asked={review.isReviewing ? nameOf(review.question) : null}
      >
        {review.isReviewing && <ReviewItem view={view} review={review} path={path} />}
      </ReviewForm>
    </section>
  );
}
