import { violationsOn } from "./axe";
import type { Page } from "@playwright/test";
import { hasShared } from "../scripts/shared";
import { expect, readSeed, test } from "./fixtures";

const ARTICLE = `Ferry talks hailed

Portside /The Quay/. Foreign Minister of France Jean Martin spoke with Foreign Minister of Japan Aiko Sato on Monday.

The press release of the Ministry of Foreign Affairs of France reads:

“The Minister welcomed the new ferry line between the islands and thanked his counterpart for her efforts.”

The statement of the Ministry of Foreign Affairs of Japan says:

“The two ministers discussed fishing rights at length and agreed to meet again in the autumn of this year.”

Dear visitors, please be polite.`;

async function fillCall(page: Page, date: string) {
  await page.getByLabel("Date").fill(date);
  for (const [at, party, principal] of [
    [1, "Karvonia", "Ana Marenov, Foreign Minister"],
    [2, "Eldmark", "Jaan Ilves, Foreign Minister"],
  ] as const) {
    const row = page.getByRole("group", { name: `Party ${at}` });
    await row.getByLabel(`Party ${at}`, { exact: true }).fill(party);
    await row.getByLabel("Principal").fill(principal);
  }
  for (const [at, issuer, text] of [
    [
      1,
      "Ministry of Karvonia",
      "The ministers discussed the ferry line between the islands. They thanked their envoys.",
    ],
    [2, "Ministry of Eldmark", "The ferry line between the two islands was discussed by the ministers."],
  ] as const) {
    const side = page.getByRole("group", { name: `Readout ${at}` });
    await side.getByText("New issuer", { exact: true }).click();
    await side.getByLabel("Issuer", { exact: true }).fill(issuer);
    await side.getByLabel("Kind of issuer").selectOption("Foreign ministry");
    await side.getByLabel("Party", { exact: true }).fill(at === 1 ? "Karvonia" : "Eldmark");
    await side.getByLabel("Text", { exact: true }).fill(`${text} It was ${date}.`);
  }
}

const save = (page: Page) => page.getByRole("button", { name: "Save the call" }).click();

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    const date = javaScriptEnabled ? "2021-01-02" : "2021-01-03";

    test("An analyst adds a call and lands on its comparison; the same form sent again makes no second one", async ({
      page,
    }) => {
      await page.goto("/calls");
      await page.getByRole("link", { name: "Add a call" }).click();
      await fillCall(page, date);
      await save(page);
      await expect(page).toHaveURL(`/calls/${date}-marenov-ilves`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Marenov and Ilves, phone call");
      await expect(page.locator("#right-1")).toContainText("was discussed by the ministers");

      await page.goto("/calls/new");
      await fillCall(page, date);
      // Existing by now, and typed again all the same: the content is what counts.
      await save(page);
      await expect(page).toHaveURL(`/calls/${date}-marenov-ilves`);
    });

    test("Faults are shown beside their fields and in a summary, and typed values stay", async ({ page }) => {
      await page.goto("/calls/new");
      await page.getByLabel("Date").fill("2021-02-30");
      await page
        .getByRole("group", { name: "Readout 1" })
        .getByLabel("Text", { exact: true })
        .fill("  <b>Typed</b>\n\nand kept ");
      await page.getByRole("group", { name: "Readout 1" }).getByLabel("Link to the source").fill("javascript:alert(1)");
      await save(page);
      const summary = page.getByRole("alert").filter({ hasText: "Nothing was saved" });
      await expect(summary.getByRole("link", { name: "The calendar has no such date." })).toHaveAttribute(
        "href",
        "#date",
      );
      await expect(page.getByLabel("Date")).toHaveValue("2021-02-30");
      await expect(page.getByLabel("Date")).toHaveAccessibleDescription(/The calendar has no such date/);
      await expect(page.getByRole("group", { name: "Readout 1" }).getByLabel("Text", { exact: true })).toHaveValue(
        "  <b>Typed</b>\n\nand kept ",
      );
      await expect(
        page.getByRole("group", { name: "Readout 1" }).getByLabel("Link to the source"),
      ).toHaveAccessibleDescription(/full web address/);
    });

    test("Sides are added, moved and removed with what is in them", async ({ page }) => {
      await page.goto("/calls/new");
      const text = (at: number) =>
        page.getByRole("group", { name: `Readout ${at}` }).getByLabel("Text", { exact: true });
      await text(1).fill("First");
      await text(2).fill("Second");
      await page.getByRole("button", { name: "Add a readout" }).click();
      await text(3).fill("Third");
      await page.getByRole("button", { name: "Move readout 3 up" }).click();
      await expect(text(2)).toHaveValue("Third");
      await page.getByRole("button", { name: "Remove readout 1" }).click();
      await expect(text(1)).toHaveValue("Third");
      await expect(text(2)).toHaveValue("Second");
      await expect(text(3)).toHaveCount(0);
    });

    test("An article fills the sides with the statements that it quotes", async ({ page }) => {
      await page.goto("/calls/new");
      const typed = page.getByRole("group", { name: "Readout 2" }).getByLabel("Text", { exact: true });
      await typed.fill("Typed before.");
      await page.getByText("Paste a news article and extract both readouts").click();
      await page.getByLabel("Article", { exact: true }).fill(ARTICLE);
      await page.getByRole("button", { name: "Find the statements" }).click();
      await expect(page.getByText("2 quoted statements found")).toBeVisible();
      await expect(
        page.getByRole("group", { name: "Readout 1" }).getByLabel("Text", { exact: true }),
        "what was typed stays",
      ).toHaveValue("Typed before.");
      const first = page.getByRole("group", { name: "Readout 2" });
      await expect(first.getByLabel("Text", { exact: true })).toHaveValue(
        /^The Minister welcomed the new ferry line.*efforts\.$/,
      );
      await expect(first.getByLabel("As quoted by")).toHaveValue("The Quay");
      await expect(page.getByRole("group", { name: "Readout 3" }).getByLabel("Issuer", { exact: true })).toHaveValue(
        "Ministry of Foreign Affairs of Japan",
      );
      await expect(
        page.getByRole("textbox", { name: "Text", exact: true }).filter({ hasText: "Dear visitors" }),
      ).toHaveCount(0);
    });
  });

test("An article without a quoted statement is offered as a press report", async ({ page }) => {
  await page.goto("/calls/new");
  await page.getByText("Paste a news article and extract both readouts").click();
  await page
    .getByLabel("Article", { exact: true })
    .fill("The ministers of France and Japan met on Monday and spoke about ferries.");
  await page.getByRole("button", { name: "Find the statements" }).click();
  await expect(page.getByText("No quoted official statement was found in the article.")).toBeVisible();
  await page.getByRole("button", { name: "Store the text as a press report" }).click();
  await expect(page.getByLabel("Kind of readout")).toHaveCount(1);
  await expect(page.getByLabel("Kind of readout")).toHaveValue("press-report");
});

test("The source document of 27 November 2023 gives two calls to choose from", async ({ page }) => {
  test.skip(!hasShared("seeds"), "The source documents are absent (../shared/seeds).");
  await page.goto("/calls/new");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Add a call");
  await page.getByText("Paste a news article and extract both readouts").click();
  await page.getByLabel("Article", { exact: true }).fill(readSeed("004_3fedcd095ac7b606.txt"));
  await page.getByRole("button", { name: "Find the statements" }).click();
  await page.getByRole("button", { name: "Azerbaijan and United States" }).click();
  const side = page.getByRole("group", { name: "Readout 1" });
  await expect(side.getByLabel("Text", { exact: true })).toHaveValue(/^The Secretary recognized the suffering/);
  await expect(side.getByLabel("The text is")).toHaveValue("partial");
  await expect(side.getByLabel("Issuer", { exact: true })).toHaveValue("US Department of State");
});

test("A text that is stored already is pointed out before a second call is made of it", async ({ page }) => {
  await page.goto("/calls/new");
  await fillCall(page, "2021-03-01");
  await save(page);
  await expect(page).toHaveURL("/calls/2021-03-01-marenov-ilves");
  await page.goto("/calls/new");
  await fillCall(page, "2021-03-01");
  await page.getByLabel("Web address").fill("2021-03-01-second");
  await save(page);
  const stored = page.getByRole("region", { name: "Possible duplicates" });
  await expect(stored.getByText("has exactly the same text").first()).toBeVisible();
  await expect(stored.getByText("has the same date and the same parties")).toBeVisible();
  await stored.getByRole("checkbox").check();
  await save(page);
  await expect(page).toHaveURL("/calls/2021-03-01-second");
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "a third text" : "a third text, without JavaScript", () => {
    test.use({ javaScriptEnabled });
    const date = javaScriptEnabled ? "2021-04-01" : "2021-04-02";

    test("is dropped as a file, previewed beside what is stored, and added for a news agency without a country", async ({
      page,
    }) => {
      await page.goto("/calls/new");
      await fillCall(page, date);
      await save(page);
      await page.getByRole("link", { name: "Add a readout" }).click();
      await page.getByRole("button", { name: "Add the readout" }).click();
      await expect(page.getByRole("alert").getByRole("link", { name: "The text is missing." })).toBeVisible();
      const report = "The ministers of the two islands discussed a ferry line between them. A storm is near.";
      await page
        .getByRole("group", { name: "Readout 1" })
        .locator("input[type=file]")
        .setInputFiles({ name: "report.txt", mimeType: "text/plain", buffer: Buffer.from(report) });
      await page.getByRole("button", { name: "Preview" }).last().click();
      await expect(page.getByLabel("Text", { exact: true })).toHaveValue(report);
      const preview = page.getByRole("region", { name: "Preview" });
      await expect(preview.getByText(/^New text: .* in the readout by Ministry of Karvonia/)).toBeVisible();

      await page.getByText("New issuer", { exact: true }).click();
      await page.getByLabel("Issuer", { exact: true }).fill(`Island Wire ${date}`);
      await page.getByLabel("Kind of issuer").selectOption("News agency");
      await page.getByLabel("Kind of readout").selectOption("Press report");
      await page.getByRole("button", { name: "Add the readout" }).click();
      await page.getByRole("link", { name: "All 3 readouts at once" }).click();
      await expect(page.getByRole("row").nth(1)).toContainText(`Island Wire ${date}`);
    });

    test("is found in an article, without the statement that the call has already", async ({ page }) => {
      await page.goto("/calls/2024-04-03-blinken-aliyev/add");
      await page.getByText("Paste a news article").click();
      await page.getByLabel("Article", { exact: true }).fill(ARTICLE);
      await page.getByRole("button", { name: "Find the statements" }).click();
      await expect(page.getByText("2 quoted statements found")).toBeVisible();
      await expect(page.getByRole("button", { name: "Add the 2 readouts" })).toBeVisible();
      await page.getByRole("button", { name: "Store the text as a press report" }).click();
      await expect(page.getByLabel("Kind of readout")).toHaveCount(1);
      await expect(page.getByLabel("Kind of readout")).toHaveValue("press-report");
    });
  });

test("The box of a missing side leads to its form, and another call of the issuer to their comparison", async ({
  page,
}) => {
  await page.goto("/calls/2022-05-11-blinken-aliyev");
  await page.getByRole("link", { name: "Add the readout from Azerbaijan" }).click();
  await expect(page.getByLabel("Issuer", { exact: true })).toHaveValue("Press service of the President of Azerbaijan");

  await page.goto("/calls/2023-11-27-blinken-aliyev");
  await page.getByRole("link", { name: "Compare with another call…" }).click();
  const other = page.getByRole("listitem").filter({ hasText: "Blinken and Pashinyan" });
  await other.getByRole("link", { name: "Compare with US Department of State" }).click();
  await expect(
    page.getByRole("heading", { name: "US Department of State, with Azerbaijan, 27 November 2023" }),
  ).toBeVisible();
  await expect(
    page.getByRole("heading", { name: "US Department of State, with Armenia, 27 November 2023" }),
  ).toBeVisible();
});

test("What was typed survives a closed tab, and can be restored or discarded", async ({ page, context }) => {
  await page.goto("/calls/new");
  const text = (of: Page) => of.getByRole("group", { name: "Readout 1" }).getByLabel("Text", { exact: true });
  await text(page).fill("Half a readout");
  await page.waitForFunction(() => localStorage.getItem("parallax.draft")?.includes("Half a readout"));
  await page.close();
  const again = await context.newPage();
  await again.goto("/calls/new");
  await again.getByRole("button", { name: "Restore" }).click();
  await expect(text(again)).toHaveValue("Half a readout");
  await again.close();
  const third = await context.newPage();
  await third.goto("/calls/new");
  await third.getByRole("button", { name: "Discard" }).click();
  await expect(third.getByText("An unsaved call")).toHaveCount(0);
  await third.reload();
  await expect(third.getByText("Add a party")).toBeVisible();
  await expect(third.getByText("An unsaved call")).toHaveCount(0);
});

test("The passages and their coverage are previewed while the texts are typed", async ({ page }) => {
  await page.goto("/calls/new");
  await page
    .getByRole("group", { name: "Readout 1" })
    .getByLabel("Text", { exact: true })
    .fill("They discussed the ferry line. They praised the harbour.");
  await page
    .getByRole("group", { name: "Readout 2" })
    .getByLabel("Text", { exact: true })
    .fill("The ferry line was discussed.");
  const preview = page.getByRole("region", { name: "Preview" });
  await expect(preview.getByText("First text: 2 passages")).toBeVisible();
  await expect(preview.getByText(/of 2 points .* likely counterpart in the second text/)).toBeVisible();
});

test("Text pasted from a web page comes in as clean paragraphs", async ({ page }) => {
  await page.goto("/calls/new");
  // The page is alive once it has looked for a draft.
  await page.waitForFunction(() => localStorage.getItem("parallax.draft") !== null);
  const text = page.getByRole("group", { name: "Readout 1" }).getByLabel("Text", { exact: true });
  await text.focus();
  await text.evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      "text/html",
      "<style>p{}</style><p>One <b>bold</b>\n word.</p><ul><li>Two</li></ul><script>alert(1)</script>Three<br>Four",
    );
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(text).toHaveValue("One bold word.\n\nTwo\n\nThree\nFour");
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing on the form, empty or refused, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/calls/new");
    expect(await violationsOn(page)).toEqual([]);
    await save(page);
    await expect(page.getByRole("alert").filter({ hasText: "Nothing was saved" })).toBeFocused();
    expect(await violationsOn(page)).toEqual([]);
  });

test("The form fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/calls/new");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
