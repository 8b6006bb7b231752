import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlDriverAdapter, SqlQuery, Transaction } from "@prisma/driver-adapter-utils";
import { noteDatabaseFault } from "../sqlite/database-faults";
import { TransactionTurns } from "../sqlite/transaction-turns";
import { connectTo } from "./connection";
import { notingPostgresFaults } from "./postgres-faults";

/**
 * Connections of one process: more than the transactions that may be open at once (transaction-turns.ts), so that some are left for
 * reading.
 */
const CONNECTIONS = 20;

const WRITES = /^\s*(?:INSERT|UPDATE|DELETE)\b|^\s*WITH\b[^]*\b(?:INSERT|UPDATE|DELETE)\b/i;

/** A transaction that gives its turn back when it ends, however it ends. */
function withTurn(transaction: Transaction, leave: () => void): Transaction {
  let isOver = false;
  const end = (work: () => Promise<void>) => async () => {
    try {
      await notingPostgresFaults(work);
    } finally {
      if (!isOver) leave();
      isOver = true;
    }
  };
  return {
    provider: transaction.provider,
    adapterName: transaction.adapterName,
    options: transaction.options,
    queryRaw: (query) => notingPostgresFaults(() => transaction.queryRaw(query)),
    executeRaw: (query) => notingPostgresFaults(() => transaction.executeRaw(query)),
    commit: end(() => transaction.commit()),
    rollback: end(() => transaction.rollback()),
    createSavepoint: transaction.createSavepoint?.bind(transaction),
    rollbackToSavepoint: transaction.rollbackToSavepoint?.bind(transaction),
    releaseSavepoint: transaction.releaseSavepoint?.bind(transaction),
  };
}

/** Writers wait for each other on a connection each: only this many of them at once, so that connections are left to read with. */
const withTurns = (adapter: SqlDriverAdapter, turns: TransactionTurns): SqlDriverAdapter => {
  const leave = () => turns.leave();
  const inTurn = async <T>(query: SqlQuery, work: () => Promise<T>): Promise<T> => {
    if (!WRITES.test(query.sql)) return notingPostgresFaults(work);
    await turns.enter();
    return notingPostgresFaults(work).finally(leave);
  };
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: (query) => inTurn(query, () => adapter.queryRaw(query)),
    executeRaw: (query) => inTurn(query, () => adapter.executeRaw(query)),
    executeScript: (script) => notingPostgresFaults(() => adapter.executeScript(script)),
    startTransaction: async (level) => {
      await turns.enter();
      try {
        return withTurn(await notingPostgresFaults(() => adapter.startTransaction(level)), leave);
      } catch (error) {
        leave();
        throw error;
      }
    },
    getConnectionInfo: adapter.getConnectionInfo?.bind(adapter),
    dispose: () => adapter.dispose(),
  };
};

/**
 * Prisma's adapter for PostgreSQL, with connections left for reading while writers wait for each other, in this process or another; a
 * database that is gone is recorded, so that the request can be answered accordingly.
 *
 * @example
 * new PrismaClient({ adapter: new PatientPg("postgresql://parallax@127.0.0.1/parallax", 10_000) });
 */
export class PatientPg extends PrismaPg {
  readonly #turns = new TransactionTurns();

  /** @param patience milliseconds that a write waits for those of other processes */
  constructor(url: string, patience: number) {
    super(
      { ...connectTo(url, patience), max: CONNECTIONS },
      // Without a listener, a connection that the server ends would end this process.
      { onPoolError: noteDatabaseFault, onConnectionError: noteDatabaseFault },
    );
  }

  // Its type names the class of the package, which has members that nobody but migrations asks for.
  override async connect() {
    const adapter = await super.connect();
    return Object.assign(Object.create(adapter) as typeof adapter, withTurns(adapter, this.#turns));
  }
}
