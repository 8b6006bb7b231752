import "server-only";
import type { LibrarySnapshot } from "../../schema/library";
import { snapshotContent } from "../../schema/snapshot";
import { ID_LENGTHS, isSnapshotId, snapshotId } from "../comparisons/snapshot-id";

/** What must be known of a permanent link before it is stored. */
export interface SnapshotOutline {
  id: string;
  /** Whether the id belongs to the content, and the content is a permanent link's: then its page can show it. */
  isWhole: boolean;
  /** The longest id that the content can have: two contents that share it are equal. */
  fingerprint: string;
  leftCall: string | null;
  rightCall: string | null;
}

/** The fingerprint of a content by which two are known to be equal. */
export const fingerprintOf = (content: string): string => snapshotId(content, ID_LENGTHS.at(-1));

function readCalls(content: string) {
  try {
    const { data } = snapshotContent.safeParse(JSON.parse(content));
    return data ? { leftCall: data.left.call.slug, rightCall: data.right.call.slug } : null;
  } catch {
    return null;
  }
}

/**
 * What must be known of a permanent link of a file before it is stored. Of a large one this takes a while.
 *
 * @example
 * outlineSnapshot({ id: "k3vq8w2m1nc7d5x0", content }).isWhole; //=> true
 */
export function outlineSnapshot({ id, content }: LibrarySnapshot): SnapshotOutline {
  const fingerprint = fingerprintOf(content);
  const calls = isSnapshotId(id) && fingerprint.startsWith(id) ? readCalls(content) : null;
  return {
    id,
    fingerprint,
    isWhole: calls !== null,
    leftCall: calls?.leftCall ?? null,
    rightCall: calls?.rightCall ?? null,
  };
}
