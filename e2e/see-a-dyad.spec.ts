import { violationsOn } from "./axe";
import { expect, test } from "./fixtures";

const DYAD = "/dyads/united-states..azerbaijan";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("An analyst sees what two governments report over their calls, and opens one topic", async ({
    page,
    request,
  }) => {
    await page.goto("/dyads");
    await page
      .getByRole("link", { name: /United States/ })
      .first()
      .click();
    await page.goto(DYAD);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("United States and Azerbaijan");
    const topic = page.getByRole("rowheader").getByRole("link").first();
    const label = await topic.innerText();
    await topic.click();
    await expect(page.getByRole("heading", { level: 2, name: label })).toBeVisible();
    await expect(page.locator("blockquote").first()).not.toBeEmpty();
    for (const file of ["matrix.csv", "matrix.json", "row.csv", "figure.svg"]) {
      const answer = await request.get(`${DYAD}/${file}${new URL(page.url()).search}`);
      expect([file, answer.status()]).toEqual([file, 200]);
    }
    expect((await request.get("/dyads/united-states..nowhere")).status()).toBe(404);
    expect((await request.get(`${DYAD}/matrix.exe`)).status()).toBe(404);
  });
});

test("axe finds nothing on a dyad with a row open and a term looked for", async ({ page }) => {
  await page.goto(`${DYAD}?term=peace&row=term:peace`);
  await expect(page.getByRole("rowheader", { name: "peace", exact: true })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});
