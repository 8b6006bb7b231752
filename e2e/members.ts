// What members of a shared library do in many stories.
import type { Page } from "@playwright/test";
import { expect } from "./fixtures";

export const PASSWORD = "a ferry line between the islands";

/** Joins by an invitation. */
export async function joinBy(page: Page, link: string, name: string) {
  await page.goto(link);
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("E-mail address").fill(`${name.toLowerCase()}@desk.example`);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Join", exact: true }).click();
  await expect(page.getByRole("link", { name: "Account" })).toBeVisible();
}

/** Fills in the sign-in page and sends it. */
export async function trySigningIn(page: Page, name: string, password = PASSWORD) {
  await page.getByLabel("E-mail address").fill(`${name.toLowerCase()}@desk.example`);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

/** Signs in, and waits until it is done. */
export async function signIn(page: Page, name: string, password = PASSWORD) {
  await trySigningIn(page, name, password);
  await expect(page.getByRole("link", { name: "Account" })).toBeVisible();
}

/** Makes an invitation, and returns its link. */
export async function invite(page: Page, name: string, role: string): Promise<string> {
  await page.goto("/people");
  await page.getByLabel("Who it is for").fill(name);
  await page.getByRole("combobox", { name: "Role", exact: true }).selectOption(role);
  await page.getByRole("button", { name: "Invite" }).click();
  return (await page.getByRole("status").locator("code").textContent())!;
}
