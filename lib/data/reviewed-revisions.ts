import "server-only";
import { SIDES, segmentText, type Side, type Span } from "../compare";
import type { RevisionText } from "../review/carry-over";
import { spanList, type NamedRevision } from "../schema/review";
import { database } from "./client";

/** Two exact revisions by their names; a `Pair` is one. */
export type NamedPair = Record<Side, NamedRevision>;

/** A readout's revisions up to one of them. */
export interface KnownReadout {
  language: string;
  /** Numbers of the revisions by their ids. */
  numbers: Map<number, number>;
  /** The id of the revision that is named. */
  id: number;
}

export type KnownPair = Record<Side, KnownReadout>;

/** SQLite bounds the values of a statement. */
const NAMES_PER_STATEMENT = 400;

const nameOf = (call: string, readout: string) => `${call} ${readout}`;

async function readReadouts(slugs: string[]) {
  const readouts = await database().readout.findMany({
    where: { call: { slug: { in: slugs } } },
    select: {
      slug: true,
      language: true,
      call: { select: { slug: true } },
      revisions: { select: { id: true, number: true } },
    },
  });
  return readouts.map((readout) => [nameOf(readout.call.slug, readout.slug), readout] as const);
}

/** The revisions that pairs name, each with the earlier ones of its readout; null in the place of a pair that is not stored. */
export async function findKnownPairs(pairs: NamedPair[]): Promise<(KnownPair | null)[]> {
  const slugs = [...new Set(pairs.flatMap(({ left, right }) => [left.call.slug, right.call.slug]))];
  const readouts = new Map<string, Awaited<ReturnType<typeof readReadouts>>[number][1]>();
  for (let from = 0; from < slugs.length; from += NAMES_PER_STATEMENT)
    for (const [name, readout] of await readReadouts(slugs.slice(from, from + NAMES_PER_STATEMENT)))
      readouts.set(name, readout);
  const known = ({ call, readout }: NamedRevision): KnownReadout | null => {
    const stored = readouts.get(nameOf(call.slug, readout.slug));
    const { number: wanted } = readout.revision;
    const named = stored?.revisions.find(({ number }) => number === wanted);
    if (!stored || !named) return null;
    const upTo = stored.revisions.filter(({ number }) => number <= wanted);
    return { language: stored.language, numbers: new Map(upTo.map(({ id, number }) => [id, number])), id: named.id };
  };
  return pairs.map(({ left, right }) => {
    const sides = { left: known(left), right: known(right) };
    return sides.left && sides.right ? { left: sides.left, right: sides.right } : null;
  });
}

/** What is stored of a pair by its names, null when it is not stored. */
export async function findKnownPair(pair: NamedPair): Promise<KnownPair | null> {
  return (await findKnownPairs([pair]))[0] ?? null;
}

/** Whether a stretch has words of a text. */
export const isWithin = (text: string, { start, end }: Span): boolean =>
  end <= text.length && text.slice(start, end).trim() !== "";

/** Whether every stretch has words of its text. */
export async function areWithinTexts(pair: KnownPair, spans: Record<Side, Span[]>): Promise<boolean> {
  const sides = SIDES.filter((side) => spans[side].length > 0);
  const texts = await Promise.all(
    sides.map((side) =>
      database().revision.findUniqueOrThrow({ where: { id: pair[side].id }, select: { text: true } }),
    ),
  );
  return sides.every((side, place) => spans[side].every((span) => isWithin(texts[place]!.text, span)));
}

/** A row that belongs to two revisions, whichever of them was shown on the left. */
export interface PairRow {
  firstId: number;
  secondId: number;
  firstSpans: string;
  secondSpans: string;
}

/** Whether the left one is first: the revision with the lower id is. */
export const isLeftFirst = (left: number, right: number): boolean => left <= right;

/** The columns of a row for two revisions. */
export function toPairRow(ids: Record<Side, number>, spans: Record<Side, Span[]>): PairRow {
  const [first, second] = isLeftFirst(ids.left, ids.right) ? SIDES : SIDES.toReversed();
  return {
    firstId: ids[first!],
    secondId: ids[second!],
    firstSpans: JSON.stringify(spans[first!]),
    secondSpans: JSON.stringify(spans[second!]),
  };
}

/**
 * What a row says of the sides of a pair; null when it belongs to other readouts, or to later revisions. Between two revisions of one
 * readout nothing is carried: which of them an earlier one stands for could not be told.
 */
export function fromPairRow(row: PairRow, { left, right }: KnownPair) {
  const isOneReadout = left.numbers.has(right.id) || right.numbers.has(left.id);
  const belongs = (side: KnownReadout, id: number) => (isOneReadout ? side.id === id : side.numbers.has(id));
  const isSame = belongs(left, row.firstId) && belongs(right, row.secondId);
  if (!isSame && !(belongs(left, row.secondId) && belongs(right, row.firstId))) return null;
  const [leftId, rightId] = isSame ? [row.firstId, row.secondId] : [row.secondId, row.firstId];
  const [leftSpans, rightSpans] = isSame ? [row.firstSpans, row.secondSpans] : [row.secondSpans, row.firstSpans];
  const read = (spans: string) => spanList.parse(JSON.parse(spans));
  return { ids: { left: leftId, right: rightId }, left: read(leftSpans), right: read(rightSpans) };
}

/** Reads revisions with their passages, each once. */
export async function readRevisionTexts(
  revisions: Map<number, { number: number; language: string }>,
): Promise<Map<number, RevisionText>> {
  if (revisions.size === 0) return new Map();
  const rows = await database().revision.findMany({
    where: { id: { in: [...revisions.keys()] } },
    select: { id: true, text: true },
  });
  return new Map(
    rows.map(({ id, text }) => {
      const { number, language } = revisions.get(id)!;
      return [id, { number, text, passages: segmentText(text, language) }];
    }),
  );
}
