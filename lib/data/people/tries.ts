import "server-only";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { database } from "../client";
import type { Prisma, PrismaClient } from "../generated/client";
import { hashSecret } from "./secrets";

/**
 * The attempts allowed to sign in with one address, to sign in from one client, and to use invalid tokens from one client, within the
 * period below: far too few for guessing, enough for a forgetful person.
 */
const MOST = { account: 10, client: 50, token: 50 };

/** Seconds after which counting starts again. */
const WHILE = 15 * 60;

/** Seconds within which a code of an authenticator app is accepted, including those of the half minutes before and after. */
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

/** Stored in the database, because several servers count together. */
function limitersOf(client: PrismaClient) {
  if (shared.parallaxTries?.client !== client) {
    const make = (of: keyof typeof MOST) => makeLimiter(client, of, MOST[of], WHILE);
    const limiters = { account: make("account"), client: make("client"), token: make("token") };
    shared.parallaxTries = { client, limiters };
  }
  return shared.parallaxTries.limiters;
}

/** Whether one more attempt is allowed. */
async function isWithin(tries: Promise<unknown>): Promise<boolean> {
  try {
    await tries;
    return true;
  } catch (error) {
    if (error instanceof RateLimiterRes) return false;
    throw error;
  }
}

/** Hashed, so that it stores nobody's address. */
const keyOf = (account: string) => hashSecret(account.toLowerCase());

/**
 * Counts an attempt to sign in, or to prove one's identity.
 *
 * @param account the e-mail address, whether or not there is such an account
 * @param client the address it comes from
 * @returns false if there were too many
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
 * Counts an attempt to sign in at the provider, which names no account.
 *
 * @param client the address it comes from
 * @returns false if there were too many
 * @throws when the database cannot be written
 * @example
 * await countTryOf("10.0.0.5"); //=> true
 */
export const countTryOf = (client: string): Promise<boolean> => isWithin(limitersOf(database()).client.consume(client));

/**
 * Counts an invalid token. Valid ones are not counted, so that a broken program does not lock out others at the same address.
 *
 * @param client the address it comes from
 * @returns false if there were too many
 * @throws when the database cannot be written
 * @example
 * await countWrongToken("10.0.0.5"); //=> true
 */
export const countWrongToken = (client: string): Promise<boolean> =>
  isWithin(limitersOf(database()).token.consume(client));

/**
 * Clears the attempts with an address after somebody has signed in with it.
 *
 * @throws when the database cannot be written
 * @example
 * await forgetTries("ana@desk.example");
 */
export const forgetTries = async (account: string): Promise<void> =>
  void (await limitersOf(database()).account.delete(keyOf(account)));

/**
 * Uses up something that works once within the life of a code.
 *
 * @param client of the transaction in which it is used
 * @returns false if it was used already
 * @throws when the database cannot be written
 * @example
 * await takeOnce("kJ2x492039", client); //=> true
 */
export const takeOnce = (what: string, client: Client): Promise<boolean> =>
  isWithin(makeLimiter(client, "once", 1, CODE_LIFE).consume(hashSecret(what)));
