/** The bytes of a file, which can be read repeatedly without being in memory. */
export interface FileBytes {
  /** Bytes. */
  size: number;
  chunks(): Iterable<Uint8Array>;
}

/** Bytes per chunk. */
export const CHUNK_SIZE = 1024 * 1024;

/** Bytes of one item of a file; no export writes a larger one. */
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

/** The file is not what it seemed to be; reading it as a whole tells why. */
export class UnreadableFile extends Error {
  /**
   * @param line from 1; roughly where it stops being so
   */
  constructor(readonly line: number) {
    super("The file cannot be read from here on.");
  }
}

/** Bytes: files up to this size are read as a whole to tell what is wrong with them. */
const MAX_EXPLAINED = 256 * 1024 * 1024;

/**
 * A whole file; null if it is too large.
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
