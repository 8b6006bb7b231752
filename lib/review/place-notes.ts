import { SIDES, type Comparison, type Passage, type Side, type Span } from "../compare";

/** A note, as far as its place depends on it. */
export interface Placeable {
  /** Passages by offsets into the texts that are compared, UTF-16 code units. */
  left: Span[];
  right: Span[];
  /** What its passages said, where the words have changed since. */
  lost: Record<Side, string[]> | null;
  /** The first version first. */
  versions: { text: string }[];
}

/** A note in the place where it stands. */
export interface Placed<N> {
  note: N;
  /** Passages that it is on too, in the order of the texts, the left one's first: it stands in one place only. */
  also: { side: Side; number: number }[];
}

export interface PlacedNotes<N> {
  /** On the comparison as a whole. */
  whole: Placed<N>[];
  /** By the passage's id. */
  passages: Map<string, Placed<N>[]>;
  /** On a link that the comparison has, by `pairName`. */
  links: Map<string, Placed<N>[]>;
  /** On words that have changed since. */
  lost: Placed<N>[];
}

/** Names a pair of passages in `PlacedNotes`: "l3 r2". */
export const pairName = (left: string, right: string): string => `${left} ${right}`;

const shared = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/**
 * The passage that a stretch of a text is in, or the one that has most of it.
 *
 * @returns undefined when it touches none
 * @example
 * passageAt(comparison.left.passages, { start: 0, end: 26 })?.index; //=> 0
 */
export function passageAt<P extends Span>(passages: P[], span: Span): P | undefined {
  return passages.reduce<P | undefined>((best, passage) => {
    const overlap = shared(passage, span);
    return overlap > 0 && (!best || overlap > shared(best, span)) ? passage : best;
  }, undefined);
}

/** A comparison, as far as places depend on it. */
export interface Places {
  left: Pick<Comparison["left"], "passages">;
  right: Pick<Comparison["right"], "passages">;
  links: Pick<Comparison["links"][number], Side>[];
}

type Noted = Record<Side, Passage[]>;

function findPassages(note: Placeable, comparison: Places): Noted {
  const find = (side: Side) => [
    ...new Set(note[side].flatMap((span) => passageAt(comparison[side].passages, span) ?? [])),
  ];
  return { left: find("left"), right: find("right") };
}

/** The first of the comparison's links between what a note is on; null where there is none (any more). */
function findLink({ left, right }: Noted, links: Set<string>): [Passage, Passage] | null {
  for (const here of left) for (const there of right) if (links.has(pairName(here.id, there.id))) return [here, there];
  return null;
}

function add<N>(places: Map<string, Placed<N>[]>, name: string, note: Placed<N>) {
  const known = places.get(name);
  if (known) known.push(note);
  else places.set(name, [note]);
}

/**
 * Sorts notes by where they stand in a comparison, each in one place: a note on passages of both sides on a link between them, and where
 * the comparison has no such link by its first passage. Notes that were taken off the page are left aside.
 *
 * @param notes the order within a place is theirs
 * @param comparison of the texts that the notes' offsets are of
 * @example
 * placeNotes(notes, comparison).passages.get("l3"); //=> [{ note, also: [{ side: "left", number: 4 }] }]
 */
export function placeNotes<N extends Placeable>(notes: N[], comparison: Places): PlacedNotes<N> {
  const links = new Set(comparison.links.map(({ left, right }) => pairName(left, right)));
  const placed: PlacedNotes<N> = { whole: [], passages: new Map(), links: new Map(), lost: [] };
  for (const note of notes) {
    if (note.versions.at(-1)?.text === "") continue;
    const noted = findPassages(note, comparison);
    const link = findLink(noted, links);
    const first = noted.left[0] ?? noted.right[0];
    const taken = link ?? [first];
    const also = SIDES.flatMap((side) =>
      noted[side].filter((passage) => !taken.includes(passage)).map(({ index }) => ({ side, number: index + 1 })),
    );
    if (note.lost) placed.lost.push({ note, also: [] });
    else if (link) add(placed.links, pairName(link[0].id, link[1].id), { note, also });
    else if (first) add(placed.passages, first.id, { note, also });
    else placed.whole.push({ note, also });
  }
  return placed;
}
