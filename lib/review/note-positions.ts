import type { Span, Side, Passage, Comparison } from "../model/comparisons/comparison";
import { linkKey } from "../model/comparisons/link-key";
import { SIDES } from "../model/comparisons/sides";
import { overlapOf } from "../model/comparisons/spans";
import type { Row, Facing } from "../model/comparisons/rows";

/** The parts of a note that determine its place. */
export interface Positionable {
  /** Passages by offsets into the texts that are compared, UTF-16 code units. */
  left: Span[];
  right: Span[];
  /** What its passages said, if the words have changed since. */
  orphaned: Record<Side, string[]> | null;
  /** The first version first. */
  versions: { text: string }[];
}

/** A note at the place where it is shown. */
export interface PositionedNote<N> {
  note: N;
  /** Ids of all its passages that still exist, in its own order. */
  on: Record<Side, string[]>;
  /** Other passages that it is on, in the order of the texts, the left one's first; it is shown in one place only. */
  also: { side: Side; number: number }[];
}

export interface PositionedNotes<N> {
  /** On the comparison as a whole. */
  whole: PositionedNote<N>[];
  /** By the passage's id. */
  passages: Map<string, PositionedNote<N>[]>;
  /** On a link that a row shows, by `linkKey`. */
  links: Map<string, PositionedNote<N>[]>;
  /** On words that have changed since. */
  orphaned: PositionedNote<N>[];
}

/**
 * The passage that contains a stretch of a text, or most of it.
 *
 * @param span offsets in UTF-16 code units
 * @returns undefined when it touches none
 * @example
 * passageAt(comparison.left.passages, { start: 0, end: 26 })?.index; //=> 0
 */
export function passageAt<P extends Span>(passages: P[], span: Span): P | undefined {
  return passages.reduce<P | undefined>((best, passage) => {
    const overlap = overlapOf(passage, span);
    return overlap > 0 && (!best || overlap > overlapOf(best, span)) ? passage : best;
  }, undefined);
}

/** The parts of a row that determine where its links are. */
type LinkedRow = Record<Side, Pick<Facing, "link">[]>;

/**
 * The first row of each link that has one, by `linkKey`, where the link's notes are shown. A possible or weak link has no row if both of
 * its passages have a likely one.
 *
 * @example
 * findLinkRows(rows).get("l2 r2") === rows[1]; //=> true
 */
export function findLinkRows<R extends LinkedRow>(rows: R[]): Map<string, R> {
  const found = new Map<string, R>();
  for (const row of rows)
    for (const { link } of [...row.left, ...row.right])
      if (link && !found.has(linkKey(link))) found.set(linkKey(link), row);
  return found;
}

type Noted = Record<Side, Passage[]>;
type Texts = Record<Side, Pick<Comparison["left"], "passages">>;

function findPassages(note: Positionable, comparison: Texts): Noted {
  const find = (side: Side) => [
    ...new Set(note[side].flatMap((span) => passageAt(comparison[side].passages, span) ?? [])),
  ];
  return { left: find("left"), right: find("right") };
}

/** The first link that has a row, of those between a note's passages; null if there is none. */
function findLink({ left, right }: Noted, links: ReadonlyMap<string, unknown>): [Passage, Passage] | null {
  for (const here of left)
    for (const there of right) if (links.has(linkKey({ left: here.id, right: there.id }))) return [here, there];
  return null;
}

function add<N>(places: Map<string, PositionedNote<N>[]>, name: string, note: PositionedNote<N>) {
  const known = places.get(name);
  if (known) known.push(note);
  else places.set(name, [note]);
}

/**
 * Sorts notes by their place in a comparison, each at one place: a note on passages of both sides at a link between them or, if no row
 * shows such a link, at its first passage. Notes that were removed from the page are left out.
 *
 * @param notes the order within a place is theirs
 * @param comparison of the texts that the notes' offsets are of
 * @param rows all of its rows, before any is filtered out
 * @example
 * positionNotes(notes, comparison, rows).passages.get("l3");
 * //=> [{ note, on: { left: ["l3", "l4"], right: [] }, also: [{ side: "left", number: 4 }] }]
 */
export function positionNotes<N extends Positionable>(
  notes: N[],
  comparison: Texts,
  rows: LinkedRow[],
): PositionedNotes<N> {
  const links = findLinkRows(rows);
  const placed: PositionedNotes<N> = { whole: [], passages: new Map(), links: new Map(), orphaned: [] };
  for (const note of notes) {
    if (note.versions.at(-1)?.text === "") continue;
    const noted = findPassages(note, comparison);
    const on = { left: noted.left.map(({ id }) => id), right: noted.right.map(({ id }) => id) };
    const link = findLink(noted, links);
    const first = noted.left[0] ?? noted.right[0];
    const taken = link ?? [first];
    const also = SIDES.flatMap((side) =>
      noted[side].filter((passage) => !taken.includes(passage)).map(({ index }) => ({ side, number: index + 1 })),
    );
    if (note.orphaned) placed.orphaned.push({ note, on, also: [] });
    else if (link) add(placed.links, linkKey({ left: link[0].id, right: link[1].id }), { note, on, also });
    else if (first) add(placed.passages, first.id, { note, on, also });
    else placed.whole.push({ note, on, also });
  }
  return placed;
}

/** Notes at their places, and the first row of each link (`findLinkRows`). */
export interface NotesInRows<N> {
  notes: PositionedNotes<N>;
  linkRows: ReadonlyMap<string, Row>;
}

/**
 * The notes shown at a passage in its row: its own, or, for a passage that a link put there, that link's. Over all rows, each note on a
 * passage or a link occurs once.
 *
 * @example
 * rows.flatMap((row) => row.left.flatMap((facing) => notesAt(facing, row, { notes, linkRows }))); //=> [{ note, on, also: [] }]
 */
export function notesAt<N>(
  { passage, link, again }: Facing,
  row: Row,
  { notes, linkRows }: NotesInRows<N>,
): PositionedNote<N>[] {
  const name = link && linkKey(link);
  const ofLink = name && linkRows.get(name) === row ? notes.links.get(name) : [];
  return [...(ofLink ?? []), ...(again ? [] : (notes.passages.get(passage.id) ?? []))];
}
