import type { Page } from "@playwright/test";

/** Opens the share menu. */
export const openShare = (page: Page) => page.locator("summary", { hasText: /^Share$/ }).click();

/** Makes a permanent link and opens its page. Without scripts the button does both; with scripts it copies and shows the link. */
export async function makePermanentLink(page: Page) {
  await openShare(page);
  await page.getByRole("button", { name: "Make a permanent link" }).click();
  const link = page.getByRole("link", { name: "Open it" });
  await link.or(page.getByRole("complementary", { name: "Permanent link" })).waitFor();
  if (await link.isVisible()) await link.click();
}
