import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { APIRequestContext, Page } from "@playwright/test";
import { EXAMPLE_CALLS } from "../prisma/example-calls";
import { addCall, addReview, expect, test } from "./fixtures";
import { startParallax, type Running } from "./start-parallax";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const [EXAMPLE] = EXAMPLE_CALLS;
const slug = "2024-04-03-two-instances";
const call = `/calls/${slug}`;

let other: Running;
test.beforeAll(async () => {
  other = await startParallax(ROOT, process.env.PARALLAX_DATABASE!);
});
test.afterAll(() => other.stop());

/** Reloads a page until it comes from the cache. */
const keepInCache = (request: APIRequestContext, url: string) =>
  expect.poll(async () => (await request.get(url)).headers()["cache-status"]).toBe("Parallax; hit");

async function retitle(page: Page, base: string, title: string) {
  await page.goto(`${base}${call}/edit`);
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
}

test.use({ javaScriptEnabled: false });

test("What one instance saves, another on the same database shows at once", async ({ page, request, baseURL }) => {
  await addCall({ ...EXAMPLE!, slug, title: "Before" });
  const [here, there] = [baseURL!, other.url];
  for (const [writer, reader, title] of [
    [here, there, "Saved here"],
    [there, here, "Saved there"],
  ] as const) {
    await keepInCache(request, reader + call);
    await retitle(page, writer, title);
    expect(await (await request.get(reader + call)).text()).toContain(title);
  }

  for (const base of [here, there]) await keepInCache(request, base + call);
  const { text } = EXAMPLE!.readouts[0]!;
  const left = `${text.indexOf("The Secretary reiterated")}-${text.length}`;
  const pair = `${slug}:us-state-department@1..${slug}:azerbaijan-president@1`;
  await addReview({ judgements: [{ pair, kind: "no-counterpart", left, right: "", author: "Ana Petrova" }] });
  for (const base of [here, there]) {
    await page.goto(base + call);
    await expect(page.getByRole("region", { name: "Review" })).toContainText(/Reviewed 1 of/);
  }
});
