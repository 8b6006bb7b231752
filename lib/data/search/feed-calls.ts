import "server-only";
import type { CallsQuery } from "../../addresses/calls-query";
import { markDraft } from "../audience";
import { database } from "../client";
import { isPostgres } from "../engine";
import { Prisma } from "../generated/client";
import { LISTED_CALL, toListed } from "../calls/listed-calls";
import type { ListedCall } from "../../model/calls/call-list";
import { whereCalls } from "./call-conditions";
import { INDEXED_AT_ONCE, refreshSearchIndex } from "./search-index";

/** A call of a feed. */
export interface ChangedCall {
  call: ListedCall;
  /** When it, or one of its readouts, was last added or changed. */
  updatedAt: Date;
}

/** Entries of a feed. */
const MOST = 50;

const CHANGED = {
  id: true,
  updatedAt: true,
  readouts: {
    select: { ...LISTED_CALL.readouts.select, updatedAt: true },
    orderBy: LISTED_CALL.readouts.orderBy,
    where: LISTED_CALL.readouts.where,
  },
} as const;

/**
 * The calls of a query that were added or changed last, latest first. Adding or changing a readout counts as a change of its call.
 *
 * @param query which calls; its order and its page do not matter
 * @example
 * (await findChangedCalls(ALL_CALLS))[0]?.call.title; //=> "Blinken and Aliyev, phone call"
 */
export async function findChangedCalls(query: CallsQuery): Promise<ChangedCall[]> {
  if (query.q !== "") await refreshSearchIndex(INDEXED_AT_ONCE);
  const latest = Prisma.raw(isPostgres() ? "GREATEST" : "MAX");
  const found = await database().$queryRaw<{ id: number | bigint }[]>`
    SELECT "Call"."id" FROM "Call" WHERE ${whereCalls(query)}
    ORDER BY ${latest}("Call"."updatedAt", COALESCE((
      SELECT MAX("Readout"."updatedAt") FROM "Readout" WHERE "Readout"."callId" = "Call"."id" AND "Readout"."hiddenAt" IS NULL
    ), "Call"."updatedAt")) DESC, "Call"."id" DESC LIMIT ${MOST}`;
  const stored = await database().call.findMany({
    where: { id: { in: found.map(({ id }) => Number(id)) } },
    select: { ...LISTED_CALL, ...CHANGED },
  });
  return stored
    .map((row) => ({
      call: { ...toListed(row), ...markDraft(row.publishedAt === null) },
      updatedAt: new Date(Math.max(...[row, ...row.readouts].map(({ updatedAt }) => updatedAt.getTime()))),
    }))
    .toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime());
}
