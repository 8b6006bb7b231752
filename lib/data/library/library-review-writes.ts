import "server-only";
import type { LibraryReviews } from "../../schema/library-review";
import { revisionName } from "../../addresses/pair-names";
import type { Prisma } from "../generated/client";
import { inBatches } from "../in-batches";
import { can } from "../../model/people/roles";
import { passOverIds } from "../pass-over-ids";
import { currentVisitor } from "../people/current-visitor";
import { toPairRow } from "../reviews/revision-pairs";
import type { RevisionName, RevisionPair } from "../../model/calls/readout-pairs";

type Client = Prisma.TransactionClient;
type IdOf = (revision: RevisionName) => number;

/** The ids of all revisions of the reviewed calls. */
async function readIds(client: Client, { judgements, notes }: LibraryReviews): Promise<IdOf> {
  const calls = new Set(
    [...judgements, ...notes].flatMap(({ pair: { left, right } }) => [left.call.slug, right.call.slug]),
  );
  const ids = new Map<string, number>();
  await inBatches([...calls], async (slugs) => {
    const stored = await client.revision.findMany({
      where: { readout: { call: { slug: { in: slugs } } } },
      select: { id: true, number: true, readout: { select: { slug: true, call: { select: { slug: true } } } } },
    });
    for (const { id, number, readout } of stored)
      ids.set(revisionName({ call: readout.call, readout: { slug: readout.slug, revision: { number } } }), id);
  });
  return (revision) => ids.get(revisionName(revision))!;
}

const pairOf = ({ left, right }: RevisionPair, idOf: IdOf) => ({ left: idOf(left), right: idOf(right) });

/**
 * Only this transaction writes, so the ids after the last one are free, and a row can refer to another before that is stored. A judgement
 * that settled a disagreement where the file comes from still does so if the importing member may settle one; otherwise it becomes an
 * ordinary judgement of its author.
 */
async function storeJudgements(client: Client, judgements: LibraryReviews["judgements"], idOf: IdOf, now: Date) {
  const { _max: last } = await client.judgement.aggregate({ _max: { id: true } });
  const toId = (number: number) => (last.id ?? 0) + number;
  const maySettle = can(currentVisitor(), "settle");
  await inBatches(judgements, (batch) =>
    client.judgement.createMany({
      data: batch.map(({ number, pair, kind, left, right, author, note, about, settles, createdAt }) => ({
        id: toId(number),
        ...toPairRow(pairOf(pair, idOf), { left, right }),
        kind,
        aboutId: about === undefined ? null : toId(about),
        settles: maySettle && settles === true,
        author,
        note: note ?? null,
        createdAt: createdAt ?? now,
      })),
    }),
  );
  await passOverIds(client, "Judgement");
}

async function storeNotes(client: Client, notes: LibraryReviews["notes"], idOf: IdOf, now: Date) {
  const { _max: last } = await client.note.aggregate({ _max: { id: true } });
  const made = notes.map((note, index) => ({ ...note, id: (last.id ?? 0) + index + 1 }));
  await inBatches(made, (batch) =>
    client.note.createMany({
      data: batch.map(({ id, pair, left, right }) => ({ id, ...toPairRow(pairOf(pair, idOf), { left, right }) })),
    }),
  );
  await passOverIds(client, "Note");
  const versions = made.flatMap((note) => note.versions.map((version) => ({ noteId: note.id, ...version })));
  await inBatches(versions, (batch) =>
    client.noteVersion.createMany({
      data: batch.map(({ createdAt, ...version }) => ({ ...version, createdAt: createdAt ?? now })),
    }),
  );
}

/**
 * Stores the judgements and notes of a library in their order, after those that are stored already.
 *
 * @param reviews of calls that are stored
 * @param client a transaction that holds the write lock (inWriteTransaction)
 * @param now the time of events for which the file has none
 * @throws when a named call is not stored, or the database cannot be written
 * @example
 * await storeReviews(transaction, { judgements, notes }, new Date());
 */
export async function storeReviews(client: Client, { judgements, notes }: LibraryReviews, now: Date) {
  if (judgements.length + notes.length === 0) return;
  const idOf = await readIds(client, { judgements, notes });
  await storeJudgements(client, judgements, idOf, now);
  await storeNotes(client, notes, idOf, now);
}
