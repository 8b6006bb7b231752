import Link from "next/link";
import { withComparisonQuery } from "@/lib/addresses/comparison-query";
import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import { SIDES } from "@/lib/model/comparisons/sides";
import { columnHeadings } from "@/lib/messages/comparisons/sides";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import { Arrangement } from "./arrangement";
import { COMPARISON } from "@/lib/messages/comparisons/views";
import { REVIEW, passagesLeft } from "@/lib/messages/reviews/review";
import styles from "./comparison-controls.module.css";
import { NavigationBar } from "@/components/comparison/navigation/navigation-bar";
import { QueryLink } from "./query-link";
import { StateLinks, ViewLinks } from "./view-links";

interface Props {
  view: ComparisonView;
  /** The path of the comparison, without its query; null if its texts are not stored. */
  path: string | null;
  /** The path of the comparison with its sides swapped; null if there is none, as for a permanent link. */
  swapPath: string | null;
  /** The share menu; absent if the texts of the comparison are not stored. */
  share?: React.ReactNode;
}

/** How many rows match, and which filters match none. */
function Result({ view: { query, filters }, path }: Pick<Props, "view" | "path">) {
  if (!filters.result) return null;
  return (
    <p className={styles.result} role="status">
      <InterfaceMessage of={filters.result} />{" "}
      <QueryLink path={path} query={{ ...query, show: [], topic: "", q: "", open: false }}>
        {COMPARISON.showAll}
      </QueryLink>
    </p>
  );
}

/** Begins or ends the review; absent if nothing can be judged. */
function ReviewLink({ view: { query, review, progress }, path }: Pick<Props, "view" | "path">) {
  if (!review || path === null) return null;
  const left = query.review ? null : passagesLeft(progress);
  return (
    <Link
      className={styles.review}
      href={withComparisonQuery(path, { ...query, review: !query.review, own: false, skip: 0 })}
      data-key="r"
      prefetch={false}
      scroll={false}
    >
      {query.review ? REVIEW.stop : REVIEW.title}{" "}
      {left && (
        <small title={left.unit}>
          {left.count}
          <span className="visually-hidden"> {left.unit}</span>
        </small>
      )}
    </Link>
  );
}

/** Search and order, which scroll away; then what stays in sight: views, filters, navigation, and the names of the sides. */
export function ComparisonControls({ view, path, swapPath, share }: Props) {
  const headings = columnHeadings(view.pair);
  return (
    <>
      <Arrangement view={view} path={path} swapPath={swapPath} />
      <Result view={view} path={path} />
      <div className={styles.controls}>
        <div className={styles.bar}>
          <ViewLinks view={view} path={path} />
          <StateLinks view={view} path={path} />
          <div className={styles.end}>
            <NavigationBar canJudge={view.review !== null} />
            {share}
            <ReviewLink view={view} path={path} />
          </div>
        </div>
        <p className={styles.names} aria-hidden="true">
          {SIDES.map((side) => (
            <span key={side} className={styles[side]}>
              <Message of={headings[side]} />
            </span>
          ))}
        </p>
      </div>
    </>
  );
}
