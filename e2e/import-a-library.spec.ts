import type { Page } from "@playwright/test";
import { violationsOn } from "./axe";
import { expect, test } from "./fixtures";

/** This many extra bytes make a file large enough to be imported in the background. */
const BEYOND_LARGE = 1024 * 1024;

/** Milliseconds: two processes compile what they run, beside other tests. */
const PROCESSES_START = 60_000;

const PARTIES = [
  { slug: "velmora", name: "Velmora", adjective: "Velmoran" },
  { slug: "ostania", name: "Ostania", adjective: "Ostanian" },
];

/** A file with one call of two readouts; each test imports a call of its own. */
function libraryFile(name: string, slug: string, changes: object = {}, review: object = {}, padding = 0) {
  const readouts = PARTIES.map((party) => ({
    issuer: { slug: `${party.slug}-mfa`, name: `${party.name} MFA`, kind: "foreign-ministry", party: party.slug },
    kind: "official-statement",
    extent: "full",
    language: "en",
    text: `The ministers discussed the border. ${party.name} thanked its partner.`,
  }));
  const seats = [
    { party: "velmora", principal: "Ana Marenov" },
    { party: "ostania", principal: "Jaan Ilves" },
  ];
  const call = { slug, title: `Imported ${slug}`, kind: "meeting", date: "1999-01-02", parties: seats, readouts };
  const calls = [{ ...call, ...changes }];
  const library = { format: "parallax-library", version: 1, parties: PARTIES, calls, ...review };
  return {
    name,
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(library, null, 2) + " ".repeat(padding)),
  };
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    const mine = javaScriptEnabled ? "scripted" : "plain";

    test("An analyst imports a file and reads the call", async ({ page }) => {
      await page.goto("/");
      await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Library" }).click();
      await page.getByLabel("File", { exact: true }).setInputFiles(libraryFile("calls.json", `1999-01-02-${mine}`));
      await page.getByRole("button", { name: "Import", exact: true }).click();
      await expect(page.getByRole("status")).toContainText("Imported 1 call with 2 readouts and 2 revisions.");
      await page.goto(`/calls/1999-01-02-${mine}`);
      await expect(page.locator("#left-1")).toContainText("discussed the border");
    });

    test("A file with faults imports nothing, and its faults are listed line by line", async ({ page }) => {
      await page.goto("/library");
      const slug = `1999-01-03-${mine}`;
      await page.getByLabel("File").setInputFiles(libraryFile("calls.json", slug, { kind: "rumour", title: "" }));
      await page.getByRole("button", { name: "Import", exact: true }).click();
      await expect(page.getByText("Nothing was imported: 2 faults found.")).toBeVisible();
      await expect(page.getByText(`Line 19 call ${slug}, title: The title is missing.`)).toBeVisible();
      await expect(page.getByText(/Line 20 .* One of: phone-call, video-call, meeting\./)).toBeVisible();
      expect((await page.goto(`/calls/${slug}`))?.status()).toBe(404);
    });

    test("A file of another kind is refused in one sentence", async ({ page }) => {
      await page.goto("/library");
      await page.getByLabel("File").setInputFiles({ ...libraryFile("calls.pdf", "x"), mimeType: "application/pdf" });
      await page.getByRole("button", { name: "Import", exact: true }).click();
      await expect(page.getByText("must end in .json or .csv")).toBeVisible();
    });
  });

test("A large file is imported while its sender has gone away, and the page then says how it ended", async ({
  page,
  browser,
  baseURL,
}) => {
  const file = libraryFile("large.json", "1999-01-07-large", {}, {}, BEYOND_LARGE);
  const imports = (of: Page) => of.getByRole("region", { name: "Import calls" });
  await page.goto("/library");
  await page.getByLabel("File").setInputFiles(file);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(imports(page)).toContainText("large.json");
  await page.close();
  const later = await browser.newPage({ baseURL, javaScriptEnabled: false });
  await later.goto("/library");
  const end = "large.json: Imported 1 call with 2 readouts and 2 revisions.";
  await expect(imports(later)).toContainText(end, { timeout: PROCESSES_START });
  expect((await later.goto("/calls/1999-01-07-large"))?.status()).toBe(200);
  await later.close();
});

test("An analyst imports a reviewed call, and its review is exported again", async ({ page, request }) => {
  const slug = "1999-01-06-reviewed";
  const pair = `${slug}:velmora-mfa@1..${slug}:ostania-mfa@1`;
  const border = ["The ministers discussed the border."];
  const judgements = [{ pair, kind: "link-confirmed", left: border, right: border, author: "Ana" }];
  const notes = [{ pair, left: border, versions: [{ author: "Ben", text: "See the map." }] }];
  await page.goto("/library");
  await page.getByLabel("File").setInputFiles(libraryFile("calls.json", slug, {}, { judgements, notes }));
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("status")).toContainText("2 revisions, 1 judgement and 1 note.");
  await expect(page.getByText("CSV leaves out the review (judgements and notes)")).toBeVisible();
  const exported = await (await request.get("/library/export.json")).json();
  const mine = (items: { pair: string }[]) => items.filter((item) => item.pair === pair);
  const spans = [{ start: 0, end: 35 }];
  expect(mine(exported.judgements)).toMatchObject([
    { pair, kind: "link-confirmed", left: spans, right: spans, author: "Ana" },
  ]);
  expect(mine(exported.notes)).toMatchObject([{ pair, left: spans, versions: [{ number: 1, text: "See the map." }] }]);
});

test("The whole library is downloaded as JSON and as CSV", async ({ page, request }) => {
  await page.goto("/library");
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download as JSON" }).click();
  expect((await downloading).suggestedFilename()).toBe("parallax-library.json");
  const json = await (await request.get("/library/export.json")).json();
  expect(json.calls.map(({ slug }: { slug: string }) => slug)).toContain("2024-04-03-blinken-aliyev");
  const csv = await request.get("/library/export.csv");
  expect(csv.headers()["content-type"]).toContain("text/csv");
  expect((await csv.body()).toString("utf8")).toMatch(/^\ufeffcall,title,/);
});

test("A form that another site sends is refused", async ({ page, request, baseURL }) => {
  await page.goto("/library");
  const fields = await page
    .getByRole("region", { name: "Import calls" })
    .locator("form:has(input[name=file]) input[type=hidden]")
    .evaluateAll((inputs) => inputs.map((input) => [input.getAttribute("name"), input.getAttribute("value") ?? ""]));
  const send = (slug: string, origin: string) =>
    request.post("/library", {
      headers: { origin },
      multipart: { ...Object.fromEntries(fields), file: libraryFile("calls.json", slug) },
    });
  expect((await send("1999-01-04-ours", baseURL!)).status()).toBe(200);
  expect((await request.get("/calls/1999-01-04-ours")).status()).toBe(200);
  for (const origin of ["https://elsewhere.example", "null"]) {
    await send("1999-01-05-theirs", origin);
    expect((await request.get("/calls/1999-01-05-theirs")).status()).toBe(404);
  }
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing on the library page in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/library");
    expect(await violationsOn(page)).toEqual([]);
  });

test("nothing scrolls sideways on the library page", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto("/library");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
