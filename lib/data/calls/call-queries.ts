import "server-only";
import { markTitle } from "../../model/calls/fictional";
import { knownCalls, markDraft, shownCalls } from "../audience";
import { database } from "../client";
import { readCached } from "../query-cache";
import { callScope } from "../../model/library/scopes";
import { missingParties } from "../../model/calls/missing-parties";
import type { Prisma } from "../generated/client";
import type { CallKind, IssuerKind, ReadoutKind, Extent } from "../../model/calls/vocabularies";
import type { DatePrecision } from "../../model/dates";
import type { Revision, Readout, Call } from "../../model/calls/calls";
import { REVISION, WHOLE_CALL } from "./columns";
import { readWholeCall } from "./whole-call";

type StoredCall = Prisma.CallGetPayload<{ select: typeof WHOLE_CALL }>;
type StoredReadout = StoredCall["readouts"][number];

function toReadout({ revisions, issuer, ...readout }: StoredReadout): Readout[] {
  const [revision] = revisions;
  if (!revision) return [];
  return [
    {
      ...readout,
      issuer: { ...issuer, kind: issuer.kind as IssuerKind },
      kind: readout.kind as ReadoutKind,
      extent: readout.extent as Extent,
      revision,
    },
  ];
}

function toCall({ publishedAt, ...call }: StoredCall): Call {
  const readouts = call.readouts.flatMap(toReadout);
  return {
    ...markTitle(call),
    ...markDraft(publishedAt === null),
    kind: call.kind as CallKind,
    datePrecision: call.datePrecision as DatePrecision,
    readouts,
    missing: missingParties(
      call.parties.map(({ party }) => party),
      readouts,
    ),
  };
}

/**
 * Calls, except those in the trash, the newest first; calls of one day in the order of their slugs.
 *
 * @param after the slug of the call after which to begin; without it, or if there is no such call, the newest is the first
 * @param limit the most calls to return; all without it
 * @example
 * (await listCalls({ limit: 100 })).at(-1)?.slug; //=> "2024-04-03-blinken-aliyev"
 */
export async function listCalls({ after = null, limit }: { after?: string | null; limit?: number } = {}): Promise<
  Call[]
> {
  // Not Prisma's cursor, which leaves out one call too many if the one that is named is in the trash.
  const from =
    after === null
      ? null
      : await database().call.findUnique({
          where: { slug: after, ...knownCalls() },
          select: { date: true, slug: true },
        });
  const isLater = from && [{ date: { lt: from.date } }, { date: from.date, slug: { gt: from.slug } }];
  const stored = await database().call.findMany({
    where: { ...shownCalls(), ...(isLater && { OR: isLater }) },
    select: WHOLE_CALL,
    orderBy: [{ date: "desc" }, { slug: "asc" }],
    ...(limit !== undefined && { take: limit }),
  });
  return stored.map(toCall);
}

/**
 * The call of that slug with the latest revisions of its readouts; null if there is none. A call or a readout in the trash is treated as if
 * it did not exist.
 *
 * @example
 * (await findCall("2024-04-03-blinken-aliyev"))?.title; //=> "Blinken and Aliyev, phone call"
 */
export const findCall = (slug: string): Promise<Call | null> =>
  // Cached because every page of a call asks for it, and a review asks again after each judgement.
  readCached(`call ${slug}`, async () => {
    const stored = await readWholeCall(slug);
    if (!stored) return null;
    const value = toCall(stored.call);
    const characters = value.readouts.reduce((sum, { revision }) => sum + revision.text.length, 0);
    return { value, dependsOn: [callScope(stored.id)], size: characters / 1_000 };
  });

/**
 * Whether a call of that slug is stored, and not in the trash.
 *
 * @example
 * await isCallStored("2024-04-03-blinken-aliyev"); //=> true
 */
export const isCallStored = async (slug: string): Promise<boolean> =>
  (await database().call.count({ where: { slug, ...shownCalls() } })) > 0;

/**
 * One revision of a readout, by the slugs of its call and of the readout; null if there is none.
 *
 * @example
 * (await findRevision("2024-04-03-blinken-aliyev", "us-state-department", 1))?.sha256.length; //=> 64
 */
export async function findRevision(callSlug: string, readoutSlug: string, number: number): Promise<Revision | null> {
  return database().revision.findFirst({
    where: { number, readout: { slug: readoutSlug, call: { slug: callSlug, ...knownCalls() } } },
    select: REVISION,
  });
}
