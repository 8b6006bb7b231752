import { webUrl } from "../../addresses/web-address";
import { escapeMarkdown } from "./markdown-text";
import type { Message, Part } from "./message";
import { toText } from "./to-text";

type Marked = Extract<Part, { link: Message } | { strong: Message }>;

const isMarked = (part: Part): part is Marked => typeof part !== "string" && ("link" in part || "strong" in part);

/**
 * Text between two marked parts, escaped as a whole: what Markdown gives a meaning may begin in one part and end in the next. White space
 * at its ends is kept, as one space.
 */
function escapeRun(run: Message, isBeforeLink: boolean): string {
  const [, before, inner, after] = /^(\s*)(.*?)(\s*)$/su.exec(toText(run))!;
  const escaped = escapeMarkdown(inner!);
  // "![" begins an image.
  const words = isBeforeLink && after === "" ? escaped.replace(/!$/, "\\!") : escaped;
  return `${before && " "}${words}${after && " "}`;
}

function renderMarked(part: Marked): string {
  if ("strong" in part) return `**${toMarkdown(part.strong)}**`;
  const url = webUrl(part.href);
  const words = toMarkdown(part.link);
  return url ? `[${words}](<${url.replace(/[\\<>&]/g, "\\$&")}>)` : words;
}

/**
 * Renders a message as one line of Markdown that shows as it reads: whatever its names and quotations hold, no link, image, HTML or list
 * comes of them. A link that is not http or https is written as plain text.
 *
 * @example
 * toMarkdown(say`Confirmed by ${{ name: "*Ana*" }}`);                  //=> "Confirmed by \\*Ana\\*"
 * toMarkdown([{ link: say`Source`, href: "https://example.org/a" }]); //=> "[Source](<https://example.org/a>)"
 */
export function toMarkdown(message: Message): string {
  const written: string[] = [];
  let run: Part[] = [];
  for (const part of message) {
    if (!isMarked(part)) {
      run.push(part);
      continue;
    }
    written.push(escapeRun(run, "link" in part), renderMarked(part));
    run = [];
  }
  return [...written, escapeRun(run, false)].join("").trim();
}
