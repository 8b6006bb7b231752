import "server-only";
import type { EventKind } from "../../model/review-events";
import type { LibraryReviews } from "../../schema/library-review";
import type { Prisma } from "../generated/client";
import { inBatches } from "../in-batches";
import { defaultSideOrder } from "../comparisons/default-side-order";
import { readSpans, type PairRow } from "../reviews/reviewed-revisions";

type Client = Prisma.TransactionClient;

/** How many judgements or notes one query reads. */
const PAGE = 500;

const PAIR = {
  id: true,
  firstId: true,
  secondId: true,
  firstSpans: true,
  secondSpans: true,
} satisfies Prisma.JudgementSelect & Prisma.NoteSelect;

const JUDGEMENT = {
  ...PAIR,
  kind: true,
  aboutId: true,
  author: true,
  note: true,
  createdAt: true,
} satisfies Prisma.JudgementSelect;

const NOTE = {
  ...PAIR,
  versions: { select: { number: true, text: true, author: true, createdAt: true }, orderBy: { number: "asc" } },
} satisfies Prisma.NoteSelect;

const REVISION = {
  id: true,
  number: true,
  readout: { select: { slug: true, position: true, call: { select: { slug: true } } } },
} satisfies Prisma.RevisionSelect;

type StoredRevision = Prisma.RevisionGetPayload<{ select: typeof REVISION }>;

/** Reads all rows after an id, page by page. */
async function readPages<T extends { id: number }>(readAfter: (id: number) => Promise<T[]>): Promise<T[]> {
  const rows: T[] = [];
  for (let last = 0; ; last = rows.at(-1)!.id) {
    const page = await readAfter(last);
    rows.push(...page);
    if (page.length < PAGE) return rows;
  }
}

const after = (id: number) => ({ where: { id: { gt: id } }, orderBy: { id: "asc" }, take: PAGE }) as const;

async function readRevisions(client: Client, rows: PairRow[]): Promise<Map<number, StoredRevision>> {
  const ids = new Set(rows.flatMap(({ firstId, secondId }) => [firstId, secondId]));
  const revisions = new Map<number, StoredRevision>();
  await inBatches([...ids], async (batch) => {
    for (const revision of await client.revision.findMany({ where: { id: { in: batch } }, select: REVISION }))
      revisions.set(revision.id, revision);
  });
  return revisions;
}

const toNamed = ({ number, readout: { slug, call } }: StoredRevision) => ({
  call,
  readout: { slug, revision: { number } },
});

/** The one that the library writes first is on the left. */
function toSides({ firstId, secondId, firstSpans, secondSpans }: PairRow, revisions: Map<number, StoredRevision>) {
  const [first, second] = [revisions.get(firstId)!, revisions.get(secondId)!];
  const isFirstLeft = defaultSideOrder(first, second) <= 0;
  const [left, right] = isFirstLeft ? [first, second] : [second, first];
  const [leftSpans, rightSpans] = isFirstLeft ? [firstSpans, secondSpans] : [secondSpans, firstSpans];
  const pair = { left: toNamed(left), right: toNamed(right) };
  return { pair, left: readSpans(leftSpans), right: readSpans(rightSpans) };
}

/**
 * All judgements and notes, including those on deleted calls and readouts, in the order in which they were made.
 *
 * @param client a transaction, so that all is of one moment
 * @returns offsets are UTF-16 code units of the revisions' texts
 * @example
 * (await readReviews(transaction)).judgements[0]?.number; //=> 1
 */
export async function readReviews(client: Client): Promise<LibraryReviews> {
  const judged = await readPages((id) => client.judgement.findMany({ ...after(id), select: JUDGEMENT }));
  const noted = await readPages((id) => client.note.findMany({ ...after(id), select: NOTE }));
  const revisions = await readRevisions(client, [...judged, ...noted]);
  const numbers = new Map(judged.map(({ id }, index) => [id, index + 1]));
  const judgements = judged.map(({ kind, author, note, aboutId, createdAt, ...row }, index) => ({
    number: index + 1,
    ...toSides(row, revisions),
    kind: kind as EventKind,
    author,
    note: note ?? undefined,
    about: aboutId === null ? undefined : numbers.get(aboutId),
    createdAt: createdAt.toISOString(),
  }));
  const notes = noted.map(({ versions, ...row }) => ({
    ...toSides(row, revisions),
    versions: versions.map(({ createdAt, ...version }) => ({ ...version, createdAt: createdAt.toISOString() })),
  }));
  return { judgements, notes };
}
