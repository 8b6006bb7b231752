import type { DocumentNote } from "../model/library/documents";
import { decodeWestern } from "./western";

/** A text, and how certain its encoding is. */
export interface Decoded {
  text: string;
  notes: DocumentNote[];
}

const MARKS: { mark: number[]; encoding: string }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
];

/** How far into a page its encoding may be declared, in bytes. */
const HEAD = 2_048;

const WESTERN = /^(?:windows-1252|iso-8859-1|latin-?1|us-ascii)$/i;

function tryDecode(bytes: Uint8Array, encoding: string, fatal = true): string | null {
  try {
    return WESTERN.test(encoding) ? decodeWestern(bytes) : new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

/** The encoding that a page or an XML file declares for itself. */
const declaredIn = (bytes: Uint8Array): string | undefined =>
  /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(new TextDecoder("latin1").decode(bytes.subarray(0, HEAD)))?.[1];

/**
 * In windows-1251, Cyrillic text is nearly all high bytes; Western text in windows-1252 has a few here and there. If at least a third of
 * the letters are high bytes, it is Cyrillic.
 */
function guessEncoding(bytes: Uint8Array): string {
  let high = 0;
  let letters = 0;
  for (const byte of bytes) {
    if (byte >= 0xc0) high++;
    if (byte >= 0xc0 || /[A-Za-z]/.test(String.fromCharCode(byte))) letters++;
  }
  return high >= letters / 3 ? "windows-1251" : "windows-1252";
}

/**
 * Decodes bytes: by their byte-order mark, as UTF-8, as they declare, or else by the share of letters beyond ASCII (windows-1251 or
 * windows-1252, with a note). Linear time.
 *
 * @param isMarkup whether a declaration in the first bytes counts; in prose "charset=" is only a word
 * @returns null if the bytes contradict their byte-order mark
 * @example
 * decodeText(new Uint8Array([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), false);
 * //=> { text: "Привет", notes: ["encoding-guessed"] }
 */
export function decodeText(bytes: Uint8Array, isMarkup: boolean): Decoded | null {
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) {
    const text = tryDecode(bytes, marked.encoding);
    return text === null ? null : { text, notes: [] };
  }
  const text = tryDecode(bytes, "utf-8") ?? (isMarkup ? tryDecode(bytes, declaredIn(bytes) ?? "") : null);
  if (text !== null) return { text, notes: [] };
  return { text: tryDecode(bytes, guessEncoding(bytes), false)!, notes: ["encoding-guessed"] };
}
