import "server-only";
import type { LibraryLists } from "../../exchange/library/write-library";
import { inReadTransaction } from "../write-transaction";
import { PARTY } from "../calls/columns";
import { knownIssuers, knownParties } from "../audience";
import { currentAudience } from "../current-audience";
import type { Prisma } from "../generated/client";
import type { IssuerKind } from "../../model/calls/vocabularies";
import { countSeats, findOnlyFictional } from "./fictional-names";
import { readCalls } from "./library-queries";
import { readJudgements, readNotes } from "./library-review-queries";
import { readSnapshots } from "./library-snapshot-queries";
import { selectedCalls, type Selection } from "./selection";

type Client = Prisma.TransactionClient;

/** Milliseconds that an export may take: a slower download would keep the database from cleaning up its log. */
export const READ_TIMEOUT = 60 * 60_000;

/** Characters of texts in memory at once, unless one call alone has more. */
const BATCH_SIZE = 1_000_000;

interface Options {
  /** Whether to include the fictional calls and what belongs only to them: parties, issuers, judgements, notes, permanent links. */
  isFictionKept?: boolean;
  batchSize?: number;
}

/** The library as of one moment, to be closed after use. */
export interface OpenedLibrary {
  library: LibraryLists;
  /** Ends the transaction; nothing more can be read. */
  close(): Promise<void>;
}

/** Begins a transaction that stays open until it is ended. */
function beginReadTransaction(): Promise<{ client: Client; end: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    let finish!: () => void;
    const finished = new Promise<void>((done) => (finish = done));
    const transaction = inReadTransaction(
      (client) => {
        const end = async () => {
          finish();
          // It may have been rolled back already, because its time was up.
          await transaction.catch(() => undefined);
        };
        resolve({ client, end });
        return finished;
      },
      { timeout: READ_TIMEOUT },
    );
    transaction.catch(reject);
  });
}

const bySlug = { orderBy: { slug: "asc" } } as const;

async function findParties(client: Client, but: ReadonlySet<number>) {
  const parties = await client.party.findMany({ ...bySlug, where: knownParties(), select: { id: true, ...PARTY } });
  return parties.filter(({ id }) => !but.has(id)).map(({ slug, name, adjective }) => ({ slug, name, adjective }));
}

async function findIssuers(client: Client, but: ReadonlySet<number>) {
  const select = { id: true, slug: true, name: true, kind: true, party: { select: { slug: true } } } as const;
  const issuers = await client.issuer.findMany({ ...bySlug, where: knownIssuers(), select });
  return issuers
    .filter(({ id }) => !but.has(id))
    .map(({ slug, name, kind, party }) => ({ slug, name, kind: kind as IssuerKind, party: party.slug }));
}

const NONE = { issuers: new Set<number>(), parties: new Set<number>() };

async function openLists(client: Client, selection: Selection, batchSize: number): Promise<LibraryLists> {
  const { parties, issuers } = selection.isFictionKept ? NONE : await findOnlyFictional(client);
  return {
    parties: await findParties(client, parties),
    issuers: await findIssuers(client, issuers),
    seats: await countSeats(client, selectedCalls(selection)),
    calls: readCalls(client, selection, batchSize),
    snapshots: readSnapshots(client, selection),
    judgements: readJudgements(client, selection),
    notes: readNotes(client, selection),
  };
}

/**
 * Opens the whole library as of one moment, including the trash; for strangers only what is shown to them. Calls are sorted by slugs,
 * positions and numbers, so that equal libraries are exported equally; reviews are in the order in which they were made. Calls, permanent
 * links, judgements and notes are read when they are requested, a batch at a time: each list once, in the order of `LibraryLists`.
 *
 * @throws when the database cannot be read
 * @example
 * const { library, close } = await openLibrary();
 * library.parties.length; //=> 3
 * for await (const piece of writeLibrary(library, "json")) file.write(piece);
 * await close();
 */
export async function openLibrary({
  isFictionKept = true,
  batchSize = BATCH_SIZE,
}: Options = {}): Promise<OpenedLibrary> {
  const selection = { isFictionKept, isPublic: currentAudience() === "public" };
  const { client, end } = await beginReadTransaction();
  try {
    return { library: await openLists(client, selection, batchSize), close: end };
  } catch (error) {
    await end();
    throw error;
  }
}
