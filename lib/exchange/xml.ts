/** Characters that XML 1.0 cannot hold, and halves of surrogate pairs. */
const NOT_XML = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/**
 * A text in which U+FFFD replaces what XML cannot hold, for writers that escape by themselves.
 *
 * @example
 * cleanXml("a\u0000b"); //=> "a\ufffdb"
 */
export const cleanXml = (text: string): string => text.replace(NOT_XML, "\ufffd");

/**
 * Escapes a text for XML, between tags or in a quoted attribute. U+FFFD replaces what XML cannot hold.
 *
 * @example
 * escapeXml(`Trade & "peace"`); //=> "Trade &amp; &quot;peace&quot;"
 */
export const escapeXml = (text: string): string =>
  cleanXml(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
