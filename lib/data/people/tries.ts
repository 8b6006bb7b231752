import "server-only";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { database } from "../client";
import type { Prisma, PrismaClient } from "../generated/client";
import { hashSecret } from "./secrets";

/**
 * Attempts to sign in with one address, and of one client, and tokens of one client that are not valid, within a while: of guesses, far too
 * few; of a forgetful person, enough.
 */
const MOST = { account: 10, client: 50, token: 50 };

/** Seconds after which they are counted anew. */
const WHILE = 15 * 60;

/** Seconds within which a code of an authenticator app is taken: those of the half minutes before and after this one, too. */
const CODE_LIFE = 90;

const shared = globalThis as typeof globalThis & {
  parallaxTries?: { client: PrismaClient; limiters: Record<keyof typeof MOST, RateLimiterPrisma> };
};

type Client = Pick<Prisma.TransactionClient, "rateLimiterFlexible">;

const makeLimiter = (client: Client, of: string, points: number, duration: number) =>
  new RateLimiterPrisma({
    storeClient: client,
    tableName: "rateLimiterFlexible",
    keyPrefix: of,
    points,
    duration,
    clearExpiredByTimeout: false,
  });

/** In the database, because several servers count together. */
function limitersOf(client: PrismaClient) {
  if (shared.parallaxTries?.client !== client) {
    const make = (of: keyof typeof MOST) => makeLimiter(client, of, MOST[of], WHILE);
    const limiters = { account: make("account"), client: make("client"), token: make("token") };
    shared.parallaxTries = { client, limiters };
  }
  return shared.parallaxTries.limiters;
}

/** Whether one more is not too many. */
async function isWithin(tries: Promise<unknown>): Promise<boolean> {
  try {
    await tries;
    return true;
  } catch (error) {
    if (error instanceof RateLimiterRes) return false;
    throw error;
  }
}

/** Nobody's address is kept by it. */
const keyOf = (account: string) => hashSecret(account.toLowerCase());

/**
 * Counts a try to sign in, or to prove that one may.
 *
 * @param account the e-mail address, whether it has an account or not
 * @param client the address it comes from
 * @returns false where there were too many
 * @throws when the database cannot be written
 * @example
 * await countTry("ana@desk.example", "10.0.0.5"); //=> true
 */
export async function countTry(account: string, client: string): Promise<boolean> {
  const limiters = limitersOf(database());
  return (
    (await isWithin(limiters.client.consume(client))) && (await isWithin(limiters.account.consume(keyOf(account))))
  );
}

/**
 * Counts a try to sign in of somebody who does not say who they are: at the provider.
 *
 * @param client the address it comes from
 * @returns false where there were too many
 * @throws when the database cannot be written
 * @example
 * await countTryOf("10.0.0.5"); //=> true
 */
export const countTryOf = (client: string): Promise<boolean> => isWithin(limitersOf(database()).client.consume(client));

/**
 * Counts a token that is not valid. Good ones are not counted, so that a broken program stops no other of the same address.
 *
 * @param client the address it comes from
 * @returns false where there were too many
 * @throws when the database cannot be written
 * @example
 * await countWrongToken("10.0.0.5"); //=> true
 */
export const countWrongToken = (client: string): Promise<boolean> =>
  isWithin(limitersOf(database()).token.consume(client));

/**
 * Forgets the attempts with an address, once somebody has signed in with it.
 *
 * @throws when the database cannot be written
 * @example
 * await forgetTries("ana@desk.example");
 */
export const forgetTries = async (account: string): Promise<void> =>
  void (await limitersOf(database()).account.delete(keyOf(account)));

/**
 * Uses something that is good once within the life of a code.
 *
 * @param client of the transaction in which it is used
 * @returns false where it was used already
 * @throws when the database cannot be written
 * @example
 * await takeOnce("kJ2x492039", client); //=> true
 */
export const takeOnce = (what: string, client: Client): Promise<boolean> =>
  isWithin(makeLimiter(client, "once", 1, CODE_LIFE).consume(hashSecret(what)));
