// The provider that the operator has named (OpenID Connect). `openid-client` asks it, and not the plugin of the authentication library:
// that one makes and links accounts by rules of its own, and stores the provider's tokens.
import "server-only";
import {
  AuthorizationResponseError,
  ClientSecretBasic,
  ClientSecretPost,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  randomNonce,
  randomPKCECodeVerifier,
  type ClientAuth,
  type Configuration,
} from "openid-client";
import { providerReturnPath } from "../../addresses/people-path";
import { makeSecret } from "./secrets";

/** Seconds that the provider may take for an answer. */
const PATIENCE = 10;

/** Milliseconds for which what a provider says of itself is taken as it was. */
const KNOWN_FOR = 60 * 60 * 1000;

/** Nothing else of a person is asked for: not their name, not their address. */
const SCOPE = "openid";

interface Settings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  name: string;
  origin: string;
}

/** All of them are set, or none: lib/schema/environment.ts checks them. */
function settings(): Settings | null {
  const { PARALLAX_OPENID_ISSUER: issuer, PARALLAX_OPENID_NAME: name, PARALLAX_ORIGIN: origin } = process.env;
  const { PARALLAX_OPENID_CLIENT_ID: clientId, PARALLAX_OPENID_CLIENT_SECRET: clientSecret } = process.env;
  if (!issuer || !name || !origin || !clientId || !clientSecret) return null;
  return { issuer, name: name.trim(), origin: origin.trim(), clientId, clientSecret };
}

function needSettings(): Settings {
  const found = settings();
  if (!found) throw new Error("No provider is named in the environment.");
  return found;
}

/**
 * What people call the provider.
 *
 * @returns null where the operator has named none
 * @example
 * providerName(); //=> "Desk ID"
 */
export const providerName = (): string | null => settings()?.name ?? null;

/**
 * By what accounts of the provider are kept apart from those of another, which may have the same subjects.
 *
 * @throws when the operator has named none
 * @example
 * providerKey(); //=> "openid:https://id.desk.example/"
 */
export const providerKey = (): string => `openid:${new URL(needSettings().issuer).href}`;

/** As the provider wants it: what it does not say is the first of them, by the standard. */
function authenticate(secret: string): ClientAuth {
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (server, ...more) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
    return (ways.includes("client_secret_basic") ? basic : post)(server, ...more);
  };
}

async function discover({ issuer, clientId, clientSecret }: Settings): Promise<Configuration> {
  const isOfThisMachine = issuer.startsWith("http:");
  return discovery(new URL(issuer), clientId, {}, authenticate(clientSecret), {
    timeout: PATIENCE,
    // By the standard a provider that answers over TLS need not be held to its signature. Here it is.
    execute: [enableNonRepudiationChecks, ...(isOfThisMachine ? [allowInsecureRequests] : [])],
  });
}

let known: { issuer: string; until: number; configuration: Configuration } | null = null;

/** The server and its pages load this module each for themselves; what one learns of the provider's address the other uses. */
const shared = globalThis as typeof globalThis & { parallaxSignInPage?: { issuer: string; origin: string } };

/** What the provider says of itself; asked for again when it failed before. */
async function findProvider(): Promise<Configuration> {
  const of = needSettings();
  if (known?.issuer === of.issuer && known.until > Date.now()) return known.configuration;
  const configuration = await discover(of);
  known = { issuer: of.issuer, until: Date.now() + KNOWN_FOR, configuration };
  const { authorization_endpoint: page } = configuration.serverMetadata();
  if (page) shared.parallaxSignInPage = { issuer: of.issuer, origin: new URL(page).origin };
  return configuration;
}

/**
 * Where forms that lead to the provider may lead: its own origin, and the one at which people sign in, once that is known.
 *
 * @example
 * providerOrigins(); //=> ["https://id.desk.example"]
 */
export function providerOrigins(): string[] {
  const issuer = settings()?.issuer;
  if (!issuer) return [];
  const { origin } = new URL(issuer);
  const page = shared.parallaxSignInPage;
  return page?.issuer === issuer && page.origin !== origin ? [origin, page.origin] : [origin];
}

/**
 * Asks the provider what it is, so that the first page with its button knows where it leads.
 *
 * @throws when it cannot be reached, or is another one
 * @example
 * await meetProvider();
 */
export const meetProvider = async (): Promise<void> => void (settings() && (await findProvider()));

/** What proves that an answer is of the question that was asked. */
export interface Proof {
  /** Sent to the provider, and back: 43 characters. */
  state: string;
  /** In the token that the provider signs. */
  nonce: string;
  /** With which only the server can use the answer (PKCE). */
  verifier: string;
}

const returnAddress = ({ origin }: Settings) => new URL(providerReturnPath(), origin);

/**
 * The address at which somebody says to the provider who they are.
 *
 * @returns it, and what its answer is checked against
 * @throws when the provider cannot be reached
 * @example
 * (await askProvider()).address; //=> "https://id.desk.example/auth?client_id=parallax&scope=openid&state=…"
 */
export async function askProvider(): Promise<{ address: string; proof: Proof }> {
  const configuration = await findProvider();
  const proof: Proof = { state: makeSecret(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
  const address = buildAuthorizationUrl(configuration, {
    scope: SCOPE,
    redirect_uri: returnAddress(needSettings()).href,
    state: proof.state,
    nonce: proof.nonce,
    code_challenge: await calculatePKCECodeChallenge(proof.verifier),
    code_challenge_method: "S256",
  });
  return { address: address.href, proof };
}

/** The id of a person at the provider, or why it is not known. */
export type Identified =
  { kind: "person"; subject: string } | { kind: "fault"; fault: "cancelled" | "unreachable" | "not-proven" };

/** Nobody answered in time, or what did is not a provider: a proxy before one that is down. */
const OUT_OF_REACH = ["OAUTH_TIMEOUT", "OAUTH_ABORT", "OAUTH_RESPONSE_IS_NOT_CONFORM"];

const isOutOfReach = (error: unknown) =>
  error instanceof TypeError || OUT_OF_REACH.includes(String((error as { code?: unknown }).code));

/**
 * Who it is that comes back from the provider.
 *
 * @param query of the address to which the provider has sent them, with its "?"
 * @param proof of the question
 * @example
 * await identify("?code=…&state=…", proof); //=> { kind: "person", subject: "83692" }
 */
export async function identify(query: string, proof: Proof): Promise<Identified> {
  const address = returnAddress(needSettings());
  address.search = query;
  try {
    const tokens = await authorizationCodeGrant(await findProvider(), address, {
      expectedState: proof.state,
      expectedNonce: proof.nonce,
      pkceCodeVerifier: proof.verifier,
      idTokenExpected: true,
    });
    return { kind: "person", subject: tokens.claims()!.sub };
  } catch (error) {
    if (error instanceof AuthorizationResponseError && error.error === "access_denied")
      return { kind: "fault", fault: "cancelled" };
    console.error(error);
    return { kind: "fault", fault: isOutOfReach(error) ? "unreachable" : "not-proven" };
  }
}
