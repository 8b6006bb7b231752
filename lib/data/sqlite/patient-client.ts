import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import { LibsqlError, type Client, type InStatement, type Transaction } from "@libsql/client";
import { notingFaults } from "./database-faults";
import type { TransactionTurns } from "./transaction-turns";

/** Takes SQLite's write lock without changing anything; every migrated database has this table. */
const TAKE_WRITE_LOCK = `DELETE FROM "_prisma_migrations" WHERE FALSE`;

const WRITES = /^\s*(?:INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER)\b|^\s*WITH\b[^]*\b(?:INSERT|UPDATE|DELETE)\b/i;

/** SQLite's code for "another connection holds the lock". */
const SQLITE_BUSY = 5;

/** Milliseconds between attempts to take the write lock, doubled each time up to the longest. */
const FIRST_PAUSE = 1;
const LONGEST_PAUSE = 25;

const sqlOf = (statement: InStatement) => (typeof statement === "string" ? statement : statement.sql);
const isWrite = (statement: InStatement) => WRITES.test(sqlOf(statement));
const isBusy = (error: unknown) => error instanceof LibsqlError && error.rawCode === SQLITE_BUSY;

/** The methods of a client that Prisma's adapter uses. */
export type PatientClient = Pick<Client, "closed" | "execute" | "executeMultiple" | "transaction" | "close">;

/** A transaction that takes the write lock before its first write, and lets everything else run while it waits. */
class PatientTransaction {
  #endWriting: (() => void) | null = null;
  #isOver = false;

  constructor(
    readonly transaction: Transaction,
    readonly turns: TransactionTurns,
    /** Milliseconds. */
    readonly patience: number,
  ) {}

  async execute(statement: InStatement) {
    // libSQL answers synchronously, so a loop of statements would let no timer, signal or request in.
    await nextTurn();
    return notingFaults(async () => {
      if (!this.#endWriting && isWrite(statement)) await this.#startWriting();
      return this.transaction.execute(statement);
    });
  }

  commit = () => this.#end(() => notingFaults(() => this.transaction.commit()));
  rollback = () => this.#end(() => this.transaction.rollback());

  async #startWriting() {
    const endTurn = await this.turns.writersTurn();
    // It was rolled back while it waited, because its time was up.
    if (this.#isOver) return endTurn();
    this.#endWriting = endTurn;
    const giveUpAt = performance.now() + this.patience;
    for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      try {
        // A prepared statement that meets a lock stays open, and its connection can never commit again; a script does not have that
        // problem.
        return await this.transaction.executeMultiple(TAKE_WRITE_LOCK);
      } catch (error) {
        if (!isBusy(error) || performance.now() > giveUpAt || this.#isOver) throw error;
      }
      await sleep(pause);
    }
  }

  async #end(work: () => Promise<void>) {
    if (this.#isOver) return;
    this.#isOver = true;
    try {
      await work();
    } finally {
      this.#endWriting?.();
      this.turns.leave();
    }
  }
}

/**
 * Wraps a client so that a write waits for another process's lock without blocking this one. libSQL's own waiting blocks the event loop,
 * and after it gave up, writes were acknowledged that no other connection ever saw.
 *
 * @param client made with a time-out of 0
 * @param patience milliseconds that a write waits for the lock; then it fails with SQLITE_BUSY, and nothing of it is stored
 * @example
 * const client = makePatient(createClient({ url: "file:./data/parallax.db", timeout: 0 }), new TransactionTurns(), 10_000);
 * (await client.execute("SELECT 1")).rows.length; //=> 1
 */
export function makePatient(client: Client, turns: TransactionTurns, patience: number): PatientClient {
  const begin = async () => {
    await turns.enter();
    try {
      return new PatientTransaction(await client.transaction("deferred"), turns, patience);
    } catch (error) {
      turns.leave();
      throw error;
    }
  };
  const write = async (statement: InStatement) => {
    const transaction = await begin();
    try {
      const result = await transaction.execute(statement);
      await transaction.commit();
      return result;
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
  };
  return {
    get closed() {
      return client.closed;
    },
    async execute(statement: InStatement) {
      if (isWrite(statement)) return write(statement);
      await nextTurn();
      return notingFaults(() => client.execute(statement));
    },
    executeMultiple: (sql) => client.executeMultiple(sql),
    transaction: begin as unknown as Client["transaction"],
    close: () => client.close(),
  };
}
