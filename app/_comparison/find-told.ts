import { ALGORITHM_VERSION, TOPIC_LABELS } from "@/lib/compare";
import { findReviewed } from "@/lib/data/reviews/judgement-queries";
import { findNotes } from "@/lib/data/notes/note-queries";
import { findPair } from "@/lib/data/comparisons/readout-pairs";
import { findSnapshot } from "@/lib/data/comparisons/snapshots";
import type { Told } from "@/lib/exchange/comparison/told";
import { pinnedPath } from "@/lib/addresses/comparison-path";
import type { Refusal } from "@/lib/model/comparison";

/** A comparison that is to be taken elsewhere, as a route finds it. */
export interface Found extends Omit<Told, "comparison" | "address" | "accessed"> {
  comparison: Told["comparison"] | Refusal;
  /** The path of the comparison's page, as the reader came to it. */
  path: string;
  /** The path that says the same next year: of the exact revisions. */
  pinned: string;
}

/** Finds the comparison of an address under a call, or under /compare where no call is given; null when it names nothing stored. */
export async function findTold(address: string, call: string | null): Promise<Found | null> {
  const pair = await findPair(address, call);
  if (!pair) return null;
  return {
    pair,
    comparison: (await findReviewed(pair)).comparison,
    notes: await findNotes(pair),
    algorithm: ALGORITHM_VERSION,
    topicLabels: TOPIC_LABELS,
    pinned: pinnedPath(pair),
    path: call === null ? `/compare/${address}` : `/calls/${call}/${address}`,
  };
}

/** Finds a comparison as it stood; null when there is no snapshot of that id. */
export async function findToldSnapshot(id: string): Promise<Found | null> {
  const snapshot = await findSnapshot(id);
  return snapshot && { ...snapshot, comparison: snapshot.reviewed, notes: [], path: `/c/${id}`, pinned: `/c/${id}` };
}
