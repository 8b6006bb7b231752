import "server-only";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { CALL, PARTY, READOUT } from "../calls/columns";
import { currentCall, currentReadout } from "../calls/current";
import type { ReadoutPair } from "../../model/calls/readout-pairs";
import type { Withdrawn } from "../../model/comparisons/snapshots";
import type { Side } from "../../model/comparisons/comparison";

const CURRENT_READOUT = {
  ...READOUT,
  issuer: { select: { name: true, kind: true, party: { select: PARTY } } },
  revisions: { orderBy: { number: "desc" }, select: { number: true }, take: 1 },
} satisfies Prisma.ReadoutSelect;

/** One side of a permanent link as it is stored now. */
export type CurrentSide = { call: Prisma.CallGetPayload<{ select: typeof CALL }> } & {
  readout: Prisma.ReadoutGetPayload<{ select: typeof CURRENT_READOUT }>;
};

/**
 * One side of a permanent link as it is stored now, or which part of it is in the trash. Former slugs of its call and readout lead to the
 * current ones.
 *
 * @throws when the database cannot be read
 * @example
 * await findCurrentSide("left", pair.left); //=> { kind: "withdrawn", side: "left", what: "call", isInTrash: true }
 */
export async function findCurrentSide(side: Side, then: ReadoutPair["left"]): Promise<CurrentSide | Withdrawn> {
  const withdrawn = (what: Withdrawn["what"], isInTrash: boolean) =>
    ({ kind: "withdrawn", side, what, isInTrash }) as const;
  const call = await currentCall(then.call.slug);
  if (!call || call.deletedAt) return withdrawn("call", call !== null);
  const readout = await currentReadout(call.id, then.readout.slug);
  if (!readout || readout.deletedAt) return withdrawn("readout", readout !== null);
  return {
    call: await database().call.findUniqueOrThrow({ where: { id: call.id }, select: CALL }),
    readout: await database().readout.findUniqueOrThrow({ where: { id: readout.id }, select: CURRENT_READOUT }),
  };
}
