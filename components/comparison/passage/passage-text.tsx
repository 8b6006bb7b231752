import type { Span } from "@/lib/model/comparisons/comparison";
import type { Marks, MarkView } from "@/lib/model/comparisons/comparison-view";
import styles from "./passage-text.module.css";

interface Props {
  text: string;
  passage: Span;
  marks: Marks;
}

/** Marks of one kind with nothing but white space between them are one. */
const joinMarks = (spans: MarkView[], text: string): MarkView[] =>
  spans.reduce<MarkView[]>((joined, span) => {
    const last = joined.at(-1);
    if (last?.kind === span.kind && text.slice(last.end, span.start).trim() === "")
      joined[joined.length - 1] = { ...last, end: span.end };
    else joined.push(span);
    return joined;
  }, []);

function showMark(kind: MarkView["kind"], key: number, words: string) {
  if (kind === "alone") return <em key={key}>{words}</em>;
  if (kind === "differs")
    return (
      <strong key={key} className={styles.differs}>
        {words}
      </strong>
    );
  return (
    <mark key={key} {...(kind === "hit" && { className: styles.hit })}>
      {words}
    </mark>
  );
}

/**
 * A passage cut from the stored text by its offsets, with stretches of it marked: what both share, what one alone says, in what they
 * contradict each other, and what a search found.
 */
export function PassageText({ text, passage, marks: { spans: marked } }: Props) {
  const spans = joinMarks(marked, text);
  const pieces = spans.flatMap((span, i) => [
    text.slice(spans[i - 1]?.end ?? passage.start, span.start),
    showMark(span.kind, i, text.slice(span.start, span.end)),
  ]);
  return <>{[...pieces, text.slice(spans.at(-1)?.end ?? passage.start, passage.end)]}</>;
}
