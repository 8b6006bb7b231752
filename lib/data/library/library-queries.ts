import "server-only";
import type { LibraryCall, LibraryReadout } from "../../schema/library";
import { READOUT } from "../calls/columns";
import { Prisma } from "../generated/client";
import { selectedCalls, selectedReadouts, type Selection } from "./selection";
import type { CallKind, ReadoutKind, Extent } from "../../model/calls/vocabularies";

type Client = Prisma.TransactionClient;

/** Calls per query that measures them, because SQLite limits the values of a statement. */
const PAGE = 100;

/** Short calls that are read at once; more would block everything else for longer than a page takes. */
const MOST_CALLS = 50;

const CALL = {
  slug: true,
  title: true,
  kind: true,
  date: true,
  isFictional: true,
  createdAt: true,
  updatedAt: true,
  deletedAt: true,
  publishedAt: true,
  formerSlugs: { orderBy: { slug: "asc" }, select: { slug: true } },
  parties: { orderBy: { position: "asc" }, select: { principal: true, party: { select: { slug: true } } } },
  readouts: {
    orderBy: [{ position: "asc" }, { slug: "asc" }],
    select: {
      ...READOUT,
      issuer: { select: { slug: true } },
      createdAt: true,
      updatedAt: true,
      deletedAt: true,
      formerSlugs: { orderBy: { slug: "asc" }, select: { slug: true } },
      revisions: {
        orderBy: { number: "asc" },
        select: { number: true, text: true, sha256: true, reason: true, createdAt: true },
      },
    },
  },
} satisfies Prisma.CallSelect;

type StoredCall = Prisma.CallGetPayload<{ select: typeof CALL }>;
type StoredReadout = StoredCall["readouts"][number];

const slugsOf = (rows: { slug: string }[]) => rows.map(({ slug }) => slug);

/** The times of a stored row, as text, under the names they have in files. */
const times = ({ createdAt, updatedAt, deletedAt }: Pick<StoredCall, "createdAt" | "updatedAt" | "deletedAt">) => ({
  createdAt: createdAt.toISOString(),
  updatedAt: updatedAt.toISOString(),
  hiddenAt: deletedAt?.toISOString(),
});

const toReadout = (stored: StoredReadout): LibraryReadout => ({
  slug: stored.slug,
  issuer: stored.issuer.slug,
  kind: stored.kind as ReadoutKind,
  extent: stored.extent as Extent,
  language: stored.language,
  sourceUrl: stored.sourceUrl ?? undefined,
  sourceTitle: stored.sourceTitle ?? undefined,
  quotedBy: stored.quotedBy ?? undefined,
  publishedAt: stored.publishedAt ?? undefined,
  ...times(stored),
  formerSlugs: slugsOf(stored.formerSlugs),
  revisions: stored.revisions.map(({ reason, createdAt, ...revision }) => ({
    ...revision,
    reason: reason ?? undefined,
    createdAt: createdAt.toISOString(),
  })),
});

const toCall = (stored: StoredCall): LibraryCall => ({
  slug: stored.slug,
  title: stored.title,
  kind: stored.kind as CallKind,
  date: stored.date,
  fictional: stored.isFictional || undefined,
  draft: stored.publishedAt === null || undefined,
  ...times(stored),
  formerSlugs: slugsOf(stored.formerSlugs),
  parties: stored.parties.map(({ party, principal }) => ({ party: party.slug, principal })),
  readouts: stored.readouts.map(toReadout),
});

/**
 * Groups calls into batches by the length of their texts, so that each batch can be read at once.
 *
 * @param most characters of a batch, unless one call alone has more
 */
async function cutIntoBatches(client: Client, ids: number[], most: number): Promise<number[][]> {
  const rows = await client.$queryRaw<{ callId: number | bigint; size: number | bigint }[]>`
    SELECT "Readout"."callId" AS "callId", SUM(OCTET_LENGTH("Revision"."text")) AS "size"
    FROM "Revision" JOIN "Readout" ON "Readout"."id" = "Revision"."readoutId"
    WHERE "Readout"."callId" IN (${Prisma.join(ids)}) GROUP BY "Readout"."callId"`;
  const sizes = new Map(rows.map(({ callId, size }) => [Number(callId), Number(size)]));
  const batches: number[][] = [];
  let left = 0;
  for (const id of ids) {
    const size = sizes.get(id) ?? 0;
    if (size > left || batches.at(-1)!.length === MOST_CALLS) {
      batches.push([]);
      left = most;
    }
    batches.at(-1)!.push(id);
    left -= size;
  }
  return batches;
}

/**
 * Reads calls by their slugs, a batch at a time.
 *
 * @param client a transaction, so that everything is from one moment
 * @param batchSize bytes of texts in memory at once, unless one call alone has more
 * @example
 * for await (const { slug } of readCalls(transaction, selection, 1_000_000)) …
 */
export async function* readCalls(client: Client, selection: Selection, batchSize: number): AsyncGenerator<LibraryCall> {
  const kept = selectedCalls(selection);
  const select = { ...CALL, readouts: { ...CALL.readouts, where: selectedReadouts(selection) } } as const;
  for (let last = ""; ;) {
    const page = await client.call.findMany({
      where: { ...kept, slug: { gt: last } },
      orderBy: { slug: "asc" },
      take: PAGE,
      select: { id: true, slug: true },
    });
    if (page.length === 0) return;
    const ids = page.map(({ id }) => id);
    for (const batch of await cutIntoBatches(client, ids, batchSize)) {
      const where = { id: { in: batch } };
      for (const call of await client.call.findMany({ where, orderBy: { slug: "asc" }, select })) yield toCall(call);
    }
    last = page.at(-1)!.slug;
  }
}
