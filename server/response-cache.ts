import { LRUCache } from "lru-cache";
import { createScopeMoments } from "../lib/data/scope-moments";
import type { Scope } from "../lib/model/library/scopes";

/** A response with status 200 as Next made it, uncompressed. */
export interface CachedResponse {
  headers: Record<string, string | string[]>;
  body: Buffer;
  /** The nonce in its headers and body, or null. */
  nonce: string | null;
  /** Byte offsets of the nonce in the body, found once because the body is sent often. */
  nonceAt: number[];
}

/** Responses by key, each valid until something that it depends on changes. */
export interface ResponseCache {
  /** The number of changes so far. Read it before making a response, and pass it to `set`. */
  readonly moment: number;
  /** The number of cached responses, and their bytes. */
  readonly entries: number;
  readonly bytes: number;
  /** The response of a key; null if there is none, or something that it depends on has changed. */
  get(key: string): CachedResponse | null;
  /**
   * Stores a response, unless it is too large.
   *
   * @param moment from before it was made, because later changes may be missing from it
   */
  set(key: string, response: CachedResponse, dependsOn: Scope[], moment: number): void;
  /** Voids the responses that depend on what has changed. */
  void(scopes: Scope[]): void;
}

interface Entry {
  response: CachedResponse;
  dependsOn: Scope[];
  moment: number;
}

const MEGABYTE = 1024 * 1024;

/** Limits in bytes: of all responses together, and of one. */
const MAX_CACHE_BYTES = 64 * MEGABYTE;
export const MAX_RESPONSE_BYTES = 8 * MEGABYTE;

/** Bytes; Node stores each character of a key in two. */
const sizeOf = ({ response }: Entry, key: string) => response.body.length + 2 * key.length;

/**
 * A response cache in this process's memory. When it is full, the least recently used responses are dropped.
 *
 * @param maxBytes of all responses together
 * @param moments know what has changed, and so which responses are void
 */
export function createResponseCache(maxBytes = MAX_CACHE_BYTES, moments = createScopeMoments()): ResponseCache {
  const entries = new LRUCache<string, Entry>({
    maxSize: maxBytes,
    maxEntrySize: Math.min(MAX_RESPONSE_BYTES, maxBytes),
    sizeCalculation: sizeOf,
  });
  const holds = ({ dependsOn, moment }: Entry) => moments.holds(dependsOn, moment);

  return {
    get moment() {
      return moments.moment;
    },
    get entries() {
      return entries.size;
    },
    get bytes() {
      return entries.calculatedSize;
    },
    get(key) {
      const entry = entries.get(key);
      if (!entry) return null;
      if (holds(entry)) return entry.response;
      entries.delete(key);
      return null;
    },
    set(key, response, dependsOn, made) {
      const entry = { response, dependsOn, moment: made };
      if (holds(entry)) entries.set(key, entry);
    },
    void: moments.note,
  };
}
