import { Fragment } from "react";
import { toText } from "@/lib/messages/parts/to-text";
import type { Side } from "@/lib/model/comparisons/comparison";
import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import { Notes } from "@/components/notes/notes";
import { Message } from "@/components/site/message";
import styles from "./text-columns.module.css";
import { TextFollower } from "./text-follower";
import { TextPassage } from "./text-passage";

function TextColumn({ side, view }: { side: Side; view: ComparisonView }) {
  const { names, language } = view[side];
  return (
    <section className={`${styles.column} ${styles[side]}`} aria-label={toText(names.label)} data-column={side}>
      <h2>
        <Message of={names.label} />
      </h2>
      {view.texts?.[side].map(({ passages, notes }) => (
        <Fragment key={passages[0]!.passage.id}>
          <p lang={language} dir="auto">
            {passages.map((shown) => (
              <TextPassage key={shown.passage.id} {...shown} view={view} />
            ))}
          </p>
          <Notes notes={notes} view={view} />
        </Fragment>
      ))}
    </section>
  );
}

/** Both full texts in their own order and paragraphs, each linked passage with a reference to its counterparts. */
export function TextColumns({ view }: { view: ComparisonView }) {
  return (
    <div className={styles.columns}>
      <TextFollower />
      <TextColumn side="left" view={view} />
      <TextColumn side="right" view={view} />
    </div>
  );
}
