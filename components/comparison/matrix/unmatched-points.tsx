import { passageAnchor, withAnchor } from "@/lib/addresses/anchors";
import Link from "next/link";
import { moreUnmatched, unmatchedHeading } from "@/lib/messages/comparisons/matrix";
import type { Readout } from "@/lib/model/calls/calls";
import type { UnmatchedView } from "@/lib/model/comparisons/matrix-view";
import type { SideNames } from "@/lib/model/comparisons/side-names";
import { InterfaceMessage } from "@/components/site/interface-message";
import { COMPARISON } from "@/lib/messages/comparisons/views";
import styles from "./call-matrix.module.css";

interface Props {
  points: UnmatchedView;
  chosen: SideNames;
  pathTo: (readout: Readout) => string;
}

/** The points of another readout for which the chosen one has no counterpart, as far as found or confirmed. */
export function UnmatchedPoints({ points: { readout, names, summary, passages, more }, chosen, pathTo }: Props) {
  const heading = `${readout.slug}-unmatched`;
  return (
    <section className={styles.unmatched} aria-labelledby={heading}>
      <h2 id={heading}>
        <InterfaceMessage of={unmatchedHeading(names, chosen)} />
      </h2>
      <p className={styles.quiet}>
        <InterfaceMessage of={summary} />
      </p>
      <ol>
        {passages.map(({ number, quotation, verdict }) => (
          <li key={number} value={number}>
            <blockquote lang={readout.language} dir="auto">
              {quotation}
            </blockquote>
            {verdict && (
              <p className={styles.quiet}>
                <InterfaceMessage of={verdict} />
              </p>
            )}
            <Link href={withAnchor(passageAnchor("right", number), pathTo(readout))} prefetch={false}>
              {COMPARISON.seeIt}
            </Link>
          </li>
        ))}
      </ol>
      {more > 0 && (
        <p>
          <Link href={pathTo(readout)} prefetch={false}>
            <InterfaceMessage of={moreUnmatched(more)} />
          </Link>
        </p>
      )}
    </section>
  );
}
