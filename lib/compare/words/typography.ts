import { readThrough, UNSEEN } from "./read-through";

const DOUBLE_QUOTES = /[“”„‟«»″〝〞＂「」『』]/g;
const SINGLE_QUOTES = /[‘’‚‛′ʼ`´‹›]/g;
const DASHES = /[‐‑‒–—―−]/g;
const NOTHING_SEEN = new RegExp(`^[\\s${UNSEEN}]*$`);

/**
 * A stretch of text without differences of typography: letter case, the kinds of quotation marks, dashes and spaces, ligatures, and
 * invisible characters. Texts with equal keys read alike.
 *
 * @example
 * typographyKey("The “Deal” – it’s") === typographyKey('THE "deal" - it\'s'); //=> true
 */
export const typographyKey = (text: string): string =>
  (/^[\x20-\x7e]*$/.test(text) ? text : unseen(text))
    .replace(/,,|''/g, '"')
    .replace(/-{2,}/g, "-")
    .replace(/[^\S\n]+-[^\S\n]+|(?<=\d)[^\S\n]*-[^\S\n]*(?=\d)/g, "-")
    .replace(/(?<=\S)[^\S\n]+(?=[.,;:!?])/g, "")
    .toLowerCase()
    .replace(/[^\S\n]+/g, " ");

const unseen = (text: string) =>
  readThrough(text)
    .replace(/«\s+|\s+»/g, '"')
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(DASHES, "-")
    .replace(/…/g, "...")
    // Russian prints "ё" with its dots or without them.
    .replace(/ё/g, "е")
    .replace(/Ё/g, "Е")
    .replace(/\s*\n\s*/g, "\n");

/**
 * Whether a stretch is invisible: nothing but spaces and invisible characters.
 *
 * @example
 * isUnseen(" \u200b"); //=> true
 * isUnseen("\n");     //=> false: a line end is seen
 */
export const isUnseen = (text: string): boolean => !text.includes("\n") && NOTHING_SEEN.test(text);
