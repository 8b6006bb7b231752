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

/**
 * The text of a file: UTF-8, or UTF-16 where the file begins with its mark. The mark itself is taken off.
 *
 * @returns the text, or why the bytes are none
 * @example
 * decodeFile(new TextEncoder().encode("\ufeffcall")); //=> "call"
 */
export function decodeFile(bytes: Uint8Array): string | Refused {
  const marked = UTF_16.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  const text = tryDecode(bytes, marked?.encoding ?? "utf-8");
  if (text !== null) return text.trim() === "" ? refuse("The file is empty.") : text;
  if (marked) return refuse("The file begins as UTF-16 text and does not go on so. Save it as UTF-8.");
  const repaired = new TextDecoder("utf-8").decode(bytes);
  return refuse("The file is not UTF-8 text. Save it as UTF-8.", lineAt(repaired, repaired.indexOf("\ufffd")));
}
