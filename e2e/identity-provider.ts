// A real OpenID Connect provider on a port of its own. Whoever enters a name there is signed in under it.
import type { Server } from "node:http";
import type { Page } from "@playwright/test";
import Provider from "oidc-provider";

export interface IdentityProvider {
  /** Such as "http://127.0.0.1:40321". */
  issuer: string;
  stop: () => Promise<void>;
}

interface Options {
  port: number;
  clientId: string;
  clientSecret: string;
  /** The address it sends people back to. */
  returnTo: string;
}

/** Starts a provider with one client. */
export async function startIdentityProvider({
  port,
  clientId,
  clientSecret,
  returnTo,
}: Options): Promise<IdentityProvider> {
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [returnTo] }],
    cookies: { keys: ["a key of the stories"] },
    pkce: { required: () => true },
  });
  const server = await new Promise<Server>((resolve) => {
    const listening = provider.listen(port, "127.0.0.1", () => resolve(listening));
  });
  return {
    issuer,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Signs in at the provider, and lets it tell Parallax. */
export async function enterAtProvider(page: Page, login: string) {
  await page.getByPlaceholder("Enter any login").fill(login);
  await page.getByPlaceholder("and password").fill("any password");
  await page.getByRole("button", { name: "Sign-in" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
}
