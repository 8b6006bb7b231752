import "server-only";
import { LRUCache } from "lru-cache";
import { segmentText, type Segment, type TextToCompare } from "../../compare";
import type { RevisionText } from "../../review/re-anchor";
import { isWithinText, spanList } from "../../schema/spans";
import { database } from "../client";
import { Prisma } from "../generated/client";
import { inBatches } from "../in-batches";
import type { RevisionName, RevisionPair } from "../../model/calls/readout-pairs";
import type { Span, Side } from "../../model/comparisons/comparison";
import { SIDES } from "../../model/comparisons/sides";

/** A readout's revisions up to one of them. */
interface StoredReadout {
  callId: number;
  language: string;
  /** Numbers of the revisions by their ids. */
  numbers: Map<number, number>;
  /** The id of the revision that is named. */
  id: number;
}

export type RevisionPairIds = Record<Side, StoredReadout>;

const nameOf = (call: string, readout: string) => `${call} ${readout}`;

/** A readout with all its revisions. */
interface NumberedReadout extends Pick<StoredReadout, "callId" | "language"> {
  revisions: { id: number; number: number }[];
}

type RevisionRow = Record<"callId" | "id" | "number", number> & Record<"call" | "readout" | "language", string>;

/** The readouts of calls, by their names. It takes one statement, because every comparison that is opened asks for them. */
async function readReadouts(slugs: string[]): Promise<Map<string, NumberedReadout>> {
  const rows = await database().$queryRaw<RevisionRow[]>`
    SELECT "c"."slug" AS "call", "r"."slug" AS "readout", "r"."callId", "r"."language", "v"."id", "v"."number"
    FROM "Call" AS "c" JOIN "Readout" AS "r" ON "r"."callId" = "c"."id" JOIN "Revision" AS "v" ON "v"."readoutId" = "r"."id"
    WHERE "c"."slug" IN (${Prisma.join(slugs)}) ORDER BY "v"."id"`;
  const readouts = new Map<string, NumberedReadout>();
  for (const { call, readout, callId, language, id, number } of rows) {
    const name = nameOf(call, readout);
    const known = readouts.get(name);
    if (known) known.revisions.push({ id, number });
    else readouts.set(name, { callId, language, revisions: [{ id, number }] });
  }
  return readouts;
}

/**
 * Finds the revisions that pairs name, each with the earlier ones of its readout.
 *
 * @returns in the order of the pairs, with null for each pair that is not stored
 * @example
 * (await findRevisionPairs([pair]))[0]!.left; //=> { callId: 1, language: "en", numbers: new Map([[3, 1], [8, 2]]), id: 8 }
 */
export async function findRevisionPairs(pairs: RevisionPair[]): Promise<(RevisionPairIds | null)[]> {
  const slugs = [...new Set(pairs.flatMap(({ left, right }) => [left.call.slug, right.call.slug]))];
  const readouts = new Map<string, NumberedReadout>();
  await inBatches(slugs, async (batch) => {
    for (const [name, readout] of await readReadouts(batch)) readouts.set(name, readout);
  });
  const known = ({ call, readout }: RevisionName): StoredReadout | null => {
    const stored = readouts.get(nameOf(call.slug, readout.slug));
    const { number: wanted } = readout.revision;
    const named = stored?.revisions.find(({ number }) => number === wanted);
    if (!stored || !named) return null;
    const upTo = stored.revisions.filter(({ number }) => number <= wanted);
    const { callId, language } = stored;
    return { callId, language, numbers: new Map(upTo.map(({ id, number }) => [id, number])), id: named.id };
  };
  return pairs.map(({ left, right }) => {
    const sides = { left: known(left), right: known(right) };
    return sides.left && sides.right ? { left: sides.left, right: sides.right } : null;
  });
}

/**
 * Like `findRevisionPairs`, for pairs that are named by the ids of their revisions.
 *
 * @throws when a revision is not stored
 * @example
 * (await findPairsByIds([{ left: 8, right: 4 }]))[0]!.left.numbers; //=> new Map([[3, 1], [8, 2]])
 */
export async function findPairsByIds(
  pairs: Record<Side, number>[],
  client: Prisma.TransactionClient = database(),
): Promise<RevisionPairIds[]> {
  const stored = new Map<number, StoredReadout>();
  const ids = new Set(pairs.flatMap(({ left, right }) => [left, right]));
  const revisions = { select: { id: true, number: true } } as const;
  await inBatches([...ids], async (batch) => {
    const rows = await client.revision.findMany({
      where: { id: { in: batch } },
      select: { id: true, number: true, readout: { select: { callId: true, language: true, revisions } } },
    });
    for (const { id, number, readout } of rows) {
      const upTo = readout.revisions.filter((revision) => revision.number <= number);
      const numbers = new Map(upTo.map((revision) => [revision.id, revision.number]));
      stored.set(id, { callId: readout.callId, language: readout.language, numbers, id });
    }
  });
  return pairs.map(({ left, right }) => ({ left: stored.get(left)!, right: stored.get(right)! }));
}

/**
 * Whether a readout of a pair has a newer revision than the one that is named. A page of the latest revisions that was opened before that
 * shows other texts once it is reloaded.
 *
 * @param sides the sides of which the page shows the latest revision and not a given one
 * @example
 * await hasNewerRevision(pair, ["left", "right"]); //=> false, for a pair of the latest revisions
 */
export async function hasNewerRevision(pair: RevisionPair, sides: readonly Side[]): Promise<boolean> {
  if (sides.length === 0) return false;
  const newer = sides
    .map((side) => pair[side])
    .map(({ call, readout }) => ({
      readout: { slug: readout.slug, call: { slug: call.slug } },
      number: { gt: readout.revision.number },
    }));
  return (await database().revision.count({ where: { OR: newer } })) > 0;
}

/**
 * The sides of a pair of which only a partial quotation is stored.
 *
 * @example
 * await findPartialSides(pair); //=> ["right"]
 */
export async function findPartialSides(pair: RevisionPair): Promise<Side[]> {
  const rows = await database().readout.findMany({
    where: {
      OR: SIDES.map((side) => ({ slug: pair[side].readout.slug, call: { slug: pair[side].call.slug } })),
      extent: "partial",
    },
    select: { slug: true, call: { select: { slug: true } } },
  });
  const partial = new Set(rows.map(({ slug, call }) => nameOf(call.slug, slug)));
  return SIDES.filter((side) => partial.has(nameOf(pair[side].call.slug, pair[side].readout.slug)));
}

/**
 * The ids of the two revisions that a pair names, with the earlier revisions of each readout.
 *
 * @returns null if the pair is not stored
 * @example
 * (await findRevisionPair(pair))?.left.id; //=> 8
 */
export async function findRevisionPair(pair: RevisionPair): Promise<RevisionPairIds | null> {
  return (await findRevisionPairs([pair]))[0] ?? null;
}

/**
 * Whether every stretch has words of its text.
 *
 * @param spans offsets in UTF-16 code units of the pair's texts
 * @throws when a revision of the pair is not stored
 * @example
 * await areWithinTexts(pair, { left: [{ start: 0, end: 9_999 }], right: [] }); //=> false
 */
export async function areWithinTexts(pair: RevisionPairIds, spans: Record<Side, Span[]>): Promise<boolean> {
  const sides = SIDES.filter((side) => spans[side].length > 0);
  const texts = await Promise.all(
    sides.map((side) =>
      database().revision.findUniqueOrThrow({ where: { id: pair[side].id }, select: { text: true } }),
    ),
  );
  return sides.every((side, place) => spans[side].every((span) => isWithinText(texts[place]!.text, span)));
}

/** A row that belongs to two revisions, in either order. */
export interface PairRow {
  firstId: number;
  secondId: number;
  firstSpans: string;
  secondSpans: string;
}

/**
 * Makes the columns of a row that belongs to two revisions, the one with the lower id first.
 *
 * @param spans offsets in UTF-16 code units of the sides' texts
 * @example
 * toPairRow({ left: 9, right: 4 }, { left: [{ start: 0, end: 6 }], right: [] });
 * //=> { firstId: 4, secondId: 9, firstSpans: "[]", secondSpans: '[{"start":0,"end":6}]' }
 */
export function toPairRow(ids: Record<Side, number>, spans: Record<Side, Span[]>): PairRow {
  const [first, second] = ids.left <= ids.right ? SIDES : SIDES.toReversed();
  return {
    firstId: ids[first!],
    secondId: ids[second!],
    firstSpans: JSON.stringify(spans[first!]),
    secondSpans: JSON.stringify(spans[second!]),
  };
}

/**
 * Reads the stretches from a column of a row.
 *
 * @throws when the column holds anything else: only `toPairRow` writes it
 * @example
 * readSpans('[{"start":0,"end":6}]'); //=> [{ start: 0, end: 6 }]
 */
export const readSpans = (column: string): Span[] => spanList.parse(JSON.parse(column));

/**
 * Reads the sides of a pair from a row; null if the row belongs to other readouts, or to later revisions. If the pair is two revisions of
 * one readout, nothing is carried over from earlier ones, because they could belong to either side.
 *
 * @example
 * fromPairRow({ firstId: 4, secondId: 9, firstSpans: "[]", secondSpans: "[]" }, pair)?.ids; //=> { left: 9, right: 4 }
 */
export function fromPairRow(row: PairRow, { left, right }: RevisionPairIds) {
  const isOneReadout = left.numbers.has(right.id) || right.numbers.has(left.id);
  const belongs = (side: StoredReadout, id: number) => (isOneReadout ? side.id === id : side.numbers.has(id));
  const isSame = belongs(left, row.firstId) && belongs(right, row.secondId);
  if (!isSame && !(belongs(left, row.secondId) && belongs(right, row.firstId))) return null;
  const [leftId, rightId] = isSame ? [row.firstId, row.secondId] : [row.secondId, row.firstId];
  const [leftSpans, rightSpans] = isSame ? [row.firstSpans, row.secondSpans] : [row.secondSpans, row.firstSpans];
  return { ids: { left: leftId, right: rightId }, left: readSpans(leftSpans), right: readSpans(rightSpans) };
}

/** Passages are remembered for texts of at most this many characters in all. */
const MOST_CHARACTERS = 2_000_000;

/** The passages of texts. Each judgement asks for the same ones, and cutting a long text takes longer than storing a judgement. */
const segmented = new LRUCache<string, Segment[], TextToCompare>({
  maxSize: MOST_CHARACTERS,
  sizeCalculation: (_, text) => text.length + 1,
  memoMethod: (_key, _before, { context: { text, language } }) => segmentText(text, language),
});

const passagesOf = (of: TextToCompare): Segment[] => segmented.memo(`${of.language} ${of.text}`, { context: of });

/**
 * Reads revisions with their passages, each once.
 *
 * @param revisions by their ids, with the language in which they are cut into passages
 * @returns by their ids; one that is not stored is left out
 * @example
 * (await readRevisionTexts(new Map([[3, { number: 1, language: "en" }]]))).get(3)?.passages.length; //=> 2
 */
export async function readRevisionTexts(
  revisions: Map<number, { number: number; language: string }>,
  client: Prisma.TransactionClient = database(),
): Promise<Map<number, RevisionText>> {
  const read = new Map<number, RevisionText>();
  await inBatches([...revisions.keys()], async (ids) => {
    const rows = await client.revision.findMany({ where: { id: { in: ids } }, select: { id: true, text: true } });
    for (const { id, text } of rows) {
      const { number, language } = revisions.get(id)!;
      read.set(id, { number, text, passages: passagesOf({ text, language }) });
    }
  });
  return read;
}
