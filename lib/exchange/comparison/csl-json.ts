import type { Reference } from "./references";

const dateOf = (iso: string) => ({ "date-parts": [iso.slice(0, 10).split("-").map(Number)] });

const item = ({ key, author, title, container, issued, url, accessed, language, note }: Reference) => ({
  id: key,
  type: "webpage",
  author: [{ literal: author }],
  title,
  ...(container !== null && { "container-title": container }),
  ...(issued !== null && { issued: dateOf(issued) }),
  URL: url,
  accessed: dateOf(accessed),
  ...(language !== null && { language }),
  note,
});

/**
 * Writes references as CSL-JSON, which Zotero, pandoc and citeproc read: texts are as stored, authors are institutions.
 *
 * @example
 * JSON.parse(writeCslJson(listReferences(file)))[0].author; //=> [{ literal: "US Department of State" }]
 */
export const writeCslJson = (references: Reference[]): string => `${JSON.stringify(references.map(item), null, 2)}\n`;
