/** What XML 1.0 has no way to write, and half characters. */
const NOT_XML = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/**
 * A text without what XML cannot hold, which is replaced by U+FFFD: for writers that escape by themselves.
 *
 * @example
 * cleanXml("a\u0000b"); //=> "a\ufffdb"
 */
export const cleanXml = (text: string): string => text.replace(NOT_XML, "\ufffd");

/**
 * Writes a text as XML: between tags, or in a quoted attribute. What XML cannot hold is replaced by U+FFFD.
 *
 * @example
 * escapeXml(`Trade & "peace"`); //=> "Trade &amp; &quot;peace&quot;"
 */
export const escapeXml = (text: string): string =>
  cleanXml(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
