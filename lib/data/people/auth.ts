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

/** Seconds that a session lasts, used or not; then its owner signs in again. */
const SESSION_LENGTH = SESSION_HOURS * 60 * 60;

/**
 * One of the three paths that tell the plugin for second factors that somebody signs in, so that it asks for a code. It is not one of our
 * addresses: the library's own pages are not served.
 */
const SIGN_IN = ["", "sign-in", "username"].join("/");

/** Begins a session for a member whom the provider has authenticated. */
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

/** How the library reads and writes the database. It has no transactions of its own, and joins ours. */
const adapterOf =
  (client: PrismaClient): DBAdapterInstance =>
  (options) => {
    const provider = isPostgres() ? "postgresql" : "sqlite";
    const adapter = prismaAdapter(joiningTransactions(client), { provider })(options);
    const hashed = hashSessionTokens(adapter);
    return { ...hashed, transaction: (work) => adapter.transaction((inner) => work(hashSessionTokens(inner))) };
  };

/**
 * Sign-in methods, credentials and the length of sessions. Accounts are made only by invitation (invitations.ts), and the library's own
 * pages are not served: this folder alone calls it, and checks first who may.
 */
const makeAuth = (client: PrismaClient) =>
  betterAuth({
    secret: process.env.PARALLAX_SECRET,
    // Without one, cookies and links use the address by which the user came.
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
    // It would count requests to its own pages; tries.ts counts attempts.
    rateLimit: { enabled: false },
    verification: { storeIdentifier: "hashed" },
    telemetry: { enabled: false },
    advanced: {
      cookiePrefix: "parallax",
      useSecureCookies: (process.env.PARALLAX_ORIGIN ?? "").startsWith("https:"),
      // server/gate.ts refuses forms of other sites before anything is asked here.
      disableCSRFCheck: true,
      disableOriginCheck: true,
    },
    logger: { level: "error" },
    // The last one, because it forwards the cookies that the others have set.
    plugins: [twoFactor({ issuer: "Parallax", allowPasswordless: true }), providerSignIn, nextCookies()],
  });

/**
 * Whether the authentication library refused something, as opposed to failing.
 *
 * @example
 * isRefusal(new Error("The database is gone.")); //=> false
 */
export const isRefusal = (error: unknown): boolean => isAPIError(error) && Number(error.statusCode) < 500;

/**
 * Calls the authentication library. A refusal is an answer; a failure is an error.
 *
 * @param refused the answer if it refuses
 * @throws when it fails
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
 * The authentication library on the open database; if another file has replaced that, on the new one.
 *
 * @example
 * await auth().api.getSession({ headers }); //=> null, for a visitor without a session
 */
export function auth(): Auth {
  const client = database();
  if (shared.parallaxAuth?.client !== client) shared.parallaxAuth = { client, auth: makeAuth(client) };
  return shared.parallaxAuth.auth;
}
