import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { hashPassword, verifyPassword } from "better-auth/crypto";
import { database } from "../client";
import type { Prisma, PrismaClient } from "../generated/client";
import { inWriteTransaction } from "../write-transaction";

/** A password with its hash: hashing and checking are slow by design, so they happen before the write lock is taken. */
export interface HashedPassword {
  password: string;
  hash: string;
}

interface Within {
  client: Prisma.TransactionClient;
  passwords: HashedPassword[];
}

const shared = globalThis as typeof globalThis & { parallaxAuthTransaction?: AsyncLocalStorage<Within> };

/** One store, although the server and its pages each load this module: they share one authentication library. */
const storage = () => (shared.parallaxAuthTransaction ??= new AsyncLocalStorage());

/**
 * Lets the authentication library write in one transaction with what `work` stores, such as the line of the audit: everything is stored, or
 * nothing. Failed attempts that the library counts are stored if `work` returns, but not if it throws.
 *
 * @param work receives the client of the transaction
 * @param passwords passwords with known hashes; any other is hashed or checked while the lock is held
 * @throws what `work` throws, or when the database cannot be written
 * @example
 * await inAuthTransaction(async (client) => {
 *   await auth().api.signOut({ headers });
 *   await writeAudit({ by, act: "signed-out" }, client);
 * });
 */
export const inAuthTransaction = <T>(
  work: (client: Prisma.TransactionClient) => Promise<T>,
  passwords: HashedPassword[] = [],
): Promise<T> => inWriteTransaction((client) => storage().run({ client, passwords }, () => work(client)));

/**
 * A client with which the authentication library reads and writes in the current transaction, or on its own if there is none.
 *
 * @example
 * const joining = joiningTransactions(client);
 * await inAuthTransaction(() => joining.session.count()); //=> 2, read in the transaction
 */
export const joiningTransactions = (client: PrismaClient): PrismaClient =>
  new Proxy(client, {
    get: (own, name) => Reflect.get(storage().getStore()?.client ?? own, name) as unknown,
  });

const known = () => storage().getStore()?.passwords ?? [];

/** How the authentication library hashes and checks passwords: in its own way, unless that was done before the transaction. */
export const passwordHashing = {
  hash: async (password: string): Promise<string> =>
    known().find((one) => one.password === password)?.hash ?? hashPassword(password),
  verify: async ({ password, hash }: HashedPassword): Promise<boolean> =>
    known().some((one) => one.password === password && one.hash === hash) || verifyPassword({ password, hash }),
};

/**
 * Checks a password before a transaction begins.
 *
 * @param memberId null for an unknown member, for whom the check takes just as long
 * @returns the password with its stored hash; null if it is wrong, or there is none
 * @throws when the database cannot be read
 * @example
 * await checkPassword("kJ2x", "not mine"); //=> null
 */
export async function checkPassword(memberId: string | null, password: string): Promise<HashedPassword | null> {
  const where = { userId: memberId ?? "", providerId: "credential" };
  const hash = (await database().account.findFirst({ where, select: { password: true } }))?.password;
  if (hash) return (await verifyPassword({ password, hash })) ? { password, hash } : null;
  await hashPassword(password);
  return null;
}
