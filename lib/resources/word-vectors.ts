import type { WordVectors } from "../model/resources";

/** The first four bytes of the file. */
const MAGIC = "PXWV";
const HEADER_LENGTH = 16;

/**
 * Reads word vectors from their file. lib/resources/README.md describes its bytes.
 *
 * @param bytes the whole file
 * @returns the vectors; `rows` shares the memory of `bytes`
 * @throws Error when the file is not a file of vectors, or is cut short
 * @example
 * readVectors(writeVectors({ dimensions: 1, words: ["peace"], rows: Int8Array.of(7) })).words; //=> ["peace"]
 */
export function readVectors(bytes: Uint8Array): WordVectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = new TextDecoder().decode(bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC || bytes.byteLength < HEADER_LENGTH) throw new Error("This is no file of word vectors.");
  const [count, dimensions, wordsLength] = [4, 8, 12].map((offset) => view.getUint32(offset, true));
  const from = HEADER_LENGTH + wordsLength!;
  const words = new TextDecoder().decode(bytes.subarray(HEADER_LENGTH, from)).split(" ");
  if (words.length !== count || bytes.byteLength !== from + count * dimensions!)
    throw new Error("The file of word vectors is cut short.");
  return { dimensions: dimensions!, words, rows: new Int8Array(bytes.buffer, bytes.byteOffset + from) };
}

/**
 * Writes word vectors as the bytes that `readVectors` reads.
 *
 * @example
 * readVectors(writeVectors(vectors)).words; //=> ["ceasefire", "truce"], as in `vectors`
 */
export function writeVectors({ dimensions, words, rows }: WordVectors): Uint8Array {
  const text = new TextEncoder().encode(words.join(" "));
  const bytes = new Uint8Array(HEADER_LENGTH + text.length + rows.length);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(MAGIC));
  [words.length, dimensions, text.length].forEach((value, i) => view.setUint32(4 + 4 * i, value, true));
  bytes.set(text, HEADER_LENGTH);
  bytes.set(new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength), HEADER_LENGTH + text.length);
  return bytes;
}
