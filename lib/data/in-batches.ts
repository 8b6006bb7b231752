import "server-only";

/** Rows in one statement: SQLite bounds the values of a statement, and a row of readouts has sixteen. */
const ROWS_PER_STATEMENT = 500;

/**
 * Hands rows, or the names that a statement looks for, to a statement as many at a time as it can take, in their order.
 *
 * @param work is waited for before the next batch; what it throws ends the work
 * @example
 * await inBatches(rows, (data) => client.callParty.createMany({ data })); // 1,200 rows: three statements
 */
export async function inBatches<T>(rows: T[], work: (batch: T[]) => Promise<unknown>) {
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT)
    await work(rows.slice(from, from + ROWS_PER_STATEMENT));
}
