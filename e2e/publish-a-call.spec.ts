import type { Page } from "@playwright/test";
import { violationsOn } from "./axe";
import { expect, test } from "./fixtures";
import { invite, joinBy, signIn } from "./members";
import { startSharedLibrary, type SharedLibrary } from "./shared-library";

// These tests share a library, and each builds on the one before.
test.describe.configure({ mode: "serial" });

let library: SharedLibrary;

test.beforeAll(async () => {
  library = await startSharedLibrary();
});

test.afterAll(() => library.stop());

const API = "/api/v1/calls";

const call = (slug: string, title: string) => ({
  slug,
  title,
  kind: "phone-call",
  date: "2025-06-07",
  parties: [
    { party: { slug: "united-states", name: "United States", adjective: "US" }, principal: "Marco Rubio" },
    { party: { slug: "azerbaijan", name: "Azerbaijan", adjective: "Azerbaijani" }, principal: "Ilham Aliyev" },
  ],
  readouts: ["us-state-department", "azerbaijan-president"].map((issuer, index) => ({
    issuer: {
      slug: issuer,
      name: issuer,
      kind: "foreign-ministry",
      party: [
        { slug: "united-states", name: "United States", adjective: "US" },
        { slug: "azerbaijan", name: "Azerbaijan", adjective: "Azerbaijani" },
      ][index],
    },
    kind: "official-statement",
    extent: "full",
    language: "en",
    text: `They spoke of ${title}.`,
  })),
});

/** Makes a token on the account page. */
async function makeToken(page: Page): Promise<string> {
  await page.goto("/account");
  await page.getByLabel("Name of the token").fill("adding calls");
  await page.getByLabel("Add calls").check();
  await page.getByRole("button", { name: "Make a token" }).click();
  return (await page.getByRole("status").locator("code").first().textContent())!;
}

test("What an analyst adds is a draft, which strangers are told nothing of until an editor publishes it", async ({
  browser,
}) => {
  const ana = await library.open(browser);
  await joinBy(ana, library.firstLink(), "Ana");
  const links = { Ben: await invite(ana, "Ben", "Analyst"), Eve: await invite(ana, "Eve", "Editor") };
  await ana.getByRole("button", { name: "Let anyone read" }).click();

  const ben = await library.open(browser);
  await joinBy(ben, links.Ben, "Ben");
  const token = await makeToken(ben);
  for (const [slug, title] of [
    ["2025-06-07-first", "Quokkas"],
    ["2025-06-08-second", "Wombats"],
    ["2025-06-09-third", "Numbats"],
  ] as const) {
    const answer = await ben.request.post(API, {
      data: call(slug, title),
      headers: { authorization: `Bearer ${token}`, "idempotency-key": slug },
    });
    expect([answer.status(), ((await answer.json()) as { isDraft: boolean }).isDraft]).toEqual([201, true]);
  }
  await ben.goto("/calls/2025-06-07-first");
  await expect(ben.getByText("draft", { exact: true })).toBeVisible();
  await expect(ben.getByRole("button", { name: "Publish" })).toHaveCount(0);
  await ben.goto("/calls?state=draft");
  await expect(ben.getByRole("listitem").filter({ hasText: "draft" }).filter({ hasText: "Quokkas" })).toHaveCount(1);
  await expect(ben.getByRole("checkbox")).toHaveCount(0);

  const stranger = await library.open(browser);
  const told = async (path: string) => {
    const answer = await stranger.request.get(path);
    return { status: answer.status(), isTold: /Quokkas|Wombats|Numbats/.test(await answer.text()) };
  };
  for (const path of ["/calls", "/library/feed.json", "/library/export.json", "/dyads/united-states..azerbaijan", API])
    expect([path, await told(path)]).toEqual([path, { status: 200, isTold: false }]);
  for (const path of ["/calls/2025-06-07-first", `${API}/2025-06-07-first`])
    expect([path, await told(path)]).toEqual([path, { status: 404, isTold: false }]);

  for (const path of ["/calls/2025-06-07-first", "/calls?state=draft"]) {
    await ana.goto(path);
    await expect(ana.getByRole("button", { name: /^Publish/ }).first()).toBeVisible();
    expect(await violationsOn(ana)).toEqual([]);
  }

  // Without scripts: one call, then several from the list.
  const eve = await library.open(browser, { javaScriptEnabled: false });
  await joinBy(eve, links.Eve, "Eve");
  await eve.goto("/calls/2025-06-07-first");
  await eve.getByRole("button", { name: "Publish" }).click();
  await expect(eve.getByRole("button", { name: "Make it a draft again" })).toBeVisible();
  expect(await told("/calls/2025-06-07-first")).toEqual({ status: 200, isTold: true });
  expect(await told("/library/feed.json")).toEqual({ status: 200, isTold: true });
  await eve.getByRole("button", { name: "Make it a draft again" }).click();
  await expect(eve.getByText("draft", { exact: true })).toBeVisible();
  expect(await told("/calls/2025-06-07-first")).toEqual({ status: 404, isTold: false });

  await eve.goto("/calls");
  await eve.getByRole("navigation", { name: "Filter calls" }).getByRole("link", { name: /Draft/ }).click();
  await eve.getByRole("checkbox", { name: /Wombats/ }).check();
  await eve.getByRole("button", { name: "Publish selected" }).click();
  await expect(eve.getByRole("checkbox")).toHaveCount(2);
  expect(await told("/calls/2025-06-08-second")).toEqual({ status: 200, isTold: true });
  expect(await told("/calls/2025-06-09-third")).toEqual({ status: 404, isTold: false });
  await eve.getByRole("button", { name: "Publish all on this page" }).click();
  await expect(eve.getByRole("checkbox")).toHaveCount(0);
  expect(await told("/calls/2025-06-09-third")).toEqual({ status: 200, isTold: true });

  await eve.goto("/audit");
  await expect(eve.getByRole("listitem").filter({ hasText: "Eve published a call" })).toHaveCount(4);
  await expect(eve.getByRole("listitem").filter({ hasText: "Eve made a call a draft again" })).toHaveCount(1);
});

test("A feed reader follows a library by a member's secret address, drafts too, until the member takes it away", async ({
  browser,
}) => {
  const ana = await library.open(browser);
  await ana.goto("/calls/2025-06-09-third");
  await ana.getByRole("link", { name: "Sign in" }).click();
  await signIn(ana, "Ana");
  await ana.goto("/calls/2025-06-09-third");
  await ana.getByRole("button", { name: "Make it a draft again" }).click();
  await expect(ana.getByText("draft", { exact: true })).toBeVisible();
  await ana.goto("/people");
  await ana.getByRole("button", { name: "Only members" }).click();
  await expect(ana.getByText("Only members can read this library.")).toBeVisible();
  await ana.goto("/account");
  await ana.getByRole("button", { name: "Make a secret address" }).click();
  const address = (await ana.getByRole("status").locator("code").textContent())!;
  expect(await violationsOn(ana)).toEqual([]);
  await ana.reload();
  expect(await ana.content()).not.toContain(address);

  const reader = await library.open(browser);
  const { pathname, search } = new URL(address);
  const key = search.slice(1);
  for (const path of [
    `${pathname}?${key}`,
    `/library/feed.json?q=numbats&${key}`,
    `/dyads/united-states..azerbaijan/feed.json?${key}`,
  ]) {
    const answer = await reader.request.get(path);
    const text = await answer.text();
    expect([answer.status(), answer.headers()["cache-control"]]).toEqual([200, "private, no-store"]);
    expect(text).toContain("Numbats");
    expect(text).toContain("A draft: only members can read it.");
    expect(text).not.toContain(key);
  }
  const status = async (path: string) => (await reader.request.get(path, { maxRedirects: 0 })).status();
  expect([await status(`/calls?${key}`), await status(`/api/v1/calls?${key}`), await status(pathname)]).toEqual([
    401, 401, 401,
  ]);
  await ana.getByRole("button", { name: "Remove it" }).click();
  await expect(ana.getByText("You have no secret address for feeds.")).toBeVisible();
  expect(await status(`${pathname}?${key}`)).toBe(401);
});

test("Where one person is alone, nothing speaks of drafts", async ({ page }) => {
  await page.goto("/calls/2024-04-03-blinken-aliyev");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Blinken");
  for (const name of ["Publish", "Make it a draft again"])
    await expect(page.getByRole("button", { name })).toHaveCount(0);
  await page.goto("/calls");
  await expect(page.getByRole("navigation", { name: "Filter calls" })).not.toContainText("Draft");
});
