import { violationsOn } from "./axe";
import { EXAMPLE_CALLS } from "../prisma/example-calls";
import { hasShared } from "../scripts/shared";
import { addCall, expect, readSeed, test } from "./fixtures";

const [EXAMPLE] = EXAMPLE_CALLS;
const REPORT =
  "Secretary Blinken and President Aliyev discussed the importance of advancing the peace process between Azerbaijan and Armenia. " +
  "The Azerbaijani President called accusations in the West that Azerbaijan intends to attack Armenia baseless. " +
  "A new season of the opera begins in Baku next week.";

/** The example call with a press report as its third readout. */
async function withReport(slug: string, text: string): Promise<void> {
  const press = { slug: "press", name: "Press", adjective: "press" };
  const issuer = { slug: "daily-cable", name: "The Daily Cable", kind: "news-agency" as const, party: press };
  const report = { issuer, kind: "press-report" as const, extent: "full" as const, language: "en", text };
  await addCall({
    ...EXAMPLE!,
    slug,
    title: `Held against a report: ${slug}`,
    readouts: [...EXAMPLE!.readouts, report],
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("An analyst compares a press report with both official readouts", async ({ page }) => {
    await withReport("2024-04-03-report", REPORT);
    await page.goto("/calls/2024-04-03-report");
    await page.getByRole("link", { name: "All 3 readouts at once" }).click();
    await page.getByLabel("The points of").selectOption("The Daily Cable");
    await page.getByRole("button", { name: "Show" }).click();

    const rows = page.getByRole("row");
    await expect(
      page.getByRole("columnheader", { name: /Matched by Parallax\. Reviewed 0 of \d+ passages/ }),
    ).toHaveCount(2);
    await expect(rows.nth(1).getByRole("cell").first()).toContainText("likely counterpart: 2");
    await expect(rows.nth(2).getByRole("cell").first()).toContainText("no counterpart found");
    await expect(rows.nth(2).getByRole("cell").last()).toContainText("likely counterpart: 8");
    await expect(rows.nth(3).getByRole("cell")).toHaveText([/no counterpart found/, /not in the part stored/]);
    await expect(page.getByText("1 point without a likely counterpart in their stored texts")).toBeVisible();
    const left = page.getByRole("region", { name: "Of the US readout: no counterpart found" });
    await expect(left.getByText("urged the release of those unjustly detained")).toBeVisible();

    const files = page.getByRole("navigation", { name: "Download" });
    const csv = await page.request.get((await files.getByRole("link", { name: "CSV" }).getAttribute("href"))!);
    expect(csv.headers()["content-disposition"]).toContain("parallax-2024-04-03-report-daily-cable-matrix.csv");
    expect(await csv.text()).toContain("A new season of the opera begins in Baku next week.");

    await rows.nth(2).getByRole("link", { name: "likely counterpart: 8" }).click();
    await expect(page).toHaveURL("/calls/2024-04-03-report/daily-cable..azerbaijan-president#left-2");
  });
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing on the matrix in ${colorScheme}, and it fits a phone`, async ({ page }) => {
    await withReport(`2024-04-03-${colorScheme}`, REPORT);
    await page.emulateMedia({ colorScheme });
    await page.goto(`/calls/2024-04-03-${colorScheme}/matrix`);
    expect(await violationsOn(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

test("A call with two readouts has no matrix", async ({ page }) => {
  expect((await page.goto("/calls/2024-04-03-blinken-aliyev/matrix"))?.status()).toBe(404);
});

test("The press report of 3 April 2024 is divided by where its sentences come from", async ({ page }) => {
  test.skip(!hasShared("seeds"), "The source documents are absent (../shared/seeds).");
  await withReport("2024-04-03-blended", readSeed("000_397b56596c14f479.txt"));
  await page.goto("/calls/2024-04-03-blended/matrix");
  const cells = (sentence: string) => page.getByRole("row").filter({ hasText: sentence }).getByRole("cell");
  await expect(cells("reaffirmed Azerbaijan’s commitment to declarations")).toHaveText([
    /no counterpart found/,
    /possible counterpart: 10/,
  ]);
  await expect(cells("The State Department released a statement")).toHaveText([
    /possible counterpart: 2/,
    /possible counterpart: 2/,
  ]);
  await expect(cells("uniquely positioned to help")).toHaveText([/possible|no counterpart/, /not in the part stored/]);
  const left = page.getByRole("region", { name: "Of the Azerbaijani readout: no counterpart found" });
  await expect(left.getByText("including the French policy of arming Armenia")).toBeVisible();
});
