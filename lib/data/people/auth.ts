import "server-only";
import { prismaAdapter } from "@better-auth/prisma-adapter";
import { betterAuth, type DBAdapterInstance } from "better-auth";
import { APIError, createAuthEndpoint, isAPIError } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { nextCookies } from "better-auth/next-js";
import { twoFactor } from "better-auth/plugins/two-factor";
import { ROLES } from "../../model/people/roles";
import { SESSION_HOURS } from "../../schema/environment";
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from "../../schema/people/limits";
import { vouchedMember } from "../../schema/people/provider";
import { database } from "../client";
import { isPostgres } from "../engine";
import type { PrismaClient } from "../generated/client";
import { joiningTransactions, passwordHashing } from "./auth-transaction";
import { hashSessionTokens } from "./session-tokens";

/** Seconds that a session lasts, used or not: then its owner signs in again. */
const SESSION_LENGTH = SESSION_HOURS * 60 * 60;

/**
 * By this path, one of three, the second factor's plugin knows that somebody signs in, and asks for a code. It is not an address of ours:
 * the library's own pages are not served.
 */
const SIGN_IN = ["", "sign-in", "username"].join("/");

/** Begins the session of a member for whom the provider has vouched. */
const providerSignIn = {
  id: "provider-sign-in",
  endpoints: {
    signInByProvider: createAuthEndpoint(SIGN_IN, { method: "POST", body: vouchedMember }, async (context) => {
      const { internalAdapter } = context.context;
      const user = await internalAdapter.findUserById(context.body.memberId);
      if (!user) throw new APIError("UNAUTHORIZED");
      const session = await internalAdapter.createSession(user.id);
      await setSessionCookie(context, { session, user });
      return context.json({ token: session.token });
    }),
  },
};

/** How the library reads and writes the database: it has no transactions of its own, and takes part in ours. */
const adapterOf =
  (client: PrismaClient): DBAdapterInstance =>
  (options) => {
    const provider = isPostgres() ? "postgresql" : "sqlite";
    const adapter = prismaAdapter(joiningTransactions(client), { provider })(options);
    const hashed = hashSessionTokens(adapter);
    return { ...hashed, transaction: (work) => adapter.transaction((inner) => work(hashSessionTokens(inner))) };
  };

/**
 * Who signs in, with what, and for how long. Accounts are made only by invitation (invitations.ts), and the library's own pages are not
 * served: every use of it is one of this folder, which asks first who may.
 */
const makeAuth = (client: PrismaClient) =>
  betterAuth({
    secret: process.env.PARALLAX_SECRET,
    // Where none is set, cookies and links are of the address by which the user came.
    baseURL: process.env.PARALLAX_ORIGIN || "http://localhost",
    trustedOrigins: [],
    database: adapterOf(client),
    user: {
      modelName: "member",
      additionalFields: {
        role: { type: [...ROLES], defaultValue: "reader", input: false },
        blockedAt: { type: "date", required: false, input: false },
        erasedAt: { type: "date", required: false, input: false },
      },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      maxPasswordLength: MAX_PASSWORD_LENGTH,
      password: passwordHashing,
    },
    session: { expiresIn: SESSION_LENGTH, disableSessionRefresh: true },
    // It would count what its own pages get: attempts are counted in tries.ts.
    rateLimit: { enabled: false },
    verification: { storeIdentifier: "hashed" },
    telemetry: { enabled: false },
    advanced: {
      cookiePrefix: "parallax",
      useSecureCookies: (process.env.PARALLAX_ORIGIN ?? "").startsWith("https:"),
      // Forms of other sites are refused by server/gate.ts, before anything is asked here.
      disableCSRFCheck: true,
      disableOriginCheck: true,
    },
    logger: { level: "error" },
    // The last one: it takes what the others have set.
    plugins: [twoFactor({ issuer: "Parallax", allowPasswordless: true }), providerSignIn, nextCookies()],
  });

/**
 * Whether the authentication library has refused something, rather than failed at it.
 *
 * @example
 * isRefusal(new Error("The database is gone.")); //=> false
 */
export const isRefusal = (error: unknown): boolean => isAPIError(error) && Number(error.statusCode) < 500;

/**
 * Asks the authentication library for something; what it refuses is an answer, where it fails is an error.
 *
 * @param refused is answered then
 * @throws when it has failed
 * @example
 * await unlessRefused(() => auth().api.signInEmail({ body }), null); //=> null, for a wrong password
 */
export async function unlessRefused<Answer, Refused>(
  ask: () => Promise<Answer>,
  refused: Refused,
): Promise<Answer | Refused> {
  try {
    return await ask();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return refused;
  }
}

type Auth = ReturnType<typeof makeAuth>;

const shared = globalThis as typeof globalThis & { parallaxAuth?: { client: PrismaClient; auth: Auth } };

/**
 * The authentication library on the database that is open: after another file has taken its place, on that one.
 *
 * @example
 * await auth().api.getSession({ headers }); //=> null, for a visitor without a session
 */
export function auth(): Auth {
  const client = database();
  if (shared.parallaxAuth?.client !== client) shared.parallaxAuth = { client, auth: makeAuth(client) };
  return shared.parallaxAuth.auth;
}
