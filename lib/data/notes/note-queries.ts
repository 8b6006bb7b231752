import "server-only";
import { reAnchor } from "../../review/re-anchor";
import type { Anchorer } from "../../review/apply-anchors";
import { anchorOn } from "../../review/anchor";
import { knownCalls } from "../audience";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { readAuthorNames } from "../people/authors";
import { defaultSideOrder } from "../comparisons/default-side-order";
import { findRevisionPair, fromPairRow, readRevisionTexts, type RevisionPairIds } from "../reviews/revision-pairs";
import type { RevisionPair } from "../../model/calls/readout-pairs";
import type { NoteVersion, Note } from "../../model/reviews/notes";
import type { Span, Side } from "../../model/comparisons/comparison";
import { SIDES } from "../../model/comparisons/sides";

/** The columns of a note's version that `toVersion` needs. */
export const NOTE_VERSION = {
  number: true,
  text: true,
  author: true,
  createdAt: true,
} satisfies Prisma.NoteVersionSelect;

const NOTE = {
  id: true,
  firstId: true,
  secondId: true,
  firstSpans: true,
  secondSpans: true,
  versions: { select: NOTE_VERSION, orderBy: { number: "asc" } },
} satisfies Prisma.NoteSelect;

type StoredNote = Prisma.NoteGetPayload<{ select: typeof NOTE }>;

/**
 * A version as it leaves the database, with its time in ISO 8601.
 *
 * @example
 * toVersion({ number: 1, text: "See the map.", author: "Ana", createdAt: new Date(0) });
 * //=> { number: 1, text: "See the map.", author: "Ana", at: "1970-01-01T00:00:00.000Z" }
 */
export const toVersion = ({ createdAt, ...version }: StoredNote["versions"][number]): NoteVersion => ({
  ...version,
  at: createdAt.toISOString(),
});

interface PlacedNote {
  row: StoredNote;
  ids: Record<Side, number>;
  left: Span[];
  right: Span[];
}

type Texts = Awaited<ReturnType<typeof readRevisionTexts>>;

/** Finds a stretch of an earlier revision among the passages of this one. */
type Finder = (side: Side, from: number) => Anchorer;

/** Aligns revisions once, however many notes are on them. */
function makeFinder(pair: RevisionPairIds, texts: Texts): Finder {
  const movers = new Map<string, Anchorer>();
  const make = (side: Side, from: number): Anchorer => {
    const to = texts.get(pair[side].id)!;
    const find = reAnchor(texts.get(from)!, to);
    const place = anchorOn(to.passages);
    return (span) => {
      const found = find(span);
      return found && (place(found) ?? found);
    };
  };
  return (side, from) => {
    const name = `${side} ${from}`;
    const known = movers.get(name) ?? make(side, from);
    movers.set(name, known);
    return known;
  };
}

/** A note at the current place of its passages. */
function carryNote({ row, ids, ...spans }: PlacedNote, pair: RevisionPairIds, texts: Texts, find: Finder): Note {
  const moved = (side: Side) => {
    const move = find(side, ids[side]);
    return spans[side].flatMap((span) => move(span) ?? []);
  };
  const places = { left: moved("left"), right: moved("right") };
  const quote = (side: Side) => spans[side].map(({ start, end }) => texts.get(ids[side])!.text.slice(start, end));
  const isLess = SIDES.some((side) => places[side].length < spans[side].length);
  const isEarlier = SIDES.some((side) => ids[side] !== pair[side].id);
  const number = (side: Side) => pair[side].numbers.get(ids[side])!;
  return {
    id: row.id,
    ...places,
    carriedFrom: isEarlier ? { left: number("left"), right: number("right") } : null,
    orphaned: isLess ? { left: quote("left"), right: quote("right") } : null,
    versions: row.versions.map(toVersion),
  };
}

async function textsFor(placed: PlacedNote[], pair: RevisionPairIds): Promise<Texts> {
  if (placed.length === 0) return new Map();
  const wanted = new Map<number, { number: number; language: string }>();
  for (const side of SIDES)
    for (const id of [pair[side].id, ...placed.map(({ ids }) => ids[side])])
      wanted.set(id, { number: pair[side].numbers.get(id)!, language: pair[side].language });
  return readRevisionTexts(wanted);
}

/**
 * The notes on a comparison, oldest first, including those on earlier revisions of its readouts: a note stays with its passages while their
 * words are unchanged, and quotes the earlier words otherwise. Notes that were removed from the page are included.
 *
 * @param names of two exact revisions; if they are not stored, there are no notes
 * @param known the result of `findRevisionPair`, if the caller has it already
 * @returns offsets are UTF-16 code units of these two revisions' texts
 * @example
 * (await findNotes(pair))[0]; //=> { id: 7, left: [{ start: 30, end: 64 }], right: [], carriedFrom: null, orphaned: null, versions: [ … ] }
 */
export async function findNotes(names: RevisionPair, known?: RevisionPairIds): Promise<Note[]> {
  const pair = known ?? (await findRevisionPair(names));
  if (!pair) return [];
  const ids = SIDES.flatMap((side) => [...pair[side].numbers.keys()]);
  const kept = await database().note.findMany({
    where: { firstId: { in: ids }, secondId: { in: ids } },
    select: NOTE,
    orderBy: { id: "asc" },
  });
  const nameOf = await readAuthorNames(kept.flatMap(({ versions }) => versions.map(({ author }) => author)));
  const rows = kept.map((note) => ({
    ...note,
    versions: note.versions.map((version) => ({ ...version, author: nameOf(version.author) })),
  }));
  const placed = rows.flatMap((row): PlacedNote[] => {
    const found = fromPairRow(row, pair);
    return found ? [{ row, ...found }] : [];
  });
  const texts = await textsFor(placed, pair);
  const find = makeFinder(pair, texts);
  return placed.map((note) => carryNote(note, pair, texts, find));
}

const NAMED = {
  number: true,
  readout: { select: { slug: true, position: true, call: { select: { slug: true } } } },
} as const satisfies Prisma.RevisionSelect;

/**
 * The two revisions that a note was written on, in their default order (`defaultSideOrder`).
 *
 * @returns null if there is no such note, or the audience may not know of it
 * @example
 * pinnedName((await findNotePair(7))!); //=> "2030-04-01-call:velmora-mfa@1..2030-04-01-call:ostania-mfa@1"
 */
export async function findNotePair(id: number): Promise<RevisionPair | null> {
  const known = { readout: { call: knownCalls() } };
  const note = await database().note.findUnique({
    where: { id, first: known, second: known },
    select: { first: { select: NAMED }, second: { select: NAMED } },
  });
  if (!note) return null;
  const [left, right] = [note.first, note.second].sort(defaultSideOrder).map(({ number, readout: { slug, call } }) => ({
    call,
    readout: { slug, revision: { number } },
  }));
  return { left: left!, right: right! };
}

/**
 * The latest version of a note.
 *
 * @returns null if there is no such note
 * @throws when the database cannot be read
 * @example
 * (await findLatestVersion(7))?.number; //=> 2
 */
export async function findLatestVersion(id: number): Promise<NoteVersion | null> {
  const latest = await database().noteVersion.findFirst({
    where: { noteId: id },
    orderBy: { number: "desc" },
    select: NOTE_VERSION,
  });
  if (!latest) return null;
  const nameOf = await readAuthorNames([latest.author]);
  return toVersion({ ...latest, author: nameOf(latest.author) });
}
