import { EXAMPLE_CALLS } from "../prisma/example-calls";
import { addCall, expect, test } from "./fixtures";

const CALL = "/calls/2024-04-03-blinken-aliyev";
const focused = "css=*:focus";

test("Keys lead to differences and shared points, and back", async ({ page }) => {
  await page.goto(CALL);
  await expect(page.getByRole("group", { name: "Navigate" })).toBeVisible();
  await page.keyboard.press("j");
  await expect(page.locator(focused)).toContainText("Discussions were also held regarding");
  await page.keyboard.press("n");
  await expect(page.locator(focused)).toContainText("completely baseless");
  await page.keyboard.press("n");
  await expect(page.locator(focused)).toContainText("told lies during a press conference");
  await page.keyboard.press("p");
  await expect(page.locator(focused)).toContainText("completely baseless");
  await page.keyboard.press("k");
  await expect(page.locator(focused)).toContainText("Discussions were also held regarding");
});

test("The same moves are made by buttons", async ({ page }) => {
  await page.goto(CALL);
  await page.getByRole("button", { name: "Next shared point" }).click();
  await expect(page.getByText("Discussions were also held regarding").first()).toBeInViewport();
});

test("Keys switch views, swap the sides and reach the search, and never take letters from a field", async ({
  page,
}) => {
  await page.goto(CALL);
  await expect(page.getByRole("group", { name: "Navigate" })).toBeVisible();
  await page.keyboard.press("4");
  await expect(page).toHaveURL(`${CALL}?view=list`);
  await page.keyboard.press("/");
  await page.keyboard.type("sn1?");
  await expect(page.getByRole("searchbox")).toHaveValue("sn1?");
  await page.getByRole("searchbox").press("Enter");
  await expect(page).toHaveURL(`${CALL}?view=list&topic=&q=sn1%3F`);
  await page.goto(CALL);
  await expect(page.getByRole("group", { name: "Navigate" })).toBeVisible();
  await page.keyboard.press("s");
  await expect(page).toHaveURL(`${CALL}/azerbaijan-president..us-state-department?base=right`);
});

test("A question mark lists the keys, and they can be turned off there", async ({ page }) => {
  await page.goto(CALL);
  await expect(page.getByRole("group", { name: "Navigate" })).toBeVisible();
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keys" });
  await expect(dialog.getByText("Next difference")).toBeVisible();
  await dialog.getByLabel("Use single-key shortcuts").uncheck();
  await dialog.getByRole("button", { name: "Close" }).click();
  await page.keyboard.press("4");
  await page.reload();
  await expect(page.getByRole("group", { name: "Navigate" })).toBeVisible();
  await page.keyboard.press("4");
  await expect(page).toHaveURL(CALL);
  await page.keyboard.press("?");
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  const opener = page.getByRole("button", { name: "Keys ?" });
  await opener.click();
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(opener).toBeFocused();
});

test("The overview is one stop of the Tab key, walked by arrows, and frames what is on screen", async ({ page }) => {
  await page.goto(CALL);
  const strip = page.getByRole("navigation", { name: /^Overview/ });
  await expect(strip.getByText("Arrow keys move")).toBeAttached();
  await expect(strip.locator("a[tabindex='0']")).toHaveCount(1);
  await strip.locator("a[href$='#left-1']").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${CALL}#right-11`);
  await expect(strip.locator("a[href$='#right-11'][data-seen]")).toHaveCount(1);
  await expect(strip.locator("a[href$='#right-1'][data-seen]")).toHaveCount(0);
});

test("A passage's anchor outlives a change of the view, and is highlighted there", async ({ page }) => {
  await page.goto(`${CALL}#right-8`);
  await expect(page.getByRole("group", { name: "Navigate" })).toBeVisible();
  await page.getByRole("navigation", { name: "View" }).getByRole("link", { name: "Texts" }).click();
  await expect(page).toHaveURL(`${CALL}?view=texts#right-8`);
  await expect(page.locator("#right-8:target")).toContainText("completely baseless");
});

test("In Texts, a passage under the pointer or the focus lights its counterparts and is connected to them", async ({
  page,
}) => {
  await page.goto(`${CALL}?view=texts`);
  await expect(page.getByLabel("Scroll together")).toBeChecked();
  await page.locator("#left-2").hover();
  await expect(page.locator("#right-6[data-lit]")).toHaveCount(1);
  await expect(page.locator("[data-lit]")).toHaveCount(3);
  await expect(page.locator("svg[aria-hidden] path[d^='M']").last()).toBeAttached();
  await page.getByRole("link", { name: "possible counterpart: United States, passage 3" }).focus();
  await expect(page.locator("#left-3[data-lit]")).toHaveCount(1);
  await expect(page.locator("#right-6[data-lit]")).toHaveCount(0);
});

test("In Texts, one side follows the other as it is scrolled, until that is turned off", async ({ page }) => {
  const [example] = EXAMPLE_CALLS;
  const filler = (what: string) => Array.from({ length: 30 }, () => `${what}.`);
  const shared = "They agreed to reopen the railway from Yeraskh to Nakhchivan in May.";
  const text = (what: string, first: boolean) =>
    (first ? [shared, ...filler(what)] : [...filler(what), shared]).join("\n\n");
  const [left, right] = example!.readouts;
  await addCall({
    ...example!,
    slug: "2024-04-04-long",
    title: "Two long readouts",
    readouts: [
      { ...left!, text: text("Snow fell on valley", false) },
      { ...right!, text: text("Singers praised orchestra", true) },
    ],
  });
  await page.goto("/calls/2024-04-04-long?view=texts");
  await expect(page.getByLabel("Scroll together")).toBeChecked();
  const columns = page.locator("[data-column]");
  const top = () => columns.last().evaluate((column) => column.scrollTop);
  await columns.last().evaluate((column) => column.scrollTo(0, 800));
  await expect(page.locator("#right-1")).not.toBeInViewport();
  await columns.first().hover();
  await page.mouse.wheel(0, 10_000);
  await expect(page.locator("#right-1")).toBeInViewport();

  await page.getByLabel("Scroll together").uncheck();
  await columns.last().evaluate((column) => column.scrollTo(0, 800));
  await columns.first().hover();
  await page.mouse.wheel(0, -10_000);
  await expect(page.locator("#left-1")).toBeInViewport();
  expect(await top()).toBe(800);
});

for (const { what, width, height } of [
  { what: "a phone", width: 390, height: 844 },
  { what: "a window of 900 pixels", width: 1440, height: 900 },
  { what: "a page at twice its size", width: 720, height: 450 },
])
  test(`On ${what} the list of keys scrolls, and the button that closes it stays in sight`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(CALL);
    await expect(page.getByRole("group", { name: "Navigate" })).toBeVisible();
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys" });
    await expect(dialog.getByRole("button", { name: "Close" })).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("End");
    await expect(dialog.getByText("This list")).toBeInViewport({ ratio: 1 });
    await dialog.getByRole("button", { name: "Close" }).click();
    await expect(dialog).toBeHidden();
  });
