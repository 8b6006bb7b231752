import { Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from "docx";
import type { Span } from "../../model/comparisons/comparison";
import { runsRightToLeft } from "./right-to-left";

/** Characters that XML 1.0 has no way to write, halves of pairs that are alone among them. */
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * A text as XML can hold it: what it cannot hold shows as U+FFFD, one for one, so that offsets stay right.
 *
 * @example
 * xmlText("peace\u0001"); //=> "peace\ufffd"
 */
export const xmlText = (text: string): string => text.replace(NOT_IN_XML, "\ufffd");

/**
 * A text as runs: a line end becomes a break.
 *
 * @example
 * textRuns("peace\ntalks").length; //=> 2
 */
export function textRuns(text: string, options: IRunOptions = {}): TextRun[] {
  const lines = xmlText(text).split(/\r\n|\r|\n/);
  return lines.map((line, i) => new TextRun({ ...options, text: line, break: i > 0 ? 1 : undefined }));
}

/**
 * A text as a paragraph.
 *
 * @example
 * words("Peace", { bold: true }); //=> a paragraph of one bold run
 */
export const words = (text: string, run: IRunOptions = {}, paragraph: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...paragraph, children: textRuns(text, run) });

/** What a stretch that both sides share is shaded with. */
const SHARED = { fill: "EFE8CF" };

/**
 * A passage as a paragraph, in its language and direction, with what it shares shaded.
 *
 * @param marks offsets into the whole text in UTF-16 code units, in order, without overlaps
 * @example
 * quotationParagraph("Peace talks.", { start: 0, end: 12 }, [{ start: 0, end: 5 }], "en");
 * //=> a paragraph in which “Peace” is shaded
 */
export function quotationParagraph(text: string, { start, end }: Span, marks: Span[], language: string): Paragraph {
  const rightToLeft = runsRightToLeft(text.slice(start, end));
  const run: IRunOptions = {
    style: "Quotation",
    rightToLeft,
    language: { value: language, eastAsia: language, bidirectional: language },
  };
  const runs: TextRun[] = [];
  let at = start;
  for (const mark of marks) {
    runs.push(...textRuns(text.slice(at, mark.start), run));
    runs.push(...textRuns(text.slice(mark.start, mark.end), { ...run, shading: SHARED }));
    at = mark.end;
  }
  runs.push(...textRuns(text.slice(at, end), run));
  return new Paragraph({ bidirectional: rightToLeft, spacing: { after: 60 }, children: runs });
}
