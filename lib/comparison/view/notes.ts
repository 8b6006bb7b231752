import type { Side } from "../../model/comparisons/comparison";
import type { NoteView } from "../../model/comparisons/comparison-view";
import type { Note } from "../../model/reviews/notes";
import { linkKey } from "../../model/comparisons/link-key";
import type { ReviewedComparison, ReviewedFacing, ReviewedRow } from "../../model/reviews/reviewed-comparison";
import { findLinkRows, notesAt, positionNotes } from "../../review/note-positions";

/** Where each note is shown; every note is shown once. */
export interface NotePositions {
  /** Notes on the comparison as a whole, then those whose words have changed. */
  whole: NoteView[];
  /** Notes at a passage in its row. */
  inRow: (facing: ReviewedFacing, row: ReviewedRow) => NoteView[];
  /** Notes at a passage in its own text; a note on a link is at the left passage. */
  inText: (side: Side, id: string) => NoteView[];
  /** Ids of notes on this passage that are shown at another one. */
  elsewhere: (side: Side, number: number) => number[];
}

/**
 * Decides where each note is shown.
 *
 * @param all rows before any filter, so that a note stays where it is when the filter changes
 * @param shown the rows that the page shows
 * @example
 * findNotePositions(notes, comparison, all, shown).whole.map(({ note }) => note.id); //=> [7]
 */
export function findNotePositions(
  notes: Note[],
  comparison: ReviewedComparison,
  all: ReviewedRow[],
  shown: ReviewedRow[],
): NotePositions {
  const positions = positionNotes(notes, comparison, all);
  const inRows = { notes: positions, linkRows: findLinkRows(shown) };
  const besides = new Map<string, number[]>();
  for (const { note, also } of [...positions.passages.values(), ...positions.links.values()].flat())
    for (const { side, number } of also) {
      const key = `${side} ${number}`;
      besides.set(key, [...(besides.get(key) ?? []), note.id]);
    }
  const ofLinks = new Map<string, NoteView[]>();
  for (const link of comparison.links) {
    const own = positions.links.get(linkKey(link));
    if (own) ofLinks.set(link.left, [...(ofLinks.get(link.left) ?? []), ...own]);
  }
  return {
    whole: [...positions.whole, ...positions.orphaned],
    inRow: (facing, row) => notesAt(facing, row, inRows),
    inText: (side, id) => [...(positions.passages.get(id) ?? []), ...((side === "left" && ofLinks.get(id)) || [])],
    elsewhere: (side, number) => besides.get(`${side} ${number}`) ?? [],
  };
}
