import "server-only";
import { callPath } from "../../addresses/call-path";
import { readoutPath } from "../../addresses/readout-path";
import { markTitle } from "../../model/calls/fictional";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { recordComparisons, type PreparedAlignments } from "../comparisons/call-comparisons";
import type { AuditedAct } from "../people/audit";
import { currentCall } from "./current";
import { findNamedReadout } from "../readouts/readout-edits";
import { storeAudited } from "../store-audited";
import type { CallKind } from "../../model/calls/vocabularies";
import type { DatePrecision } from "../../model/dates";
import type { ReadoutName } from "../../model/calls/readout-pairs";
import type { Trash } from "../../model/calls/trash";

/** `missing` if it is already where it should go, or was never stored. */
export type TrashResult = { kind: "moved" } | { kind: "missing" };
const STORED = { deletedAt: null } as const;
const DELETED = { deletedAt: { not: null } } as const;
/** The version is raised, so that a form that is open on it gets a conflict. */
const to = (deletedAt: Date | null) => ({ deletedAt, version: { increment: 1 } });
const answer = ({ count }: { count: number }): TrashResult => ({ kind: count > 0 ? "moved" : "missing" });
const onceMoved =
  (audited: AuditedAct) =>
  ({ kind }: TrashResult): AuditedAct | null =>
    kind === "moved" ? audited : null;

async function moveCall(
  slug: string,
  which: typeof STORED | typeof DELETED,
  deletedAt: Date | null,
): Promise<TrashResult> {
  const act = deletedAt ? "call-deleted" : "call-restored";
  return storeAudited(
    async (client) => {
      const call = await currentCall(slug, client);
      if (!call) return { kind: "missing" };
      return answer(await client.call.updateMany({ where: { id: call.id, ...which }, data: to(deletedAt) }));
    },
    onceMoved({ act, thing: callPath(slug) }),
  );
}

async function moveReadout(
  name: ReadoutName,
  which: typeof STORED | typeof DELETED,
  deletedAt: Date | null,
  prepared: PreparedAlignments | null = null,
): Promise<TrashResult> {
  const act = deletedAt ? "readout-deleted" : "readout-restored";
  return storeAudited(
    async (client) => {
      const found = await findNamedReadout(name, client);
      if (!found) return { kind: "missing" };
      const moved = await client.readout.updateMany({ where: { id: found.readout.id, ...which }, data: to(deletedAt) });
      if (moved.count > 0) await recordComparisons(found.call.id, prepared, client);
      return answer(moved);
    },
    onceMoved({ act, thing: readoutPath(name, "revisions") }),
  );
}

/**
 * Moves a call to the trash, with its readouts; its rows stay.
 *
 * @throws when the database cannot be written
 * @example
 * await deleteCall("2030-01-02-marenov-ilves"); //=> { kind: "moved" }
 * await deleteCall("2030-01-02-marenov-ilves"); //=> { kind: "missing" }
 */
export const deleteCall = (slug: string): Promise<TrashResult> => moveCall(slug, STORED, new Date());

/**
 * Restores a deleted call.
 *
 * @throws when the database cannot be written
 * @example
 * await restoreCall("2030-01-02-marenov-ilves"); //=> { kind: "moved" }
 */
export const restoreCall = (slug: string): Promise<TrashResult> => moveCall(slug, DELETED, null);

/**
 * Moves a readout to the trash, with its revisions; its rows stay.
 *
 * @throws when the database cannot be written
 * @example
 * await deleteReadout({ call: "2030-01-02-marenov-ilves", readout: "velmora-mfa" }); //=> { kind: "moved" }
 */
export const deleteReadout = (name: ReadoutName): Promise<TrashResult> => moveReadout(name, STORED, new Date());

/**
 * Restores a deleted readout to its position in the call.
 *
 * @param prepared comparisons made beforehand, to be stored with it
 * @throws when the database cannot be written
 * @example
 * await restoreStoredReadout({ call: "2030-01-02-marenov-ilves", readout: "velmora-mfa" }); //=> { kind: "moved" }
 */
export const restoreStoredReadout = (
  name: ReadoutName,
  prepared: PreparedAlignments | null = null,
): Promise<TrashResult> => moveReadout(name, DELETED, null, prepared);

const DATED = {
  slug: true,
  title: true,
  isFictional: true,
  date: true,
  datePrecision: true,
  deletedAt: true,
} satisfies Prisma.CallSelect;

/**
 * Everything in the trash: calls, and readouts that were deleted by themselves.
 *
 * @example
 * (await listTrash()).calls.map(({ slug }) => slug); //=> ["2030-01-02-marenov-ilves"]
 */
export async function listTrash(): Promise<Trash> {
  const [calls, readouts] = await Promise.all([
    database().call.findMany({
      where: DELETED,
      orderBy: [{ deletedAt: "desc" }, { slug: "asc" }],
      select: { ...DATED, kind: true, _count: { select: { readouts: { where: STORED } } } },
    }),
    database().readout.findMany({
      where: DELETED,
      orderBy: [{ deletedAt: "desc" }, { id: "asc" }],
      select: { slug: true, deletedAt: true, issuer: { select: { name: true } }, call: { select: DATED } },
    }),
  ]);
  return {
    calls: calls.map(({ _count, ...call }) => ({
      ...markTitle(call),
      kind: call.kind as CallKind,
      datePrecision: call.datePrecision as DatePrecision,
      readouts: _count.readouts,
      deletedAt: call.deletedAt!,
    })),
    readouts: readouts.map(({ call: { deletedAt: callDeletedAt, ...call }, ...readout }) => ({
      ...readout,
      issuer: readout.issuer.name,
      call: {
        ...markTitle(call),
        datePrecision: call.datePrecision as DatePrecision,
        isDeleted: callDeletedAt !== null,
      },
      deletedAt: readout.deletedAt!,
    })),
  };
}
