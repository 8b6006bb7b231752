// A provider that signs whatever a test wants. e2e/sign-in-with-a-provider.spec.ts uses a real one.
import { generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, vi } from "vitest";

const makeKeys = () => generateKeyPairSync("rsa", { modulusLength: 2048 });

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

function signToken(claims: object, key: KeyObject): string {
  const content = `${encode({ alg: "RS256", typ: "JWT", kid: "one" })}.${encode(claims)}`;
  return `${content}.${sign("sha256", Buffer.from(content), key).toString("base64url")}`;
}

export interface TestProvider {
  issuer: string;
  /** Claims of the next tokens, in addition to the correct ones. */
  claims: object;
  /** Whether the next tokens are signed with a wrong key. */
  isForged: boolean;
  /** Whether it answers like a broken server. */
  isDown: boolean;
  /** The last request for a token. */
  asked: URLSearchParams[];
}

/** Starts a provider for the tests of a file, and names it in the environment. */
export function nameProvider(): TestProvider {
  const provider: TestProvider = { issuer: "", claims: {}, isForged: false, isDown: false, asked: [] };
  const [own, foreign] = [makeKeys(), makeKeys()];

  const answers: Record<string, (body: string) => object> = {
    "/.well-known/openid-configuration": () => ({
      issuer: provider.issuer,
      authorization_endpoint: `${provider.issuer}/auth`,
      token_endpoint: `${provider.issuer}/token`,
      jwks_uri: `${provider.issuer}/keys`,
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
    }),
    "/keys": () => ({ keys: [{ ...own.publicKey.export({ format: "jwk" }), kid: "one", alg: "RS256", use: "sig" }] }),
    "/token": (body) => {
      provider.asked.push(new URLSearchParams(body));
      const now = Math.floor(Date.now() / 1000);
      const right = { iss: provider.issuer, aud: "parallax", iat: now, exp: now + 60 };
      const key = provider.isForged ? foreign.privateKey : own.privateKey;
      return { access_token: "x", token_type: "Bearer", id_token: signToken({ ...right, ...provider.claims }, key) };
    },
  };

  const server: Server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      response.writeHead(provider.isDown ? 503 : 200, { "Content-Type": "application/json" });
      response.end(JSON.stringify(answers[request.url!]!(body)));
    });
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    provider.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    vi.stubEnv("PARALLAX_ORIGIN", "https://parallax.example");
    vi.stubEnv("PARALLAX_OPENID_ISSUER", provider.issuer);
    vi.stubEnv("PARALLAX_OPENID_CLIENT_ID", "parallax");
    vi.stubEnv("PARALLAX_OPENID_CLIENT_SECRET", "a secret of the client");
    vi.stubEnv("PARALLAX_OPENID_NAME", "Desk ID");
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  return provider;
}
