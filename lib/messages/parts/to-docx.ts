import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from "docx";
import { webUrl } from "../../addresses/web-address";
import { textRuns, xmlText } from "./docx-text";
import { runsRightToLeft } from "./right-to-left";
import { balance } from "./isolate";
import type { Message, Part } from "./message";
import { toText } from "./to-text";

/** Somebody's words as runs of their own, which Word then lays out in their own direction. */
function ownRuns(text: string, lang: string | undefined, run: IRunOptions): TextRun[] {
  const language = lang === undefined ? {} : { language: { value: lang, eastAsia: lang, bidirectional: lang } };
  const direction = runsRightToLeft(text) ? { rightToLeft: true } : {};
  return textRuns(balance(text), { ...run, ...language, ...direction });
}

function linkRuns({ link, href }: Extract<Part, { link: Message }>, run: IRunOptions): ParagraphChild[] {
  const url = webUrl(href);
  if (!url) return toDocx(link, run);
  return [new ExternalHyperlink({ link: url, children: toDocx(link, { ...run, style: "Hyperlink" }) })];
}

function partRuns(part: Part, run: IRunOptions): ParagraphChild[] {
  if (typeof part === "string") return textRuns(part, run);
  if ("name" in part) return ownRuns(part.name, part.lang, run);
  if ("quote" in part) return [...textRuns("“", run), ...ownRuns(part.quote, part.lang, run), ...textRuns("”", run)];
  if ("strong" in part) return toDocx(part.strong, { ...run, bold: true });
  if ("link" in part) return linkRuns(part, run);
  return [new TextRun({ ...run, text: xmlText(toText([part])) })];
}

/**
 * Renders a message as runs of a Word paragraph. Names and quotations are runs of their own, right to left where they begin so; a link
 * that is not http or https is written as plain text.
 *
 * @param run how our own words look; the rest looks like them
 * @example
 * toDocx(say`Confirmed by ${{ name: "أنا" }}`, { style: "Note" }).length; //=> 2: our own words, and the name from right to left
 */
export const toDocx = (message: Message, run: IRunOptions = {}): ParagraphChild[] =>
  message.flatMap((part) => partRuns(part, run));
