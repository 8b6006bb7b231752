import { createClient } from "@libsql/client";
import { Client } from "pg";
import { isPostgresUrl } from "../../lib/schema/environment";

/** A direct database connection that bypasses the app’s client. */
export interface RawSql {
  /** @param sql with a question mark for each of the values */
  ask(sql: string, args?: (string | number)[]): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** PostgreSQL numbers the places of values. */
function numbered(sql: string): string {
  let places = 0;
  return sql.replaceAll("?", () => `$${++places}`);
}

async function openPostgres(address: string): Promise<RawSql> {
  const client = new Client({ connectionString: address });
  await client.connect();
  return {
    ask: async (sql, args = []) => (await client.query<Record<string, unknown>>(numbered(sql), args)).rows,
    close: () => client.end(),
  };
}

/** Opens a database with only its driver. */
export async function openRaw(address: string): Promise<RawSql> {
  if (isPostgresUrl(address)) return openPostgres(address);
  const client = createClient({ url: address });
  return {
    ask: async (sql, args = []) => (await client.execute({ sql, args })).rows,
    close: () => Promise.resolve(client.close()),
  };
}
