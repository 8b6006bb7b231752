import type { ReadDocument } from "../../model/library/documents";
import { decodeWestern } from "../western";

/** Encodings by \fcharset and \ansicpg. */
const CHARSETS: Record<number, string> = {
  0: "windows-1252",
  77: "macintosh",
  128: "shift_jis",
  129: "euc-kr",
  134: "gbk",
  136: "big5",
  161: "windows-1253",
  162: "windows-1254",
  163: "windows-1258",
  177: "windows-1255",
  178: "windows-1256",
  186: "windows-1257",
  204: "windows-1251",
  222: "windows-874",
  238: "windows-1250",
};
/** Groups that are not part of the text. */
const LEFT_OUT = new Set(
  "fonttbl colortbl stylesheet listtable listoverridetable info pict object header headerl headerr headerf footer footerl footerr footerf fldinst themedata datastore generator rsidtbl xmlnstbl mmathPr latentstyles annotation atnid atnauthor listtext pntext bkmkstart bkmkend".split(
    " ",
  ),
);
const CHARACTERS: Record<string, string> = {
  par: "\n\n",
  sect: "\n\n",
  page: "\n\n",
  row: "\n\n",
  line: "\n",
  cell: "\t",
  tab: "\t",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  "~": "\u00a0",
  _: "\u2011",
  "{": "{",
  "}": "}",
  "\\": "\\",
  "\n": "\n\n",
  "\r": "\n\n",
};
const TOKEN = /\\([a-zA-Z]+)(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)/g;

const WESTERN = "windows-1252";

/** The state within a group. */
interface Group {
  isLeftOut: boolean;
  isFontTable: boolean;
  isDeleted: boolean;
  /** Characters after \u that replace it in programs without Unicode. */
  fallbacks: number;
  encoding: string;
}

/** Reads one file; its state is set by the commands read so far. */
class RtfReader {
  readonly #fonts = new Map<number, string>();
  #groups: Group[] = [];
  #group: Group = { isLeftOut: false, isFontTable: false, isDeleted: false, fallbacks: 1, encoding: WESTERN };
  #font = 0;
  #toSkip = 0;
  /** Consecutive bytes of one encoding, because a letter may take two. */
  #bytes: number[] = [];
  #text: string[] = [];

  read(source: string): string {
    for (const [, word, number, hex, symbol, brace, words] of source.matchAll(TOKEN)) {
      if (hex === undefined) this.#flush();
      if (brace === "{") this.#groups.push({ ...this.#group });
      else if (brace === "}") this.#group = this.#groups.pop() ?? this.#group;
      else if (word !== undefined) this.#command(word, number === undefined ? null : Number(number));
      else if (hex !== undefined) this.#byte(parseInt(hex, 16));
      else if (symbol === "*") this.#group.isLeftOut = true;
      else if (symbol !== undefined) this.#add(CHARACTERS[symbol] ?? "");
      else if (words !== undefined) this.#words(words);
    }
    this.#flush();
    return this.#text.join("");
  }

  #command(word: string, number: number | null) {
    const group = this.#group;
    if (word === "fonttbl") group.isFontTable = true;
    if (LEFT_OUT.has(word)) group.isLeftOut = true;
    else if (word === "ansicpg" && number) group.encoding = number === 65001 ? "utf-8" : `windows-${number}`;
    else if (word === "deleted" || word === "v") group.isDeleted = number !== 0;
    else if (word === "plain" || word === "pard") group.isDeleted = false;
    else if (word === "uc") group.fallbacks = number ?? 1;
    else if (word === "f" && group.isFontTable) this.#font = number ?? 0;
    else if (word === "f") group.encoding = this.#fonts.get(number ?? 0) ?? group.encoding;
    else if (word === "fcharset" && CHARSETS[number ?? 0] && number !== 0)
      this.#fonts.set(this.#font, CHARSETS[number!]!);
    else if (word === "u" && number !== null) {
      this.#add(String.fromCharCode(number & 0xffff));
      this.#toSkip = group.fallbacks;
    } else if (word in CHARACTERS) this.#add(CHARACTERS[word]!);
  }

  #byte(byte: number) {
    if (this.#toSkip > 0) this.#toSkip--;
    else this.#bytes.push(byte);
  }

  #words(words: string) {
    const skipped = Math.min(this.#toSkip, words.length);
    this.#toSkip = 0;
    this.#add(words.slice(skipped));
  }

  #add(words: string) {
    if (!this.#group.isLeftOut && !this.#group.isDeleted) this.#text.push(words);
  }

  #decode(bytes: Uint8Array): string {
    const { encoding } = this.#group;
    try {
      return encoding === WESTERN ? decodeWestern(bytes) : new TextDecoder(encoding).decode(bytes);
    } catch {
      return decodeWestern(bytes);
    }
  }

  #flush() {
    if (this.#bytes.length === 0) return;
    const bytes = new Uint8Array(this.#bytes);
    this.#bytes = [];
    this.#add(this.#decode(bytes));
  }
}

/**
 * The text of an RTF file: paragraphs with empty lines between them; headers, footers, pictures, hidden and deleted words are left out.
 * Linear time, never throws.
 *
 * @example
 * readRtf(new TextEncoder().encode("{\\rtf1\\ansi The ministers \\u8220?spoke\\u8221?.\\par}"));
 * //=> { kind: "text", text: "The ministers “spoke”.", format: "text" }
 */
export function readRtf(bytes: Uint8Array): ReadDocument {
  const text = new RtfReader().read(new TextDecoder("latin1").decode(bytes)).replace(/[ \t]*\n{2,}[ \t]*/g, "\n\n");
  return { kind: "text", text: text.trim(), format: "text" };
}
