import "server-only";
import { markTitle } from "../../model/calls/fictional";
import { shownCalls } from "../audience";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import type { DatePrecision } from "../../model/dates";
import type { ReadoutName } from "../../model/calls/readout-pairs";
import type { History } from "../../model/calls/revisions";

const HISTORY = {
  slug: true,
  language: true,
  issuer: { select: { name: true } },
  call: { select: { slug: true, title: true, isFictional: true, date: true, datePrecision: true } },
  revisions: {
    orderBy: { number: "desc" },
    select: { number: true, sha256: true, reason: true, createdAt: true },
  },
} satisfies Prisma.ReadoutSelect;

/**
 * The history of a readout; null if there is none, or it or its call is in the trash.
 *
 * @example
 * (await findHistory({ call: "2024-04-03-blinken-aliyev", readout: "us-state-department" }))?.revisions.length; //=> 2
 */
export async function findHistory({ call: callSlug, readout: slug }: ReadoutName): Promise<History | null> {
  const stored = await database().readout.findFirst({
    where: { slug, deletedAt: null, call: { slug: callSlug, ...shownCalls() } },
    select: HISTORY,
  });
  if (!stored) return null;
  const { call, revisions, issuer, language } = stored;
  return {
    call: { ...markTitle(call), datePrecision: call.datePrecision as DatePrecision },
    readout: { slug, issuer: issuer.name, language },
    revisions,
  };
}
