import "server-only";
import { callPath } from "../../addresses/call-path";
import type { PartyInput } from "../../schema/call-input";
import type { CallCorrection } from "../../schema/corrections";
import { addParties } from "../names/add-names";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { refreshOpeningPairs } from "../comparisons/opening-pairs";
import { currentCall } from "./current";
import { storeAudited } from "../store-audited";
import type { CallKind } from "../../model/calls/vocabularies";
import { precisionOf } from "../../model/dates";
import type { EditableCall } from "../../model/calls/corrections";

type Client = Prisma.TransactionClient;
export type CallCorrected =
  | { kind: "saved"; slug: string }
  /** Somebody else has saved in the meantime; these are the current values. */
  | { kind: "conflict"; current: EditableCall }
  /** Another call has the slug, or had it before. */
  | { kind: "taken" }
  /** No party has that slug. */
  | { kind: "unknown-party"; party: string }
  /** The call is deleted, or was never stored. */
  | { kind: "missing" };

const EDITABLE = {
  slug: true,
  version: true,
  deletedAt: true,
  title: true,
  kind: true,
  date: true,
  parties: { orderBy: { position: "asc" }, select: { principal: true, party: { select: { slug: true } } } },
  readouts: {
    where: { deletedAt: null },
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

/**
 * What a form corrects of a call, found by its current or a former slug, deleted or not; null if there is no such call.
 *
 * @example
 * (await findEditableCall("2024-04-03-blinken-aliyev"))?.version; //=> 3
 */
export async function findEditableCall(slug: string): Promise<EditableCall | null> {
  const call = await currentCall(slug);
  return call && readEditable(call.id, database());
}

/** Whether another call has a slug, or had it. */
async function isTakenByAnother(slug: string, id: number, client: Client): Promise<boolean> {
  const owner = await currentCall(slug, client);
  return owner !== null && owner.id !== id;
}

async function moveSlug(id: number, from: string, to: string, client: Client) {
  if (from === to) return;
  // A slug that the call uses again is no longer a former one.
  await client.formerCallSlug.deleteMany({ where: { slug: to, callId: id } });
  await client.formerCallSlug.create({ data: { slug: from, callId: id } });
}

/** The ids of parties by their slugs, or, if any slug belongs to no party, the first of these. */
async function findParties(slugs: string[], client: Client): Promise<Map<string, number> | string> {
  const stored = await client.party.findMany({ where: { slug: { in: slugs } }, select: { id: true, slug: true } });
  const ids = new Map(stored.map(({ id, slug }) => [slug, id]));
  return slugs.find((slug) => !ids.has(slug)) ?? ids;
}

type ReadoutPosition = CallCorrection["readouts"][number];

/**
 * Applies the positions from a form to the order of readouts. A readout that moves up goes before the one at its new position, and one that
 * moves down goes after it.
 *
 * @param shown slugs in the order in which they are shown
 * @param positions counted from 1; a readout without one keeps its place
 * @example
 * orderReadouts(["a", "b", "c"], [{ slug: "c", position: 1 }]); //=> ["c", "a", "b"]
 */
export function orderReadouts(shown: string[], positions: ReadoutPosition[]): string[] {
  const asked = new Map(positions.map(({ slug, position }) => [slug, position]));
  return shown
    .map((slug, index) => {
      const position = asked.get(slug) ?? index + 1;
      return { slug, at: position + Math.sign(position - index - 1) / 2 };
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ slug }) => slug);
}

/** Shown readouts swap positions among themselves; those in the trash keep theirs. */
async function reorderReadouts(id: number, positions: ReadoutPosition[], client: Client) {
  const readouts = await client.readout.findMany({
    where: { callId: id, deletedAt: null },
    orderBy: { position: "asc" },
    select: { id: true, slug: true, position: true },
  });
  const order = orderReadouts(
    readouts.map(({ slug }) => slug),
    positions,
  );
  const ids = new Map(readouts.map((readout) => [readout.slug, readout.id]));
  for (const [index, slug] of order.entries()) {
    const { slug: before, position } = readouts[index]!;
    if (before !== slug) await client.readout.update({ where: { id: ids.get(slug)! }, data: { position } });
  }
}

async function storeCorrection(
  call: { id: number; slug: string },
  { parties, readouts, ...fields }: CallCorrection,
  partyIds: Map<string, number>,
  client: Client,
) {
  await client.call.update({
    where: { id: call.id },
    data: { ...fields, datePrecision: precisionOf(fields.date), version: { increment: 1 } },
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
  await moveSlug(call.id, call.slug, fields.slug, client);
  await reorderReadouts(call.id, readouts, client);
  await refreshOpeningPairs(client, [call.id]);
}

/**
 * Corrects a call, in one transaction that holds the write lock. If two people correct the same version, the second gets back
 * what the first saved. The call's former slugs keep leading to it.
 *
 * @param slug a current or former slug of the call
 * @param version the version that was corrected (`EditableCall`)
 * @param correction checked by `callCorrection`
 * @param added new parties to store with it
 * @throws when the database cannot be written
 * @example
 * await correctCall("2024-04-03-blinken-aliyev", 3, correction); //=> { kind: "saved", slug: "2024-04-03-blinken-aliyev" }
 * await correctCall("2024-04-03-blinken-aliyev", 3, other);      //=> { kind: "conflict", current: { version: 4, … } }
 */
export async function correctCall(
  slug: string,
  version: number,
  correction: CallCorrection,
  added: readonly PartyInput[] = [],
): Promise<CallCorrected> {
  const correct = async (client: Client): Promise<CallCorrected> => {
    const call = await currentCall(slug, client);
    if (!call || call.deletedAt) return { kind: "missing" };
    const current = await readEditable(call.id, client);
    if (current.version !== version) return { kind: "conflict", current };
    if (await isTakenByAnother(correction.slug, call.id, client)) return { kind: "taken" };
    await addParties(client, added);
    const parties = await findParties(
      correction.parties.map(({ party }) => party),
      client,
    );
    if (typeof parties === "string") return { kind: "unknown-party", party: parties };
    await storeCorrection(call, correction, parties, client);
    return { kind: "saved", slug: correction.slug };
  };
  return storeAudited(correct, (answer) =>
    answer.kind === "saved" ? { act: "call-corrected", thing: callPath(answer.slug) } : null,
  );
}
