import type { Page } from "@playwright/test";
import { codeOf } from "../lib/data/people/test-totp";
import { violationsOn } from "./axe";
import { expect, test } from "./fixtures";
import { enterAtProvider, startIdentityProvider, type IdentityProvider } from "./identity-provider";
import { PASSWORD, invite, joinBy, signIn } from "./members";
import { startSharedLibrary, type SharedLibrary } from "./shared-library";
import { freePort } from "./start-parallax";

const CLIENT = { clientId: "parallax", clientSecret: "a secret of the client in the stories" };

// These tests share a library, and each builds on the one before.
test.describe.configure({ mode: "serial" });

let library: SharedLibrary;
let provider: IdentityProvider;
let startProvider: () => Promise<IdentityProvider>;

test.beforeAll(async () => {
  const [port, providerPort] = [await freePort(), await freePort()];
  const origin = `http://127.0.0.1:${port}`;
  startProvider = () =>
    startIdentityProvider({ ...CLIENT, port: providerPort, returnTo: `${origin}/sign-in/provider` });
  provider = await startProvider();
  library = await startSharedLibrary({
    PORT: String(port),
    PARALLAX_ORIGIN: origin,
    PARALLAX_OPENID_ISSUER: provider.issuer,
    PARALLAX_OPENID_CLIENT_ID: CLIENT.clientId,
    PARALLAX_OPENID_CLIENT_SECRET: CLIENT.clientSecret,
    PARALLAX_OPENID_NAME: "Desk ID",
  });
});

test.afterAll(async () => {
  await library.stop();
  await provider.stop();
});

const isSignedIn = (page: Page) => expect(page.getByRole("link", { name: "Account" })).toBeVisible();

async function signOut(page: Page) {
  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
}

const signInWithProvider = (page: Page) => page.getByRole("button", { name: "Sign in with Desk ID" }).click();

/** What the sign-in page says after the provider has sent somebody back. */
async function isToldAtSignIn(page: Page, sentence: string) {
  await expect(page.getByRole("alert").filter({ hasText: sentence })).toBeVisible();
  await expect(page).toHaveURL(/\/sign-in\?/);
  await expect(page.getByRole("link", { name: "Account" })).toHaveCount(0);
}

const STRANGER = "Nobody here signs in with this Desk ID account.";

for (const [name, javaScriptEnabled] of [
  ["Ben", true],
  ["Bea", false],
] as const)
  test(`${name} joins by the provider, signs out, and signs in by it, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    browser,
  }) => {
    const ana = await library.open(browser);
    if (javaScriptEnabled) await joinBy(ana, library.firstLink(), "Ana");
    await ana.goto("/sign-in");
    if (!javaScriptEnabled) await signIn(ana, "Ana");
    const link = await invite(ana, name, "Analyst");
    const ben = await library.open(browser, { javaScriptEnabled });
    await ben.goto(link);
    // A name that is taken is refused before the browser leaves, and what was typed stays.
    await ben.getByLabel("Your name").fill("Ana");
    await ben.getByLabel("E-mail address").fill(`${name.toLowerCase()}@desk.example`);
    await ben.getByRole("button", { name: "Join with Desk ID" }).click();
    await expect(ben.getByText("This name is taken").first()).toBeVisible();
    await expect(ben.getByLabel("E-mail address")).toHaveValue(`${name.toLowerCase()}@desk.example`);
    if (javaScriptEnabled) expect(await violationsOn(ben)).toEqual([]);
    await ben.getByLabel("Your name").fill(name);
    await ben.getByRole("button", { name: "Join with Desk ID" }).click();
    await enterAtProvider(ben, name.toLowerCase());
    await isSignedIn(ben);
    await expect(ben).toHaveURL(`${library.url()}/`);
    await ben.goto("/account");
    await expect(ben.getByText(`You are signed in as ${name}, an analyst.`)).toBeVisible();
    await expect(ben.getByText("You have no password.")).toBeVisible();
    if (javaScriptEnabled) expect(await violationsOn(ben)).toEqual([]);
    await ben.getByRole("link", { name: "Connect or disconnect" }).click();
    await expect(ben.getByText("this is your only way to sign in, and cannot be disconnected")).toBeVisible();
    await expect(ben.getByRole("button", { name: "Disconnect Desk ID" })).toHaveCount(0);

    await signOut(ben);
    await ben.goto("/calls?q=peace");
    await expect(ben).toHaveURL(/\/sign-in\?to=/);
    if (javaScriptEnabled) expect(await violationsOn(ben)).toEqual([]);
    // The provider still has a session for them, and asks for nothing.
    await signInWithProvider(ben);
    await expect(ben).toHaveURL(/\/calls\?q=peace/);
    await isSignedIn(ben);
    // The link worked only once.
    await ana.goto(link);
    await expect(ana.getByText("This link was already used")).toBeVisible();
    await ana.goto("/audit");
    for (const line of [`${name} joined (role: analyst, with: Desk ID)`, `${name} signed in (with: Desk ID)`])
      await expect(ana.getByText(line).first()).toBeVisible();
  });

test("Somebody whom the provider knows and the library does not is told so, and so is somebody shut out", async ({
  browser,
}) => {
  const eve = await library.open(browser, { javaScriptEnabled: false });
  await eve.goto("/sign-in?to=%2Fcalls");
  await signInWithProvider(eve);
  await enterAtProvider(eve, "eve");
  await isToldAtSignIn(eve, STRANGER);
  await expect(eve).toHaveURL(/\/sign-in\?to=%2Fcalls&fault=stranger$/);

  const ana = await library.open(browser);
  await ana.goto("/people");
  await signIn(ana, "Ana");
  await ana.getByRole("button", { name: "Shut out (Bea)" }).click();
  await expect(ana.getByRole("status")).toContainText("The member is shut out");
  const bea = await library.open(browser);
  await bea.goto("/sign-in");
  await signInWithProvider(bea);
  await enterAtProvider(bea, "bea");
  await isToldAtSignIn(bea, STRANGER);
  expect(await violationsOn(bea)).toEqual([]);
});

test("A sign-in that is broken off at the provider, or comes back twice, ends where one signs in", async ({
  browser,
}) => {
  const ben = await library.open(browser, { javaScriptEnabled: false });
  await ben.goto("/sign-in");
  await signInWithProvider(ben);
  await ben.getByRole("link", { name: "Cancel" }).click();
  await isToldAtSignIn(ben, "Signing in with Desk ID was cancelled.");

  const returns: string[] = [];
  ben.on("request", (request) => {
    if (request.url().includes("/sign-in/provider?")) returns.push(request.url());
  });
  await signInWithProvider(ben);
  await enterAtProvider(ben, "ben");
  await isSignedIn(ben);
  expect(returns).toHaveLength(1);
  await signOut(ben);
  await ben.goto(returns[0]!);
  await isToldAtSignIn(ben, "This answer from Desk ID was already used");
  // Started in one browser, ended in another.
  const elsewhere = await library.open(browser);
  await elsewhere.goto(`/sign-in/provider?code=x&state=${new URL(returns[0]!).searchParams.get("state")}`);
  await isToldAtSignIn(elsewhere, "This answer from Desk ID was already used");
});

for (const javaScriptEnabled of [true, false])
  test(`A member connects their account of the provider, and disconnects it, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({
    browser,
  }) => {
    const ana = await library.open(browser, { javaScriptEnabled });
    await ana.goto("/account/provider");
    await signIn(ana, "Ana");
    await expect(ana.getByText("No Desk ID account is connected.")).toBeVisible();
    await ana.getByLabel("Password").fill("not my password");
    await ana.getByRole("button", { name: "Connect Desk ID" }).click();
    await expect(ana.getByText("This is not your current password.").first()).toBeVisible();
    if (javaScriptEnabled) expect(await violationsOn(ana)).toEqual([]);
    const begin = async () => {
      await ana.getByLabel("Password").fill(PASSWORD);
      await ana.getByRole("button", { name: "Connect Desk ID" }).click();
    };
    await begin();
    await ana.getByRole("link", { name: "Cancel" }).click();
    await expect(ana.getByRole("alert").filter({ hasText: "was cancelled" })).toBeVisible();
    await expect(ana).toHaveURL(/\/account\/provider\?fault=cancelled$/);
    await begin();
    await enterAtProvider(ana, "ana");
    await expect(ana.getByText("Your Desk ID account is connected")).toBeVisible();

    await signOut(ana);
    await signInWithProvider(ana);
    await isSignedIn(ana);
    await ana.goto("/account/provider");
    await ana.getByLabel("Password").fill(PASSWORD);
    await ana.getByRole("button", { name: "Disconnect Desk ID" }).click();
    await expect(ana.getByText("No Desk ID account is connected.")).toBeVisible();
    await signOut(ana);
    await signInWithProvider(ana);
    await isToldAtSignIn(ana, STRANGER);
  });

test("An account of the provider is connected to only one member", async ({ browser }) => {
  const ana = await library.open(browser);
  await ana.goto("/account/provider");
  await signIn(ana, "Ana");
  await ana.getByLabel("Password").fill(PASSWORD);
  await ana.getByRole("button", { name: "Connect Desk ID" }).click();
  await enterAtProvider(ana, "ben");
  await expect(ana.getByText("This Desk ID account is already connected to a member.")).toBeVisible();
  await expect(ana.getByText("No Desk ID account is connected.")).toBeVisible();
});

test("The provider stands in the place of a password, and not of a second factor that is required", async ({
  browser,
}) => {
  await library.restart({ PARALLAX_TWO_FACTOR: "required" });
  const ben = await library.open(browser);
  await ben.goto("/calls");
  await signInWithProvider(ben);
  await enterAtProvider(ben, "ben");
  await expect(ben).toHaveURL(/\/account\/second-factor$/);
  await ben.getByRole("button", { name: "Set up" }).click();
  const uri = (await ben.getByRole("link", { name: "Open it in the app" }).getAttribute("href"))!;
  await ben.getByLabel("Code").fill(codeOf(uri));
  await ben.getByRole("button", { name: "Turn on" }).click();
  await expect(ben.getByText("Keep these recovery codes")).toBeVisible();
  await ben.goto("/account/second-factor");
  await expect(ben.getByText("Without a password you cannot turn it off.")).toBeVisible();
  expect(await violationsOn(ben)).toEqual([]);
  await signOut(ben);
  await ben.goto("/calls");
  await signInWithProvider(ben);
  await expect(ben.getByRole("heading", { level: 1 })).toHaveText("Second step");
  await expect(ben.getByRole("link", { name: "Account" })).toHaveCount(0);
  await ben.getByLabel("Code").fill(codeOf(uri, 1));
  await ben.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(ben).toHaveURL(/\/calls$/);
});

test("While the provider is down the page says so, and passwords are good", async ({ browser }) => {
  await provider.stop();
  await library.restart();
  const ana = await library.open(browser, { javaScriptEnabled: false });
  await ana.goto("/sign-in?to=%2Fcalls");
  await signInWithProvider(ana);
  await isToldAtSignIn(ana, "Desk ID is not responding.");
  await signIn(ana, "Ana");
  await expect(ana).toHaveURL(/\/calls$/);
  await signOut(ana);
  provider = await startProvider();
  await signInWithProvider(ana);
  await enterAtProvider(ana, "eve");
  await isToldAtSignIn(ana, STRANGER);
});

test("Forms of the pages that lead to the provider may lead there, those of others may not", async ({ browser }) => {
  const page = await library.open(browser);
  const policyAt = async (path: string) => (await page.goto(path))!.headers()["content-security-policy"];
  expect(await policyAt("/sign-in")).toContain(`form-action 'self' ${provider.issuer};`);
  expect(await policyAt("/sign-in/code")).toContain("form-action 'self';");
});
