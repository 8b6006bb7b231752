import "server-only";
import { gatherReview, type Review, type RevisionEvents } from "../../review/gather-review";
import type { RevisionText } from "../../review/re-anchor";
import type { EventKind, ReviewEvent } from "../../model/reviews/review-events";
import type { Comparison, Refusal, Side } from "../../model/comparisons/comparison";
import { SIDES } from "../../model/comparisons/sides";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { inBatches } from "../in-batches";
import { readAuthorNames } from "../people/authors";
import { fromPairRow, type RevisionPairIds } from "./revision-pairs";

const EVENT = {
  id: true,
  kind: true,
  firstId: true,
  secondId: true,
  firstSpans: true,
  secondSpans: true,
  author: true,
  note: true,
  aboutId: true,
  settles: true,
  createdAt: true,
} satisfies Prisma.JudgementSelect;

type StoredEvent = Prisma.JudgementGetPayload<{ select: typeof EVENT }>;

/** The events that were made of two revisions, with the ids of these. */
export interface PairEvents {
  ids: Record<Side, number>;
  events: ReviewEvent[];
}

const keyOf = (firstId: number, secondId: number) => `${firstId} ${secondId}`;

/** Reads the stored events of several pairs and of earlier revisions of their readouts. */
async function readRows(pairs: (RevisionPairIds | null)[], client: Prisma.TransactionClient) {
  const firsts = new Set(
    pairs.flatMap((pair) => (pair ? SIDES.flatMap((side) => [...pair[side].numbers.keys()]) : [])),
  );
  const rows = new Map<string, StoredEvent[]>();
  await inBatches([...firsts], async (ids) => {
    const where = { firstId: { in: ids } };
    const found = await client.judgement.findMany({ where, select: EVENT, orderBy: { id: "asc" } });
    const nameOf = await readAuthorNames(
      found.map(({ author }) => author),
      client,
    );
    for (const kept of found) {
      const row = { ...kept, author: nameOf(kept.author) };
      const key = keyOf(row.firstId, row.secondId);
      const stored = rows.get(key);
      if (stored) stored.push(row);
      else rows.set(key, [row]);
    }
  });
  return rows;
}

function toEvents(rows: StoredEvent[], pair: RevisionPairIds): PairEvents[] {
  const made = new Map<string, PairEvents>();
  for (const row of rows) {
    const placed = fromPairRow(row, pair);
    if (!placed) continue;
    const { ids, left, right } = placed;
    const { id, author, note, aboutId: about, settles, createdAt } = row;
    const said = { id, kind: row.kind as EventKind, left, right, author, note, about, carriedFrom: null };
    const event = { ...said, ...(settles && { settles }) };
    const key = keyOf(ids.left, ids.right);
    const events = made.get(key) ?? { ids, events: [] };
    events.events.push({ ...event, at: createdAt.toISOString() });
    made.set(key, events);
  }
  return [...made.values()];
}

function rowsOf(rows: Map<string, StoredEvent[]>, { left, right }: RevisionPairIds): StoredEvent[] {
  return [...left.numbers.keys()].flatMap((here) =>
    [...right.numbers.keys()].flatMap((there) => [
      ...(rows.get(keyOf(here, there)) ?? []),
      ...(here === there ? [] : (rows.get(keyOf(there, here)) ?? [])),
    ]),
  );
}

/**
 * The events of several pairs and of earlier revisions of their readouts, grouped by the revisions to which they belong.
 *
 * @returns in the order of the pairs, with left and right as each pair has them; nothing for a pair that is null. Offsets are UTF-16
 *   code units of the texts of the revisions to which an event belongs
 * @example
 * (await readEventsOfPairs([pair]))[0]![0]; //=> { ids: { left: 8, right: 4 }, events: [ … ] }
 */
export async function readEventsOfPairs(
  pairs: (RevisionPairIds | null)[],
  client: Prisma.TransactionClient = database(),
): Promise<PairEvents[][]> {
  const rows = await readRows(pairs, client);
  return pairs.map((pair) => (pair ? toEvents(rowsOf(rows, pair), pair) : []));
}

/**
 * The events of a pair and of earlier revisions, grouped by the revisions to which they belong.
 *
 * @returns offsets are UTF-16 code units of those revisions' texts, with left and right as the pair has them
 * @example
 * (await readPairEvents(pair))[0]; //=> { ids: { left: 8, right: 4 }, events: [ … ] }
 */
export async function readPairEvents(
  pair: RevisionPairIds,
  client: Prisma.TransactionClient = database(),
): Promise<PairEvents[]> {
  return (await readEventsOfPairs([pair], client))[0]!;
}

/**
 * The revisions that have events, other than those that are compared. Their texts are needed to find the passages again.
 *
 * @returns by their ids, with the language in which they are cut into passages
 * @example
 * earlierRevisions([pair], [events]); //=> new Map([[3, { number: 1, language: "en" }]])
 */
export function earlierRevisions(pairs: (RevisionPairIds | null)[], events: PairEvents[][]) {
  const earlier = new Map<number, { number: number; language: string }>();
  pairs.forEach((pair, index) => {
    for (const { ids } of events[index]!)
      for (const side of SIDES) {
        const { id, numbers, language } = pair![side];
        if (ids[side] !== id) earlier.set(ids[side], { number: numbers.get(ids[side])!, language });
      }
  });
  return earlier;
}

interface Assembled {
  review: Review;
  /** The events, with the texts to which they belong. */
  given: RevisionEvents[];
}

/**
 * Builds the review of a pair from its events.
 *
 * @param current the compared revisions, with the passages of the comparison
 * @param events of the pair (`readEventsOfPairs`)
 * @param texts of earlier revisions (`earlierRevisions`, `readRevisionTexts`)
 * @param machine the machine's links; null if they do not matter
 * @example
 * assembleReview(pair, current, events, texts, machine).review.orphaned.length; //=> 0
 */
export function assembleReview(
  pair: RevisionPairIds | null,
  current: Record<Side, RevisionText>,
  events: PairEvents[],
  texts: Map<number, RevisionText>,
  machine: Comparison | Refusal | null,
): Assembled {
  const given = events.map(({ ids, events: made }): RevisionEvents => {
    const revision = (side: Side) => (ids[side] === pair![side].id ? current[side] : texts.get(ids[side])!);
    return { revisions: { left: revision("left"), right: revision("right") }, events: made };
  });
  const links = machine?.kind === "comparison" ? machine.links.filter(({ strength }) => strength !== "weak") : [];
  return { given, review: gatherReview(current, given, links) };
}
