import "server-only";
import { segmentText } from "../../compare";
import { applyReview } from "../../review/apply-review";
import type { RevisionText } from "../../review/re-anchor";
import { type EventKind, type ReviewEvent } from "../../model/review-events";
import { gatherReview, type Review, type RevisionEvents } from "../../review/gather-review";
import type { ReviewedComparison } from "../../model/reviewed-comparison";
import { database } from "../client";
import { compareReadouts } from "../comparisons/comparisons";
import type { Prisma } from "../generated/client";
import { inBatches } from "../in-batches";
import { findStoredPairs, fromPairRow, readRevisionTexts, type StoredPair } from "./reviewed-revisions";
import type { ReadoutPair } from "../../model/readout-pairs";
import type { Side, Comparison, Refusal } from "../../model/comparison";
import { SIDES } from "../../model/sides";

/** A comparison as its reviewers left it, beside what the machine made. */
export interface Reviewed {
  /** What a page shows; the machine's refusal where there is no comparison to be reviewed. */
  comparison: ReviewedComparison | Refusal;
  machine: Comparison | Refusal;
  review: Review;
  /** What was done, in the texts that it was done to: `listHistory` takes it. */
  given: RevisionEvents[];
  /** The revisions that are compared, with their passages. */
  current: Record<Side, RevisionText>;
}

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
  createdAt: true,
} satisfies Prisma.JudgementSelect;

type StoredEvent = Prisma.JudgementGetPayload<{ select: typeof EVENT }>;

/** The events of two revisions by their ids. */
interface PairEvents {
  ids: Record<Side, number>;
  events: ReviewEvent[];
}

const keyOf = (firstId: number, secondId: number) => `${firstId} ${secondId}`;

/** Stored events of several pairs, by the ids of their two revisions. */
async function readRows(pairs: (StoredPair | null)[], client: Prisma.TransactionClient) {
  const firsts = new Set(
    pairs.flatMap((pair) => (pair ? SIDES.flatMap((side) => [...pair[side].numbers.keys()]) : [])),
  );
  const rows = new Map<string, StoredEvent[]>();
  await inBatches([...firsts], async (ids) => {
    const where = { firstId: { in: ids } };
    for (const row of await client.judgement.findMany({ where, select: EVENT, orderBy: { id: "asc" } })) {
      const key = keyOf(row.firstId, row.secondId);
      const known = rows.get(key);
      if (known) known.push(row);
      else rows.set(key, [row]);
    }
  });
  return rows;
}

function toEvents(rows: StoredEvent[], pair: StoredPair): PairEvents[] {
  const made = new Map<string, PairEvents>();
  for (const row of rows) {
    const placed = fromPairRow(row, pair);
    if (!placed) continue;
    const { ids, left, right } = placed;
    const { id, author, note, aboutId: about, createdAt } = row;
    const event = { id, kind: row.kind as EventKind, left, right, author, note, about, carriedFrom: null };
    const key = keyOf(ids.left, ids.right);
    const known = made.get(key) ?? { ids, events: [] };
    known.events.push({ ...event, at: createdAt.toISOString() });
    made.set(key, known);
  }
  return [...made.values()];
}

function rowsOf(rows: Map<string, StoredEvent[]>, { left, right }: StoredPair): StoredEvent[] {
  return [...left.numbers.keys()].flatMap((here) =>
    [...right.numbers.keys()].flatMap((there) => [
      ...(rows.get(keyOf(here, there)) ?? []),
      ...(here === there ? [] : (rows.get(keyOf(there, here)) ?? [])),
    ]),
  );
}

/**
 * The events of a pair and of earlier revisions, by the revisions that they were made of.
 *
 * @returns offsets are UTF-16 code units of those revisions' texts, with left and right as the pair has them
 * @example
 * (await readPairEvents(pair))[0]; //=> { ids: { left: 8, right: 4 }, events: [ … ] }
 */
export async function readPairEvents(
  pair: StoredPair,
  client: Prisma.TransactionClient = database(),
): Promise<PairEvents[]> {
  return toEvents(rowsOf(await readRows([pair], client), pair), pair);
}

/** The passages of a text as the comparison has them; where there is none, as the text is cut by itself. */
const readOf = (pair: ReadoutPair, side: Side, machine: Comparison | Refusal): RevisionText => ({
  number: pair[side].readout.revision.number,
  text: pair[side].readout.revision.text,
  passages:
    machine.kind === "comparison"
      ? machine[side].passages
      : segmentText(pair[side].readout.revision.text, pair[side].readout.language),
});

/** The revisions, other than the shown ones, that events were made of. */
function earlierRevisions(made: { pair: StoredPair | null; events: PairEvents[] }[]) {
  const earlier = new Map<number, { number: number; language: string }>();
  for (const { pair, events } of made)
    for (const { ids } of events)
      for (const side of SIDES) {
        const { id, numbers, language } = pair![side];
        if (ids[side] !== id) earlier.set(ids[side], { number: numbers.get(ids[side])!, language });
      }
  return earlier;
}

const unjudged = new WeakMap<Comparison, ReviewedComparison>();

/** Most comparisons of a list have no history: they are laid out once, as long as the machine's own is kept. */
function layOver(machine: Comparison, { events, state }: Review, texts: Record<Side, string>): ReviewedComparison {
  if (events.length > 0) return applyReview(machine, state, texts);
  const known = unjudged.get(machine) ?? applyReview(machine, state, texts);
  unjudged.set(machine, known);
  return known;
}

/** What `findReviewed` finds, for several pairs at once: three statements for some hundreds of them. */
export async function findAllReviewed(pairs: ReadoutPair[]): Promise<Reviewed[]> {
  const known = await findStoredPairs(pairs);
  const rows = await readRows(known, database());
  const made = known.map((pair) => ({ pair, events: pair ? toEvents(rowsOf(rows, pair), pair) : [] }));
  const texts = await readRevisionTexts(earlierRevisions(made));
  return pairs.map((pair, place) => {
    const machine = compareReadouts(pair.left.readout, pair.right.readout);
    const current = { left: readOf(pair, "left", machine), right: readOf(pair, "right", machine) };
    const given = made[place]!.events.map(({ ids, events }): RevisionEvents => {
      const revision = (side: Side) => (ids[side] === known[place]![side].id ? current[side] : texts.get(ids[side])!);
      return { revisions: { left: revision("left"), right: revision("right") }, events };
    });
    const links = machine.kind === "comparison" ? machine.links.filter(({ strength }) => strength !== "weak") : [];
    const review = gatherReview(current, given, links);
    const whole = { left: current.left.text, right: current.right.text };
    const comparison = machine.kind === "comparison" ? layOver(machine, review, whole) : machine;
    return { comparison, machine, review, given, current };
  });
}

/**
 * The comparison of a pair as its reviewers left it. What was judged of earlier revisions of the readouts is carried over as it is
 * read: nothing has to be done when a revision is added. Left and right may be changed over: it is the same review.
 *
 * @example
 * (await findReviewed(pair)).review.orphaned.length; //=> 0
 */
export async function findReviewed(pair: ReadoutPair): Promise<Reviewed> {
  return (await findAllReviewed([pair]))[0]!;
}
