import { Message } from "@/components/site/message";
import { fromRevisionTo, revisionLabel } from "@/lib/messages/calls/readouts";
import { REVISIONS } from "@/lib/messages/calls/revisions";
import styles from "./revisions.module.css";
import { WordChanges, WordChangesKey } from "../../comparison/words-view/word-changes";
import type { Revision } from "@/lib/model/calls/calls";
import type { RevisionsView } from "@/lib/model/calls/readout-views";

function WholeText({ revision, language }: { revision: Revision; language: string }) {
  return (
    <section aria-labelledby={`revision-${revision.number}`}>
      <h3 id={`revision-${revision.number}`}>
        <Message of={revisionLabel(revision.number)} />
      </h3>
      <p className={styles.text} lang={language} dir="auto">
        {revision.text}
      </p>
    </section>
  );
}

/** What changed between two revisions of one readout: the exact word diff, cut from the stored texts. */
export function RevisionDiff({ view: { from, to, language, changes } }: { view: RevisionsView }) {
  return (
    <section aria-labelledby="changes" className={styles.changes}>
      <h2 id="changes">
        <Message of={fromRevisionTo(from.number, to.number)} />
      </h2>
      {changes.kind === "same" && <p>{REVISIONS.same}</p>}
      {changes.kind === "too-different" && (
        <>
          <p>{REVISIONS.tooDifferent}</p>
          <WholeText revision={from} language={language} />
          <WholeText revision={to} language={language} />
        </>
      )}
      {changes.kind === "changed" && (
        <>
          <p className={styles.quiet}>
            <WordChangesKey />
          </p>
          <p className={styles.text} lang={language} dir="auto">
            <WordChanges from={from.text} to={to.text} parts={changes.parts} />
          </p>
        </>
      )}
    </section>
  );
}
