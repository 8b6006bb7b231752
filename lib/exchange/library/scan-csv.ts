import { MAX_ITEM_SIZE, UnreadableFile, type FileBytes } from "./file-bytes";

const QUOTE = 0x22;
const NEWLINE = 0x0a;

/** Some rows of a file, whole. */
export interface CsvRows {
  /** Line ends are "\n". */
  text: string;
  /** Bytes of the file up to its end. */
  end: number;
}

/** The offset after the last row that ends in these bytes; 0 if none does. Line ends within quotation marks do not end a row. */
function endOfRows(bytes: Uint8Array, from: number, isQuoted: boolean): { end: number; isQuoted: boolean } {
  let end = 0;
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] === QUOTE) isQuoted = !isQuoted;
    else if (bytes[at] === NEWLINE && !isQuoted) end = at + 1;
  }
  return { end, isQuoted };
}

/**
 * Cuts a CSV file into blocks of whole rows.
 *
 * @param file UTF-8
 * @throws UnreadableFile when it is not text, or a row has no end
 * @example
 * [...cutIntoBlocks(inMemory(Buffer.from("call\r\na")))].map(({ text }) => text).join(""); //=> "call\na"
 */
export function* cutIntoBlocks(file: FileBytes): Generator<CsvRows> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let held = Buffer.alloc(0);
  let isQuoted = false;
  let passed = 0;
  let line = 1;
  const take = (bytes: Uint8Array): CsvRows => {
    try {
      // Line ends within cells are normalised when a text is stored; here they are kept, so that lines are counted correctly.
      const text = decoder.decode(bytes).replace(/\r\n?/g, "\n");
      const isFirst = passed === 0;
      passed += bytes.length;
      line += text.split("\n").length - 1;
      return { text: isFirst ? text.replace(/^\ufeff/, "") : text, end: passed };
    } catch {
      throw new UnreadableFile(line);
    }
  };
  for (const chunk of file.chunks()) {
    const scanned = held.length;
    held = Buffer.concat([held, chunk]);
    const rows = endOfRows(held, scanned, isQuoted);
    isQuoted = rows.isQuoted;
    if (rows.end > 0) {
      yield take(held.subarray(0, rows.end));
      held = held.subarray(rows.end);
    } else if (held.length > MAX_ITEM_SIZE) throw new UnreadableFile(line);
  }
  if (held.length > 0) yield take(held);
}
