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
  /** The path of the comparison, without its query; null where its texts are not stored. */
  path: string | null;
  /** The path of the same with its sides swapped; null where there is none, as for a permanent link. */
  swapPath: string | null;
  /** The menu by which the comparison is shared; none while its texts are not stored. */
  share?: React.ReactNode;
}

/** Says how many rows match, and which filters leave none. */
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

/** Begins or ends the review; where nothing can be judged there is no such link. */
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

/** The search and the order, which scroll away; then what stays in sight: the views, the filters, the moves, and whose sides these are. */
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
