import "server-only";
import { knownCalls } from "../audience";
import { database } from "../client";
import type { Prisma } from "../generated/client";

type Client = Prisma.TransactionClient;

/** A call or a readout by its id, with its current slug and whether it is deleted. */
export interface CurrentSlug {
  id: number;
  slug: string;
  deletedAt: Date | null;
}

const CURRENT = { id: true, slug: true, deletedAt: true } as const;

/**
 * The call that has or had the slug; null if there is none, or the audience may not know of it.
 *
 * @example
 * (await currentCall("2024-04-03-blinken-aliev"))?.slug; //=> "2024-04-03-blinken-aliyev", since a misspelling was corrected
 */
export async function currentCall(slug: string, client: Client = database()): Promise<CurrentSlug | null> {
  const call = await client.call.findUnique({ where: { slug, ...knownCalls() }, select: CURRENT });
  if (call) return call;
  const former = await client.formerCallSlug.findUnique({
    where: { slug, call: knownCalls() },
    select: { call: { select: CURRENT } },
  });
  return former?.call ?? null;
}

/**
 * The readout that has or had the slug within its call; null if there is none.
 *
 * @example
 * (await currentReadout(call.id, "state-department"))?.slug; //=> "us-state-department"
 */
export async function currentReadout(
  callId: number,
  slug: string,
  client: Client = database(),
): Promise<CurrentSlug | null> {
  const where = { callId_slug: { callId, slug } };
  const readout = await client.readout.findUnique({ where, select: CURRENT });
  if (readout) return readout;
  const former = await client.formerReadoutSlug.findUnique({ where, select: { readout: { select: CURRENT } } });
  return former?.readout ?? null;
}

/**
 * Whether a slug belongs, or belonged, to a call. Then no other call may have it, because addresses are permanent.
 *
 * @example
 * await isSlugTaken("2024-04-03-blinken-aliyev"); //=> true
 */
export const isSlugTaken = async (slug: string, client: Client = database()): Promise<boolean> =>
  (await currentCall(slug, client)) !== null;
