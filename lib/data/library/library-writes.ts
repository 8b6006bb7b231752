import "server-only";
import { PROGRESS_STEP, type OnProgress } from "../../exchange/library/read-library";
import type { LibraryCall, LibraryReadout } from "../../schema/library";
import { isAddedAsDraft } from "../audience";
import type { Prisma } from "../generated/client";
import { inBatches } from "../in-batches";
import { refreshOpeningPairs } from "../comparisons/opening-pairs";
import type { FileOutline, ItemBatch } from "./file-messages";
import { storeReviews } from "./library-review-writes";
import { precisionOf } from "../../model/dates";

type Client = Prisma.TransactionClient;

const idsBySlug = (rows: { id: number; slug: string }[]) => new Map(rows.map(({ id, slug }) => [slug, id]));

/** The database's ids, by slug. */
interface Ids {
  party: Map<string, number>;
  issuer: Map<string, number>;
}

/** A former slug leads to its current owner, and never creates another. */
async function storeNames(client: Client, { parties, issuers }: FileOutline): Promise<Ids> {
  const select = { id: true, slug: true } as const;
  const formerParties = await client.formerPartySlug.findMany({ select: { slug: true, partyId: true } });
  const party = idsBySlug(await client.party.findMany({ select }));
  for (const { slug, partyId } of formerParties) party.set(slug, partyId);
  await inBatches(
    parties.filter(({ slug }) => !party.has(slug)),
    async (data) => {
      for (const { id, slug } of await client.party.createManyAndReturn({ data, select })) party.set(slug, id);
    },
  );
  const formerIssuers = await client.formerIssuerSlug.findMany({ select: { slug: true, issuerId: true } });
  const issuer = idsBySlug(await client.issuer.findMany({ select }));
  for (const { slug, issuerId } of formerIssuers) issuer.set(slug, issuerId);
  await inBatches(
    issuers.filter(({ slug }) => !issuer.has(slug)),
    async (batch) => {
      const data = batch.map(({ party: of, ...described }) => ({ ...described, partyId: party.get(of)! }));
      for (const { id, slug } of await client.issuer.createManyAndReturn({ data, select })) issuer.set(slug, id);
    },
  );
  return { party, issuer };
}

/** The times that a file gives; whatever has none happened now. */
const times = (
  { createdAt, updatedAt, hiddenAt }: Pick<LibraryCall, "createdAt" | "updatedAt" | "hiddenAt">,
  now: Date,
) => ({
  createdAt: createdAt ?? now,
  updatedAt: updatedAt ?? createdAt ?? now,
  deletedAt: hiddenAt ?? null,
});

const readoutColumns = (readout: LibraryReadout) => ({
  slug: readout.slug,
  kind: readout.kind,
  extent: readout.extent,
  language: readout.language,
  sourceUrl: readout.sourceUrl ?? null,
  sourceTitle: readout.sourceTitle ?? null,
  quotedBy: readout.quotedBy ?? null,
  publishedAt: readout.publishedAt ?? null,
});

/** Characters of texts per statement: nothing else runs in the meantime. */
const MOST_CHARACTERS = 500_000;

/** Rows per statement. */
const MOST_ROWS = 500;

/** Groups revisions into lists that one statement can store. */
function cutByLength<T extends { text: string }>(revisions: T[]): T[][] {
  const lists: T[][] = [];
  let left = 0;
  for (const revision of revisions) {
    if (revision.text.length > left || lists.at(-1)!.length === MOST_ROWS) {
      lists.push([]);
      left = MOST_CHARACTERS;
    }
    lists.at(-1)!.push(revision);
    left -= revision.text.length;
  }
  return lists;
}

async function storeReadouts(client: Client, calls: LibraryCall[], callIds: Map<string, number>, ids: Ids, now: Date) {
  const readouts = calls.flatMap(({ slug, readouts: own }) =>
    own.map((readout, position) => ({ callId: callIds.get(slug)!, position, readout })),
  );
  const readoutIds = new Map<string, number>();
  const keyOf = (callId: number, slug: string) => `${callId} ${slug}`;
  await inBatches(readouts, async (batch) => {
    const stored = await client.readout.createManyAndReturn({
      data: batch.map(({ callId, position, readout }) => ({
        ...readoutColumns(readout),
        ...times(readout, now),
        callId,
        position,
        issuerId: ids.issuer.get(readout.issuer)!,
      })),
      select: { id: true, callId: true, slug: true },
    });
    for (const { id, callId, slug } of stored) readoutIds.set(keyOf(callId, slug), id);
  });
  const idOf = ({ callId, readout }: (typeof readouts)[number]) => readoutIds.get(keyOf(callId, readout.slug))!;
  const revisions = readouts.flatMap((entry) =>
    entry.readout.revisions.map((revision) => ({
      ...revision,
      createdAt: revision.createdAt ?? now,
      readoutId: idOf(entry),
    })),
  );
  for (const data of cutByLength(revisions)) await client.revision.createMany({ data });
  const former = readouts.flatMap((entry) =>
    entry.readout.formerSlugs.map((slug) => ({ callId: entry.callId, slug, readoutId: idOf(entry) })),
  );
  await inBatches(former, (data) => client.formerReadoutSlug.createMany({ data }));
}

async function storeCalls(client: Client, calls: LibraryCall[], ids: Ids, now: Date) {
  const stored = await client.call.createManyAndReturn({
    data: calls.map((call) => ({
      slug: call.slug,
      title: call.title,
      kind: call.kind,
      date: call.date,
      datePrecision: precisionOf(call.date),
      isFictional: call.fictional === true,
      ...times(call, now),
      publishedAt: (call.draft ?? isAddedAsDraft()) ? null : (call.createdAt ?? now),
    })),
    select: { id: true, slug: true },
  });
  const callIds = idsBySlug(stored);
  const seats = calls.flatMap(({ slug, parties }) =>
    parties.map(({ party, principal }, position) => ({
      callId: callIds.get(slug)!,
      partyId: ids.party.get(party)!,
      principal,
      position,
    })),
  );
  await inBatches(seats, (data) => client.callParty.createMany({ data }));
  const former = calls.flatMap((call) => call.formerSlugs.map((slug) => ({ slug, callId: callIds.get(call.slug)! })));
  await inBatches(former, (data) => client.formerCallSlug.createMany({ data }));
  await storeReadouts(client, calls, callIds, ids, now);
  await refreshOpeningPairs(client, [...callIds.values()]);
}

/** Those that are stored already are identical to the file's. */
async function storeSnapshots(client: Client, snapshots: ItemBatch["snapshots"], now: Date) {
  for (const { id, content, keeps, createdAt = now } of snapshots) {
    const found = { where: { id }, update: {}, select: { id: true } };
    if (keeps?.kind === "comparison") {
      const { leftCall, rightCall } = keeps;
      await client.snapshot.upsert({ ...found, create: { id, content, leftCall, rightCall, createdAt } });
    } else if (keeps?.kind === "pattern") {
      const { isFictional } = keeps;
      await client.patternSnapshot.upsert({ ...found, create: { id, content, isFictional, createdAt } });
    }
  }
}

/**
 * Adds a library to the stored one. Existing parties, issuers and snapshots are used as they are.
 *
 * @param outline without conflicts (library-conflicts.ts)
 * @param batches its calls and permanent links
 * @param client a transaction, because half a library is of no use
 * @throws when an address is taken, or the database cannot be written
 * @example
 * await storeLibrary(client, outline, batches); // all of it can be read once the transaction has ended
 */
export async function storeLibrary(
  client: Client,
  outline: FileOutline,
  batches: AsyncIterable<ItemBatch> | Iterable<ItemBatch>,
  progress?: OnProgress,
) {
  const now = new Date();
  const ids = await storeNames(client, outline);
  const total = outline.calls.length;
  let done = 0;
  let shown = 0;
  for await (const { calls, snapshots } of batches) {
    if (calls.length > 0) await storeCalls(client, calls, ids, now);
    await storeSnapshots(client, snapshots, now);
    done += calls.length;
    if (done === shown || (done < total && done < shown + PROGRESS_STEP)) continue;
    progress?.("storing", done, total);
    shown = done;
  }
  await storeReviews(client, outline, now);
}
