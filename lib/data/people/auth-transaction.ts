import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { hashPassword, verifyPassword } from "better-auth/crypto";
import { database } from "../client";
import type { Prisma, PrismaClient } from "../generated/client";
import { inWriteTransaction } from "../write-transaction";

/** A password with its hash: hashing and checking are slow by design, and are not done while the lock is held. */
export interface HashedPassword {
  password: string;
  hash: string;
}

interface Within {
  client: Prisma.TransactionClient;
  passwords: HashedPassword[];
}

const shared = globalThis as typeof globalThis & { parallaxAuthTransaction?: AsyncLocalStorage<Within> };

/** The server and its pages load this module each for themselves; the authentication library that asks it is one. */
const storage = () => (shared.parallaxAuthTransaction ??= new AsyncLocalStorage());

/**
 * Has the authentication library write in one transaction with what else `work` stores, such as the line of the audit: all of it is stored,
 * or nothing. What the library counts when it refuses something is stored where `work` answers, and not where it throws.
 *
 * @param work gets the client of the transaction
 * @param passwords whose hashes are known already; any other is hashed or checked while the lock is held
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
 * A client by which the authentication library reads and writes in the transaction in which it is asked, or by itself where there is none.
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

/** How the authentication library hashes and checks passwords: as it does by itself, unless that was done before the transaction. */
export const passwordHashing = {
  hash: async (password: string): Promise<string> =>
    known().find((one) => one.password === password)?.hash ?? hashPassword(password),
  verify: async ({ password, hash }: HashedPassword): Promise<boolean> =>
    known().some((one) => one.password === password && one.hash === hash) || verifyPassword({ password, hash }),
};

/**
 * Checks a password before a transaction begins.
 *
 * @param memberId null for somebody unknown, of whom the answer takes as long
 * @returns the password with the hash that is stored of it; null where it is wrong, or there is none
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
