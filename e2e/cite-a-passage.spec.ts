import { violationsOn } from "./axe";
import { expect, test } from "./fixtures";
import { openShare } from "./share";

const CALL = "/calls/2024-04-03-blinken-aliyev";
const PAIR = `${CALL}/us-state-department..azerbaijan-president`;

test("An analyst copies the link of a passage, and its citation", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto(CALL);
  await page.getByRole("listitem").getByRole("link", { name: "Azerbaijan, passage 6", exact: true }).click();
  await openShare(page);
  await page.getByRole("button", { name: "Copy link to the passage" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  expect(await clipboard()).toBe(`${baseURL}${CALL}#right-6`);
  await page.getByRole("button", { name: "Copy quotation with source" }).click();
  await expect
    .poll(clipboard, { timeout: 15_000 })
    .toContain("Discussions were also held regarding peace negotiations");

  await page.getByRole("link", { name: "All formats" }).click();
  await expect(page).toHaveURL(`${PAIR}/cite?passage=right-6`);
  await page.getByRole("button", { name: "Copy plain text" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  const citation = await clipboard();
  for (const part of [
    "Secretary Blinken and President Aliyev discussed the importance of advancing the peace process",
    "Discussions were also held regarding peace negotiations",
    "US Department of State",
    "3 April 2024",
    "as quoted by Mediamax",
    "automatic, not reviewed",
    `${baseURL}${CALL}/us-state-department@1..azerbaijan-president@1#right-6`,
    "Accessed",
  ])
    expect(citation).toContain(part);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("A passage is chosen and its citation can be copied by hand", async ({ page }) => {
    await page.goto(CALL);
    await openShare(page);
    await page.getByRole("link", { name: "All formats" }).click();
    await page.getByLabel("Cite").selectOption("right-8");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.getByLabel("Markdown")).toHaveValue(/completely baseless/);
    await expect(page.getByLabel("Plain text")).toHaveValue(/No counterpart found in the US readout/);
    await expect(page.getByRole("button", { name: /Copy/ })).toHaveCount(0);
  });
});

test("axe finds nothing on the page of citations", async ({ page }) => {
  await page.goto(`${PAIR}/cite?passage=left-3`);
  expect(await violationsOn(page)).toEqual([]);
});

test("A card is drawn for every comparison", async ({ page, request }) => {
  for (const path of [CALL, PAIR]) {
    await page.goto(path);
    const address = await page.locator("meta[property='og:image']").getAttribute("content");
    const answer = await request.get(new URL(address!).pathname);
    expect([path, answer.status(), answer.headers()["content-type"]]).toEqual([path, 200, "image/png"]);
    const bytes = await answer.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});
