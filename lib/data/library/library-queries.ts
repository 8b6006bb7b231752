import "server-only";
import { PARTY } from "../calls/columns";
import type { Library, LibraryCall, LibraryReadout } from "../../schema/library";
import type { Prisma } from "../generated/client";
import { inReadTransaction } from "../write-transaction";
import { readReviews } from "./library-review-queries";
import type { CallKind, IssuerKind, ReadoutKind, Extent } from "../../model/vocabularies";

/** How many calls one query reads: SQLite bounds the values that a query may name. */
const PAGE = 250;

/** The time limit for reading the whole library, in milliseconds. */
const READ_TIMEOUT = 10 * 60_000;

const CALL = {
  slug: true,
  title: true,
  kind: true,
  date: true,
  isFictional: true,
  createdAt: true,
  updatedAt: true,
  hiddenAt: true,
  formerSlugs: { orderBy: { slug: "asc" }, select: { slug: true } },
  parties: { orderBy: { position: "asc" }, select: { principal: true, party: { select: { slug: true } } } },
  readouts: {
    orderBy: [{ position: "asc" }, { slug: "asc" }],
    select: {
      slug: true,
      issuer: { select: { slug: true } },
      kind: true,
      extent: true,
      language: true,
      sourceUrl: true,
      sourceTitle: true,
      quotedBy: true,
      publishedAt: true,
      createdAt: true,
      updatedAt: true,
      hiddenAt: true,
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

/** The times that every stored row has, as text. */
const times = ({ createdAt, updatedAt, hiddenAt }: Pick<StoredCall, "createdAt" | "updatedAt" | "hiddenAt">) => ({
  createdAt: createdAt.toISOString(),
  updatedAt: updatedAt.toISOString(),
  hiddenAt: hiddenAt?.toISOString(),
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
  ...times(stored),
  formerSlugs: slugsOf(stored.formerSlugs),
  parties: stored.parties.map(({ party, principal }) => ({ party: party.slug, principal })),
  readouts: stored.readouts.map(toReadout),
});

async function readCalls(client: Prisma.TransactionClient): Promise<LibraryCall[]> {
  const calls: LibraryCall[] = [];
  for (let last = ""; ; last = calls.at(-1)!.slug) {
    const page = await client.call.findMany({
      where: { slug: { gt: last } },
      orderBy: { slug: "asc" },
      take: PAGE,
      select: CALL,
    });
    calls.push(...page.map(toCall));
    if (page.length < PAGE) return calls;
  }
}

async function readSnapshots(client: Prisma.TransactionClient): Promise<Library["snapshots"]> {
  const stored = await client.snapshot.findMany({ orderBy: { id: "asc" } });
  return stored.map(({ createdAt, ...snapshot }) => ({ ...snapshot, createdAt: createdAt.toISOString() }));
}

/**
 * The whole library at one moment, including the trash. Calls are ordered by slugs, positions and
 * numbers, so that equal libraries are read equally; reviews are in the order in which they were made.
 */
export async function readWholeLibrary(): Promise<Library> {
  return inReadTransaction(
    async (transaction) => {
      const bySlug = { orderBy: { slug: "asc" } } as const;
      const parties = await transaction.party.findMany({
        ...bySlug,
        select: PARTY,
      });
      const issuers = await transaction.issuer.findMany({
        ...bySlug,
        select: { slug: true, name: true, kind: true, party: { select: { slug: true } } },
      });
      return {
        parties,
        issuers: issuers.map(({ kind, party, ...issuer }) => ({
          ...issuer,
          kind: kind as IssuerKind,
          party: party.slug,
        })),
        calls: await readCalls(transaction),
        snapshots: await readSnapshots(transaction),
        ...(await readReviews(transaction)),
      };
    },
    { timeout: READ_TIMEOUT },
  );
}
