import "server-only";

/** Rows in one statement: SQLite bounds the values of a statement, and a row of readouts has sixteen. */
const ROWS_PER_STATEMENT = 500;

/** Calls whose readouts are looked for by one statement: at most twelve each, and Prisma gives it no more than 999 values. */
export const CALLS_PER_STATEMENT = 80;

/**
 * Hands rows, or the names that a statement looks for, to a statement as many at a time as it can take, in their order.
 *
 * @param work is waited for before the next batch; what it throws ends the work
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
