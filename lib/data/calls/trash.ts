import "server-only";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { currentCall } from "./current";
import { placeOf } from "../readouts/readout-edits";
import { inWriteTransaction } from "../write-transaction";
import type { CallKind } from "../../model/vocabularies";
import type { DatePrecision } from "../../model/dates";
import type { ReadoutName } from "../../model/readout-pairs";
import type { Trash } from "../../model/trash";

/** What was put into the bin, or put back; "gone" when it was there, or shown, already, or was never stored. */
export type TrashResult = { kind: "moved" } | { kind: "gone" };
const hide = { hiddenAt: null } as const;
const show = { hiddenAt: { not: null } } as const;
/** Whoever has a form open on it is told. */
const to = (hiddenAt: Date | null) => ({ hiddenAt, version: { increment: 1 } });
const answer = ({ count }: { count: number }): TrashResult => ({ kind: count > 0 ? "moved" : "gone" });

async function moveCall(slug: string, which: typeof hide | typeof show, hiddenAt: Date | null): Promise<TrashResult> {
  return inWriteTransaction(async (client) => {
    const call = await currentCall(slug, client);
    if (!call) return { kind: "gone" };
    return answer(await client.call.updateMany({ where: { id: call.id, ...which }, data: to(hiddenAt) }));
  });
}

async function moveReadout(
  name: ReadoutName,
  which: typeof hide | typeof show,
  hiddenAt: Date | null,
): Promise<TrashResult> {
  return inWriteTransaction(async (client) => {
    const place = await placeOf(name, client);
    if (!place) return { kind: "gone" };
    return answer(await client.readout.updateMany({ where: { id: place.readout.id, ...which }, data: to(hiddenAt) }));
  });
}

/** Puts a call into the bin, with its readouts. Nothing is deleted. @throws when the database cannot be written */
export const deleteCall = (slug: string): Promise<TrashResult> => moveCall(slug, hide, new Date());

/** Puts a call back to where it was. @throws when the database cannot be written */
export const restoreCall = (slug: string): Promise<TrashResult> => moveCall(slug, show, null);

/** Puts a readout into the bin, with its revisions. Nothing is deleted. @throws when the database cannot be written */
export const deleteReadout = (name: ReadoutName): Promise<TrashResult> => moveReadout(name, hide, new Date());

/** Puts a readout back to where it was among the call's. @throws when the database cannot be written */
export const restoreReadout = (name: ReadoutName): Promise<TrashResult> => moveReadout(name, show, null);

const DATED = { slug: true, title: true, date: true, datePrecision: true, hiddenAt: true } satisfies Prisma.CallSelect;

/** All that is in the bin: calls, and readouts that were put there by themselves. */
export async function listTrash(): Promise<Trash> {
  const [calls, readouts] = await Promise.all([
    database().call.findMany({
      where: show,
      orderBy: [{ hiddenAt: "desc" }, { slug: "asc" }],
      select: { ...DATED, kind: true, _count: { select: { readouts: { where: hide } } } },
    }),
    database().readout.findMany({
      where: show,
      orderBy: [{ hiddenAt: "desc" }, { id: "asc" }],
      select: { slug: true, hiddenAt: true, issuer: { select: { name: true } }, call: { select: DATED } },
    }),
  ]);
  return {
    calls: calls.map(({ _count, ...call }) => ({
      ...call,
      kind: call.kind as CallKind,
      datePrecision: call.datePrecision as DatePrecision,
      readouts: _count.readouts,
      hiddenAt: call.hiddenAt!,
    })),
    readouts: readouts.map(({ call: { hiddenAt: callHidden, ...call }, ...readout }) => ({
      ...readout,
      issuer: readout.issuer.name,
      call: { ...call, datePrecision: call.datePrecision as DatePrecision, isHidden: callHidden !== null },
      hiddenAt: readout.hiddenAt!,
    })),
  };
}
