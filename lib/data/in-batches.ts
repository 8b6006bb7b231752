import "server-only";

/** Rows per statement: SQLite limits the values of a statement, and a row of readouts has sixteen. */
const ROWS_PER_STATEMENT = 500;

/** Calls per statement that reads their readouts: each has at most twelve, and Prisma allows 999 values. */
export const CALLS_PER_STATEMENT = 80;

/**
 * Runs work on a list of rows or names in batches that a statement can take, in order.
 *
 * @param work awaited before the next batch; an error ends the loop
 * @param size of a batch, in rows
 * @example
 * await inBatches(rows, (data) => client.callParty.createMany({ data })); // 1,200 rows: three statements
 */
export async function inBatches<T>(
  rows: T[],
  work: (batch: T[]) => Promise<unknown>,
  size = ROWS_PER_STATEMENT,
): Promise<void> {
  for (let from = 0; from < rows.length; from += size) await work(rows.slice(from, from + size));
}
