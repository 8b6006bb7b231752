import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "./fixtures";
import { openShare } from "./share";

const CALL = "/calls/2024-04-03-blinken-aliyev";
const PAIR = `${CALL}/us-state-department..azerbaijan-president`;
const ACROSS =
  "/compare/2023-11-27-blinken-aliyev:us-state-department..2023-11-27-blinken-pashinyan:us-state-department";
const URGED = "urged the release of those unjustly detained";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  const FORMATS = [
    ["JSON", "json", (bytes: Buffer) => JSON.parse(bytes.toString()).left.readout.revision.text],
    ["CSV", "csv", (bytes: Buffer) => bytes.toString()],
    ["Markdown", "md", (bytes: Buffer) => bytes.toString()],
    ["Word (DOCX)", "docx", (bytes: Buffer) => strFromU8(unzipSync(bytes)["word/document.xml"]!)],
  ] as const;
  for (const [label, ending, read] of FORMATS)
    test(`An analyst downloads a comparison as ${label}`, async ({ page }) => {
      await page.goto(CALL);
      await openShare(page);
      const links = page.getByRole("navigation", { name: "Download" });
      const started = page.waitForEvent("download");
      await links.getByRole("link", { name: label }).click();
      const download = await started;
      expect(download.url()).toMatch(new RegExp(`${PAIR}/download\\.${ending}$`));
      expect(download.suggestedFilename()).toMatch(
        new RegExp(`^Blinken and Aliyev, phone call, 3 April 2024 .*\\.${ending}$`),
      );
      expect(read(await readFile(await download.path()))).toContain(URGED);
    });
});

test("A download names the address of the exact revisions that are in it", async ({ request, baseURL }) => {
  for (const path of [PAIR, ACROSS]) {
    const answer = await request.get(`${path}/download.json`);
    expect(answer.headers()["x-content-type-options"]).toBe("nosniff");
    const pinned = path.replace(/\.\.|$/g, (end) => `@1${end}`);
    expect((await answer.json()).address).toBe(new URL(pinned, baseURL).href);
  }
});

test("A comparison is cited in the formats of reference managers, and found by Zotero", async ({ page, request }) => {
  const bibtex = await (await request.get(`${PAIR}/citation.bib?passage=left-4`)).text();
  expect(bibtex).toContain("author = {{US Department of State}}");
  expect(bibtex).toContain(URGED);
  expect(await (await request.get(`${PAIR}/citation.ris`)).text()).toContain("AU  - US Department of State\r\n");
  expect((await (await request.get(`${PAIR}/citation.json`)).json())[0].author).toEqual([
    { literal: "US Department of State" },
  ]);

  await page.goto(CALL);
  const server = (await page.locator("link[rel=unapi-server]").getAttribute("href"))!;
  const ids = await page
    .locator("abbr.unapi-id")
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("title") ?? ""));
  expect((await request.get(server)).status()).toBe(200);
  for (const id of ids) {
    const query = new URLSearchParams({ id });
    expect((await request.get(`${server}?${query}`)).status()).toBe(300);
    const answer = await request.get(`${server}?${query}&format=bibtex`);
    expect([id, answer.status(), (await answer.text()).slice(0, 7)]).toEqual([id, 200, "@online"]);
  }
  expect((await request.get(`${server}?id=left:/c/none&format=bibtex`)).status()).toBe(404);
  expect((await request.get(`${server}?${new URLSearchParams({ id: ids[0]! })}&format=mods`)).status()).toBe(406);
});

test("A brief and a picture of an omission are at their addresses", async ({ page, request }) => {
  await page.goto(`${PAIR}/brief`);
  await expect(page.getByRole("region", { name: "The finding" })).toContainText("told lies");
  await expect(page.getByRole("article")).toContainText("us-state-department@1..azerbaijan-president@1");
  const brief = await request.get(`${PAIR}/brief.docx`);
  expect(strFromU8(unzipSync(await brief.body())["word/document.xml"]!)).toContain("told lies");
  const picture = await request.get(`${PAIR}/picture.png?passage=left-4`);
  expect([picture.status(), picture.headers()["content-type"]]).toEqual([200, "image/png"]);
  expect((await picture.body()).readUInt32BE(16)).toBe(1200);
});

test("A download of what is not stored answers 404", async ({ request }) => {
  const paths = [
    `${PAIR}/download.exe`,
    `${PAIR}/x`,
    `${CALL}/a..b/download.json`,
    "/compare/a..b/download.json",
    "/c/none/download.md",
  ];
  for (const path of paths) expect([path, (await request.get(path)).status()]).toEqual([path, 404]);
});
