import type { PairMarks, Span } from "@/lib/compare";
import styles from "./passage-text.module.css";

/** Stretches of one text to be marked, and as what. */
export interface Marks {
  style: PairMarks["style"];
  /** Offsets into the text, in order, without overlaps. */
  spans: Span[];
}

interface Props {
  text: string;
  passage: Span;
  marks: Marks;
}

/** A passage cut from the stored text by its offsets, with stretches of it marked: what both share, or where near twins differ. */
export function PassageText({ text, passage, marks: { style, spans } }: Props) {
  const Mark = style === "shared" ? "mark" : "em";
  const pieces = spans.flatMap((span, i) => [
    text.slice(spans[i - 1]?.end ?? passage.start, span.start),
    <Mark key={span.start} className={styles[style]}>
      {text.slice(span.start, span.end)}
    </Mark>,
  ]);
  return (
    <>
      {pieces}
      {text.slice(spans.at(-1)?.end ?? passage.start, passage.end)}
    </>
  );
}
