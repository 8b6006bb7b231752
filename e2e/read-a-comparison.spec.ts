import { violationsOn } from "./axe";
import type { Locator } from "@playwright/test";
import { expect, test } from "./fixtures";

const CALL = "/calls/2024-04-03-blinken-aliyev";
const PAIR = `${CALL}/us-state-department..azerbaijan-president`;

test("An analyst finds a call in the list and reads both sides", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("banner").getByRole("link", { name: "Calls" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Calls");
  const dates = await page.getByRole("time").evaluateAll((times) => times.map((time) => time.getAttribute("datetime")));
  expect(dates).toEqual(dates.toSorted().toReversed());

  await page.getByLabel("Search calls and readouts").fill("Blinken Aliyev");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/q=Blinken/);
  // Other stories store other calls of 3 April 2024.
  await page.goto(`${page.url()}&to=2023`);
  await page.getByRole("link", { name: /Blinken and Aliyev ?, phone call.*27 November 2023/ }).click();
  await expect(page).toHaveURL("/calls/2023-11-27-blinken-aliyev");
  await expect(page.getByText("as quoted by The Armenian Report")).toBeVisible();

  await page.goto(CALL);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Blinken and Aliyev, phone call");
  await expect(page.getByRole("heading", { name: "US Department of State" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Press service of the President of Azerbaijan" })).toBeVisible();
});

test("A point without a counterpart faces a blank that says so, and never says left out", async ({ page }) => {
  await page.goto(CALL);
  const row = page.getByRole("listitem").filter({ has: page.locator("#right-8") });
  await expect(row.getByText("no match found")).toBeVisible();
  await expect(page.getByText(/left out by|not discussed/)).toHaveCount(0);
});

test("Shared points face each other with their shared terms marked, and say why", async ({ page }) => {
  await page.goto(CALL);
  const row = page.getByRole("listitem").filter({ has: page.locator("#left-2") });
  await expect(row.getByText("Discussions were also held regarding")).toBeVisible();
  await expect(row.getByText("the negotiations held in Berlin")).toBeVisible();
  await expect(row.locator("mark", { hasText: "peace" }).first()).toBeVisible();
  await row.getByText("Why linked").first().click();
  await expect(row.getByText("Azerbaijan, Armenia").first()).toBeVisible();
});

test("A possible counterpart is one folded line until it is opened", async ({ page }) => {
  await page.goto(CALL);
  for (const passage of ["#left-3", "#right-2"]) {
    const possible = page.getByRole("listitem").filter({ has: page.locator(passage) });
    await expect(possible.getByText("Why possible")).toBeHidden();
    await possible.getByText(/^possible: \d+, “/).click();
    await expect(possible.getByText("Why possible")).toBeVisible();
  }
});

for (const { width, height, screens } of [
  { width: 1440, height: 900, screens: 1 },
  { width: 390, height: 844, screens: 1.3 },
])
  test(`The finding and the first row stand at the top of a screen of ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(CALL);
    const top = async (of: Locator) => (await of.boundingBox())!.y;
    expect(await top(page.getByRole("region", { name: "The finding" }).getByRole("listitem").last())).toBeLessThan(
      height,
    );
    expect(await top(page.locator("#left-1"))).toBeLessThan(screens * height);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
            resolve(shifts.reduce((sum, { value }) => sum + value, 0));
          }).observe({ type: "layout-shift", buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
        }),
    );
    expect(shift).toBe(0);
  });

test("On a phone the review is in sight, and what is pushed sideways comes into sight by keyboard", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(CALL);
  const { x, width } = (await page.getByRole("link", { name: /^Review \d+ passages left$/ }).boundingBox())!;
  expect(x + width).toBeLessThanOrEqual(390);
  const next = page.getByRole("button", { name: "Next shared point" });
  await next.focus();
  await expect(next).toBeInViewport({ ratio: 0.9 });
  const last = page.getByRole("navigation", { name: "Filter by state" }).getByRole("link").last();
  await last.focus();
  await expect(last).toBeInViewport({ ratio: 0.9 });
});

test("Colours belong to the issuer: they stay when the sides are swapped", async ({ page }) => {
  const colour = (name: string) =>
    page.getByRole("heading", { name }).evaluate((heading) => getComputedStyle(heading).color);
  await page.goto(CALL);
  const [us, other] = [await colour("US Department of State"), await colour("Press service of the President")];
  expect(us).not.toBe(other);
  await page.getByRole("link", { name: "Swap sides" }).click();
  await expect(page).toHaveURL(/azerbaijan-president\.\.us-state-department/);
  expect([await colour("US Department of State"), await colour("Press service of the President")]).toEqual([us, other]);
});

test("A legend says how often each mark is right", async ({ page }) => {
  await page.goto(CALL);
  await expect(
    page.getByText(/Of 100 passages marked likely, \d+ have a counterpart; marked possible, \d+;/),
  ).toBeVisible();
});

test("Every passage has an anchor and a link to itself", async ({ page }) => {
  await page.goto(CALL);
  await page.getByRole("listitem").getByRole("link", { name: "Azerbaijan, passage 3", exact: true }).click();
  await expect(page).toHaveURL(`${CALL}#right-3`);
  await expect(page.locator("#right-3")).toContainText("European Peace Facility");
});

test("A missing readout is said as the finding it is", async ({ page }) => {
  await page.goto("/calls/2022-05-11-blinken-aliyev");
  await expect(page.getByRole("heading", { name: "No readout from Azerbaijan stored" })).toBeVisible();
  await expect(page.getByText("I spoke today with Azerbaijani President Ilham Aliyev")).toBeVisible();
});

test("Quoted sentences are marked as a partial quotation", async ({ page }) => {
  await page.goto("/calls/2023-11-27-blinken-pashinyan");
  await expect(page.getByText("partial quotation")).toBeVisible();
  await expect(page.getByRole("heading", { name: "No readout from Armenia stored" })).toBeVisible();
});

test("An unknown call answers 404 with a page that helps", async ({ page }) => {
  const response = await page.goto("/calls/2024-04-04-nobody-nowhere");
  expect(response?.status()).toBe(404);
  await page.getByRole("link", { name: "See all calls" }).click();
  await expect(page).toHaveURL("/calls");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole comparison is there", async ({ page }) => {
    await page.goto(CALL);
    await expect(page.locator("#left-4")).toContainText("urged the release of those unjustly detained");
    await expect(page.locator("#right-11")).toContainText("new dividing lines");
  });

  test("an unknown call answers 404 with a page that helps", async ({ page }) => {
    for (const path of ["/calls/none", "/calls/%ff", `${CALL}/none..nobody`, "/compare/a..b"]) {
      const response = await page.goto(path);
      expect([path, response?.status()]).toEqual([path, 404]);
      await expect(page.getByRole("link", { name: "See all calls" })).toBeVisible();
    }
  });
});

for (const colorScheme of ["light", "dark"] as const)
  for (const path of [
    "/",
    "/calls",
    CALL,
    `${CALL}?view=texts`,
    `${CALL}?view=list`,
    `${CALL}?view=words&q=nothing`,
    "/calls/2022-05-11-blinken-aliyev",
    "/nowhere",
  ])
    test(`axe finds nothing on ${path} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      expect(await violationsOn(page)).toEqual([]);
    });

test("On paper the two sides stand side by side, with their sources and an address that says the same next year", async ({
  page,
  baseURL,
}) => {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 700, height: 990 });
  for (const view of ["aligned", "texts", "words"]) {
    await page.goto(`${CALL}?view=${view}`);
    const words = (text: string) => page.getByText(text).filter({ visible: true });
    // The finding above has these words too.
    const left = (await words("discussed the importance of advancing").nth(1).boundingBox())!;
    const right = (await words("Discussions were also held").first().boundingBox())!;
    expect([view, left.x + left.width <= right.x]).toEqual([view, true]);
  }
  await page.goto(`${CALL}?view=list`);
  for (const heading of [/^Shared: \d+ points?$/, /^Possible: \d+ points?$/, /^Only Azerbaijan: \d+ points?$/])
    await expect(page.getByRole("heading", { name: heading })).toBeVisible();
  for (const view of ["aligned", "texts", "words", "list"]) {
    await page.goto(`${CALL}?view=${view}`);
    await expect(page.getByText("as quoted by Mediamax").first()).toBeVisible();
    const address = `${baseURL}${CALL}/us-state-department@1..azerbaijan-president@1`;
    await expect(page.getByText(`${address}, accessed`)).toBeVisible();
    await expect(page.getByRole("navigation", { name: "View", exact: true })).toBeHidden();
  }
});

test("The call of 3 April 2024 prints on two sheets, and as a list on three: before, each view took a list in one column", async ({
  page,
}) => {
  for (const [view, most] of [
    ["aligned", 2],
    ["texts", 2],
    ["words", 2],
    ["list", 3],
  ] as const) {
    await page.goto(`${CALL}?view=${view}`);
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
    expect([view, sheets.length <= most, sheets.length]).toEqual([view, true, expect.any(Number)]);
  }
});

// 320 pixels are 1280 at 400 % zoom; 720 are 1440 at 200 %.
for (const width of [320, 390, 720, 1440])
  test(`nothing scrolls sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of [
      "/calls",
      CALL,
      `${CALL}?view=texts`,
      `${CALL}?view=list`,
      `${CALL}?view=words`,
      `${PAIR}/cite`,
    ]) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

for (const width of [320, 390, 720, 1440])
  test(`the four views are whole in their frame at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(CALL);
    const frame = page.getByRole("navigation", { name: "View", exact: true });
    const [{ x, width: whole }, last] = [
      (await frame.boundingBox())!,
      (await frame.getByRole("link", { name: "List" }).boundingBox())!,
    ];
    expect(last.x + last.width).toBeLessThanOrEqual(x + whole);
  });
