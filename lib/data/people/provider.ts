// The OpenID Connect provider that the operator has named. `openid-client` talks to it, and not the authentication library's plugin, which
// makes and links accounts by its own rules and stores the provider's tokens.
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

/** Seconds that the provider may take to answer. */
const PATIENCE = 10;

/** Milliseconds for which the provider's metadata is cached. */
const KNOWN_FOR = 60 * 60 * 1000;

/** No personal data is requested: neither name nor address. */
const SCOPE = "openid";

interface Settings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  name: string;
  origin: string;
}

/** All of them are set, or none: lib/schema/environment.ts checks that. */
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
 * The provider's name for users.
 *
 * @returns null if the operator has named none
 * @example
 * providerName(); //=> "Desk ID"
 */
export const providerName = (): string | null => settings()?.name ?? null;

/**
 * Distinguishes the provider's accounts from those of another provider, which may use the same ids.
 *
 * @throws when the operator has named none
 * @example
 * providerKey(); //=> "openid:https://id.desk.example/"
 */
export const providerKey = (): string => `openid:${new URL(needSettings().issuer).href}`;

/** The authentication method that the provider wants; the standard's default if it does not say. */
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
    // The standard allows clients to skip the signature of an answer over TLS; here it is checked.
    execute: [enableNonRepudiationChecks, ...(isOfThisMachine ? [allowInsecureRequests] : [])],
  });
}

let known: { issuer: string; until: number; configuration: Configuration } | null = null;

/** One cache, although the server and its pages each load this module: what one learns of the provider, the other uses. */
const shared = globalThis as typeof globalThis & { parallaxSignInPage?: { issuer: string; origin: string } };

/** The provider's metadata; fetched again if that failed before. */
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
 * Origins that forms may redirect to: the provider's own, and that of its sign-in page, as soon as it is known.
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
 * Fetches the provider's metadata, so that the first page with its button knows where it leads.
 *
 * @throws when it cannot be reached, or is another one
 * @example
 * await meetProvider();
 */
export const meetProvider = async (): Promise<void> => void (settings() && (await findProvider()));

/** What proves that an answer belongs to a request. */
export interface Proof {
  /** Sent to the provider, and back: 43 characters. */
  state: string;
  /** In the token that the provider signs. */
  nonce: string;
  /** Proves to the provider that the answer is used by the server that asked (PKCE). */
  verifier: string;
}

const returnAddress = ({ origin }: Settings) => new URL(providerReturnPath(), origin);

/**
 * The address at which somebody signs in at the provider.
 *
 * @returns the address, and what its answer is checked against
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

/** A person's id at the provider, or why it is unknown. */
export type Identified =
  { kind: "person"; subject: string } | { kind: "fault"; fault: "cancelled" | "unreachable" | "not-proven" };

/** Nobody answered in time, or what answered is not a provider, like a proxy in front of one that is down. */
const OUT_OF_REACH = ["OAUTH_TIMEOUT", "OAUTH_ABORT", "OAUTH_RESPONSE_IS_NOT_CONFORM"];

const isOutOfReach = (error: unknown) =>
  error instanceof TypeError || OUT_OF_REACH.includes(String((error as { code?: unknown }).code));

/**
 * Identifies the person whom the provider sends back.
 *
 * @param query of the address to which the provider sent them, with its "?"
 * @param proof of the request
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
