/** The bytes of a file, which can be read again and again without being in memory. */
export interface FileBytes {
  /** Bytes. */
  size: number;
  chunks(): Iterable<Uint8Array>;
}

/** Bytes that are looked at together. */
export const CHUNK_SIZE = 1024 * 1024;

/** Bytes of one item of a file: a larger one is none that was exported. */
export const MAX_ITEM_SIZE = 400 * 1024 * 1024;

/**
 * Bytes that are in memory, as a file.
 *
 * @example
 * inMemory(new TextEncoder().encode("{}")).size; //=> 2
 */
export const inMemory = (bytes: Uint8Array): FileBytes => ({
  size: bytes.length,
  *chunks() {
    for (let at = 0; at < bytes.length; at += CHUNK_SIZE) yield bytes.subarray(at, at + CHUNK_SIZE);
  },
});

/** The file is not what it is read as: reading it as a whole says why. */
export class UnreadableFile extends Error {
  /** @param line from 1; about there it ends to be */
  constructor(readonly line: number) {
    super("The file cannot be read from here on.");
  }
}

/** Bytes: a file that is not larger is read as a whole to say what is wrong with it. */
const MAX_EXPLAINED = 256 * 1024 * 1024;

/**
 * A whole file; null for one that is too large to be looked at as a whole.
 *
 * @example
 * readWhole(inMemory(bytes)); //=> bytes
 */
export function readWhole(file: FileBytes): Uint8Array | null {
  if (file.size > MAX_EXPLAINED) return null;
  const whole = new Uint8Array(file.size);
  let at = 0;
  for (const chunk of file.chunks()) {
    whole.set(chunk.subarray(0, file.size - at), at);
    at += Math.min(chunk.length, file.size - at);
  }
  return whole.subarray(0, at);
}
