import { violationsOn } from "./axe";
import { addCall, expect, test } from "./fixtures";

const SLUG = "1998-03-04-searched";

const PARTIES = [
  { slug: "velmora", name: "Velmora", adjective: "Velmoran" },
  { slug: "ostania", name: "Ostania", adjective: "Ostanian" },
];
const TEXTS = [
  "The ministers spoke today. They discussed the Zəngilan aqueduct at length.",
  "The ministers spoke by telephone. Good day.",
];

test.beforeAll(() =>
  addCall({
    slug: SLUG,
    title: "Marenov and Ilves, phone call",
    kind: "phone-call",
    date: "1998-03-04",
    parties: PARTIES.map((party) => ({ party, principal: "The Foreign Minister" })),
    readouts: PARTIES.map((party, index) => ({
      issuer: {
        slug: `${party.slug}-mfa`,
        name: `Ministry of Foreign Affairs of ${party.name}`,
        kind: "foreign-ministry",
        party,
      },
      kind: "official-statement",
      extent: "full",
      language: "en",
      text: TEXTS[index]!,
    })),
  }),
);

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("An analyst searches for words of a readout and lands on their passage", async ({ page }) => {
    await page.goto("/calls");
    await page.getByLabel("Search calls and readouts").fill('"zengilan aqueduct" -war');
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page.getByText("1 call", { exact: true })).toBeVisible();
    await expect(page.locator("mark")).toHaveText("Zəngilan aqueduct");
    await page.getByRole("link", { name: /Zəngilan aqueduct/ }).click();
    await expect(page).toHaveURL(`/calls/${SLUG}#left-2`);
    await expect(page.locator("#left-2")).toContainText("aqueduct");
  });

  test("A search is narrowed down, and what finds nothing says what helps", async ({ page }) => {
    await page.goto("/calls?q=aqueduct");
    await page.getByRole("textbox", { name: "From" }).fill("1998-03");
    await page.getByRole("textbox", { name: "To" }).fill("1998-03");
    await page.getByRole("button", { name: "Show these dates" }).click();
    await expect(page).toHaveURL(/\?q=aqueduct&from=1998-03&to=1998-03$/);
    await expect(page.getByRole("heading", { level: 2, name: /Marenov and Ilves/ })).toBeVisible();
    await page.goto("/calls?q=aqueduct&from=1999");
    await expect(page.getByText(/^No call matches all of this\. Try fewer words/)).toBeVisible();
  });
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing on the list of calls in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/calls?q=aqueduct");
    expect(await violationsOn(page)).toEqual([]);
  });

test("nothing scrolls sideways on the list of calls on a telephone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/calls");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
