import type { Span } from "@/lib/model/comparison";
import type { LinkMarks } from "@/lib/model/marks";

/** The spans of a text to mark, and how. */
export interface Marks {
  style: LinkMarks["style"];
  /** Offsets into the text, in order, without overlaps. */
  spans: Span[];
}

interface Props {
  text: string;
  passage: Span;
  marks: Marks;
}

/** Marks with nothing but white space between them are one. */
const joinMarks = (spans: Span[], text: string): Span[] =>
  spans.reduce<Span[]>((joined, span) => {
    const last = joined.at(-1);
    if (last && text.slice(last.end, span.start).trim() === "") joined[joined.length - 1] = { ...last, end: span.end };
    else joined.push(span);
    return joined;
  }, []);

/** A passage cut from the stored text by its offsets, with stretches of it marked: what both share, or where near twins differ. */
export function PassageText({ text, passage, marks: { style, spans: marked } }: Props) {
  const Mark = style === "shared" ? "mark" : "em";
  const spans = joinMarks(marked, text);
  const pieces = spans.flatMap((span, i) => [
    text.slice(spans[i - 1]?.end ?? passage.start, span.start),
    <Mark key={i}>{text.slice(span.start, span.end)}</Mark>,
  ]);
  return <>{[...pieces, text.slice(spans.at(-1)?.end ?? passage.start, passage.end)]}</>;
}
