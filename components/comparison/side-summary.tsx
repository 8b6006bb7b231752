import { CoverageBar } from "./coverage-bar";
import { ReadoutLinks } from "@/components/call/readout-links";
import { ReadoutSource } from "@/components/call/readout-source";
import styles from "./side-summary.module.css";
import type { ReviewedText } from "@/lib/model/reviewed-comparison";
import { count, type SideNames } from "@/lib/messages/names";
import { coverageSentence } from "@/lib/messages/claims";
import type { Readout } from "@/lib/model/calls";
import type { Side } from "@/lib/model/comparison";

interface Props {
  side: Side;
  readout: Readout;
  compared: ReviewedText;
  /** What the side is called on this page: two revisions have one issuer. */
  label: string;
  other: SideNames;
  /** The call's slug, where the readout can be corrected from here; null on a page that never changes. */
  call: string | null;
}

export function SideSummary({ side, readout, compared, label, other, call }: Props) {
  return (
    <section className={`${styles.side} ${styles[side]}`} aria-label={`Source: ${label}`}>
      <h2>{readout.issuer.name}</h2>
      <ReadoutSource readout={readout} />
      {call !== null && <ReadoutLinks name={{ call, readout: readout.slug }} issuer={readout.issuer.name} />}
      <p className={styles.size}>
        {count(compared.size.passages, "passage")}, {count(compared.size.words, "word")}
      </p>
      <p className={styles.sentence}>{coverageSentence(compared, other)}</p>
      <CoverageBar text={compared} side={side} />
    </section>
  );
}
