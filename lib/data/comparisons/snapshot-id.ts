import "server-only";
import { createHash } from "node:crypto";

/** Crockford's alphabet: without i, l, o and u, so that an id is not misread aloud or on paper. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const BITS = 5;

/**
 * Characters of an id, shortest first. 16 are 80 bits: among ten million snapshots, the chance that two share an id by accident is 1 in 24
 * thousand million. If a collision is contrived, the second content gets a longer id; neither replaces the other.
 */
export const ID_LENGTHS = [16, 24, 32, 51] as const;

const idPattern = new RegExp(`^[${ALPHABET}]{${ID_LENGTHS[0]},${ID_LENGTHS.at(-1)!}}$`);

/**
 * Whether a part of an address can be the id of a snapshot.
 *
 * @example
 * isSnapshotId("werc8gmrzge196qv"); //=> true
 * isSnapshotId("x");                //=> false
 */
export const isSnapshotId = (text: string): boolean => idPattern.test(text);

/**
 * The id of a snapshot: the beginning of its content's SHA-256 in lower-case base 32, so equal contents have equal ids.
 *
 * @param content canonical JSON
 * @param length in characters; 51 hold 255 of the 256 bits
 * @example
 * snapshotId(""); //=> "werc8gmrzge196qv"
 */
export function snapshotId(content: string, length: number = ID_LENGTHS[0]): string {
  const bits = [...createHash("sha256").update(content, "utf8").digest()]
    .map((byte) => byte.toString(2).padStart(8, "0"))
    .join("");
  const digits = Array.from({ length }, (_, i) => parseInt(bits.slice(i * BITS, (i + 1) * BITS), 2));
  return digits.map((digit) => ALPHABET[digit]).join("");
}
