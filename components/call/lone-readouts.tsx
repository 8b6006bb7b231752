import { countWords, segmentText } from "@/lib/compare";
import styles from "./lone-readouts.module.css";
import { MissingReadouts } from "./missing-readouts";
import { ReadoutLinks } from "./readout-links";
import { ReadoutSource } from "./readout-source";
import { count } from "@/lib/messages/names";
import type { Readout, Call } from "@/lib/model/calls";

function LoneReadout({ readout, call }: { readout: Readout; call: string }) {
  const { text } = readout.revision;
  const passages = segmentText(text, readout.language);
  const words = countWords(text, { start: 0, end: text.length }, readout.language);
  return (
    <section className={styles.readout} aria-labelledby={`${readout.slug}-issuer`}>
      <h2 id={`${readout.slug}-issuer`}>{readout.issuer.name}</h2>
      <ReadoutSource readout={readout} />
      <ReadoutLinks name={{ call, readout: readout.slug }} issuer={readout.issuer.name} />
      <p className={styles.size}>
        {count(passages.length, "passage")}, {count(words, "word")}
      </p>
      <ol className={styles.passages} lang={readout.language}>
        {passages.map(({ start, end }, i) => (
          <li key={start} id={`left-${i + 1}`}>
            <a className={styles.number} href={`#left-${i + 1}`} aria-label={`Passage ${i + 1}`}>
              {i + 1}
            </a>
            <blockquote dir="auto">{text.slice(start, end)}</blockquote>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A call with fewer than two readouts: what is stored, and the finding that a side's own account is not. */
export function LoneReadouts({ call }: { call: Call }) {
  return (
    <div className={styles.sides}>
      {call.readouts.map((readout) => (
        <LoneReadout key={readout.slug} readout={readout} call={call.slug} />
      ))}
      <MissingReadouts parties={call.missing} />
    </div>
  );
}
