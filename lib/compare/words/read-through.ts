/**
 * Invisible characters inside words, for the class of a pattern: soft hyphen, zero-width space and joiners, word joiner, byte order mark.
 */
export const UNSEEN = "\\u00ad\\u200b-\\u200f\\u2060\\ufeff\\u061c";
const UNSEEN_CHARACTERS = new RegExp(`[${UNSEEN}]`, "g");
/** The hyphen and line end inside a word that was hyphenated: "humani-" and "tarian" in the next line. */
const HYPHENATED = "[-\\u2010\\u00ad][^\\S\\n]*\\n\\s*";
const AT_LINE_END = new RegExp(`(?<=\\p{Ll}{2}[${UNSEEN}]*)${HYPHENATED}(?=\\p{Ll}{2})`, "gu");
/** Characters that have a plain form: ligatures, full-width letters and digits, presentation forms of Arabic, letters in circles. */
const COMPATIBLE =
  /[\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufefc\uff01-\uff5e\u00aa\u00ba\u2100-\u214f\u2460-\u24ff\u3300-\u33ff]/;
/** Accents that are characters of their own: "e" and U+0301. */
const COMBINING = /[\u0300-\u036f]/;
const RAISED = /[¹²³⁰-⁹]+$/u;

/**
 * Whether any character of a text is compared in another form. Most texts have none.
 *
 * @example
 * hasHiddenForms("ﬁnal text");  //=> true: one sign for “fi”
 * hasHiddenForms("final text"); //=> false
 */
export const hasHiddenForms = (text: string): boolean =>
  (/[\u0080-\uffff]/.test(text) &&
    (/[\u00ad\u200b-\u200f\u2010\u2060\ufeff\u061c¹²³⁰-⁹]/.test(text) ||
      COMPATIBLE.test(text) ||
      COMBINING.test(text))) ||
  /\p{Ll}-[^\S\n]*\n\s*\p{Ll}/u.test(text);

/** The parts of a word's pattern that skip invisible characters between letters, and hyphens at line ends. */
export const UNSEEN_IN_WORD = `[\\p{M}${UNSEEN}]|(?<=\\p{Ll}{2}[${UNSEEN}]*)${HYPHENATED}(?=\\p{Ll}{2})`;

/**
 * A stretch of text as it is compared: without invisible characters, hyphens at line ends and footnotes' marks, and with the plain forms
 * of ligatures and full-width letters. The stored text and all offsets stay as they are.
 *
 * @example
 * readThrough("hu\u00adman\u00adi\u00adtarian"); //=> "humanitarian"
 * readThrough("ﬁnish"); //=> "finish"
 */
export function readThrough(text: string): string {
  if (!hasHiddenForms(text)) return text;
  const seen = text.replace(AT_LINE_END, "").replace(UNSEEN_CHARACTERS, "").replace(RAISED, "");
  if (COMPATIBLE.test(seen)) return seen.normalize("NFKC");
  return COMBINING.test(seen) ? seen.normalize("NFC") : seen;
}
