import { createClient, type Client, type Config } from "@libsql/client";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import type { SqlDriverAdapter, SqlQuery } from "@prisma/driver-adapter-utils";
import { makePatient, type PatientClient } from "./patient-client";
import { TransactionTurns } from "./transaction-turns";

/** The adapter runs one statement at a time, and none during an open transaction, so each piece of work gets an adapter of its own. */
const forEachWork = (first: SqlDriverAdapter, open: () => Promise<SqlDriverAdapter>): SqlDriverAdapter => ({
  provider: first.provider,
  adapterName: first.adapterName,
  queryRaw: async (query: SqlQuery) => (await open()).queryRaw(query),
  executeRaw: async (query: SqlQuery) => (await open()).executeRaw(query),
  executeScript: async (script) => (await open()).executeScript(script),
  startTransaction: async (level) => (await open()).startTransaction(level),
  dispose: () => first.dispose(),
});

/**
 * Prisma's adapter for a local SQLite file, with waiting implemented here: reads go on while a write waits for another process's lock, and
 * during an open transaction. Not for migrations, because it locks with a table that they create.
 *
 * @example
 * new PrismaClient({ adapter: new PatientLibSql("file:./data/parallax.db", 10_000) });
 */
export class PatientLibSql extends PrismaLibSql {
  #client: PatientClient | null = null;
  readonly #turns = new TransactionTurns();
  readonly #patience: number;

  /**
   * @param patience milliseconds that a write waits for the lock of another process
   */
  constructor(url: string, patience: number) {
    super({ url, timeout: 0 });
    this.#patience = patience;
  }

  override createClient(config: Config): Client {
    if (!this.#client || this.#client.closed)
      this.#client = makePatient(createClient(config), this.#turns, this.#patience);
    return this.#client as Client;
  }

  override async connect(): Promise<SqlDriverAdapter> {
    const open = () => super.connect();
    return forEachWork(await open(), open);
  }
}
