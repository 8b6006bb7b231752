/** An answer of status 200 as Next gave it, uncompressed. */
export interface CachedResponse {
  headers: Record<string, string | string[]>;
  body: Buffer;
  /** The nonce in its headers and body, or null. */
  nonce: string | null;
  /** Where the nonce stands in the body, in bytes: a body is searched once, and answered often. */
  nonceAt: number[];
}

const MEGABYTE = 1024 * 1024;

/** Bytes: what all kept answers may take together, and what one may. */
const MAX_KEPT_BYTES = 64 * MEGABYTE;
export const MAX_RESPONSE_BYTES = 8 * MEGABYTE;

const sizeOf = (key: string, { body }: CachedResponse) => body.length + 2 * key.length;

/**
 * Answers by what was asked, all of one version of the database: none survives the sight of another version. When they take too
 * much, those not asked for longest go.
 */
export class ResponseCache {
  bytes = 0;
  readonly #answers = new Map<string, CachedResponse>();
  readonly #maxBytes: number;
  #version: number | null = null;

  constructor(maxBytes = MAX_KEPT_BYTES) {
    this.#maxBytes = maxBytes;
  }

  /** The answer kept under the key, if it was made of this version of the database. */
  find(key: string, version: number): CachedResponse | null {
    this.#turnTo(version);
    const answer = this.#answers.get(key);
    if (!answer) return null;
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    return answer;
  }

  /**
   * Keeps an answer, unless it is too large or the database has moved on since.
   *
   * @param version read before the answer was made: what was written meanwhile may be missing from it
   */
  keep(key: string, version: number, answer: CachedResponse) {
    const size = sizeOf(key, answer);
    if (version !== this.#version || size > Math.min(MAX_RESPONSE_BYTES, this.#maxBytes)) return;
    this.#drop(key);
    this.#answers.set(key, answer);
    this.bytes += size;
    for (const oldest of this.#answers.keys()) {
      if (this.bytes <= this.#maxBytes) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string) {
    const answer = this.#answers.get(key);
    if (!answer) return;
    this.bytes -= sizeOf(key, answer);
    this.#answers.delete(key);
  }

  #turnTo(version: number) {
    if (version === this.#version) return;
    this.#answers.clear();
    this.bytes = 0;
    this.#version = version;
  }
}
