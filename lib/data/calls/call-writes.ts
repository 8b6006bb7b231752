import "server-only";
import { callPath } from "../../addresses/call-path";
import type { CallInput, IssuerInput, PartyInput } from "../../schema/call-input";
import { hashText } from "../../schema/hash-text";
import { canonicalJson } from "../../schema/snapshot";
import { isAddedAsDraft } from "../audience";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { recordComparisons, type PreparedAlignments } from "../comparisons/call-comparisons";
import { withCurrentNames } from "../names/current-names";
import { isSlugTaken } from "./current";
import { storeAudited } from "../store-audited";
import { callAdded } from "../outbox/news";
import { inWriteTransaction } from "../write-transaction";
import { precisionOf } from "../../model/dates";

const partyConnection = (party: PartyInput) => ({ connectOrCreate: { where: { slug: party.slug }, create: party } });

/**
 * How Prisma stores an issuer of a readout: if its slug is stored already, that issuer is used as it is.
 *
 * @example
 * issuerConnection(issuer).connectOrCreate.where; //=> { slug: "velmora-mfa" }
 */
export const issuerConnection = ({ party, ...issuer }: IssuerInput) => ({
  connectOrCreate: { where: { slug: issuer.slug }, create: { ...issuer, party: partyConnection(party) } },
});

/** The slugs of readouts: the issuer's slug, then "slug-2" for its second readout of the same call, and so on. */
function readoutSlugs(readouts: CallInput["readouts"]): string[] {
  const seen = new Map<string, number>();
  return readouts.map(({ issuer: { slug } }) => {
    const count = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  });
}

/** Thrown if the slug of a new call belongs, or belonged, to another call. */
export class SlugTaken extends Error {
  constructor(readonly slug: string) {
    super(`The address “${slug}” is, or was, that of another call.`);
  }
}

async function storeCall(
  given: CallInput,
  client: Prisma.TransactionClient,
  prepared: PreparedAlignments | null,
): Promise<string> {
  if (await isSlugTaken(given.slug, client)) throw new SlugTaken(given.slug);
  const call = await withCurrentNames(client, given);
  const slugs = readoutSlugs(call.readouts);
  const { id } = await client.call.create({
    select: { id: true },
    data: {
      slug: call.slug,
      title: call.title,
      kind: call.kind,
      date: call.date,
      datePrecision: precisionOf(call.date),
      publishedAt: isAddedAsDraft() ? null : new Date(),
      parties: {
        create: call.parties.map(({ party, principal }, position) => ({
          party: partyConnection(party),
          principal,
          position,
        })),
      },
      readouts: {
        create: call.readouts.map(({ issuer, text, ...readout }, position) => ({
          ...readout,
          slug: slugs[position]!,
          position,
          issuer: issuerConnection(issuer),
          revisions: { create: { number: 1, text, sha256: hashText(text) } },
        })),
      },
    },
  });
  await recordComparisons(id, prepared, client);
  return call.slug;
}

/**
 * Stores a call with its parties, readouts and their first revisions, in one transaction: all of it or none.
 * Parties and issuers whose slugs are stored, or were, are used as they are. What a member adds is a draft at first.
 *
 * @param call checked by `callInput`
 * @param client the transaction to use, if this is a part of one
 * @param prepared comparisons made beforehand, to be stored with the call
 * @returns the slug under which it is found
 * @throws `SlugTaken` when the slug leads to another call, now or formerly; another error if the database cannot be written
 * @example
 * await createCall(call); //=> "2030-01-02-marenov-ilves"
 */
export async function createCall(
  call: CallInput,
  client?: Prisma.TransactionClient,
  prepared: PreparedAlignments | null = null,
): Promise<string> {
  return client
    ? storeCall(call, client, prepared)
    : inWriteTransaction((transaction) => storeCall(call, transaction, prepared));
}

/** The answer to a form: `existing` if the same form has made a call already, `taken` if another call has the slug. */
export type Submitted = { kind: "created" | "existing"; slug: string } | { kind: "taken" };

const submissionOf = (call: CallInput) => hashText(canonicalJson(call));

/**
 * The call that the same form has made already; null if there is none.
 *
 * @param client the transaction to use, if this is a part of one
 * @example
 * await findSubmitted(call); //=> { kind: "existing", slug: "2030-01-02-marenov-ilves" }
 */
export async function findSubmitted(
  call: CallInput,
  client: Prisma.TransactionClient = database(),
): Promise<Submitted | null> {
  const where = { submission: submissionOf(call) };
  const stored = await client.call.findUnique({ where, select: { slug: true } });
  return stored && { kind: "existing", slug: stored.slug };
}

/** The slug itself, or with the first number from 2 on such that no call has or had it. */
async function freeSlug(slug: string, client: Prisma.TransactionClient): Promise<string> {
  for (let n = 1; ; n++) {
    const free = n === 1 ? slug : `${slug}-${n}`;
    if (!(await isSlugTaken(free, client))) return free;
  }
}

/**
 * Stores a call once, however often its form is sent, because the same content is the same call. A slug that another call has or had is not
 * used, because its address leads to that call for good.
 *
 * @param isProposed whether the slug was proposed and not typed; then a free one is used instead if it is taken
 * @param prepared comparisons made beforehand, to be stored with the call
 * @throws when the database cannot be written
 * @example
 * await submitCall(call); //=> { kind: "created", slug: "2030-01-02-marenov-ilves" }
 * await submitCall(call); //=> { kind: "existing", slug: "2030-01-02-marenov-ilves" }
 */
export async function submitCall(
  call: CallInput,
  isProposed = false,
  prepared: PreparedAlignments | null = null,
): Promise<Submitted> {
  const submit = async (client: Prisma.TransactionClient): Promise<Submitted> => {
    const existing = await findSubmitted(call, client);
    if (existing) return existing;
    const slug = isProposed ? await freeSlug(call.slug, client) : call.slug;
    try {
      await storeCall({ ...call, slug }, client, prepared);
    } catch (error) {
      if (error instanceof SlugTaken) return { kind: "taken" };
      throw error;
    }
    await client.call.update({ where: { slug }, data: { submission: submissionOf(call) } });
    return { kind: "created", slug };
  };
  return storeAudited(submit, (answer) =>
    answer.kind === "created"
      ? { act: "call-added", thing: callPath(answer.slug), news: callAdded(answer.slug) }
      : null,
  );
}

/**
 * Stores example calls in an empty database, all or none. Returns how many were stored: 0 if there is a call already.
 *
 * @throws when the database cannot be written
 * @example
 * await createCallsIfEmpty(examples); //=> 7
 * await createCallsIfEmpty(examples); //=> 0
 */
export async function createCallsIfEmpty(calls: CallInput[]): Promise<number> {
  return inWriteTransaction(async (transaction) => {
    if ((await transaction.call.count()) > 0) return 0;
    for (const call of calls) await createCall(call, transaction);
    return calls.length;
  });
}
