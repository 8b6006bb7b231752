import { UnreadableFile, readWhole, type FileBytes } from "./file-bytes";
import { lineAt, refuse, type Refused } from "./source";

const UTF_16 = [
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const BINARY = [
  { mark: [0x50, 0x4b, 0x03, 0x04], what: "The file is a workbook or another archive (.xlsx), not text." },
  { mark: [0xd0, 0xcf, 0x11, 0xe0], what: "The file is an old workbook (.xls), not text." },
] as const;
const SAVE_AS = " Save it as “CSV UTF-8”.";
const LOOKED_AT = 4_000;

/** UTF-16 without a byte-order mark: nearly every second byte of Western text is zero. */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const head = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]!++;
  });
  const [even, odd] = zeros as [number, number];
  if (head.length < 4 || even + odd < head.length / 4) return null;
  return odd > even * 4 ? "utf-16le" : even > odd * 4 ? "utf-16be" : null;
}

/**
 * Decodes a file: UTF-8, or UTF-16 if it begins with its mark or every second byte is zero. The mark itself is removed.
 *
 * @returns the text, or why the bytes are not text
 * @example
 * decodeFile(new TextEncoder().encode("\ufeffcall")); //=> "call"
 */
function decodeFile(bytes: Uint8Array): string | Refused {
  const begins = ({ mark }: { mark: readonly number[] }) => mark.every((byte, index) => bytes[index] === byte);
  const binary = BINARY.find(begins);
  if (binary) return refuse(binary.what + SAVE_AS);
  const marked = UTF_16.find(begins);
  const text = tryDecode(bytes, marked?.encoding ?? unmarkedUtf16(bytes) ?? "utf-8");
  if (text !== null) return text.trim() === "" ? refuse("The file is empty.") : text;
  if (marked) return refuse("The file starts as UTF-16 text but does not continue as such. Save it as UTF-8.");
  const repaired = new TextDecoder("utf-8").decode(bytes);
  return refuse("The file is not UTF-8 text. Save it as UTF-8.", lineAt(repaired, repaired.indexOf("\ufffd")));
}

/** The first bytes of a file. */
function headOf(file: FileBytes): Uint8Array {
  const head = new Uint8Array(LOOKED_AT);
  let length = 0;
  for (const chunk of file.chunks()) {
    const part = chunk.subarray(0, LOOKED_AT - length);
    head.set(part, length);
    length += part.length;
    if (length === LOOKED_AT) break;
  }
  return head.subarray(0, length);
}

function* transcode(file: FileBytes, encoding: string): Generator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const encoder = new TextEncoder();
  try {
    for (const chunk of file.chunks()) yield encoder.encode(decoder.decode(chunk, { stream: true }));
    yield encoder.encode(decoder.decode());
  } catch (error) {
    throw error instanceof TypeError ? new UnreadableFile(1) : error;
  }
}

/** The most bytes of UTF-8 for a byte of UTF-16. */
const GROWTH = 1.5;

/**
 * Converts a file of either encoding to UTF-8. Whether it really is text shows only when it is read.
 *
 * @returns the file, or why its first bytes are not text
 * @example
 * const file = inMemory(new TextEncoder().encode("call"));
 * toUtf8(file) === file; //=> true: it is UTF-8 already
 */
export function toUtf8(file: FileBytes): FileBytes | Refused {
  const head = headOf(file);
  const begins = ({ mark }: { mark: readonly number[] }) => mark.every((byte, index) => head[index] === byte);
  const binary = BINARY.find(begins);
  if (binary) return refuse(binary.what + SAVE_AS);
  const encoding = UTF_16.find(begins)?.encoding ?? unmarkedUtf16(head);
  if (!encoding) return file;
  return { size: Math.ceil(file.size * GROWTH), chunks: () => transcode(file, encoding) };
}

const UNREADABLE = "The file cannot be read from here on.";

/**
 * Explains why a file could not be read piece by piece: reading it as a whole tells what is wrong, and where.
 *
 * @param explain finds the fault of a text; null if there is none
 * @param line from 1; roughly where reading ended
 * @example
 * explainUnreadable(file, 1, (text) => refuse("The file is not JSON.")); //=> { fault: { line: 1, … } }
 */
export function explainUnreadable(file: FileBytes, line: number, explain: (text: string) => Refused | null): Refused {
  const bytes = readWhole(file);
  if (!bytes) return refuse(UNREADABLE, line);
  const text = decodeFile(bytes);
  return (typeof text === "string" ? explain(text) : text) ?? refuse(UNREADABLE, line);
}
