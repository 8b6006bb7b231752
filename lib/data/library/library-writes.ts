import "server-only";
import { PROGRESS_STEP, type Progress } from "../../exchange/library/read-library";
import type { Library, LibraryCall, LibraryReadout } from "../../schema/library";
import { snapshotContent } from "../../schema/snapshot";
import type { Prisma } from "../generated/client";
import { inBatches } from "../in-batches";
import { refreshOpeningPairs } from "../comparisons/opening-pairs";
import { storeReviews } from "./library-review-writes";
import { precisionOf } from "../../model/dates";

type Client = Prisma.TransactionClient;

const idsBySlug = (rows: { id: number; slug: string }[]) => new Map(rows.map(({ id, slug }) => [slug, id]));

/** The database's ids of names. */
interface Ids {
  party: Map<string, number>;
  issuer: Map<string, number>;
}

/** A former slug leads to the one that had it, and never makes another. */
async function storeNames(client: Client, { parties, issuers }: Library): Promise<Ids> {
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

/** Times of a file where it has some; what it does not say happened now. */
const times = (
  { createdAt, updatedAt, hiddenAt }: Pick<LibraryCall, "createdAt" | "updatedAt" | "hiddenAt">,
  now: Date,
) => ({
  createdAt: createdAt ?? now,
  updatedAt: updatedAt ?? createdAt ?? now,
  hiddenAt: hiddenAt ?? null,
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
  await inBatches(revisions, (data) => client.revision.createMany({ data }));
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

/** The content is checked before (lib/exchange); what names its calls is read from it once. */
function snapshotCalls(content: string) {
  const { left, right } = snapshotContent.parse(JSON.parse(content));
  return { leftCall: left.call.slug, rightCall: right.call.slug };
}

async function storeSnapshots(client: Client, { snapshots }: Library, now: Date) {
  const stored = new Set((await client.snapshot.findMany({ select: { id: true } })).map(({ id }) => id));
  const fresh = snapshots.filter(({ id }) => !stored.has(id));
  await inBatches(
    fresh.map((snapshot) => ({
      ...snapshot,
      ...snapshotCalls(snapshot.content),
      createdAt: snapshot.createdAt ?? now,
    })),
    (data) => client.snapshot.createMany({ data }),
  );
}

/**
 * Adds a library to the stored one. Existing parties, issuers and snapshots are used as they are.
 *
 * @param library without conflicts (library-conflicts.ts)
 * @param client a transaction: half a library is of no use
 * @throws when an address is taken, or the database cannot be written
 */
export async function storeLibrary(client: Client, library: Library, progress?: Progress) {
  const now = new Date();
  const ids = await storeNames(client, library);
  const { calls } = library;
  for (let from = 0; from < calls.length; from += PROGRESS_STEP) {
    await storeCalls(client, calls.slice(from, from + PROGRESS_STEP), ids, now);
    progress?.("storing", Math.min(from + PROGRESS_STEP, calls.length), calls.length);
  }
  await storeSnapshots(client, library, now);
  await storeReviews(client, library, now);
}
