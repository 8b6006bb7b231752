import { countWords, segmentText } from "@/lib/compare";
import type { Call, Readout } from "@/lib/data/call-queries";
import styles from "./lone-readouts.module.css";
import { ReadoutSource } from "./readout-source";
import { count, missingReadout } from "./wording";

function LoneReadout({ readout }: { readout: Readout }) {
  const { text } = readout.revision;
  const passages = segmentText(text, readout.language);
  const words = countWords(text, { start: 0, end: text.length }, readout.language);
  return (
    <section className={styles.readout} aria-labelledby={`${readout.slug}-issuer`}>
      <h2 id={`${readout.slug}-issuer`}>{readout.issuer.name}</h2>
      <ReadoutSource readout={readout} />
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
        <LoneReadout key={readout.slug} readout={readout} />
      ))}
      {call.missing.map((party) => (
        <section key={party.slug} className={styles.missing} aria-labelledby={`${party.slug}-missing`}>
          <h2 id={`${party.slug}-missing`}>{missingReadout(party.name)}</h2>
          <p>
            Parallax holds no account of this call by {party.name}. Whether one was published is not known here, so
            nothing can be said about what it includes or leaves out.
          </p>
        </section>
      ))}
    </div>
  );
}
