import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "./fixtures";

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
