import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { violationsOn } from "./axe";
import type { Page } from "@playwright/test";
import { lexical } from "../lib/aligners/lexical";
import { expect, test } from "./fixtures";
import { makePermanentLink, openShare } from "./share";
import { askDatabaseWorker } from "./start-database-worker";
import { startParallax, type Running } from "./start-parallax";
import { VIEWS } from "../lib/model/comparisons/comparison-query";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const CALL = "/calls/2024-04-03-blinken-aliyev";
const PERMANENT = /\/c\/[0-9a-hjkmnp-tv-z]{16}$/;

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("An analyst makes a permanent link, and the same state gives the same link", async ({ page }) => {
    await page.goto(CALL);
    await makePermanentLink(page);
    await expect(page).toHaveURL(PERMANENT);
    const made = page.url();
    const notice = page.getByRole("complementary", { name: "Permanent link" });
    await expect(notice).toContainText(
      `made by algorithm version ${lexical.version}. Its texts, passages, links and judgements never change.`,
    );
    await expect(page.locator("#left-4")).toContainText("urged the release of those unjustly detained");
    await expect(page.getByText("Reviewed 0 of 15 passages").first()).toBeVisible();

    await page.goto(`${CALL}/us-state-department..azerbaijan-president@1`);
    await makePermanentLink(page);
    await expect(page).toHaveURL(made);

    await page.getByRole("navigation", { name: "View" }).getByRole("link", { name: "List" }).click();
    await expect(page).toHaveURL(`${made}?view=list`);
    const download = await page.request.get(`${made}/download.json`);
    expect((await download.json()).address).toBe(made);
    const card = await page.request.get((await page.locator("meta[property='og:image']").getAttribute("content"))!);
    expect([card.status(), card.headers()["content-type"]]).toEqual([200, "image/png"]);
    const bytes = await card.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test("An unknown permanent link answers 404 with a page that helps", async ({ page }) => {
    for (const path of ["/c/0123456789abcdef", "/c/nobody", "/c/%ff", "/c/0123456789abcdef/opengraph-image"]) {
      const response = await page.goto(path);
      expect([path, response?.status()]).toEqual([path, 404]);
      await expect(page.getByRole("link", { name: "See all calls" })).toBeVisible();
    }
  });
});

test("A permanent link is made of two exact revisions that are stored, and by our own pages", async ({ request }) => {
  const post = async (pair: string, headers = {}) =>
    (await request.post("/c", { form: { pair }, headers, maxRedirects: 0 })).status();
  const side = (readout: string) => `2024-04-03-blinken-aliyev:${readout}`;
  const pair = `${side("us-state-department")}@1..${side("azerbaijan-president")}@1`;
  expect(await post(pair)).toBe(303);
  expect(await post(pair, { "Sec-Fetch-Site": "cross-site" })).toBe(403);
  expect(await post("x".repeat(5_000))).toBe(403);
  expect(await post("../etc..passwd")).toBe(400);
  expect(await post(`${side("us-state-department")}..${side("azerbaijan-president")}`)).toBe(400);
  expect(await post(`${side("us-state-department")}@9..${side("azerbaijan-president")}@1`)).toBe(404);
});

test("One press makes a permanent link and copies it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(CALL);
  await openShare(page);
  await page.getByRole("button", { name: "Make a permanent link" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(PERMANENT);
  await page.goto(copied);
  await openShare(page);
  await page.getByRole("link", { name: "See it as it is now" }).click();
  await expect(page).toHaveURL(`${CALL}/us-state-department..azerbaijan-president`);
});

test("axe finds nothing on a permanent page", async ({ page }) => {
  await page.goto(CALL);
  await makePermanentLink(page);
  await expect(page).toHaveURL(PERMANENT);
  expect(await violationsOn(page)).toEqual([]);
});

const mainText = async (page: Page) => {
  const notice = await page.getByRole("complementary", { name: "Permanent link" }).innerText();
  return { notice, shown: (await page.getByRole("main").innerText()).replace(notice, "") };
};

test.describe("years later", () => {
  // What scripts add to a page is not part of the snapshot.
  test.use({ javaScriptEnabled: false });

  // A server of its own, so that the data of other tests does not change.
  let parallax: Running;
  const folder = mkdtempSync(join(tmpdir(), "parallax-e2e-"));
  const databaseUrl = `file:${join(folder, "e2e.db")}`;
  test.beforeAll(async () => {
    parallax = await startParallax(ROOT, databaseUrl);
  });
  test.afterAll(async () => {
    await parallax.stop();
    rmSync(folder, { recursive: true });
  });

  async function readViews(page: Page, id: string) {
    const views = [];
    for (const view of VIEWS) {
      await page.goto(`${parallax.url}/c/${id}?view=${view}`);
      views.push(await mainText(page));
    }
    return views;
  }

  async function readCard(page: Page, path: string) {
    await page.goto(`${parallax.url}${path}`);
    const address = await page.locator("meta[property='og:image']").getAttribute("content");
    const answer = await page.request.get(address!);
    expect([path, answer.status(), answer.headers()["content-type"]]).toEqual([path, 200, "image/png"]);
    return answer.body();
  }

  test("A permanent page is as it was, whatever the algorithm, the texts and the names are now", async ({ page }) => {
    const id = String(await askDatabaseWorker("make-old-snapshot", null, databaseUrl));
    const before = await readViews(page, id);
    const cards = [await readCard(page, `/c/${id}`), await readCard(page, CALL)];
    await askDatabaseWorker("change-everything", null, databaseUrl);
    const after = await readViews(page, id);
    expect((await readCard(page, CALL)).equals(cards[1]!)).toBe(false);
    expect((await readCard(page, `/c/${id}`)).equals(cards[0]!)).toBe(true);

    expect(after.map(({ shown }) => shown)).toEqual(before.map(({ shown }) => shown));
    expect(before[0]!.shown).toContain("urged the release of those unjustly detained");
    expect(before[0]!.notice).toContain("made by algorithm version 0");
    expect(after[0]!.notice).toContain(`Comparisons are made by algorithm version ${lexical.version} now.`);
    expect(after[0]!.notice).toContain("The Azerbaijani readout has a newer text: revision 2.");
    expect(after[0]!.notice).toContain("“US Department of State” now reads “Another name”.");

    await page.getByRole("link", { name: "See the comparison as it is now" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Another title");
    await expect(page.locator("#left-1")).toContainText("Something else altogether was published.");
  });
});
