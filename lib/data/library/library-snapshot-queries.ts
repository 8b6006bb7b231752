import "server-only";
import type { LibrarySnapshot } from "../../schema/library";
import type { Prisma } from "../generated/client";
import { isLinkSelected, type Selection } from "./selection";
import { callsIn } from "./snapshot-outline";

type Client = Prisma.TransactionClient;

/** Ids per query. */
const PAGE = 1_000;

const CALLS = { id: true, leftCall: true, rightCall: true } as const;
type Named = Prisma.SnapshotGetPayload<{ select: typeof CALLS }>;

async function findFictionalAddresses(client: Client): Promise<ReadonlySet<string | null>> {
  const select = { slug: true, formerSlugs: { select: { slug: true } } } as const;
  const calls = await client.call.findMany({ where: { isFictional: true }, select });
  return new Set(calls.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs.map((former) => former.slug)]));
}

/** Old permanent links name their calls only in their content. */
const callsOf = ({ leftCall, rightCall }: Named, content: string): string[] =>
  leftCall !== null && rightCall !== null ? [leftCall, rightCall] : callsIn(content);

type Fictional = ReadonlySet<string | null>;

async function* readComparisons(
  client: Client,
  fictional: Fictional,
  selection: Selection,
): AsyncGenerator<LibrarySnapshot> {
  for (let last = ""; ;) {
    const page = await client.snapshot.findMany({
      where: { id: { gt: last } },
      orderBy: { id: "asc" },
      take: PAGE,
      select: CALLS,
    });
    for (const named of page) {
      if (fictional.has(named.leftCall) || fictional.has(named.rightCall)) continue;
      const { createdAt, content } = await client.snapshot.findUniqueOrThrow({
        where: { id: named.id },
        select: { createdAt: true, content: true },
      });
      const isAsked = fictional.size > 0 || selection.isPublic;
      const calls = isAsked ? callsOf(named, content) : [];
      const isLeftOut = calls.some((slug) => fictional.has(slug)) || !(await isLinkSelected(calls, selection, client));
      if (!isLeftOut) yield { id: named.id, content, createdAt: createdAt.toISOString() };
    }
    if (page.length < PAGE) return;
    last = page.at(-1)!.id;
  }
}

/** A link that involves any fictional call is left out with them. */
async function* readPatterns(
  client: Client,
  fictional: Fictional,
  selection: Selection,
): AsyncGenerator<LibrarySnapshot> {
  for (let last = ""; ;) {
    const row = await client.patternSnapshot.findFirst({ where: { id: { gt: last } }, orderBy: { id: "asc" } });
    if (!row) return;
    const { id, content, createdAt } = row;
    last = id;
    const calls = fictional.size > 0 || selection.isPublic ? callsIn(content) : [];
    const isLeftOut = calls.some((slug) => fictional.has(slug)) || !(await isLinkSelected(calls, selection, client));
    if (!isLeftOut) yield { id, content, createdAt: createdAt.toISOString() };
  }
}

/**
 * Reads the permanent links by their ids, first those of comparisons, then those of patterns. Each is read only when it is requested,
 * because one may be as large as all the rest.
 *
 * @param client a transaction, so that everything is from one moment
 * @example
 * for await (const { id, content } of readSnapshots(transaction, selection)) …
 */
export async function* readSnapshots(client: Client, selection: Selection): AsyncGenerator<LibrarySnapshot> {
  const fictional: Fictional = selection.isFictionKept ? new Set() : await findFictionalAddresses(client);
  yield* readComparisons(client, fictional, selection);
  yield* readPatterns(client, fictional, selection);
}
