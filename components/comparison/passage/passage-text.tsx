import type { Span } from "@/lib/model/comparisons/comparison";
import type { Marks, MarkView } from "@/lib/model/comparisons/comparison-view";
import styles from "./passage-text.module.css";

interface Props {
  text: string;
  passage: Span;
  marks: Marks;
}

/** Joins marks of the same kind that have only white space between them. */
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
 * A passage cut from the stored text by its offsets. Marked are words that both sides share, words of one side alone, contradictions, and
 * words found by a search.
 */
export function PassageText({ text, passage, marks: { spans: marked } }: Props) {
  const spans = joinMarks(marked, text);
  const pieces = spans.flatMap((span, i) => [
    text.slice(spans[i - 1]?.end ?? passage.start, span.start),
    showMark(span.kind, i, text.slice(span.start, span.end)),
  ]);
  return <>{[...pieces, text.slice(spans.at(-1)?.end ?? passage.start, passage.end)]}</>;
}
