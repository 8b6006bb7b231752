import type { ReaderName } from "./comparison-query";
import type { ReviewEvent } from "../reviews/review-events";
import type { ReviewedComparison } from "../reviews/reviewed-comparison";
import type { Note } from "../reviews/notes";
import type { FrozenReading, ReadBy, SecondReading } from "../readers/readings";
import type { ReadoutPair } from "../calls/readout-pairs";
import type { Side, Comparison } from "./comparison";

/** A comparison as it stood, ready to be shown by what shows any comparison. */
export interface Snapshot {
  id: string;
  /** When it was first made. */
  createdAt: Date;
  /** The version of the algorithm that made the comparison. */
  algorithm: string;
  /** The language model whose links it shows; null for the built-in aligner. */
  readBy: ReadBy | null;
  /** What that model said beside its links; nothing in those that were made before it was stored. */
  reading: FrozenReading;
  /** What another reader had found in the same passages; null where there was none, and in those that were made before it was stored. */
  other: SecondReading | null;
  /** Whether its finding says where two linked passages contradict each other; those that were made before it did go on without. */
  tellsDifferences: boolean;
  pair: ReadoutPair;
  /** As the machine made it. */
  comparison: Comparison;
  /** As its reviewers had left it; nobody's events, where nobody had reviewed it. */
  reviewed: ReviewedComparison;
  events: ReviewEvent[];
  /** The notes of its moment; none in those that were made before notes were stored. */
  notes: Note[];
  /** What the topics were called, by id. */
  topicLabels: ReadonlyMap<string, string>;
}

/**
 * The reader whose links a snapshot shows, where there were two to choose from.
 *
 * @returns null where there was one, which is the default wherever the comparison is opened
 * @example
 * snapshotReader({ readBy: { model: "qwen3:8b", … }, other: null }); //=> "model"
 */
export function snapshotReader({ readBy, other }: Pick<Snapshot, "readBy" | "other">): ReaderName | null {
  if (readBy) return "model";
  return other ? "built-in" : null;
}

/** Something that is no longer as a snapshot has it. */
export type SnapshotChange =
  | { kind: "revision"; side: Side; number: number }
  | { kind: "algorithm"; version: string }
  | { kind: "renamed"; from: string; to: string }
  /** Dates, sources, kinds, principals, addresses: what is said of a call or a readout beside names and text. */
  | { kind: "corrected"; side: Side }
  /** The review of these very revisions went on: how many judgements, undone ones among them, and how many undos and redos. */
  | { kind: "reviewed"; judgements: number; moves: number }
  | Withdrawn;

/** In the trash, or no longer stored at all. */
export interface Withdrawn {
  kind: "withdrawn";
  side: Side;
  what: "call" | "readout";
  isInTrash: boolean;
}

export interface SnapshotChanges {
  changes: SnapshotChange[];
  /** The path of the current comparison; null while one of its sides is withdrawn. */
  path: string | null;
}
