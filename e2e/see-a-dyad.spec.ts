import type { Page } from "@playwright/test";
import { violationsOn } from "./axe";
import { addCall, expect, test } from "./fixtures";

const DYAD = "/dyads/united-states..azerbaijan";

/** The headings of rows that open into quotations, without those about missing readouts. */
const rowLinks = (page: Page) =>
  page.getByRole("rowheader").getByRole("link").filter({ hasNotText: "No readout from" });

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
    const topic = rowLinks(page).first();
    const label = await topic.innerText();
    await topic.click();
    await expect(page.getByRole("heading", { level: 2, name: label })).toBeVisible();
    await expect(page.locator("blockquote").first()).not.toBeEmpty();
    for (const file of ["matrix.csv", "matrix.json", "row.csv", "figure.svg", "figure.png", "feed.atom"]) {
      const answer = await request.get(`${DYAD}/${file}${new URL(page.url()).search}`);
      expect([file, answer.status()]).toEqual([file, 200]);
    }
    expect((await request.get("/dyads/united-states..nowhere")).status()).toBe(404);
    expect((await request.get(`${DYAD}/matrix.exe`)).status()).toBe(404);
  });

  test("An analyst keeps a dyad under a permanent link, which leads back to it", async ({ page, request }) => {
    await page.goto(`${DYAD}?sort=last`);
    const rows = await page.getByRole("rowheader").allInnerTexts();
    await page.getByRole("button", { name: "Make a permanent link" }).click();
    await expect(page).toHaveURL(/\/dyads\/kept\/[0-9a-z]+$/);
    await expect(page.getByText("Permanent link:")).toBeVisible();
    expect(await page.getByRole("rowheader").allInnerTexts()).toEqual(rows);
    expect((await request.get(`${page.url()}/matrix.csv`)).status()).toBe(200);
    await page.getByRole("link", { name: "See the dyad as it is now" }).click();
    await expect(page).toHaveURL(`${DYAD}?sort=last`);
  });

  test("An analyst keeps an issuer under a permanent link, whose cells lead to the kept calls with a counterpart", async ({
    page,
    request,
  }) => {
    const living = "/issuers/us-state-department?sort=frequency";
    await page.goto(living);
    const rows = await page.getByRole("row").allInnerTexts();
    await page.getByRole("button", { name: "Make a permanent link" }).click();
    await expect(page).toHaveURL(/\/dyads\/kept\/[0-9a-z]+$/);
    await expect(page.getByText("Permanent link:")).toBeVisible();
    expect(await page.getByRole("row").allInnerTexts()).toEqual(rows);
    const address = page.url();
    for (const file of ["matrix.csv", "matrix.json", "figure.svg", "figure.png"])
      expect([file, (await request.get(`${address}/${file}`)).status()]).toEqual([file, 200]);
    expect((await request.get(`${address}/chains.csv`)).status()).toBe(404);
    await page.getByRole("cell").getByRole("link").first().click();
    await expect(page).toHaveURL(/\/dyads\/kept\/[0-9a-z]+\?row=/);
    await expect(page.locator("blockquote").first()).not.toBeEmpty();
    await page.goto(address);
    await page.getByRole("link", { name: "See the issuer as it is now" }).click();
    await expect(page).toHaveURL(living);
  });

  test("An analyst keeps formulas under a permanent link", async ({ page, request }) => {
    const living = `${DYAD}/formulas/us-state-department`;
    await page.goto(living);
    const chains = await page.locator("main ol").first().innerText();
    await page.getByRole("button", { name: "Make a permanent link" }).click();
    await expect(page).toHaveURL(/\/dyads\/kept\/[0-9a-z]+$/);
    await expect(page.getByText("Permanent link:")).toBeVisible();
    expect(await page.locator("main ol").first().innerText()).toBe(chains);
    for (const file of ["chains.csv", "chains.json", "figure.svg", "figure.png"])
      expect([file, (await request.get(`${page.url()}/${file}`)).status()]).toEqual([file, 200]);
    expect((await request.get(`${page.url()}/matrix.csv`)).status()).toBe(404);
    await page.getByRole("link", { name: "See the formulas as they are now" }).click();
    await expect(page).toHaveURL(living);
  });

  test("An analyst opens a topic into its concepts, and chooses the concepts of all topics", async ({
    page,
    request,
  }) => {
    await page.goto(`${DYAD}?sort=frequency`);
    await rowLinks(page).first().click();
    await page.getByRole("link", { name: "Its concepts" }).click();
    await expect(page.getByRole("columnheader", { name: "Concept" })).toBeVisible();
    await rowLinks(page).first().click();
    await expect(page.locator("blockquote").first()).not.toBeEmpty();
    for (const file of ["matrix.csv", "row.csv", "figure.svg"])
      expect((await request.get(`${DYAD}/${file}${new URL(page.url()).search}`)).status()).toBe(200);
    await page.getByText("Filter, sort, look for a term").click();
    await page.getByRole("combobox", { name: "Rows" }).selectOption("concepts");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/rows=concepts/);
    await expect(page.getByRole("region", { name: "Concepts by call" })).toBeVisible();
  });

  test("An analyst sees what one issuer reports, by counterpart", async ({ page, request }) => {
    const parties = ["calmora", "drevia"].map((slug) => ({ slug, name: `Name of ${slug}`, adjective: `${slug}n` }));
    await addCall({
      slug: "1996-02-03-calmora-drevia",
      title: "Calmora and Drevia",
      kind: "phone-call",
      date: "1996-02-03",
      parties: parties.map((party) => ({ party, principal: `Minister of ${party.slug}` })),
      readouts: parties.map((party) => ({
        issuer: { slug: `${party.slug}-mfa`, name: `${party.name} MFA`, kind: "foreign-ministry", party },
        kind: "official-statement",
        extent: "full",
        language: "en",
        text: "The ministers discussed the ceasefire at the border. They agreed to exchange prisoners of war.",
      })),
    });
    await page.goto("/issuers/calmora-mfa");
    await expect(page.getByRole("heading", { level: 2, name: "What it reports, by counterpart" })).toBeVisible();
    await expect(page.getByRole("columnheader").nth(1)).toContainText("comparable call");
    expect((await request.get("/issuers/calmora-mfa/figure.png")).status()).toBe(200);
  });
});

test("axe finds nothing on a dyad with a row open and a term looked for", async ({ page }) => {
  await page.goto(`${DYAD}?term=peace&row=term:peace`);
  await expect(page.getByRole("rowheader", { name: "peace", exact: true })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});

test("An analyst reads what only one side reported of a call", async ({ page }) => {
  const parties = ["melora", "tevria"].map((slug) => ({ slug, name: `Name of ${slug}`, adjective: `${slug}n` }));
  await addCall({
    slug: "1996-05-03-melora-tevria",
    title: "Melora and Tevria",
    kind: "phone-call",
    date: "1996-05-03",
    parties: parties.map((party) => ({ party, principal: `Minister of ${party.slug}` })),
    readouts: [
      {
        issuer: { slug: "melora-mfa", name: "Melora MFA", kind: "foreign-ministry", party: parties[0]! },
        kind: "official-statement",
        extent: "full",
        language: "en",
        text: "They discussed the ceasefire at the border. They agreed to exchange prisoners of war.",
      },
    ],
  });
  await page.goto("/dyads/melora..tevria");
  await page.getByRole("link", { name: "No readout from Name of tevria stored" }).first().click();
  await expect(page.getByText("a finding about what is stored")).toBeVisible();
  await expect(page.locator("blockquote").first()).toContainText("They discussed the ceasefire");
  expect(await violationsOn(page)).toEqual([]);
});
