import "server-only";
import type { EventKind } from "../../model/reviews/review-events";
import type { LibraryJudgement, LibraryNote } from "../../schema/library-review";
import type { Prisma } from "../generated/client";
import { inBatches } from "../in-batches";
import { defaultSideOrder } from "../comparisons/default-side-order";
import { readAuthorNames } from "../people/authors";
import { SELECTABLE, isSelected, type Selection } from "./selection";
import { readSpans, type PairRow } from "../reviews/revision-pairs";

type Client = Prisma.TransactionClient;

/** Judgements or notes per query. */
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
  settles: true,
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
  readout: { select: { ...SELECTABLE, slug: true, position: true } },
} satisfies Prisma.RevisionSelect;

type StoredRevision = Prisma.RevisionGetPayload<{ select: typeof REVISION }>;

/** Reads all rows after an id, a page at a time, each with its revisions. */
async function* readPages<T extends PairRow & { id: number }>(
  client: Client,
  readAfter: (id: number) => Promise<T[]>,
): AsyncGenerator<{ row: T; revisions: Map<number, StoredRevision> }> {
  for (let last = 0; ;) {
    const page = await readAfter(last);
    const revisions = await readRevisions(client, page);
    for (const row of page) yield { row, revisions };
    if (page.length < PAGE) return;
    last = page.at(-1)!.id;
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

const isLeftOut = ({ firstId, secondId }: PairRow, revisions: Map<number, StoredRevision>, selection: Selection) =>
  [firstId, secondId].some((id) => !isSelected(revisions.get(id)!.readout, selection));

const toNamed = ({ number, readout: { slug, call } }: StoredRevision) => ({
  call: { slug: call.slug },
  readout: { slug, revision: { number } },
});

/** The side that the library writes first is the left one. */
function toSides({ firstId, secondId, firstSpans, secondSpans }: PairRow, revisions: Map<number, StoredRevision>) {
  const [first, second] = [revisions.get(firstId)!, revisions.get(secondId)!];
  const isFirstLeft = defaultSideOrder(first, second) <= 0;
  const [left, right] = isFirstLeft ? [first, second] : [second, first];
  const [leftSpans, rightSpans] = isFirstLeft ? [firstSpans, secondSpans] : [secondSpans, firstSpans];
  const pair = { left: toNamed(left), right: toNamed(right) };
  return { pair, left: readSpans(leftSpans), right: readSpans(rightSpans) };
}

/**
 * All judgements of a selection, including those on deleted calls and readouts in it, in the order in which they were made, numbered from
 * 1.
 *
 * @param client a transaction, so that everything is from one moment
 * @returns offsets are UTF-16 code units of the revisions' texts
 * @example
 * for await (const { number } of readJudgements(transaction, selection)) …
 */
export async function* readJudgements(client: Client, selection: Selection): AsyncGenerator<LibraryJudgement> {
  const numbers = new Map<number, number>();
  const pages = readPages(client, async (id) => {
    const kept = await client.judgement.findMany({ ...after(id), select: JUDGEMENT });
    const nameOf = await readAuthorNames(
      kept.map(({ author }) => author),
      client,
    );
    return kept.map((row) => ({ ...row, author: nameOf(row.author) }));
  });
  for await (const { row, revisions } of pages) {
    if (isLeftOut(row, revisions, selection)) continue;
    const { id, kind, author, note, aboutId, settles, createdAt, ...pair } = row;
    numbers.set(id, numbers.size + 1);
    yield {
      number: numbers.size,
      ...toSides(pair, revisions),
      kind: kind as EventKind,
      author,
      note: note ?? undefined,
      about: aboutId === null ? undefined : numbers.get(aboutId),
      settles: settles || undefined,
      createdAt: createdAt.toISOString(),
    };
  }
}

/**
 * All notes, in the way `readJudgements` reads judgements.
 *
 * @example
 * for await (const { versions } of readNotes(transaction, selection)) …
 */
export async function* readNotes(client: Client, selection: Selection): AsyncGenerator<LibraryNote> {
  const pages = readPages(client, async (id) => {
    const kept = await client.note.findMany({ ...after(id), select: NOTE });
    const nameOf = await readAuthorNames(
      kept.flatMap(({ versions }) => versions.map(({ author }) => author)),
      client,
    );
    return kept.map((note) => ({
      ...note,
      versions: note.versions.map((version) => ({ ...version, author: nameOf(version.author) })),
    }));
  });
  for await (const { row, revisions } of pages) {
    if (isLeftOut(row, revisions, selection)) continue;
    const versions = row.versions.map(({ createdAt, ...version }) => ({
      ...version,
      createdAt: createdAt.toISOString(),
    }));
    yield { ...toSides(row, revisions), versions };
  }
}
