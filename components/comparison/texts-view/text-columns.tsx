import { Fragment } from "react";
import { Gist } from "@/components/comparison/passage/gist";
import { passageAnchor, withAnchor } from "@/lib/addresses/anchors";
import { passageLabel } from "@/lib/messages/comparisons/sides";
import { toText } from "@/lib/messages/parts/to-text";
import type { Side } from "@/lib/model/comparisons/comparison";
import type { ComparisonView, TextPassageView } from "@/lib/model/comparisons/comparison-view";
import { Notes } from "@/components/notes/notes";
import { Message } from "@/components/site/message";
import styles from "./text-columns.module.css";
import { TextFollower } from "./text-follower";
import { TextPassage } from "./text-passage";

/** English versions of a paragraph's passages by a language model, each with its passage's number, because they stand below the text. */
function Gists({ passages, side, view }: { passages: TextPassageView[]; side: Side; view: ComparisonView }) {
  const foreign = passages.filter(({ passage }) => passage.gist !== null);
  return foreign.map(({ passage }) => (
    <div key={passage.id} className={styles.gist}>
      <a href={withAnchor(passageAnchor(side, passage.number))} lang="en" dir="ltr">
        <Message of={passageLabel(view[side].names, passage.number)} />
      </a>
      <Gist passage={passage} view={view} />
    </div>
  ));
}

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
          <Gists passages={passages} side={side} view={view} />
          <Notes notes={notes} view={view} />
        </Fragment>
      ))}
    </section>
  );
}

/** Both full texts in their own order and paragraphs; each linked passage refers to its counterparts. */
export function TextColumns({ view }: { view: ComparisonView }) {
  return (
    <div className={styles.columns}>
      <TextFollower />
      <TextColumn side="left" view={view} />
      <TextColumn side="right" view={view} />
    </div>
  );
}
