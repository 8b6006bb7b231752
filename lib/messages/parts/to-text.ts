import { isolate } from "./isolate";
import { formatNumber, type Message, type Part } from "./message";

/** Quotation marks show where the words of a link begin and end; an address that is its own words is written once. */
const linkText = (words: string, href: string): string => (words === href ? href : `“${words}” <${href}>`);

function partText(part: Part): string {
  if (typeof part === "string") return part;
  if ("name" in part) return isolate(part.name);
  if ("quote" in part) return `“${isolate(part.quote)}”`;
  if ("number" in part) return formatNumber(part);
  if ("time" in part) return part.shown;
  if ("code" in part) return part.code;
  if ("strong" in part) return toText(part.strong);
  return linkText(toText(part.link), part.href);
}

/**
 * Renders a message as plain text. A name or quotation that could reorder the words around it is isolated (U+2068 to U+2069); a link
 * is put between quotation marks, followed by its address.
 *
 * @example
 * toText(say`Confirmed by ${{ name: "Ana" }}`);                            //=> "Confirmed by Ana"
 * toText(say`In ${{ link: [{ name: "A call" }], href: "https://x.org" }}`); //=> "In “A call” <https://x.org>"
 */
export const toText = (message: Message): string => message.map(partText).join("");
