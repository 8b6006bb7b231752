import type { Span } from "@/lib/compare";
import styles from "./passage-text.module.css";

interface Props {
  text: string;
  passage: Span;
  /** Offsets into `text`, in order, without overlaps. */
  marks: Span[];
}

/** A passage cut from the stored text by its offsets, with stretches of it marked. */
export function PassageText({ text, passage, marks }: Props) {
  const pieces = marks.flatMap((mark, i) => [
    text.slice(marks[i - 1]?.end ?? passage.start, mark.start),
    <mark key={mark.start} className={styles.mark}>
      {text.slice(mark.start, mark.end)}
    </mark>,
  ]);
  return (
    <>
      {pieces}
      {text.slice(marks.at(-1)?.end ?? passage.start, passage.end)}
    </>
  );
}
