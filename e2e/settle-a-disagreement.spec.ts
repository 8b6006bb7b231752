import type { Page } from "@playwright/test";
import { violationsOn } from "./axe";
import { expect, test } from "./fixtures";
import { invite, joinBy } from "./members";
import { startSharedLibrary, type SharedLibrary } from "./shared-library";

const CALL = "/calls/2024-04-03-blinken-aliyev";
const LINK = "the link between United States, passage 2, and Azerbaijan, passage 6";

let library: SharedLibrary;

test.beforeAll(async () => {
  library = await startSharedLibrary();
});

test.afterAll(() => library.stop());

const panel = (page: Page) => page.getByRole("region", { name: "Review" });
const settling = (page: Page) => page.getByRole("button", { name: /^Settle/ });

const DISAGREE = "Reviewers disagree. Ben: linked; Cem: rejected.";

test("Two analysts disagree, which only editors are offered to settle; it stands, and says who settled it, until it is undone", async ({
  browser,
}) => {
  const ana = await library.open(browser);
  await joinBy(ana, library.firstLink(), "Ana");
  const invited: Page[] = [];
  for (const [name, role] of [
    ["Ben", "Analyst"],
    ["Cem", "Analyst"],
    ["Eva", "Editor"],
    ["Rea", "Reader"],
  ] as const) {
    const link = await invite(ana, name, role);
    const page = await library.open(browser, { javaScriptEnabled: name !== "Cem" && name !== "Eva" });
    await joinBy(page, link, name);
    await page.goto(CALL);
    invited.push(page);
  }
  const [ben, cem, eva, rea] = invited as [Page, Page, Page, Page];
  await ben.getByRole("button", { name: `Confirm: ${LINK}` }).click();
  await expect(panel(ben).getByText("Link confirmed.")).toBeVisible();
  await expect(settling(ben)).toHaveCount(0);
  await eva.reload();
  // Nobody disagrees yet.
  await expect(settling(eva)).toHaveCount(0);
  await cem
    .getByRole("button", { name: `Reject: ${LINK}` })
    .first()
    .click();
  await expect(cem.getByText(DISAGREE).first()).toBeVisible();
  for (const page of [ben, cem, rea]) {
    await page.reload();
    await expect(page.getByText(DISAGREE).first()).toBeVisible();
    await expect(settling(page)).toHaveCount(0);
  }

  // Without scripts.
  await eva.reload();
  await eva
    .getByRole("button", { name: `Settle as confirmed: ${LINK}` })
    .first()
    .click();
  const settled = /^Confirmed by Eva on .*, settling a disagreement; Cem said otherwise$/;
  await expect(eva.getByText(settled).first()).toBeVisible();
  await cem.reload();
  await expect(cem.getByText(settled).first()).toBeVisible();
  await expect(cem.getByText(/Reviewers disagree/)).toHaveCount(0);
  await cem.goto("/calls?state=disputed");
  await expect(cem.getByRole("link", { name: /Blinken/ })).toHaveCount(0);
  await ben.getByRole("link", { name: "History", exact: true }).click();
  await expect(ben.getByText(/^Eva settled a disagreement: confirmed the link/)).toBeVisible();
  await ana.goto("/audit");
  await expect(ana.getByRole("listitem").filter({ hasText: "Eva settled a disagreement" })).toBeVisible();

  await eva
    .getByRole("button", { name: `Undo this decision: ${LINK}` })
    .first()
    .click();
  await expect(eva.getByText(DISAGREE).first()).toBeVisible();

  // With scripts, in review mode, where disagreements are asked about first.
  await ana.goto(`${CALL}?review=1`);
  const question = ana.locator("[data-item]");
  await expect(question.getByText(DISAGREE).first()).toBeVisible();
  expect(await violationsOn(ana)).toEqual([]);
  await question.getByRole("button", { name: `Settle as rejected: ${LINK}` }).click();
  await expect(panel(ana).getByText("Settled.")).toBeVisible();
  await expect(question.getByText(DISAGREE)).toHaveCount(0);
  await rea.reload();
  await expect(
    rea.getByText(
      /^Not linked with Azerbaijan, 6: rejected by Ana on .*, settling a disagreement; Ben said otherwise$/,
    ),
  ).toBeVisible();
});
