import { violationsOn } from "./axe";
import { expect, test } from "./fixtures";
import { invite, joinBy } from "./members";
import { startSharedLibrary } from "./shared-library";

const CALL = "/calls/2024-04-03-blinken-aliyev";
const HISTORY = `${CALL}/us-state-department..azerbaijan-president/history`;

test("What was judged before a library had accounts is shown as the member's whose name it was, once an administrator has confirmed it", async ({
  browser,
}) => {
  const library = await startSharedLibrary({}, { PARALLAX_MODE: "alone" });
  const page = await library.open(browser, { javaScriptEnabled: false });
  await page.goto(`${CALL}?review=1`);
  await page.getByRole("textbox", { name: "Reviewing as" }).fill("B. Miller");
  await page
    .getByRole("region", { name: "Review" })
    .getByRole("button", { name: /counterpart|same/ })
    .first()
    .click();
  await page.goto(HISTORY);
  await expect(page.getByText("B. Miller").first()).toBeVisible();
  try {
    await library.restart();
    const ana = await library.open(browser);
    const ben = await library.open(browser, { javaScriptEnabled: false });
    await joinBy(ana, library.firstLink(), "Ana");
    await joinBy(ben, await invite(ana, "Ben", "Analyst"), "Ben");
    await ben.goto("/account");
    await ben.getByLabel("Typed name").selectOption("B. Miller");
    await ben.getByRole("button", { name: "This name is mine" }).click();
    await expect(ben.getByText("waits for an administrator")).toBeVisible();
    await ben.goto(HISTORY);
    await expect(ben.getByText("B. Miller").first()).toBeVisible();

    await ana.goto("/account");
    await expect(ana.getByRole("heading", { name: "Names from before" })).toHaveCount(0);
    await ana.goto("/people");
    await expect(ana.getByText("Ben says that “B. Miller” is their name")).toBeVisible();
    expect(await violationsOn(ana)).toEqual([]);
    await ana.getByRole("button", { name: "Confirm (B. Miller)" }).click();
    await expect(ana.getByRole("status")).toContainText("The name is confirmed");
    await ana.goto(HISTORY);
    await expect(ana.getByText("Ben", { exact: true }).first()).toBeVisible();
    await expect(ana.getByText("B. Miller")).toHaveCount(0);
  } finally {
    await library.stop();
  }
});
