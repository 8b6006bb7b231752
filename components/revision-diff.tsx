import { diffTexts, type DiffPart } from "@/lib/compare";
import type { Revision } from "@/lib/data/call-queries";
import styles from "./revisions.module.css";

interface Props {
  from: Revision;
  to: Revision;
  /** BCP 47, of both. */
  language: string;
}

/** White space alone is seen by a sign that stands for it; it is drawn, and no part of the text. */
const blankSign = (text: string) => (/\S/.test(text) ? undefined : text.includes("\n") ? "line" : "space");

function Part({ part: { state, left, right }, from, to }: { part: DiffPart } & Props) {
  const text = state === "onlyRight" ? to.text.slice(right.start, right.end) : from.text.slice(left.start, left.end);
  if (state === "same") return text;
  const Mark = state === "onlyRight" ? "ins" : "del";
  return (
    <Mark data-blank={blankSign(text)}>
      <span className="visually-hidden">{state === "onlyRight" ? " [inserted: " : " [deleted: "}</span>
      {text}
      <span className="visually-hidden">] </span>
    </Mark>
  );
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
        <ins>inserted words</ins> are underlined, <del>deleted words</del> are struck through.
      </p>
      <p className={styles.text} lang={language} dir="auto">
        {parts.map((part) => (
          <Part key={`${part.left.start} ${part.right.start} ${part.state}`} part={part} {...props} />
        ))}
      </p>
    </section>
  );
}
