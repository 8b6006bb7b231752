import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { violationsOn } from "./axe";
import { expect, test } from "./fixtures";
import { invite, joinBy, signIn } from "./members";
import { makeDatabase } from "./server";
import { startParallax, type Running } from "./start-parallax";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const NEW = "a bridge in the place of the ferry";

// One library, in which one thing follows from another.
test.describe.configure({ mode: "serial" });

let folder: string;
let shared: Running;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "parallax-recover-"));
  shared = await startParallax(ROOT, await makeDatabase(folder, "shared"), {
    PARALLAX_MODE: "shared",
    PARALLAX_SECRET: "a secret of the stories, with more than 32 characters",
  });
});

test.afterAll(async () => {
  await shared.stop();
  rmSync(folder, { recursive: true });
});

/** A browser of somebody's own. */
async function open(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: shared.url, ...options });
  return context.newPage();
}

test("An administrator makes a link for a member who has forgotten their password; it is good once, also without scripts", async ({
  browser,
}) => {
  const ana = await open(browser);
  await joinBy(ana, /http\S+\/invitations\/\S+/.exec(shared.output)![0], "Ana");
  const ben = await open(browser, { javaScriptEnabled: false });
  await joinBy(ben, await invite(ana, "Ben", "Analyst"), "Ben");
  await ana.goto("/people");
  await ana.getByRole("button", { name: "Make a link for a new password (Ben)" }).click();
  const link = (await ana.getByRole("row", { name: /^Ben/ }).getByRole("status").locator("code").textContent())!;
  expect(await violationsOn(ana)).toEqual([]);

  await ben.goto("/account");
  await expect(ben.getByRole("heading", { level: 1 })).toHaveText("Account");
  await ben.goto(link);
  await ben.getByLabel("New password").fill("short");
  await ben.getByRole("button", { name: "Set password" }).click();
  await expect(ben.getByText("The password must have at least 12 characters.").first()).toBeVisible();
  await ben.getByLabel("New password").fill(NEW);
  await ben.getByRole("button", { name: "Set password" }).click();
  await expect(ben.getByRole("status")).toContainText("Your new password is set");
  await signIn(ben, "Ben", NEW);
  await expect(ben.getByRole("link", { name: "Account" })).toBeVisible();

  await ana.goto(link);
  await expect(ana.getByRole("heading", { level: 1 })).toHaveText("This link cannot be used");
  expect(await violationsOn(ana)).toEqual([]);
  await ana.goto("/audit");
  await expect(ana.getByText("Ana made a link for a new password: Ben")).toBeVisible();
});
