import { Client } from "pg";
import { EVERYTHING, type Scope } from "../../model/library/scopes";
import { noteDatabaseFault } from "../sqlite/database-faults";
import { connectTo } from "./connection";

/** Milliseconds that the server may take to answer before it counts as gone. */
const PATIENCE = 5_000;

/** The changes after a number, and the greatest number, which is smaller if an older copy has replaced the database. */
const CHANGES = `SELECT "scope", "number" FROM "Change" WHERE "number" > $1::bigint
UNION ALL SELECT NULL, COALESCE(MAX("number"), 0) FROM "Change"`;

interface Row {
  scope: Scope | null;
  number: number;
}

async function connect(url: string): Promise<Client> {
  const client = new Client({
    ...connectTo(url, PATIENCE),
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  });
  // The pending query fails with it; without a listener the process would end.
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

/**
 * Watches a PostgreSQL database through a separate connection that reads the table of changes, as `openChangeReader` describes. It is read
 * before every response, so that what one instance has saved is visible to the next request to any other; a notification could arrive too
 * late for that.
 *
 * @param url a `postgresql:` address
 * @param onChange as for `openChangeReader`; after a lost connection everything counts as changed
 * @example
 * const reader = watchPostgres("postgresql://parallax@127.0.0.1/parallax", (scopes) => cache.void(scopes));
 */
export function watchPostgres(url: string, onChange: (scopes: Scope[]) => void) {
  let client: Client | null = null;
  let latest: number | null = null;
  let isClosed = false;
  let current = Promise.resolve(true);
  let following: Promise<boolean> | null = null;

  function letGo() {
    void client?.end().catch(() => undefined);
    client = null;
    latest = null;
  }

  function take(rows: Row[]) {
    const greatest = rows.find(({ scope }) => scope === null)!.number;
    const scopes = rows.flatMap(({ scope }) => scope ?? []);
    const isAnother = latest === null || greatest < latest;
    latest = greatest;
    if (isAnother) onChange([EVERYTHING]);
    else if (scopes.length > 0) onChange(scopes);
  }

  async function ask(): Promise<boolean> {
    if (isClosed) return false;
    try {
      client ??= await connect(url);
      take((await client.query<Row>(CHANGES, [latest ?? Number.MAX_SAFE_INTEGER])).rows);
      return true;
    } catch {
      letGo();
      noteDatabaseFault();
      return false;
    }
  }

  return {
    /** Callers that arrive during a query share the next one, because the current one may be older than their request. */
    read(): Promise<boolean> {
      following ??= current.then(() => {
        following = null;
        return (current = ask());
      });
      return following;
    },
    close() {
      isClosed = true;
      letGo();
    },
  };
}
