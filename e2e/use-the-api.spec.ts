import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { API_ROOT } from "../lib/addresses/api-path";
import { createParallaxClient } from "../lib/api-client/parallax";
import { violationsOn } from "./axe";
import { anyRequests } from "./ask-anything";
import { ask } from "./ask-the-api";
import { expect, test } from "./fixtures";
import { openShare } from "./share";

const CALL = "2024-04-03-blinken-aliyev";
const PAIR = "us-state-department..azerbaijan-president";

/** Milliseconds during which requests are generated. */
const PATIENCE = 15_000;

/** Requests at once: as many as one client with some cores keeps up with. */
const AT_ONCE = 8;

test("Whatever a program asks, it is answered as the document says", async ({ baseURL }) => {
  let asked = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyRequests, { minLength: AT_ONCE, maxLength: AT_ONCE }), async (requests) => {
      const departures = await Promise.all(
        requests.map(async (request) => {
          asked += 1;
          return (await ask(request, baseURL!)).map((what) => `${request.method} ${request.path}: ${what}`);
        }),
      );
      expect(departures.flat()).toEqual([]);
    }),
    { numRuns: 60, interruptAfterTimeLimit: PATIENCE, markInterruptAsFailure: false, endOnFailure: true },
  );
  expect(asked).toBeGreaterThan(0);
});

test("A program finds a call, reads its comparison, and asks again only for what has changed", async ({ baseURL }) => {
  const client = createParallaxClient(baseURL + API_ROOT);
  const found = await client.GET("/search", { params: { query: { q: "unjustly detained" } } });
  const call = found.data?.calls.find(({ call: { slug } }) => slug === CALL);
  expect(call?.links.comparison).toBe(`${baseURL}${API_ROOT}/calls/${CALL}/${PAIR}`);
  const path = { call: CALL, pair: PAIR };
  const read = await client.GET("/calls/{call}/{pair}", { params: { path } });
  const { text } = read.data!.left.readout.revision;
  for (const passage of read.data!.left.passages) expect(passage.text).toBe(text.slice(passage.start, passage.end));
  const tag = read.response.headers.get("ETag")!;
  // Once computed, once from the cache. Other stories may change the call in between, and its tag with it.
  await expect
    .poll(async () => {
      const again = await client.GET("/calls/{call}/{pair}", { params: { path }, headers: { "If-None-Match": tag } });
      return [304, 200].includes(again.response.status) && again.response.headers.has("ETag");
    })
    .toBe(true);
  const unknown = await client.GET("/calls/{call}", { params: { path: { call: "none" } } });
  expect(unknown.error).toMatchObject({ status: 404, type: "/api#not-found" });
});

test("A page of another site may read, but not send", async ({ request }) => {
  const headers = { Origin: "https://elsewhere.example" };
  const read = await request.get(`${API_ROOT}/calls`, { headers });
  expect([read.status(), read.headers()["access-control-allow-origin"]]).toEqual([200, "*"]);
  const asked = await request.fetch(`${API_ROOT}/calls`, { method: "OPTIONS", headers });
  expect([asked.status(), asked.headers()["access-control-allow-methods"]]).toEqual([204, "GET, HEAD"]);
  const sent = await request.post(`${API_ROOT}/compare`, { headers, data: { left: "a", right: "b" } });
  expect([sent.status(), sent.headers()["content-type"], sent.headers()["access-control-allow-origin"]]).toEqual([
    403,
    "application/problem+json",
    undefined,
  ]);
  for (const method of ["PUT", "DELETE", "PATCH"]) {
    const refused = await request.fetch(`${API_ROOT}/calls/${CALL}`, { method });
    expect([refused.status(), refused.headers().allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
  }
});

test("Where there are no accounts, nothing is written by the API, and it says why", async ({ baseURL }) => {
  const client = createParallaxClient(baseURL + API_ROOT);
  const { error } = await client.POST("/calls/{call}/{pair}/notes", {
    params: { path: { call: CALL, pair: "us-state-department@1..azerbaijan-president@1" } },
    body: { text: "Nobody's." },
    headers: { Authorization: "Bearer plx_x" },
  });
  expect(error).toMatchObject({ status: 403, type: "/api#no-accounts" });
});

test("A user of another site sees one passage in a frame that is as high as it needs, and comes from it to the page", async ({
  page,
  baseURL,
  request,
}) => {
  const shown = `${baseURL}/calls/${CALL}/${PAIR}#left-4`;
  const discovered = await request.get(`/oembed?url=${encodeURIComponent(shown)}&maxwidth=500`);
  const { html, width } = (await discovered.json()) as { html: string; width: number };
  expect(width).toBe(500);
  const grow = `addEventListener("message", ({ data }) => { if (data.type === "parallax-height") document.querySelector("iframe").height = data.height; });`;
  const elsewhere = createServer((_, response) =>
    response
      .setHeader("Content-Type", "text/html")
      .end(`<!DOCTYPE html><title>News</title>${html}<script>${grow}</script>`),
  );
  await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByText("urged the release of those unjustly detained")).toBeVisible();
  await expect(frame.getByText("US Department of State, beside")).toBeVisible();
  await expect.poll(() => frame.locator("html").evaluate((root) => root.scrollHeight - root.clientHeight)).toBe(0);
  expect(await page.context().cookies()).toEqual([]);
  const [opened] = await Promise.all([
    page.context().waitForEvent("page"),
    frame.getByRole("link", { name: "This passage on Parallax" }).click(),
  ]);
  await expect(opened).toHaveURL(new RegExp(`${PAIR}#left-4$`));
  expect(complaints.filter((text) => !text.includes("favicon"))).toEqual([]);
  elsewhere.close();
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("An editor copies the HTML of a frame from a comparison, and of a dyad, into a page of another site", async ({
      page,
    }) => {
      const field = page.getByLabel("HTML of the frame");
      await page.goto(`/calls/${CALL}/${PAIR}`);
      await openShare(page);
      await expect(field).toHaveAttribute("readonly", "");
      const comparison = await field.inputValue();
      await page.goto("/dyads/united-states..azerbaijan");
      await page.getByText("Embed", { exact: true }).click();
      const dyad = await field.inputValue();
      const elsewhere = createServer((_, response) =>
        response.setHeader("Content-Type", "text/html").end(`<!DOCTYPE html><title>News</title>${comparison}${dyad}`),
      );
      await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
      await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
      const [first, second] = [page.frameLocator("iframe >> nth=0"), page.frameLocator("iframe >> nth=1")];
      await expect(first.getByRole("heading", { level: 1 })).toContainText("Blinken and Aliyev");
      await second.locator("html").scrollIntoViewIfNeeded();
      await expect(second.getByText("United States and Azerbaijan").first()).toBeVisible();
      elsewhere.close();
    });
  });

test("A user learns the API from its page, by examples that this library answers", async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto("/about");
  await page.getByRole("link", { name: "the API" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "API" })).toBeVisible();
  const commands = await page
    .locator("pre")
    .filter({ hasText: /^curl '/ })
    .allTextContents();
  expect(commands.length).toBeGreaterThan(12);
  await expect(page.getByText("POST /api/v1/calls", { exact: true })).toBeVisible();
  for (const command of commands) {
    const [, address] = /'(.+)'/.exec(command)!;
    expect(address).toContain(`${baseURL}${API_ROOT}/`);
    expect([address, (await request.get(address!)).status()]).toEqual([address, 200]);
  }
  expect(await violationsOn(page)).toEqual([]);
});
