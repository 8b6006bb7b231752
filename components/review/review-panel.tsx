import Link from "next/link";
import { nextToReview, type ToReview } from "@/lib/review/next-to-review";
import type { Review } from "@/lib/review/gather-review";
import { linkName } from "@/lib/review/note-positions";
import { isSamePerson } from "@/lib/review/same-person";
import { newNotePath } from "@/lib/addresses/note-path";
import { comparisonAddress } from "@/lib/addresses/comparison-query";
import { count } from "@/lib/messages/names";
import { reviewedOf } from "@/lib/messages/review";
import type { ReviewAction } from "./command-queue";
import { ReviewForm } from "./review-form";
import { ReviewItem } from "./review-item";
import styles from "./review-panel.module.css";
import type { Shown } from "@/components/comparison/shown";

interface Props {
  shown: Shown;
  review: Review;
  press: ReviewAction;
  /** The address of the history of this comparison. */
  historyPath: string;
}

/** How far the review is, and where there is more of it. */
function ReviewLine({ shown, review, historyPath }: Omit<Props, "press">) {
  const { comparison, path, query } = shown;
  const { progress, disagreements } = comparison;
  const waiting = review.orphaned.length;
  return (
    <p className={styles.line}>
      <strong>{reviewedOf(progress)}</strong>
      <Link
        className={styles.mode}
        href={comparisonAddress(path, { ...query, review: !query.review, own: false, skip: 0 })}
        data-key="r"
        prefetch={false}
        scroll={false}
      >
        {query.review ? "Stop reviewing" : "Review"}
      </Link>
      <Link href={historyPath} prefetch={false}>
        History
      </Link>
      <Link href={newNotePath({ pair: shown.judging!.pair, left: "", right: "", author: "" })} prefetch={false}>
        Write a note
      </Link>
      {waiting > 0 && (
        <Link href={`${historyPath}#look-again`} prefetch={false}>
          {count(waiting, "judgement")} to look at again
        </Link>
      )}
      {disagreements.length > 0 && (
        <Link href={`${historyPath}#disagreements`} prefetch={false}>
          {count(disagreements.length, "disagreement")}
        </Link>
      )}
    </p>
  );
}

const nameOf = (item: ToReview | undefined) =>
  item ? (item.kind === "link" ? linkName(item.left, item.right) : item.passage) : "nothing";

/** The review of a comparison: how far it is, who judges, what can be undone; in review mode, one thing after another. */
export function ReviewPanel({ shown, review, press, historyPath }: Props) {
  const { comparison, query } = shown;
  const judging = shown.judging!;
  const own = review.state.reviewers.find(({ author }) => isSamePerson(author, judging.reviewer));
  const open = judging.isReviewing ? nextToReview(comparison, query.own ? judging.reviewer : null) : [];
  // Whoever passes over the last one comes back to the first.
  const place = open.length > 0 ? query.skip % open.length : 0;
  return (
    <section id="review" className={styles.panel} aria-label="Review">
      <ReviewLine shown={shown} review={review} historyPath={historyPath} />
      <ReviewForm
        press={press}
        reviewer={judging.reviewer}
        canUndo={(own?.undo.length ?? 0) > 0}
        canRedo={(own?.redo.length ?? 0) > 0}
        asked={judging.isReviewing ? nameOf(open[place]) : null}
      >
        {judging.isReviewing && <ReviewItem item={open[place]} open={open.length} place={place} shown={shown} />}
      </ReviewForm>
    </section>
  );
}
