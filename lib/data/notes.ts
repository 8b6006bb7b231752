import "server-only";
import { SIDES, type Side, type Span } from "../compare";
import { findAgain } from "../review/carry-over";
import { placeOn } from "../review/place-events";
import type { NoteEdit, NoteInput } from "../schema/review";
import { database } from "./client";
import type { Prisma } from "./generated/client";
import type { ReviewFault } from "./judgement-faults";
import {
  areWithinTexts,
  findKnownPair,
  fromPairRow,
  readRevisionTexts,
  toPairRow,
  type KnownPair,
  type NamedPair,
} from "./reviewed-revisions";

/** What a note said from then on. */
export interface NoteVersion {
  number: number;
  /** Plain text; empty where the note was taken off the page. */
  text: string;
  author: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** A note on passages of one side, on a link (passages of both), or on the whole comparison (none). */
export interface Note {
  id: number;
  left: Span[];
  right: Span[];
  /** The numbers of the revisions that it was written on, where they are earlier than these. */
  carriedFrom: Record<Side, number> | null;
  /** What its passages say in the revisions that it was written on, where the words have changed since; null where they have not. */
  lost: Record<Side, string[]> | null;
  /** The first version first; there is one or more. */
  versions: NoteVersion[];
}

export type NoteAnswer =
  | { kind: "stored"; id: number; number: number }
  | { kind: "fault"; fault: Extract<ReviewFault, "not-stored" | "outside-text"> }
  /** Somebody edited it meanwhile: what it says now. */
  | { kind: "edited-meanwhile"; latest: NoteVersion };

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

export const toVersion = ({ createdAt, ...version }: StoredNote["versions"][number]): NoteVersion => ({
  ...version,
  at: createdAt.toISOString(),
});

/**
 * Stores a note with its first version.
 *
 * @param note checked by `noteInput`; offsets are UTF-16 code units of the two revisions' texts
 */
export async function addNote({ pair: names, left, right, author, text }: NoteInput): Promise<NoteAnswer> {
  const pair = await findKnownPair(names);
  if (!pair) return { kind: "fault", fault: "not-stored" };
  if (!(await areWithinTexts(pair, { left, right }))) return { kind: "fault", fault: "outside-text" };
  const row = toPairRow({ left: pair.left.id, right: pair.right.id }, { left, right });
  const { id } = await database().note.create({
    data: { ...row, versions: { create: { number: 1, text, author } } },
    select: { id: true },
  });
  return { kind: "stored", id, number: 1 };
}

/** SQLite's word for a row that is there already, as Prisma tells it. */
const isTaken = (error: unknown) => (error as { code?: string }).code === "P2002";

/**
 * Stores the next version of a note; an empty text takes it off the page, and stays in its history. A text that is the stored one makes
 * no version. Of two that edit the same version at once the second is told what the first wrote.
 *
 * @param edit checked by `noteEdit`
 */
export async function editNote({ id, number, author, text }: NoteEdit): Promise<NoteAnswer> {
  const latest = await database().noteVersion.findFirst({
    where: { noteId: id },
    orderBy: { number: "desc" },
    select: NOTE_VERSION,
  });
  if (!latest) return { kind: "fault", fault: "not-stored" };
  if (latest.number !== number) return { kind: "edited-meanwhile", latest: toVersion(latest) };
  if (latest.text === text) return { kind: "stored", id, number };
  try {
    await database().noteVersion.create({ data: { noteId: id, number: number + 1, author, text } });
  } catch (error) {
    if (!isTaken(error)) throw error;
    return editNote({ id, number, author, text });
  }
  return { kind: "stored", id, number: number + 1 };
}

interface PlacedNote {
  row: StoredNote;
  ids: Record<Side, number>;
  left: Span[];
  right: Span[];
}

type Texts = Awaited<ReturnType<typeof readRevisionTexts>>;

/** A note where its passages are now. */
function carryNote({ row, ids, ...spans }: PlacedNote, pair: KnownPair, texts: Texts): Note {
  const moved = (side: Side) => {
    const [from, to] = [texts.get(ids[side])!, texts.get(pair[side].id)!];
    const find = findAgain(from, to);
    const place = placeOn(to.passages);
    return spans[side].flatMap((span) => {
      const found = find(span);
      return found ? [place(found) ?? found] : [];
    });
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
    lost: isLess ? { left: quote("left"), right: quote("right") } : null,
    versions: row.versions.map(toVersion),
  };
}

async function textsFor(placed: PlacedNote[], pair: KnownPair): Promise<Texts> {
  if (placed.length === 0) return new Map();
  const wanted = new Map<number, { number: number; language: string }>();
  for (const side of SIDES)
    for (const id of [pair[side].id, ...placed.map(({ ids }) => ids[side])])
      wanted.set(id, { number: pair[side].numbers.get(id)!, language: pair[side].language });
  return readRevisionTexts(wanted);
}

/**
 * The notes on a comparison, oldest first, with those on earlier revisions of its readouts: a note stays with its passages while their
 * words are unchanged, and tells what they were where they are not. Notes that were taken off the page are among them.
 */
export async function findNotes(names: NamedPair): Promise<Note[]> {
  const pair = await findKnownPair(names);
  if (!pair) return [];
  const ids = SIDES.flatMap((side) => [...pair[side].numbers.keys()]);
  const rows = await database().note.findMany({
    where: { firstId: { in: ids }, secondId: { in: ids } },
    select: NOTE,
    orderBy: { id: "asc" },
  });
  const placed = rows.flatMap((row): PlacedNote[] => {
    const found = fromPairRow(row, pair);
    return found ? [{ row, ...found }] : [];
  });
  const texts = await textsFor(placed, pair);
  return placed.map((note) => carryNote(note, pair, texts));
}

const NAMED = {
  number: true,
  readout: { select: { slug: true, position: true, call: { select: { slug: true } } } },
} as const satisfies Prisma.RevisionSelect;

/** Where the note of an id is shown: the two revisions that it was written on, in their call's order; null when there is none. */
export async function findNotePair(id: number): Promise<NamedPair | null> {
  const note = await database().note.findUnique({
    where: { id },
    select: { first: { select: NAMED }, second: { select: NAMED } },
  });
  if (!note) return null;
  const ofCall = [note.first, note.second].sort(
    (a, b) => a.readout.position - b.readout.position || a.number - b.number,
  );
  const [left, right] = ofCall.map(({ number, readout: { slug, call } }) => ({
    call,
    readout: { slug, revision: { number } },
  }));
  return { left: left!, right: right! };
}
