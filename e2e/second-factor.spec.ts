import type { Page } from "@playwright/test";
import { codeOf } from "../lib/data/people/test-totp";
import { violationsOn } from "./axe";
import { expect, test } from "./fixtures";
import { PASSWORD, invite, joinBy, signIn, trySigningIn } from "./members";
import { startSharedLibrary, type SharedLibrary } from "./shared-library";

// These tests share a library, and each builds on the one before.
test.describe.configure({ mode: "serial" });

let library: SharedLibrary;

test.beforeAll(async () => {
  library = await startSharedLibrary();
});

test.afterAll(() => library.stop());

/** Sets up a second factor on its page, checking the page between the steps; returns the key and the recovery codes. */
async function setUp(
  page: Page,
  look: () => Promise<void> = () => Promise.resolve(),
): Promise<{ uri: string; codes: string[] }> {
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Set up" }).click();
  const uri = (await page.getByRole("link", { name: "Open it in the app" }).getAttribute("href"))!;
  await page.getByLabel("Code").fill("nothing");
  await page.getByRole("button", { name: "Turn on" }).click();
  await expect(page.getByText("This code is wrong, or was already used.").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Open it in the app" })).toHaveAttribute("href", uri);
  await expect(page.getByRole("img", { name: "The key as a QR code" })).toHaveJSProperty("complete", true);
  await look();
  await page.getByLabel("Code").fill(codeOf(uri));
  await page.getByRole("button", { name: "Turn on" }).click();
  await expect(page.getByText("Keep these recovery codes")).toBeVisible();
  await look();
  return { uri, codes: await page.getByRole("status").locator("code").allTextContents() };
}

let ofBen: { uri: string; codes: string[] };

test("A member sets up a second factor and signs in with it, without scripts", async ({ browser }) => {
  const ana = await library.open(browser);
  await joinBy(ana, library.firstLink(), "Ana");
  const ben = await library.open(browser, { javaScriptEnabled: false });
  await joinBy(ben, await invite(ana, "Ben", "Analyst"), "Ben");
  await ben.goto("/account");
  await ben.getByRole("link", { name: "Set up or change" }).click();
  ofBen = await setUp(ben);
  expect(ofBen.codes).toHaveLength(10);
  await ben.getByRole("link", { name: "Go on" }).click();
  await ben.getByRole("link", { name: "Account" }).click();
  await expect(ben.getByText("Your second factor is on.")).toBeVisible();
  await ben.getByRole("button", { name: "Sign out", exact: true }).click();

  await ben.goto("/calls?q=peace");
  await trySigningIn(ben, "Ben");
  await expect(ben.getByRole("heading", { level: 1 })).toHaveText("Second step");
  await expect(ben.getByRole("link", { name: "Account" })).toHaveCount(0);
  await ben.getByLabel("Code").fill("12345");
  await ben.getByRole("button", { name: "Sign in" }).click();
  await expect(ben.getByRole("alert").first()).toContainText("This code is wrong, or was already used.");
  // A later code than the one used for setting up, because each works only once.
  await ben.getByLabel("Code").fill(codeOf(ofBen.uri, 1));
  await ben.getByRole("button", { name: "Sign in" }).click();
  await expect(ben).toHaveURL(/\/calls\?q=peace/);
});

test("A recovery code signs in once; an administrator takes the factor off whoever has lost it", async ({
  browser,
}) => {
  const ben = await library.open(browser);
  const [code] = ofBen.codes as [string];
  const enter = async () => {
    await ben.goto("/sign-in");
    await trySigningIn(ben, "Ben");
    await expect(ben.getByRole("heading", { level: 1 })).toHaveText("Second step");
    expect(await violationsOn(ben)).toEqual([]);
    await ben.getByLabel("Code").fill(code);
    await ben.getByRole("button", { name: "Sign in" }).click();
  };
  await enter();
  await expect(ben.getByRole("link", { name: "Account" })).toBeVisible();
  await ben.goto("/account");
  await ben.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(ben).toHaveURL(/\/sign-in$/);
  await enter();
  await expect(ben.getByRole("alert").first()).toContainText("This code is wrong, or was already used.");

  const ana = await library.open(browser);
  await ana.goto("/people");
  await signIn(ana, "Ana");
  await ana.getByRole("button", { name: "Remove second factor (Ben)" }).click();
  await expect(ana.getByRole("status")).toContainText("The second factor is removed");
  await ben.goto("/sign-in");
  await signIn(ben, "Ben");
  await ana.goto("/audit");
  for (const act of ["Ben signed in with a recovery code", "Ana removed a member’s second factor: Ben"])
    await expect(ana.getByText(act)).toBeVisible();
});

test("Where it is required, a member without one sets it up before anything else", async ({ browser }) => {
  await library.restart({ PARALLAX_TWO_FACTOR: "required" });
  const ana = await library.open(browser);
  await ana.goto("/people");
  await signIn(ana, "Ana");
  await expect(ana).toHaveURL(/\/account\/second-factor$/);
  await expect(ana.getByText("This library requires a second factor.")).toBeVisible();
  await ana.goto("/calls");
  await expect(ana).toHaveURL(/\/account\/second-factor$/);
  expect((await ana.request.get("/api/v1/calls")).status()).toBe(403);
  await setUp(ana, async () => expect(await violationsOn(ana)).toEqual([]));
  await ana.goto("/people");
  await expect(ana.getByRole("heading", { level: 1 })).toHaveText("People");
});
