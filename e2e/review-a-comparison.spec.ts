import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { EXAMPLE_CALLS } from "../prisma/example-calls";
import { addCall, expect, test } from "./fixtures";

const EXAMPLE = EXAMPLE_CALLS.find(({ slug }) => slug === "2024-04-03-blinken-aliyev")!;
const PASSAGES = 15;

/** The call of 3 April 2024 under an address of its own: what is judged there, nobody else reads. */
function storeExample(slug: string): string {
  addCall({ ...EXAMPLE, slug });
  return `/calls/${slug}`;
}

const panel = (page: Page) => page.getByRole("region", { name: "Review" });
const item = (page: Page) => page.locator("[data-item]");
const reviewed = (page: Page, count: number) =>
  expect(panel(page).getByText(`Reviewed ${count} of ${PASSAGES} passages`)).toBeVisible();

/** Gives the name, where it is asked for. */
async function giveName(page: Page, name: string) {
  const dialog = page.getByRole("dialog", { name: "Your name" });
  await expect(dialog).toBeVisible();
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
}

/** Waits until the page lives: the bar of moves is there only then. */
const wake = (page: Page) => expect(page.getByRole("group", { name: "Move about" })).toBeVisible();

/** Presses a key, and waits until something else is asked. */
async function answer(page: Page, key: string, question: Locator) {
  const before = await question.innerText();
  await page.keyboard.press(key);
  await expect(question).not.toHaveText(before, { useInnerText: true });
}

test("An analyst reviews the whole call of 3 April 2024 with the keyboard alone", async ({ page }) => {
  await page.goto(storeExample("2024-04-03-by-keys"));
  await wake(page);
  await reviewed(page, 0);
  await page.keyboard.press("r");
  await expect(page).toHaveURL(/review=1/);
  await expect(item(page)).toContainText("questions are left");
  await page.keyboard.press("o");
  await giveName(page, "Ana Petrova");
  await expect(panel(page).getByText("Confirmed: no counterpart.")).toBeVisible();
  const heading = item(page).getByRole("heading", { level: 2 });
  const done = page.getByText("Nothing is left to be reviewed.");
  while (!(await done.isVisible())) {
    const isLink = (await heading.innerText()) === "Do these report the same point?";
    await answer(page, isLink ? "y" : "o", item(page));
  }
  await reviewed(page, PASSAGES);
  await expect(page.getByText(`Reviewed ${PASSAGES} of ${PASSAGES} passages by Ana Petrova.`)).toBeVisible();
  await expect(page.getByText(/^Left out by the .* readout, confirmed by Ana Petrova on /).first()).toBeVisible();
  await expect(page.getByText("no counterpart found").first()).toBeHidden();
});
