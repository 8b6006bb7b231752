import Link from "next/link";
import { diffWordsOf, findNearTwins } from "@/lib/compare";
import { comparisonAddress } from "@/lib/addresses/comparison-query";
import { inHundred } from "@/lib/messages/names";
import { PointList } from "./point-list";
import { PrintedList } from "./printed-list";
import type { Shown } from "./shown";
import styles from "./word-diff.module.css";
import type { Span, Side } from "@/lib/model/comparison";
import { SIDES } from "@/lib/model/sides";
import type { DiffPart, WholeDiff } from "@/lib/model/marks";

interface Anchor {
  id: string;
  side: Side;
  number: number;
  /** Code units from the start of the part. */
  at: number;
}

/** The passages that begin in a part of the diff: their anchors stand there. */
const anchorsIn = (part: DiffPart, { comparison }: Shown): Anchor[] =>
  SIDES.flatMap((side) =>
    comparison[side].passages
      .filter(({ start }) => start >= part[side].start && start < part[side].end)
      .map(({ start, index }) => ({
        id: `${side}-${index + 1}`,
        side,
        number: index + 1,
        at: start - part[side].start,
      })),
  ).sort((a, b) => a.at - b.at);

function Words({ part, shown }: { part: DiffPart; shown: Shown }) {
  const side = part.state === "onlyRight" ? "right" : "left";
  const text = shown.texts[side].slice(part[side].start, part[side].end);
  const anchors = anchorsIn(part, shown);
  return (
    <>
      {text.slice(0, anchors[0]?.at ?? text.length)}
      {anchors.map(({ id, side: of, number, at }, i) => (
        <span key={id} id={id} className={`${styles.anchor} ${styles[of]}`}>
          <sup aria-hidden="true">{number}</sup>
          {text.slice(at, anchors[i + 1]?.at ?? text.length)}
        </span>
      ))}
    </>
  );
}

function Part({ part, shown, children }: { part: DiffPart; shown: Shown; children: React.ReactNode }) {
  if (part.state === "same") return children;
  const { label } = shown.names[part.state === "onlyLeft" ? "left" : "right"];
  return (
    <span className={styles[part.state]} data-state={part.state}>
      <span className="visually-hidden">{` [only ${label}: `}</span>
      {children}
      <span className="visually-hidden">] </span>
    </span>
  );
}

function Key({ names }: Shown) {
  return (
    <p className={styles.key}>
      <span className={styles.onlyLeft}>only in the {names.left.readout}</span>{" "}
      <span className={styles.onlyRight}>only in the {names.right.readout}</span>
    </p>
  );
}

/** Linked passages that are nearly the same words, each pair as one diff; offsets of the parts count from the passages. */
function NearTwins({ shown }: { shown: Shown }) {
  const { comparison, texts, names } = shown;
  const twins = findNearTwins(comparison, texts);
  if (twins.length === 0) return null;
  const cut = (side: Side, within: Span, { start, end }: Span) =>
    texts[side].slice(within.start + start, within.start + end);
  return (
    <>
      <h2>Passages in nearly the same words</h2>
      <Key {...shown} />
      {twins.map(({ left, right, parts }) => (
        <p key={`${left.id} ${right.id}`} className={styles.text} lang={comparison.left.language} dir="auto">
          <small lang="en" dir="ltr">
            <bdi>{names.left.label}</bdi>, {left.index + 1}; <bdi>{names.right.label}</bdi>, {right.index + 1}:
          </small>{" "}
          {parts.map((part) => (
            <Part key={`${part.left.start} ${part.right.start} ${part.state}`} part={part} shown={shown}>
              {part.state === "onlyRight" ? cut("right", right, part.right) : cut("left", left, part.left)}
            </Part>
          ))}
        </p>
      ))}
    </>
  );
}

/** Words are marked across passages: what is judged passage by passage stands below, as the List, and on paper always. */
function ListBelow({ shown, isRepeated }: { shown: Shown; isRepeated: boolean }) {
  return shown.judging?.isReviewing ? <PointList {...shown} isRepeated={isRepeated} /> : <PrintedList {...shown} />;
}

/** Why there is no word diff of the whole texts. */
function whyNot(diff: Exclude<WholeDiff, { kind: "diff" }>): string {
  if (diff.kind === "other-language")
    return "The two texts are in different languages, so they have no words to compare.";
  if (diff.kind === "too-many-differences")
    return "The two texts differ in thousands of words, too many for a word diff to mean anything.";
  return `The two texts are too unlike for a word diff: ${inHundred(diff.common)} of their characters stand in common runs of words, and those are mostly “the”, “of”, “and”.`;
}

/** The exact word diff of both texts where they are close enough for it to mean something; else why not, and what of them is. */
export function WordDiff(shown: Shown) {
  const { texts, comparison, path, query } = shown;
  const diff = diffWordsOf(comparison, texts);
  if (diff.kind !== "diff")
    return (
      <>
        <p className={styles.unlike}>
          {whyNot(diff)}{" "}
          <Link href={comparisonAddress(path, { ...query, view: "aligned" })}>See them aligned by content</Link>
        </p>
        <NearTwins shown={shown} />
        <ListBelow shown={shown} isRepeated={false} />
      </>
    );
  return (
    <>
      <div className={styles.diff}>
        <Key {...shown} />
        <p className={styles.text} lang={comparison.left.language} dir="auto">
          {diff.parts.map((part) => (
            <Part key={`${part.left.start} ${part.right.start} ${part.state}`} part={part} shown={shown}>
              <Words part={part} shown={shown} />
            </Part>
          ))}
        </p>
      </div>
      <ListBelow shown={shown} isRepeated />
    </>
  );
}
