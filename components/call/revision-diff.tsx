import { diffTexts } from "@/lib/compare";
import styles from "./revisions.module.css";
import { WordChanges, WordChangesKey } from "./word-changes";
import type { Revision } from "@/lib/model/calls";

interface Props {
  from: Revision;
  to: Revision;
  /** BCP 47, of both. */
  language: string;
}

function WholeText({ revision, language }: { revision: Revision; language: string }) {
  return (
    <section aria-labelledby={`revision-${revision.number}`}>
      <h3 id={`revision-${revision.number}`}>Revision {revision.number}</h3>
      <p className={styles.text} lang={language} dir="auto">
        {revision.text}
      </p>
    </section>
  );
}

/** What changed between two revisions of one readout: the exact word diff, cut from the stored texts. */
export function RevisionDiff(props: Props) {
  const { from, to, language } = props;
  const heading = <h2 id="changes">{`From revision ${from.number} to revision ${to.number}`}</h2>;
  if (from.text === to.text)
    return (
      <section aria-labelledby="changes" className={styles.changes}>
        {heading}
        <p>The two texts are the same, character for character.</p>
      </section>
    );
  const parts = diffTexts(from.text, to.text, language);
  if (!parts)
    return (
      <section aria-labelledby="changes" className={styles.changes}>
        {heading}
        <p>
          The texts differ in thousands of words, too many for a word diff to mean anything. Both stand here in full.
        </p>
        <WholeText revision={from} language={language} />
        <WholeText revision={to} language={language} />
      </section>
    );
  return (
    <section aria-labelledby="changes" className={styles.changes}>
      {heading}
      <p className={styles.quiet}>
        <WordChangesKey />
      </p>
      <p className={styles.text} lang={language} dir="auto">
        <WordChanges from={from.text} to={to.text} parts={parts} />
      </p>
    </section>
  );
}
