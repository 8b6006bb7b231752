import { briefFilePath } from "@/lib/addresses/comparison-path";
import { withReader } from "@/lib/addresses/comparison-query";
import { BRIEF } from "@/lib/messages/comparisons/brief";
import { colophon } from "@/lib/messages/comparisons/citations";
import { coverageWithReview } from "@/lib/messages/comparisons/coverage";
import { named } from "@/lib/messages/parts/message";
import { describeSource } from "@/lib/messages/calls/readouts";
import { titlePair } from "@/lib/messages/comparisons/sides";
import type { ReaderName } from "@/lib/model/comparisons/comparison-query";
import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import { SIDES, otherSide } from "@/lib/model/comparisons/sides";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import styles from "./brief.module.css";
import { Finding } from "@/components/comparison/finding/finding";
import { SubpageHeading } from "@/components/comparison/page/subpage-heading";

interface Props {
  view: ComparisonView;
  /** The path of the comparison, without a query, and the reader that was asked for. */
  of: { path: string; reader: ReaderName | null };
  /** The absolute permanent address. */
  address: string;
  /** ISO 8601. */
  accessed: string;
}

/** A comparison on one page, to read, print and hand on. */
export function Brief({ view, of: { path, reader }, address, accessed }: Props) {
  const page = withReader(path, reader);
  return (
    <article className={styles.brief} data-hues={view.left.hue + view.right.hue}>
      <SubpageHeading title={titlePair(view.pair)} pair={view.pair} path={page} />
      <p className={styles.away}>
        <a href={briefFilePath(path, { reader })} download>
          {BRIEF.asWord}
        </a>{" "}
        · {BRIEF.orPrint}
      </p>
      {view.finding.length === 0 && <p className={styles.none}>{BRIEF.nothing}</p>}
      <Finding view={view} addressOf={() => page} />
      <div className={styles.sources}>
        {SIDES.map((side) => (
          <section key={side}>
            <h2 className={styles[side]}>
              <Message of={named(view.pair[side].readout.issuer.name)} />
            </h2>
            <p>
              <InterfaceMessage of={describeSource(view.pair[side].readout)} />
            </p>
            <p>
              <InterfaceMessage of={coverageWithReview(view[side], view[otherSide(side)].names, view.basis)} />
            </p>
          </section>
        ))}
      </div>
      <p className={styles.claim}>
        <InterfaceMessage of={view.claim} />
        {view.legend && (
          <>
            {" "}
            <InterfaceMessage of={view.legend} />
          </>
        )}
      </p>
      <p className={styles.foot}>
        <InterfaceMessage of={colophon(view, address, accessed)} />
      </p>
    </article>
  );
}
