import "server-only";

/** Rows in one statement: SQLite bounds the values of a statement, and a row of readouts has sixteen. */
const ROWS_PER_STATEMENT = 500;

/** Hands rows to a statement as many at a time as it can take, in their order. */
export async function inBatches<T>(rows: T[], work: (batch: T[]) => Promise<unknown>) {
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT)
    await work(rows.slice(from, from + ROWS_PER_STATEMENT));
}
