import "server-only";
import { currentCall } from "../calls/current";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import type { PreparedAlignments } from "./call-comparisons";
import { listNeighbours, neighboursKey, writeNeighbours, type MadeNeighbours } from "./neighbours";

type Client = Prisma.TransactionClient;

/** A readout that is stored, or is going to be, with what determines its place among those of its issuer. */
export interface PlacedReadout {
  /** The slug of its call, now or in future. */
  call: string;
  date: string;
  /** Slugs of the issuer, of its party, and of the call's other parties. */
  issuer: string;
  party: string;
  others: string[];
}

/** A text with its fingerprint and its language. */
export interface NeighbourText {
  text: string;
  sha256: string;
  /** BCP 47. */
  language: string;
}

/** The nearest readout before or after a call, in the order of the calls. */
async function findNearest(
  { call: slug, date, issuer, party }: PlacedReadout,
  other: string,
  isEarlier: boolean,
): Promise<NeighbourText | null> {
  const order = isEarlier ? "desc" : "asc";
  const beyond = <T>(value: T) => (isEarlier ? { lt: value } : { gt: value });
  const found = await database().readout.findFirst({
    where: {
      deletedAt: null,
      issuer: { slug: issuer },
      call: {
        deletedAt: null,
        AND: [party, other].map((own) => ({ parties: { some: { party: { slug: own } } } })),
        OR: [{ date: beyond(date) }, { date, slug: beyond(slug) }],
      },
    },
    orderBy: [{ call: { date: order } }, { call: { slug: order } }, { position: "asc" }],
    select: {
      language: true,
      revisions: { orderBy: { number: "desc" }, take: 1, select: { text: true, sha256: true } },
    },
  });
  return found?.revisions[0] ? { language: found.language, ...found.revisions[0] } : null;
}

/**
 * The texts of a readout's neighbours among those of its issuer, so that they can be compared before it is stored: for each other party of
 * the call, the nearest before and after.
 *
 * @returns null for a side without one
 * @throws when the database cannot be read
 * @example
 * (await findTextsBeside(placed))[0]?.earlier?.language; //=> "en"
 */
export async function findTextsBeside(
  placed: PlacedReadout,
): Promise<Record<"earlier" | "later", NeighbourText | null>[]> {
  const found = [];
  for (const other of placed.others)
    found.push({
      earlier: await findNearest(placed, other, true),
      later: await findNearest(placed, other, false),
    });
  return found;
}

const PLACE = {
  date: true,
  slug: true,
  parties: { select: { partyId: true, party: { select: { slug: true } } } },
  readouts: {
    select: {
      id: true,
      issuerId: true,
      language: true,
      slug: true,
      issuer: { select: { slug: true, party: { select: { slug: true } } } },
      revisions: { select: { id: true } },
    },
  },
} as const satisfies Prisma.CallSelect;

/**
 * A stored call's current slug, date and parties.
 *
 * @param slug the call's, or one that it had
 * @returns null if there is no such call
 * @throws when the database cannot be read
 * @example
 * (await findCallPlace("2024-04-03-blinken-aliyev"))?.date; //=> "2024-04-03"
 */
export async function findCallPlace(slug: string) {
  const call = await currentCall(slug);
  return call && database().call.findUnique({ where: { id: call.id }, select: PLACE });
}

/**
 * The place of a stored readout among those of its issuer.
 *
 * @param call the slug of its call, @param readout its own
 * @returns undefined if it is not stored
 * @throws when the database cannot be read
 * @example
 * (await findPlace("2024-04-03-blinken-aliyev", "us-state-department"))?.others; //=> ["azerbaijan"]
 */
export async function findPlace(call: string, readout: string): Promise<PlacedReadout | undefined> {
  const found = await findCallPlace(call);
  const own = found?.readouts.find(({ slug }) => slug === readout);
  return own && placeOf(found!.slug, found!.date, own.issuer, found!.parties);
}

/**
 * The place of a readout of a call.
 *
 * @example
 * placeOf("2030-01-02-marenov-ilves", "2030-01-02", issuer, parties).party; //=> "calmora"
 */
export const placeOf = (
  call: string,
  date: string,
  issuer: { slug: string; party: { slug: string } },
  parties: { party: { slug: string } }[],
): PlacedReadout => ({
  call,
  date,
  issuer: issuer.slug,
  party: issuer.party.slug,
  others: parties.map(({ party }) => party.slug).filter((other) => other !== issuer.party.slug),
});

/**
 * Updates what is stored of the neighbours of a call's readouts, in the transaction that changed the call: prepared alignments are stored,
 * those of readouts that are no longer neighbours are deleted, and the job makes the rest.
 *
 * @param client a transaction that holds the write lock (inWriteTransaction)
 * @throws when the database cannot be written
 * @example
 * await recordNeighbours(call.id, prepared, client);
 */
export async function recordNeighbours(callId: number, { aligner, find }: PreparedAlignments, client: Client) {
  const { parties, readouts } = await client.call.findUniqueOrThrow({ where: { id: callId }, select: PLACE });
  const own = readouts.flatMap(({ revisions }) => revisions.map(({ id }) => id));
  const wanted = new Map<string, { earlierId: number; laterId: number }>();
  const apart: { earlierId: number; laterId: number }[] = [];
  for (const issuerId of new Set(readouts.map((readout) => readout.issuerId))) {
    const pairs = await listNeighbours(
      issuerId,
      parties.map(({ partyId }) => partyId),
      client,
    );
    const beside = pairs.filter(({ earlierId, laterId }) => own.includes(earlierId) || own.includes(laterId));
    for (const pair of beside) wanted.set(neighboursKey(pair), pair);
    for (const { earlierId, laterId } of beside)
      for (const next of beside)
        if (own.includes(laterId) && next.earlierId === laterId) apart.push({ earlierId, laterId: next.laterId });
  }
  const stored = await client.neighbourComparison.findMany({
    where: { aligner: aligner.name, OR: [{ earlierId: { in: own } }, { laterId: { in: own } }] },
    select: { earlierId: true, laterId: true, version: true },
  });
  const gone = [...stored.filter((pair) => !wanted.has(neighboursKey(pair))), ...apart].map((pair) => ({
    earlierId: pair.earlierId,
    laterId: pair.laterId,
  }));
  if (gone.length > 0) await client.neighbourComparison.deleteMany({ where: { OR: gone } });
  for (const pair of stored) if (pair.version === aligner.version) wanted.delete(neighboursKey(pair));
  const ids = [...wanted.values()].flatMap(({ earlierId, laterId }) => [earlierId, laterId]);
  const revisions = await client.revision.findMany({
    where: { id: { in: ids } },
    select: { id: true, sha256: true, readout: { select: { language: true } } },
  });
  const texts = new Map(revisions.map(({ id, sha256, readout: { language } }) => [id, { sha256, language }]));
  const made = [...wanted.values()].flatMap(({ earlierId, laterId }): MadeNeighbours[] => {
    const [earlier, later] = [texts.get(earlierId)!, texts.get(laterId)!];
    const alignment = find(earlier, later);
    return alignment ? [{ earlierId, laterId, languages: [earlier.language, later.language], alignment }] : [];
  });
  await writeNeighbours(made, aligner, client);
}
