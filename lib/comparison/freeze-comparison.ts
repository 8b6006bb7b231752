import "server-only";
import { createSnapshot } from "../data/comparisons/snapshots";
import { findNotes } from "../data/notes/note-queries";
import { findRevisionPair } from "../data/reviews/revision-pairs";
import { findReviewed } from "./find-reviewed";
import type { FrozenReading } from "../model/readers/readings";
import type { Readers } from "./readings/readers";
import type { ReaderName } from "../model/comparisons/comparison-query";
import type { ReadoutPair } from "../model/calls/readout-pairs";
import { isUnfinished } from "../model/comparisons/aligners";

/** What the page shows of a model's reading besides its links. */
const readingToFreeze = ({ facts, translations }: Readers): FrozenReading | null => facts && { ...facts, translations };

/**
 * Stores the current comparison, review and notes for a permanent link.
 *
 * @param reader whose links it shows; by default those of the default reader
 * @returns the id of its snapshot, which is always the same for the same state; null if the two are not compared, or not yet
 * @example
 * await freezeComparison(pair); //=> "x8kd93nwq27lmzty"
 */
export async function freezeComparison(pair: ReadoutPair, reader: ReaderName | null = null): Promise<string | null> {
  const known = await findRevisionPair(pair);
  const [found, notes] = await Promise.all([
    findReviewed(pair, { known, reader }),
    known ? findNotes(pair, known) : [],
  ]);
  if (isUnfinished(found) || found.machine.kind !== "comparison") return null;
  const { machine, review, algorithm, readers } = found;
  return createSnapshot(pair, machine, {
    events: review.events,
    notes,
    algorithm,
    readBy: readers.readBy,
    reading: readingToFreeze(readers),
    other: readers.other,
  });
}
