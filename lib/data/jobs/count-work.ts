import "server-only";
import { database } from "../client";
import { countReadingJobs } from "./job-queries";

/** The amount of work of each kind, in each state. */
export type Work = { kind: "comparison" | "reading" | "index"; state: string; number: number }[];

/**
 * Counts the background work of this process and others.
 *
 * @throws when the database cannot be read
 * @example
 * await countWork(); //=> [{ kind: "comparison", state: "pending", number: 3 }, …]
 */
export async function countWork(): Promise<Work> {
  const pending = await database().comparison.count({ where: { status: "pending" } });
  const unindexed = await database().unindexedCall.count();
  const readings = Object.entries(await countReadingJobs());
  return [
    { kind: "comparison", state: "pending", number: pending },
    { kind: "index", state: "pending", number: unindexed },
    ...readings.map(([state, number]) => ({ kind: "reading" as const, state, number })),
  ];
}
