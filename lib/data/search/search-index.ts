import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { JOBS } from "../../model/library/scopes";
import { foldText } from "../../search/words";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { CALLS_PER_STATEMENT, inBatches } from "../in-batches";
import { inWriteTransaction } from "../write-transaction";
import { fullText } from "./full-text";

/**
 * Calls that one transaction adds to the index: many, because each commit adds a segment to it, which is merged with others later. A search
 * waits for no more than these.
 */
export const INDEXED_AT_ONCE = 1_000;

const WORDS = {
  id: true,
  title: true,
  parties: { select: { principal: true, party: { select: { name: true, adjective: true } } } },
  readouts: {
    where: { deletedAt: null },
    select: {
      issuer: { select: { name: true } },
      revisions: { orderBy: { number: "desc" }, select: { text: true }, take: 1 },
    },
  },
} as const satisfies Prisma.CallSelect;

type CallWords = Prisma.CallGetPayload<{ select: typeof WORDS }>;

/** The columns of the index, in order. */
function columnsOf({ title, parties, readouts }: CallWords): string[] {
  const people = parties.flatMap(({ principal, party: { name, adjective } }) => [principal, name, adjective]);
  return [
    title,
    people.join("\n"),
    readouts.map(({ issuer }) => issuer.name).join("\n"),
    readouts.flatMap(({ revisions }) => revisions.map(({ text }) => text)).join("\n"),
  ].map(foldText);
}

async function indexBatch(client: Prisma.TransactionClient): Promise<number> {
  const waiting = await client.unindexedCall.findMany({ take: INDEXED_AT_ONCE, select: { callId: true } });
  const ids = waiting.map(({ callId }) => callId);
  if (ids.length === 0) return 0;
  await client.$executeRaw(fullText().remove(ids));
  const index = async (batch: number[]) => {
    for (const call of await client.call.findMany({ where: { id: { in: batch } }, select: WORDS })) {
      // Folding the words of one call takes milliseconds; folding all at once would block everything else.
      await nextTurn();
      await client.$executeRaw(fullText().put(call.id, columnsOf(call)));
    }
  };
  await inBatches(ids, index, CALLS_PER_STATEMENT);
  await client.unindexedCall.deleteMany({ where: { callId: { in: ids } } });
  // This changes no page, but a commit without a recorded change would count as a change of everything.
  await client.$executeRaw`
    INSERT INTO "Change" ("scope", "number") VALUES (${JOBS}, (SELECT COALESCE(MAX("number"), 0) + 1 FROM "Change"))
    ON CONFLICT ("scope") DO UPDATE SET "number" = excluded."number"`;
  return ids.length;
}

/**
 * Updates the search index with calls whose words have changed.
 *
 * @param limit roughly how many calls at most; the others wait for the next time
 * @returns whether the index is up to date
 * @throws when the database cannot be written
 * @example
 * await refreshSearchIndex(1_000); //=> true
 */
export async function refreshSearchIndex(limit = Infinity): Promise<boolean> {
  for (let done = 0; ;) {
    if ((await database().unindexedCall.findFirst({ select: { callId: true } })) === null) return true;
    if (done >= limit) return false;
    done += await inWriteTransaction(indexBatch, { timeout: 60_000 });
  }
}
