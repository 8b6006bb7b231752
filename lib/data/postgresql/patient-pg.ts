import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlDriverAdapter, SqlQuery, Transaction } from "@prisma/driver-adapter-utils";
import { noteDatabaseFault } from "../sqlite/database-faults";
import { TransactionTurns } from "../sqlite/transaction-turns";
import { connectTo } from "./connection";
import { notingPostgresFaults } from "./postgres-faults";

/** Connections per process: more than the transactions that may be open at once (transaction-turns.ts), so that some remain for reading. */
const CONNECTIONS = 20;

const WRITES = /^\s*(?:INSERT|UPDATE|DELETE)\b|^\s*WITH\b[^]*\b(?:INSERT|UPDATE|DELETE)\b/i;

/** A transaction that gives its turn back however it ends. */
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

/** Each waiting writer occupies a connection, so only this many wait at once, and connections remain for reading. */
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
 * Prisma's adapter for PostgreSQL. It keeps connections free for reading while writers wait for each other, and records when the database
 * is gone, so that the request can be answered accordingly.
 *
 * @example
 * new PrismaClient({ adapter: new PatientPg("postgresql://parallax@127.0.0.1/parallax", 10_000) });
 */
export class PatientPg extends PrismaPg {
  readonly #turns = new TransactionTurns();

  /**
   * @param patience milliseconds that a write waits for those of other processes
   */
  constructor(url: string, patience: number) {
    super(
      { ...connectTo(url, patience), max: CONNECTIONS },
      // Without a listener, an error on a connection that the server closes would end this process.
      { onPoolError: noteDatabaseFault, onConnectionError: noteDatabaseFault },
    );
  }

  // Its type is the package's class, with members that only migrations need.
  override async connect() {
    const adapter = await super.connect();
    return Object.assign(Object.create(adapter) as typeof adapter, withTurns(adapter, this.#turns));
  }
}
