import { escapeXml } from "../exchange/xml";

/** Text that is HTML already. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = string | number | Html | readonly Html[] | null;

function write(value: Value): string {
  if (value === null) return "";
  if (value instanceof Html) return value.text;
  if (typeof value === "object") return value.map(({ text }) => text).join("");
  return escapeXml(String(value));
}

/**
 * HTML with values in it: each is escaped unless it is HTML already.
 *
 * @example
 * markup`<p>${"a < b"}</p>`.text; //=> "<p>a &lt; b</p>"
 */
export const markup = (parts: TemplateStringsArray, ...values: Value[]): Html =>
  new Html(parts.map((part, i) => part + write(values[i] ?? null)).join(""));
