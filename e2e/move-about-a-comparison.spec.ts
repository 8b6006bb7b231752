import { expect, test } from "./fixtures";

const CALL = "/calls/2024-04-03-blinken-aliyev";

test("An address that names a page of a pair, but only the call, leads to the pair that the call opens with", async ({
  page,
}) => {
  for (const below of ["brief", "cite", "history"]) {
    await page.goto(`${CALL}/${below}?reader=built-in`);
    await expect(page).toHaveURL(`${CALL}/us-state-department..azerbaijan-president/${below}?reader=built-in`);
  }
});

test("A file of a pair that is asked for below the call is that of the pair that the call opens with", async ({
  request,
}) => {
  const files = [
    "download.json",
    "citation.bib",
    "brief.docx",
    "picture.png?passage=left-3",
    "download.csv?reader=built-in",
  ];
  for (const file of files) {
    const answer = await request.get(`${CALL}/${file}`);
    expect(answer.status()).toBe(200);
    expect(answer.url()).toContain(`${CALL}/us-state-department..azerbaijan-president/${file}`);
    expect(answer.headers()["content-type"]).not.toContain("html");
  }
  expect((await request.get("/calls/2022-05-11-blinken-aliyev/download.json")).status()).toBe(404);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("An analyst opens each view at an address of its own", async ({ page }) => {
    // While the page scrolls smoothly, its navigation bar moves, and a click may begin on a link and end beside it.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(CALL);
    const views = page.getByRole("navigation", { name: "View" });
    await views.getByRole("link", { name: "List" }).click();
    await expect(page).toHaveURL(`${CALL}?view=list`);
    await expect(page.getByRole("heading", { name: "Shared: 1 point" })).toBeVisible();

    await views.getByRole("link", { name: "Texts" }).click();
    await page.getByRole("link", { name: "likely counterpart: Azerbaijan, passage 6" }).click();
    await expect(page).toHaveURL(`${CALL}?view=texts#right-6`);

    await views.getByRole("link", { name: "Words" }).click();
    await expect(page.getByText("too different for a word diff")).toBeVisible();
    await page.getByRole("link", { name: "See them aligned by content" }).click();
    await expect(page).toHaveURL(CALL);
  });

  test("Filters combine, show counts, and say which of them left no rows", async ({ page }) => {
    await page.goto(CALL);
    const states = page.getByRole("navigation", { name: "Filter by state" });
    await states.getByRole("link", { name: /^Only Azerbaijan/ }).click();
    await expect(page).toHaveURL(`${CALL}?show=onlyRight`);
    await expect(page.locator("#left-2")).toHaveCount(0);
    await page.getByRole("searchbox", { name: "Search" }).fill("April 5");
    await page.getByRole("button", { name: "Filter" }).click();
    await expect(
      page.getByRole("status").filter({ hasText: "2 rows match the state and the search for “April 5”." }),
    ).toBeVisible();
    await page.getByRole("searchbox", { name: "Search" }).fill("unicorns");
    await page.getByRole("button", { name: "Filter" }).click();
    await expect(
      page.getByRole("status").filter({ hasText: "No row matches the state and the search for “unicorns”." }),
    ).toBeVisible();
    await page.getByRole("link", { name: "Show all" }).click();
    await expect(page).toHaveURL(CALL);
  });

  test("The sides can be swapped, and the order taken from either", async ({ page }) => {
    await page.goto(CALL);
    await page.getByRole("link", { name: "Follow Azerbaijan’s order" }).click();
    await expect(page).toHaveURL(`${CALL}?base=right`);
    await page.getByRole("link", { name: "Swap sides" }).click();
    await expect(page).toHaveURL(`${CALL}/azerbaijan-president..us-state-department`);
    await expect(page.locator("#right-4")).toContainText("unjustly detained");
  });

  test("The overview leads to a passage", async ({ page }) => {
    await page.goto(CALL);
    await page
      .getByRole("navigation", { name: /^Overview/ })
      .getByRole("link", { name: "United States, passage 2: likely counterpart" })
      .click();
    await expect(page).toHaveURL(`${CALL}#left-2`);
  });

  test("What the US told Aliyev is compared with what it told Pashinyan", async ({ page }) => {
    const side = (who: string) => `2023-11-27-blinken-${who}:us-state-department`;
    await page.goto(`/compare/${side("aliyev")}..${side("pashinyan")}@1`);
    await expect(page.locator("#left-1")).toContainText("the suffering that this long-standing conflict has caused");
    await expect(page.locator("#right-1")).toContainText("sovereignty and territorial integrity");
    const missing = await page.goto(`/compare/${side("aliyev")}..${side("pashinyan")}@2`);
    expect(missing?.status()).toBe(404);
  });
});
