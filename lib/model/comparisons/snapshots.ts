import type { ReaderName } from "./comparison-query";
import type { ReviewEvent } from "../reviews/review-events";
import type { ReviewedComparison } from "../reviews/reviewed-comparison";
import type { Note } from "../reviews/notes";
import type { FrozenReading, ReadBy, SecondReading } from "../readers/readings";
import type { ReadoutPair } from "../calls/readout-pairs";
import type { Side, Comparison } from "./comparison";

/** A comparison as it stood, in the form that pages show. */
export interface Snapshot {
  id: string;
  /** When it was first made. */
  createdAt: Date;
  /** The version of the algorithm that made the comparison. */
  algorithm: string;
  /** The language model whose links it shows; null for the built-in aligner. */
  readBy: ReadBy | null;
  /** What that model said besides its links; empty in snapshots older than this field. */
  reading: FrozenReading;
  /** What another reader had found in the same passages; null if there was none, and in snapshots older than this field. */
  other: SecondReading | null;
  /** Whether its finding states where two linked passages contradict each other; older snapshots keep a finding without that. */
  tellsDifferences: boolean;
  pair: ReadoutPair;
  /** As the machine made it. */
  comparison: Comparison;
  /** With its review at the time; without events if nobody had reviewed it. */
  reviewed: ReviewedComparison;
  events: ReviewEvent[];
  /** Its notes at the time; none in snapshots older than this field. */
  notes: Note[];
  /** What the topics were called, by id. */
  topicLabels: ReadonlyMap<string, string>;
}

/**
 * The reader whose links a snapshot shows, if there were two to choose from.
 *
 * @returns null if there was one, which is the default wherever the comparison is opened
 * @example
 * snapshotReader({ readBy: { model: "qwen3:8b", … }, other: null }); //=> "model"
 */
export function snapshotReader({ readBy, other }: Pick<Snapshot, "readBy" | "other">): ReaderName | null {
  if (readBy) return "model";
  return other ? "built-in" : null;
}

/** A difference between a snapshot and the current state. */
export type SnapshotChange =
  | { kind: "revision"; side: Side; number: number }
  | { kind: "algorithm"; version: string }
  | { kind: "renamed"; from: string; to: string }
  /** Details of a call or readout besides names and text: dates, sources, kinds, principals, addresses. */
  | { kind: "corrected"; side: Side }
  /** How many judgements, including undone ones, and how many undos and redos were added to the review of exactly these revisions. */
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
  /** The path of the current comparison; null while one of its sides is in the trash or gone. */
  path: string | null;
}
