import "server-only";
import { LRUCache } from "lru-cache";
import type { Aligner } from "../aligners/aligner";
import type { Alignment } from "../model/comparisons/aligners";

/** The memory limit for aligner results, in bytes of JSON. Two ordinary readouts need some tens of kilobytes. */
const MEMORY = 64 * 1024 * 1024;

/** A text with its fingerprint and its language (BCP 47). */
export interface HashedText {
  text: string;
  /** SHA-256 of the text, hexadecimal. */
  sha256: string;
  language: string;
}

interface Memory {
  made: LRUCache<string, Alignment>;
  /** Alignments in progress, so that two requests for the same one share it. */
  underWay: Map<string, Promise<Alignment>>;
}

const shared = globalThis as typeof globalThis & { parallaxAlignments?: Memory };

/** One for the process, although the server and its pages each load this module. */
const memory = (): Memory =>
  (shared.parallaxAlignments ??= {
    made: new LRUCache({ maxSize: MEMORY, sizeCalculation: (alignment) => JSON.stringify(alignment).length }),
    underWay: new Map(),
  });

const keyOf = ({ name, version }: Aligner, left: HashedText, right: HashedText) =>
  [name, version, ...[left, right].map(({ sha256, language }) => `${sha256} ${language}`)].join(" ");

async function alignAnew(aligner: Aligner, left: HashedText, right: HashedText, key: string): Promise<Alignment> {
  const { made, underWay } = memory();
  const making = aligner.align(left, right);
  underWay.set(key, making);
  try {
    const alignment = await making;
    made.set(key, alignment);
    return alignment;
  } finally {
    underWay.delete(key);
  }
}

/**
 * Runs an aligner on two texts. Results are cached in memory, so that pairs across calls, which are never stored,
 * are computed once; a second request for the same pair waits for the first.
 *
 * @throws AlignerTimeout when the aligner takes too long, AlignerBusy when too many pairs wait for it; nothing is cached then
 * @example
 * (await alignTexts(DEFAULT_ALIGNER, left, right)).kind; //=> "comparison"
 */
export async function alignTexts(aligner: Aligner, left: HashedText, right: HashedText): Promise<Alignment> {
  const key = keyOf(aligner, left, right);
  const { made, underWay } = memory();
  return made.get(key) ?? underWay.get(key) ?? alignAnew(aligner, left, right, key);
}
