import "server-only";
import type { CallCorrection } from "../../schema/corrections";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { currentCall } from "./current";
import { inWriteTransaction } from "../write-transaction";
import type { CallKind } from "../../model/vocabularies";
import { precisionOf } from "../../model/dates";
import type { EditableCall } from "../../model/corrections";

type Client = Prisma.TransactionClient;
export type CallCorrected =
  | { kind: "saved"; slug: string }
  /** Somebody else has saved meanwhile: what is stored now. */
  | { kind: "conflict"; current: EditableCall }
  /** Another call has the slug, or had it before. */
  | { kind: "taken" }
  /** No party has that slug. */
  | { kind: "unknown-party"; party: string }
  /** The call is in the bin, or was never there. */
  | { kind: "gone" };

const EDITABLE = {
  slug: true,
  version: true,
  hiddenAt: true,
  title: true,
  kind: true,
  date: true,
  parties: { orderBy: { position: "asc" }, select: { principal: true, party: { select: { slug: true } } } },
  readouts: {
    where: { hiddenAt: null },
    orderBy: { position: "asc" },
    select: { slug: true, issuer: { select: { name: true } } },
  },
} satisfies Prisma.CallSelect;

async function readEditable(id: number, client: Client): Promise<EditableCall> {
  const stored = await client.call.findUniqueOrThrow({ where: { id }, select: EDITABLE });
  return {
    ...stored,
    kind: stored.kind as CallKind,
    parties: stored.parties.map(({ party, principal }) => ({ party: party.slug, principal })),
    readouts: stored.readouts.map(({ slug, issuer }) => ({ slug, issuer: issuer.name })),
  };
}

/** The call as it is corrected, by its slug or one that it had before, in the bin or not; null when there is none. */
export async function findEditableCall(slug: string): Promise<EditableCall | null> {
  const call = await currentCall(slug);
  return call && readEditable(call.id, database());
}

/** Who has the slug that the call is to have: nobody or the call itself, or another one. */
async function isTakenByAnother(slug: string, id: number, client: Client): Promise<boolean> {
  const owner = await currentCall(slug, client);
  return owner !== null && owner.id !== id;
}

async function moveSlug(id: number, from: string, to: string, client: Client) {
  if (from === to) return;
  // A slug that the call takes back is a former one no more.
  await client.formerCallSlug.deleteMany({ where: { slug: to, callId: id } });
  await client.formerCallSlug.create({ data: { slug: from, callId: id } });
}

/** The ids of parties by their slugs; or the first slug that no party has. */
async function findParties(slugs: string[], client: Client): Promise<Map<string, number> | string> {
  const stored = await client.party.findMany({ where: { slug: { in: slugs } }, select: { id: true, slug: true } });
  const ids = new Map(stored.map(({ id, slug }) => [slug, id]));
  return slugs.find((slug) => !ids.has(slug)) ?? ids;
}

interface PositionedNote {
  slug: string;
  place: number;
}

/**
 * The order that places from a form ask for: a readout that was given another place goes in front of what stands there when it came
 * from behind, and behind it when it came from in front.
 *
 * @param shown slugs in the order in which they are shown
 * @param places counted from 1; a readout that has none stays
 * @example
 * orderReadouts(["a", "b", "c"], [{ slug: "c", place: 1 }]); //=> ["c", "a", "b"]
 */
export function orderReadouts(shown: string[], places: PositionedNote[]): string[] {
  const asked = new Map(places.map(({ slug, place }) => [slug, place]));
  return shown
    .map((slug, index) => {
      const place = asked.get(slug) ?? index + 1;
      return { slug, at: place + Math.sign(place - index - 1) / 2 };
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ slug }) => slug);
}

/** Shown readouts change places among themselves; those in the bin keep theirs. */
async function placeReadouts(id: number, places: PositionedNote[], client: Client) {
  const shown = await client.readout.findMany({
    where: { callId: id, hiddenAt: null },
    orderBy: { position: "asc" },
    select: { id: true, slug: true, position: true },
  });
  const order = orderReadouts(
    shown.map(({ slug }) => slug),
    places,
  );
  const ids = new Map(shown.map((readout) => [readout.slug, readout.id]));
  for (const [index, slug] of order.entries())
    if (shown[index]!.slug !== slug)
      await client.readout.update({ where: { id: ids.get(slug)! }, data: { position: shown[index]!.position } });
}

async function storeCorrection(
  call: { id: number; slug: string },
  { parties, readouts, ...said }: CallCorrection,
  partyIds: Map<string, number>,
  client: Client,
) {
  await client.call.update({
    where: { id: call.id },
    data: { ...said, datePrecision: precisionOf(said.date), version: { increment: 1 } },
  });
  await client.callParty.deleteMany({ where: { callId: call.id } });
  await client.callParty.createMany({
    data: parties.map(({ party, principal }, position) => ({
      callId: call.id,
      partyId: partyIds.get(party)!,
      principal,
      position,
    })),
  });
  await moveSlug(call.id, call.slug, said.slug, client);
  await placeReadouts(call.id, readouts, client);
}

/**
 * Corrects what is said of a call, in one transaction that holds the write lock. Of two who correct the same version at once the
 * second is told what the first has saved. A slug that the call had keeps leading to it.
 *
 * @param slug the one that the call has, or had
 * @param version the one that was corrected (`EditableCall`)
 * @param correction checked by `callCorrection`
 * @throws when the database cannot be written
 */
export async function correctCall(slug: string, version: number, correction: CallCorrection): Promise<CallCorrected> {
  return inWriteTransaction(async (client): Promise<CallCorrected> => {
    const call = await currentCall(slug, client);
    if (!call || call.hiddenAt) return { kind: "gone" };
    const current = await readEditable(call.id, client);
    if (current.version !== version) return { kind: "conflict", current };
    if (await isTakenByAnother(correction.slug, call.id, client)) return { kind: "taken" };
    const parties = await findParties(
      correction.parties.map(({ party }) => party),
      client,
    );
    if (typeof parties === "string") return { kind: "unknown-party", party: parties };
    await storeCorrection(call, correction, parties, client);
    return { kind: "saved", slug: correction.slug };
  });
}
