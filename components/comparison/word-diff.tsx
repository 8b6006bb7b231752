import { passageAnchor } from "@/lib/addresses/anchors";
import Link from "next/link";
import { withComparisonQuery } from "@/lib/addresses/comparison-query";
import { passageLabel } from "@/lib/messages/sides";
import type { ComparisonView, DiffPartView } from "@/lib/model/comparison-view";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import { PointList } from "./point-list";
import { PrintedList } from "./printed-list";
import styles from "./word-diff.module.css";

interface Props {
  view: ComparisonView;
  /** The path of the comparison, without its query. */
  path: string;
}

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
    <span className={styles[part.state]} data-state={part.state}>
      {/* In a direction of its own: the text's is that of its first letter, which may follow here. */}
      <span className="visually-hidden" lang="en" dir="ltr">
        {" [only "}
        <Message of={label} />
        {": "}
      </span>
      <Words part={part} />
      <span className="visually-hidden" dir="ltr">
        {"] "}
      </span>
    </span>
  );
}

const keyOf = ({ left, right, state }: DiffPartView) => `${left.start} ${right.start} ${state}`;

function Key({ view: { left, right } }: { view: ComparisonView }) {
  return (
    <p className={styles.key}>
      <span className={styles.onlyLeft}>
        only in the <Message of={left.names.readout} />
      </span>{" "}
      <span className={styles.onlyRight}>
        only in the <Message of={right.names.readout} />
      </span>
    </p>
  );
}

/** Linked passages in nearly the same words, each two as one diff. */
function NearTwins({ view }: { view: ComparisonView }) {
  const twins = view.wordDiff?.twins ?? [];
  if (twins.length === 0) return null;
  return (
    <>
      <h2>Passages in nearly the same words</h2>
      <Key view={view} />
      {twins.map(({ left, right, parts }) => (
        <p key={`${left.id} ${right.id}`} className={styles.text} lang={view.left.language} dir="auto">
          <small lang="en" dir="ltr">
            <Message of={passageLabel(view.left.names, left.number)} />;{" "}
            <Message of={passageLabel(view.right.names, right.number)} />:
          </small>{" "}
          {parts.map((part) => (
            <Part key={keyOf(part)} part={part} view={view} />
          ))}
        </p>
      ))}
    </>
  );
}

/** Words are marked across passages: what is judged passage by passage stands below, as the List, and on paper always. */
function ListBelow({ view, isRepeated }: { view: ComparisonView; isRepeated: boolean }) {
  return view.review?.isReviewing ? <PointList view={view} isRepeated={isRepeated} /> : <PrintedList view={view} />;
}

/** The exact word diff of both texts where they are close enough for it to mean something; else why not, and what of them is. */
export function WordDiff({ view, path }: Props) {
  const { parts, refusal } = view.wordDiff!;
  if (parts)
    return (
      <>
        <div className={styles.diff}>
          <Key view={view} />
          <p className={styles.text} lang={view.left.language} dir="auto">
            {parts.map((part) => (
              <Part key={keyOf(part)} part={part} view={view} />
            ))}
          </p>
        </div>
        <ListBelow view={view} isRepeated />
      </>
    );
  return (
    <>
      <p className={styles.unlike}>
        {refusal && <InterfaceMessage of={refusal} />}{" "}
        <Link href={withComparisonQuery(path, { ...view.query, view: "aligned" })}>See them aligned by content</Link>
      </p>
      <NearTwins view={view} />
      <ListBelow view={view} isRepeated={false} />
    </>
  );
}
