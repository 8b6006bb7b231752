import { type Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const CALL = "/calls/2024-04-03-blinken-aliyev";
const PAGES = [
  "/calls",
  CALL,
  `${CALL}?view=texts`,
  `${CALL}?view=words`,
  `${CALL}?view=list`,
  `${CALL}/azerbaijan-president..us-state-department`,
  "/calls/2022-05-11-blinken-aliyev",
  "/nowhere",
  "/calls/none",
];

/** The browser's complaints while a page loads, except about the expected 404. */
async function complaintsOf(page: Page, path: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(path, { waitUntil: "networkidle" });
  return complaints.filter((text) => !text.includes("status of 404"));
}

for (const path of PAGES)
  test(`A browser finds nothing on ${path} that its policy forbids`, async ({ page }) => {
    // Twice: once rendered, once from the cache.
    expect(await complaintsOf(page, path)).toEqual([]);
    expect(await complaintsOf(page, path)).toEqual([]);
  });

test("An unknown address is answered without asking another server, even behind a proxy that terminates TLS", async ({
  request,
}) => {
  const headers = { "x-forwarded-proto": "https" };
  for (const path of ["/calls/none", "/readouts/none:x/edit", "/gone/none"])
    expect([path, (await request.get(path, { headers })).status()]).toEqual([path, 404]);
});

test("Scripts run only with a nonce that no two answers share", async ({ request }) => {
  const nonces = new Set<string>();
  for (let round = 0; round < 3; round++) {
    const response = await request.get(CALL);
    const policy = response.headers()["content-security-policy"] ?? "";
    const [, nonce] = /script-src 'self' 'nonce-([^']{22,})' 'strict-dynamic';/.exec(policy) ?? [];
    const scripts = (await response.text()).match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
    nonces.add(nonce!);
  }
  expect(nonces.size).toBe(3);
});

test("Nobody can frame a page, run a script in it that is not ours, or guess the type of an answer", async ({
  request,
}) => {
  for (const path of [...PAGES, "/icon.svg"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("same-origin");
    expect(headers["permissions-policy"]).toContain("camera=()");
    if (path === "/icon.svg") continue;
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["content-security-policy"]).toContain("object-src 'none'; base-uri 'none'; form-action 'self'");
    expect(headers["content-security-policy"]).not.toMatch(/unsafe|https?:|\*/);
  }
});

test("A cached page is compressed for a browser that takes it so, and asked for again by every user", async ({
  request,
}) => {
  for (const encoding of ["gzip", "br", "gzip"]) {
    const headers = (await request.get(CALL, { headers: { "Accept-Encoding": encoding } })).headers();
    expect(headers["content-encoding"]).toBe(encoding);
    expect(headers["cache-control"]).toContain("no-store");
    expect(headers["vary"]).toContain("Accept-Encoding");
  }
});

test("A page that was asked for before comes from the cache, but not for a user with a name of their own", async ({
  request,
}) => {
  const cacheStatus = async (headers: Record<string, string> = {}) =>
    (await request.get(CALL, { headers })).headers()["cache-status"];
  // Other tests may change the call in between.
  await expect.poll(() => cacheStatus()).toBe("Parallax; hit");
  expect(await cacheStatus({ Cookie: "reviewer=Ana" })).toBe(undefined);
  // Forwarding headers from a stranger are ignored.
  expect(await cacheStatus({ "X-Forwarded-Host": "parallax.example" })).toBe("Parallax; hit");
  const sent = Object.keys((await request.get(CALL)).headers());
  expect(sent.filter((name) => name.startsWith("x-parallax"))).toEqual([]);
});

test("No page is answered under a name that is not this server's, and a load balancer hears whether it is ready", async ({
  request,
}) => {
  const foreign = await request.get(CALL, { headers: { Host: "parallax.example" } });
  expect([foreign.status(), await foreign.text()]).toEqual([
    421,
    "Parallax does not answer under the name parallax.example. An operator can add it to ALLOWED_HOSTS.\n",
  ]);
  for (const path of ["/healthz", "/readyz"])
    expect([path, (await request.get(path, { headers: { Host: "10.0.0.1" } })).status()]).toEqual([path, 200]);
  for (const method of ["TRACE", "PUT", "OPTIONS"]) expect((await request.fetch("/", { method })).status()).toBe(405);
  const crossed = await request.post("/c", { headers: { Origin: "https://elsewhere.example" }, form: { pair: "x" } });
  expect(crossed.status()).toBe(403);
});
