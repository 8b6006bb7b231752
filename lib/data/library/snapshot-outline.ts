import "server-only";
import type { LibrarySnapshot } from "../../schema/library";
import { callsOfSnapshot, anyPatternSnapshot } from "../../schema/pattern-snapshot";
import { snapshotContent } from "../../schema/snapshot";
import { ID_LENGTHS, isSnapshotId, snapshotId } from "../comparisons/snapshot-id";

/** What a permanent link keeps, which decides where it is stored: a comparison, of two calls that are mostly the same, or a pattern. */
export type SnapshotKind =
  | { kind: "comparison"; leftCall: string; rightCall: string }
  | { kind: "pattern"; calls: string[]; isFictional: boolean };

/** What must be known of a permanent link before it is stored. */
export interface SnapshotOutline {
  id: string;
  /** Null unless the id belongs to the content, and the content is that of a permanent link, so that its page can show it. */
  keeps: SnapshotKind | null;
  /** The longest id that the content can have: if two contents share it, they are equal. */
  fingerprint: string;
}

/**
 * A content's fingerprint, by which two contents are known to be equal.
 *
 * @example
 * fingerprintOf("{}"); //=> "8g9pz8tnpdkrm4a6nmbfft34ktafpky23zkqx0rgr1gfc75azy5"
 */
export const fingerprintOf = (content: string): string => snapshotId(content, ID_LENGTHS.at(-1));

/**
 * What the content of a permanent link keeps.
 *
 * @returns null if it is not the content of one
 * @example
 * readSnapshotKind(content); //=> { kind: "pattern", calls: ["2029-01-05-vesna-holt"], isFictional: true }
 */
export function readSnapshotKind(content: string): SnapshotKind | null {
  try {
    const json: unknown = JSON.parse(content);
    const { data } = snapshotContent.safeParse(json);
    if (data) return { kind: "comparison", leftCall: data.left.call.slug, rightCall: data.right.call.slug };
    const pattern = anyPatternSnapshot.safeParse(json).data;
    return pattern ? { kind: "pattern", calls: callsOfSnapshot(pattern), isFictional: pattern.isFictional } : null;
  } catch {
    return null;
  }
}

/**
 * The slugs of the calls behind a permanent link.
 *
 * @example
 * callsIn(content); //=> ["2024-04-03-blinken-aliyev", "2024-04-03-blinken-aliyev"]
 */
export function callsIn(content: string): string[] {
  const keeps = readSnapshotKind(content);
  if (keeps === null) return [];
  return keeps.kind === "pattern" ? keeps.calls : [keeps.leftCall, keeps.rightCall];
}

/**
 * What must be known of a permanent link in a file before it is stored. For a large one this takes a while.
 *
 * @example
 * outlineSnapshot({ id: "k3vq8w2m1nc7d5x0", content }).keeps?.kind; //=> "comparison"
 */
export function outlineSnapshot({ id, content }: LibrarySnapshot): SnapshotOutline {
  const fingerprint = fingerprintOf(content);
  const isOwn = isSnapshotId(id) && fingerprint.startsWith(id);
  return { id, fingerprint, keeps: isOwn ? readSnapshotKind(content) : null };
}
