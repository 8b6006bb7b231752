import { normaliseText } from "../schema/text";

/** A paragraph, a line or a heading of a source, before page chrome is removed. */
export interface SourceBlock {
  text: string;
  /** The white space between it and the previous block in the source; null if it is the first, or something between them was removed. */
  gap: string | null;
  /** The markup says so: a block quote, whose words are quoted without marks. */
  isQuoted: boolean;
}

/** A hand-wrapped text has no line longer than this, and some lines of at least WRAPPED_FROM that continue on the next. */
const WRAPPED_TO = 100;
const WRAPPED_FROM = 50;
const END_OF_WIRE = /(?<=[.!?…”"»])\s*(?:-0-|-30-|[■◼●])$/;

/** Whether a source's paragraphs are cut into lines of like length, so that a line end alone parts nothing. */
function isWrapped(lines: string[]): boolean {
  if (lines.some((line) => line.length > WRAPPED_TO)) return false;
  const running = lines.filter(
    (line, i) => line.length >= WRAPPED_FROM && !/[.!?:…]["”»]?$/.test(line) && /\S/.test(lines[i + 1] ?? ""),
  );
  return running.length >= 3 && running.length >= lines.filter((line) => line !== "").length / 3;
}

/** Mail that is passed on has a ">" before each line: one alone may be an arrow. */
function withoutQuoting(lines: string[]): string[] {
  const isQuoting = lines.filter((line) => line.startsWith(">")).length > 1;
  return isQuoting ? lines.map((line) => line.replace(/^(?:>\s*)+/, "")) : lines;
}

/**
 * The lines of a text as blocks, each with the line ends before it. Lines that were wrapped by hand are one block.
 *
 * @example
 * readBlocks("Title\n\n\nFirst.").map(({ text, gap }) => [text, gap]);
 * //=> [["Title", null], ["First.", "\n\n\n"]]
 */
export function readBlocks(source: string): SourceBlock[] {
  const clean = normaliseText(source.replace(/\p{Surrogate}/gu, "\ufffd").replace(/[\0\ufeff]/g, "")).replace(
    /[\u2028\u2029\v\f]/g,
    "\n",
  );
  const lines = withoutQuoting(clean.split("\n").map((line) => line.trim()));
  const wrapped = isWrapped(lines);
  const blocks: { lines: string[]; gap: string | null }[] = [];
  let ends = 0;
  for (const line of lines) {
    const previous = blocks.at(-1);
    if (line !== "" && previous && wrapped && ends === 1) previous.lines.push(line);
    else if (line !== "") blocks.push({ lines: [line], gap: previous ? "\n".repeat(ends) : null });
    ends = line === "" ? ends + 1 : 1;
  }
  return blocks.map(({ lines, gap }) => ({
    text: lines.join("\n").replace(END_OF_WIRE, ""),
    gap,
    isQuoted: false,
  }));
}
