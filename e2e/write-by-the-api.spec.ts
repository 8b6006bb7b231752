import type { Page } from "@playwright/test";
import fc from "fast-check";
import { API_ROOT } from "../lib/addresses/api-path";
import { createParallaxClient } from "../lib/api-client/parallax";
import { anyWrites } from "./ask-anything";
import { ask } from "./ask-the-api";
import { violationsOn } from "./axe";
import { expect, test } from "./fixtures";
import { invite, joinBy, signIn } from "./members";
import { startSharedLibrary, type SharedLibrary } from "./shared-library";

const CALL = "2024-04-03-blinken-aliyev";
const path = { call: CALL, pair: "us-state-department@1..azerbaijan-president@1" };

/** Milliseconds during which requests are generated. */
const PATIENCE = 15_000;

// These tests share a library of Ana, its administrator, and Ben, an analyst; each builds on the one before.
test.describe.configure({ mode: "serial" });

let library: SharedLibrary;

test.beforeAll(async () => {
  library = await startSharedLibrary();
});

test.afterAll(() => library.stop());

/** Makes a token on the page of an account. */
async function makeToken(page: Page, name: string, scopes: string[]): Promise<string> {
  await page.goto("/account");
  await page.getByLabel("Name of the token").fill(name);
  await page.getByLabel("Valid for").selectOption("30 days");
  for (const scope of scopes) await page.getByRole("checkbox", { name: scope }).check();
  await page.getByRole("button", { name: "Make a token" }).click();
  return (await page.getByRole("status").locator("code").textContent())!;
}

const clientOf = (token: string) =>
  createParallaxClient(library.url() + API_ROOT, (request) => {
    const asked = request as Request;
    asked.headers.set("Authorization", `Bearer ${token}`);
    return fetch(asked);
  });

test("A program that has a token judges, edits a note, adds a call, and is refused once the token was revoked", async ({
  browser,
}) => {
  const ana = await library.open(browser);
  await joinBy(ana, library.firstLink(), "Ana");
  // Without scripts.
  const ben = await library.open(browser, { javaScriptEnabled: false });
  await joinBy(ben, await invite(ana, "Ben", "Analyst"), "Ben");
  const scopes = ["Judge passages and links", "Write and edit notes", "Add calls, readouts and revisions"];
  const token = await makeToken(ben, "reviewer", scopes);
  expect(token).toMatch(/^plx_[\w-]{43}$/);
  await ben.goto("/account");
  expect(await ben.content()).not.toContain(token);
  await expect(ben.getByText("reviewer, to read; judge passages and links")).toContainText("never used");

  const client = clientOf(token);
  const compared = await client.GET("/calls/{call}/{pair}", { params: { path } });
  const unmatched = compared.data!.right.passages.find(({ finding }) => finding === "none" || finding === "weak")!;
  const { start, end } = unmatched;
  const judged = await client.POST("/calls/{call}/{pair}/judgements", {
    params: { path },
    body: { kind: "no-counterpart", right: [{ start, end }] },
  });
  expect([judged.response.status, judged.data?.author]).toEqual([201, "Ben"]);
  const again = await client.GET("/calls/{call}/{pair}", { params: { path } });
  expect(again.data!.right.passages.find((one) => one.start === start)?.finding).toBe("left-out");

  const noted = await client.POST("/calls/{call}/{pair}/notes", {
    params: { path, header: { "Idempotency-Key": "the-note-of-this-story" } },
    body: { right: [{ start, end }], text: "See the map." },
  });
  const note = String(noted.data!.id);
  const tag = noted.response.headers.get("ETag")!;
  const edit = (text: string) =>
    client.PATCH("/notes/{note}", { params: { path: { note }, header: { "If-Match": tag } }, body: { text } });
  expect((await edit("See both maps.")).data).toMatchObject({ version: 2, text: "See both maps." });
  expect((await edit("See no map.")).error).toMatchObject({ status: 412, type: "/api#changed" });
  const read = await client.GET("/notes/{note}", { params: { path: { note } } });
  expect(read.response.headers.get("ETag")).toMatch(/^"/);

  const { slug } = (
    await client.POST("/calls", {
      params: {},
      body: {
        slug: "2030-01-02-marenov-ilves",
        title: "Marenov and Ilves, phone call",
        kind: "phone-call",
        date: "2030-01-02",
        parties: [
          { party: { slug: "velmora", name: "Velmora", adjective: "Velmoran" }, principal: "Ana Marenov" },
          { party: { slug: "ostania", name: "Ostania", adjective: "Ostanian" }, principal: "Jaan Ilves" },
        ],
        readouts: [
          {
            issuer: {
              slug: "velmora-mfa",
              name: "Ministry of Foreign Affairs of Velmora",
              kind: "foreign-ministry",
              party: { slug: "velmora", name: "Velmora", adjective: "Velmoran" },
            },
            kind: "official-statement",
            extent: "full",
            language: "en",
            text: "The ministers discussed the ceasefire.",
          },
        ],
      },
    })
  ).data!;
  await ben.goto(`/calls/${slug}`);
  await expect(ben.getByText("The ministers discussed the ceasefire.").first()).toBeVisible();

  // Not for pages, and not from pages on other sites.
  const headers = { Authorization: `Bearer ${token}` };
  expect((await fetch(`${library.url()}/calls`, { headers, redirect: "manual" })).status).toBe(401);
  const foreign = { ...headers, Origin: "https://elsewhere.example", "Content-Type": "application/json" };
  const sent = await fetch(`${library.url()}${API_ROOT}/calls`, { method: "POST", headers: foreign, body: "{}" });
  expect([sent.status, sent.headers.get("Access-Control-Allow-Origin")]).toEqual([403, null]);

  await ana.goto("/audit");
  await expect(ana.getByRole("listitem").filter({ hasText: "Ben edited a note" })).toBeVisible();
  const csv = await (await ana.request.get("/audit/export.csv")).text();
  expect(csv).toContain(",Ben,token,call-added,");
  await ana.goto("/people");
  await expect(ana.getByText("reviewer, owned by Ben")).toContainText("last used on");
  expect(await violationsOn(ana)).toEqual([]);
  await ana.getByRole("button", { name: "Revoke (reviewer)" }).click();
  await expect(ana.getByRole("status")).toHaveText(
    "The token is revoked: programs that use it are refused from now on.",
  );
  const refused = await edit("Too late.");
  expect([refused.error?.status, refused.response.headers.get("WWW-Authenticate")]).toEqual([401, "Bearer"]);
});

test("Whatever a program sends to be stored, it is answered as the document says", async ({ browser }) => {
  const ana = await library.open(browser);
  await ana.goto("/sign-in");
  await signIn(ana, "Ana");
  const token = await makeToken(ana, "anything", ["Judge", "Settle", "Write and edit", "Add calls"]);
  await expect(ana.getByText("anything, to read; judge passages and links")).toBeVisible();
  expect(await violationsOn(ana)).toEqual([]);
  await fc.assert(
    fc.asyncProperty(anyWrites, async (request) => {
      const headers = { ...request.headers, Authorization: `Bearer ${token}` };
      expect(await ask({ ...request, headers }, library.url())).toEqual([]);
    }),
    { numRuns: 100, interruptAfterTimeLimit: PATIENCE, markInterruptAsFailure: false, endOnFailure: true },
  );
});
