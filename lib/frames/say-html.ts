import { formatNumber, type Message, type Part } from "../messages/parts/message";
import { Html, markup } from "./html";

const langOf = ({ lang }: { lang?: string }): Html | null => (lang === undefined ? null : markup` lang="${lang}"`);

function partHtml(part: Part): Html {
  if (typeof part === "string") return markup`${part}`;
  if ("number" in part) return markup`${formatNumber(part)}`;
  if ("name" in part) return markup`<bdi${langOf(part)}>${part.name}</bdi>`;
  if ("quote" in part) return markup`“<bdi${langOf(part)}>${part.quote}</bdi>”`;
  if ("time" in part) return markup`<time datetime="${part.time}">${part.shown}</time>`;
  if ("code" in part) return markup`<code>${part.code}</code>`;
  if ("strong" in part) return markup`<strong>${sayHtml(part.strong)}</strong>`;
  return sayHtml(part.link);
}

/**
 * Renders a message as HTML. Names and quotations are isolated; links are not followed from a frame, which has one of its own.
 *
 * @example
 * sayHtml(say`By ${{ name: "A & B" }}`).text; //=> 'By <bdi>A &amp; B</bdi>'
 */
export const sayHtml = (message: Message): Html => new Html(message.map((part) => partHtml(part).text).join(""));
