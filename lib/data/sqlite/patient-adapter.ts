import { createClient, type Client, type Config } from "@libsql/client";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import type { SqlDriverAdapter, SqlQuery } from "@prisma/driver-adapter-utils";
import { makePatient, type PatientClient } from "./patient-client";
import { TransactionTurns } from "./transaction-turns";

/** The adapter lets one statement run at a time, and none beside an open transaction: each piece of work has an adapter of its own. */
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
 * Prisma's adapter for a local SQLite file, with the waiting done by us: a write waits for the lock of another process while reads go on,
 * and an open transaction keeps nobody from reading. Not for migrations: it locks by a table that they make.
 *
 * @example
 * new PrismaClient({ adapter: new PatientLibSql("file:./data/parallax.db", 10_000) });
 */
export class PatientLibSql extends PrismaLibSql {
  #client: PatientClient | null = null;
  readonly #turns = new TransactionTurns();
  readonly #patience: number;

  /** @param patience milliseconds that a write waits for the lock of another process */
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
