import { withAnchor, passageAnchor } from "@/lib/addresses/anchors";
import type { Party } from "@/lib/model/calls/calls";
import type { ReadoutView } from "@/lib/model/calls/readout-views";
import { passageNumbered } from "@/lib/messages/comparisons/passages";
import styles from "./lone-readouts.module.css";
import { MissingReadouts } from "./missing-readouts";
import { ReadoutLinks } from "./readout-links";
import { ReadoutSource } from "./readout-source";
import { textSize } from "@/lib/messages/calls/readouts";
import { Message } from "@/components/site/message";

function LoneReadout({ view, call }: { view: ReadoutView; call: string }) {
  const { readout, passages, words } = view;
  const heading = `${readout.slug}-issuer`;
  return (
    <section className={styles.readout} aria-labelledby={heading}>
      <h2 id={heading}>{readout.issuer.name}</h2>
      <ReadoutSource readout={readout} />
      <ReadoutLinks name={{ call, readout: readout.slug }} issuer={readout.issuer.name} />
      <p className={styles.size}>
        <Message of={textSize({ passages: passages.length, words })} />
      </p>
      <ol className={styles.passages} lang={readout.language}>
        {passages.map(({ number, quotation }) => (
          <li key={number} id={passageAnchor("left", number)}>
            <a
              className={styles.number}
              href={withAnchor(passageAnchor("left", number))}
              aria-label={passageNumbered(number)}
            >
              {number}
            </a>
            <blockquote dir="auto">{quotation}</blockquote>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface Props {
  /** The call's slug. */
  call: string;
  readouts: ReadoutView[];
  /** Parties whose own account is not stored. */
  missing: Party[];
}

/** A call with fewer than two readouts: those stored, and which side's account is missing. */
export function LoneReadouts({ call, readouts, missing }: Props) {
  return (
    <div className={styles.sides}>
      {readouts.map((view) => (
        <LoneReadout key={view.readout.slug} view={view} call={call} />
      ))}
      <MissingReadouts call={call} parties={missing} />
    </div>
  );
}
