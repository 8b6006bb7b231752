import { passageAnchor } from "@/lib/addresses/anchors";
import type { ComparisonView, DiffPartView } from "@/lib/model/comparisons/comparison-view";
import { Message } from "@/components/site/message";
import { onlyIn, spokenOnly } from "@/lib/messages/comparisons/word-diff";
import { SPOKEN_CHANGES } from "@/lib/messages/calls/revisions";
import styles from "./word-diff.module.css";

function Words({ part: { text, anchors } }: { part: DiffPartView }) {
  return (
    <>
      {text.slice(0, anchors[0]?.at ?? text.length)}
      {anchors.map(({ side, number, at }, i) => (
        <span
          key={passageAnchor(side, number)}
          id={passageAnchor(side, number)}
          className={`${styles.anchor} ${styles[side]}`}
        >
          <sup aria-hidden="true">{number}</sup>
          {text.slice(at, anchors[i + 1]?.at ?? text.length)}
        </span>
      ))}
    </>
  );
}

function Part({ part, view }: { part: DiffPartView; view: ComparisonView }) {
  if (part.state === "same") return <Words part={part} />;
  const { label } = view[part.state === "onlyLeft" ? "left" : "right"].names;
  return (
    <span className={styles[part.isTypography ? "typography" : part.state]} data-state={part.state}>
      {/* Isolated with its own direction: the text's direction is that of its first letter, which may be in a later part. */}
      <span className="visually-hidden" lang="en" dir="ltr">
        <Message of={spokenOnly(label)} />
      </span>
      {part.needsSpace && " "}
      <Words part={part} />
      <span className="visually-hidden" dir="ltr">
        {SPOKEN_CHANGES.end}
      </span>
    </span>
  );
}

const keyOf = ({ left, right, state }: DiffPartView) => `${left.start} ${right.start} ${state}`;

/** The words of a diff. Words that only one side has are marked with that side; passage numbers stand where passages begin. */
export function DiffParts({ parts, view }: { parts: DiffPartView[]; view: ComparisonView }) {
  return parts.map((part) => <Part key={keyOf(part)} part={part} view={view} />);
}

/** Explains the marks. */
export function DiffKey({ view: { left, right } }: { view: ComparisonView }) {
  return (
    <p className={styles.key}>
      <span className={styles.onlyLeft}>
        <Message of={onlyIn(left.names.readout)} />
      </span>{" "}
      <span className={styles.onlyRight}>
        <Message of={onlyIn(right.names.readout)} />
      </span>
    </p>
  );
}
