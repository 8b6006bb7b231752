import Link from "next/link";
import { withComparisonQuery } from "@/lib/addresses/comparison-query";
import { REVIEW, nothingLeft, questionsLeft, secondReview } from "@/lib/messages/reviews/review";
import type { ComparisonView, ReviewView } from "@/lib/model/comparisons/comparison-view";
import { InterfaceMessage } from "@/components/site/interface-message";
import { LinkQuestion } from "./link-question";
import { PassageQuestion } from "./passage-question";
import { Message } from "@/components/site/message";
import styles from "./review-panel.module.css";

interface Props {
  view: ComparisonView;
  review: ReviewView;
  /** The path of the comparison, without its query. */
  path: string;
}

/** No question is left. A reviewer who has not judged everything may go on, so that reviewers can be compared. */
function NothingLeft({ view: { query }, review, path }: Props) {
  const { secondReview: unjudged } = review.questions;
  return (
    <p className={styles.item} data-item="" data-judge="">
      {nothingLeft(query.own)}{" "}
      {unjudged > 0 && (
        <Link href={withComparisonQuery(path, { ...query, own: true, skip: 0 })} prefetch={false} scroll={false}>
          <Message of={secondReview(unjudged)} />
        </Link>
      )}
    </p>
  );
}

/** One question of the review with all possible answers. The most doubtful comes first. */
export function ReviewItem(props: Props) {
  const { view, review, path } = props;
  const { question } = review;
  const { open, position, left } = review.questions;
  if (!question) return <NothingLeft {...props} />;
  return (
    <div className={styles.item} data-item="" data-judge="">
      {question.kind === "link" ? (
        <LinkQuestion question={question} view={view} />
      ) : (
        <PassageQuestion question={question} view={view} />
      )}
      <p className={styles.why}>
        <InterfaceMessage of={questionsLeft(left, view.reader.second !== null)} />{" "}
        {open > 1 && (
          <Link
            href={withComparisonQuery(path, { ...view.query, skip: (position + 1) % open })}
            data-key="e"
            prefetch={false}
            scroll={false}
          >
            {REVIEW.later}
          </Link>
        )}
      </p>
    </div>
  );
}
