import { expect, test } from "./fixtures";

const CALL = "/calls/2024-04-03-blinken-aliyev";
const PARTS = [
  "%00",
  "%ff%fe",
  "..%2f..%2fetc%2fpasswd",
  "%3Cscript%3E",
  "a..b..c",
  "@1..@2",
  "%F0%9F%87",
  "'%20OR%201=1--",
  "x".repeat(3_000),
];
const PLACES = [
  "/calls/",
  "/compare/",
  "/c/",
  `${CALL}/`,
  "/readouts/",
  "/library/",
  "/calls/new/",
  "/_next/image?url=",
];

test("No address makes the server fail", async ({ request }) => {
  const answers: [string, number][] = [];
  for (const place of PLACES)
    for (const part of PARTS)
      answers.push([place + part, (await request.get(place + part, { maxRedirects: 0 })).status()]);
  expect(answers.filter(([, status]) => status >= 500 || status === 200)).toEqual([]);
});

test("No query makes the server fail", async ({ request }) => {
  const values = [
    "",
    "%00",
    "%ff",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "a&view=b&view=c",
    "__proto__",
    "%F0%9F",
    "9".repeat(2_000),
  ];
  const names = ["view", "base", "show", "topic", "q", "left", "right", "passage", "of", "__proto__", "from"];
  const queries = [
    ...values.map((value) => names.map((name) => `${name}=${value}`).join("&")),
    ...names.map((name) => `${name}=%ff&${name}=__proto__`),
  ];
  const paths = [CALL, "/calls", "/calls/new", "/library", `${CALL}/us-state-department..azerbaijan-president/cite`];
  const answers: [string, number][] = [];
  for (const path of paths)
    for (const query of queries)
      answers.push([`${path}?${query}`, (await request.get(`${path}?${query}`, { maxRedirects: 0 })).status()]);
  expect(answers.filter(([, status]) => status >= 500)).toEqual([]);
});

test("Markup in a search is shown as it was typed, and runs nowhere", async ({ page }) => {
  const typed = `"><script>document.title="run"</script><img src=x onerror='document.title="run"'>`;
  await page.goto(`${CALL}?q=${encodeURIComponent(typed)}`);
  await expect(page.getByRole("status").filter({ hasText: "No row matches" })).toContainText(typed);
  await expect(page).toHaveTitle(/Blinken and Aliyev/);
});

test("POST requests that none of our forms would send are answered without a server error, and change nothing", async ({
  request,
}) => {
  const bodies = [
    "",
    "{}",
    "\0",
    "a=1&b=2",
    "x".repeat(100_000),
    "--x",
    "--x\r\n",
    `--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1`,
    "--x--\r\n",
  ];
  const types = [
    "application/x-www-form-urlencoded",
    "application/json",
    "text/plain",
    "multipart/form-data; boundary=x",
    "nonsense",
  ];
  for (const path of ["/calls/new", "/c", "/library", CALL])
    for (const data of bodies)
      for (const type of types) {
        const answer = await request.post(path, { data, headers: { "content-type": type }, maxRedirects: 0 });
        expect([path, type, data.length, answer.status() < 500]).toEqual([path, type, data.length, true]);
      }
});

/** The hidden fields of a page's first form, by which Next finds its action. */
async function actionFieldsOf(page: string): Promise<[name: string, value: string][]> {
  const [form = ""] = /<form.*?<\/form>/s.exec(page) ?? [];
  const fields = form.matchAll(/name="(\$ACTION_[^"]+)"(?: value="([^"]*)")?/g);
  return [...fields].map(([, name, value = ""]) => [name!, value.replaceAll("&quot;", '"')]);
}

test("An action that is called with fewer or more arguments than its page gives it answers that there is no such page", async ({
  request,
}) => {
  for (const path of ["/calls/new", "/library", `${CALL}/edit`]) {
    const fields = await actionFieldsOf(await (await request.get(path)).text());
    const send = async (change: (bound: unknown[]) => unknown[]) => {
      const form = new FormData();
      for (const [name, value] of fields)
        form.append(name, name.endsWith(":1") ? JSON.stringify(change(JSON.parse(value) as unknown[])) : value);
      return (await request.post(path, { multipart: form, maxRedirects: 0 })).status();
    };
    const given = [await send((bound) => bound), await send(() => []), await send((bound) => [...bound, ...bound])];
    expect([path, ...given]).toEqual([path, 200, 404, 404]);
  }
});

test("A readout full of markup is shown as text", async ({ page }) => {
  const text = `<script>document.title="run"</script> \u202eThe ministers spoke today\u202c <b>bold</b> & "quoted" 'too'.`;
  await page.goto("/calls/new");
  await page.getByLabel("Date").fill("2021-05-05");
  for (const at of [1, 2]) {
    const row = page.getByRole("group", { name: `Party ${at}` });
    await row.getByLabel(`Party ${at}`, { exact: true }).fill(at === 1 ? "<i>Karvonia</i>" : "Eldmark");
    await row.getByLabel("Principal").fill(`Minister ${"<u>"}${at}`);
    const side = page.getByRole("group", { name: `Readout ${at}` });
    await side.getByLabel("Issuer", { exact: true }).fill("US Department of State");
    await side.getByLabel("Text", { exact: true }).fill(at === 1 ? text : "The ministers spoke today.");
    await side.getByLabel("Language").fill("en");
  }
  await page.getByLabel("Title", { exact: true }).fill("<h1>Markup</h1>");
  await page.getByLabel("Web address").fill("2021-05-05-markup");
  await page.getByRole("button", { name: "Save the call" }).click();
  await expect(page).toHaveURL("/calls/2021-05-05-markup");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("<h1>Markup</h1>");
  await expect(page.locator("blockquote").filter({ hasText: "<b>bold</b>" }).first()).toBeVisible();
  await expect(page).toHaveTitle(/<h1>Markup<\/h1>/);
});
