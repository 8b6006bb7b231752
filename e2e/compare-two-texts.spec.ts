import type { Page } from "@playwright/test";
import { violationsOn } from "./axe";
import { expect, test } from "./fixtures";

const LEFT =
  "The Secretary spoke today with the President about the ceasefire in the border region. He urged the release of all prisoners without delay. He announced 40 million dollars of humanitarian aid.";
const RIGHT =
  "The President held a telephone conversation with the Secretary. The two discussed the ceasefire in the border region. The President called the customs tariffs on steel unacceptable.";

const ARTICLE = `Portside /The Quay/. Foreign Minister of France Jean Martin spoke with Foreign Minister of Japan Aiko Sato on Monday.

The press release of the Ministry of Foreign Affairs of France reads:

“The Minister welcomed the new ferry line between the islands and thanked his counterpart for her efforts.”

The statement of the Ministry of Foreign Affairs of Japan says:

“The two ministers discussed fishing rights at length and agreed to meet again in the autumn of this year.”`;

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("Two pasted texts are compared in three actions, in every view, and nothing is stored", async ({ page }) => {
      await page.goto("/");
      await page.getByLabel("First readout").fill(LEFT);
      await page.getByLabel("Second readout").fill(RIGHT);
      await page.getByRole("button", { name: "Compare" }).click();

      const shared = page.getByRole("listitem").filter({ has: page.locator("#left-1") });
      await expect(shared.locator("#right-2")).toContainText("discussed the ceasefire");
      await expect(page.getByText("no match found").first()).toBeVisible();

      await page.getByRole("button", { name: "Texts", exact: true }).click();
      await expect(page.getByRole("button", { name: "Texts", exact: true })).toHaveAttribute("aria-current", "page");
      await expect(page.locator("#right-3")).toContainText("unacceptable");

      await page.getByRole("button", { name: "List" }).click();
      await page.getByRole("button", { name: "Swap sides" }).click();
      await expect(page.locator("#left-3")).toContainText("unacceptable");

      await page.getByLabel("Search").fill("prisoners");
      await page.getByRole("button", { name: "Filter" }).click();
      await expect(page.locator("#right-2")).toContainText("prisoners");
      await expect(page.locator("#left-3")).toHaveCount(0);

      await page.getByRole("button", { name: "Change the texts" }).click();
      await expect(page.getByLabel("First readout")).toHaveValue(RIGHT);

      await page.goto("/calls");
      await expect(page.getByText("prisoners without delay")).toHaveCount(0);
    });

    test("A box with a text and a file asks which is meant, and loses neither", async ({ page }) => {
      await page.goto("/");
      await page.getByLabel("First readout").fill(LEFT);
      await page.getByLabel("Second readout").fill("A text that was pasted before.");
      await page
        .locator("input[type=file]")
        .last()
        .setInputFiles({ name: "second.txt", mimeType: "text/plain", buffer: Buffer.from(RIGHT) });
      await page.getByRole("button", { name: "Compare" }).click();
      await expect(page.getByRole("alert").getByRole("link")).toHaveText(
        "Second readout: This box holds a text, and the file “second.txt” was chosen as well. To use the text, send the form once more.",
      );
      await expect(page.getByLabel("Second readout")).toHaveValue("A text that was pasted before.");
      await page.getByRole("checkbox", { name: /^Use the file’s text instead: “The President held/ }).check();
      await page.getByRole("button", { name: "Compare" }).click();
      await expect(page.locator("#right-3")).toContainText("unacceptable");
    });

    test("Compared texts fill in the form that saves them as a call", async ({ page }) => {
      await page.goto("/");
      await page.getByLabel("First readout").fill(LEFT);
      await page.getByLabel("Second readout").fill(RIGHT);
      await page.getByRole("button", { name: "Compare" }).click();
      await page.getByRole("button", { name: "Save as a call" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Add a call");
      await expect(page.locator('[name="readouts.0.text"]')).toHaveValue(LEFT);
      await expect(page.locator('[name="readouts.1.text"]')).toHaveValue(RIGHT);

      // What the article says about the two statements stays with them, even in another view.
      await page.goto("/");
      await page.getByLabel("First readout").fill(ARTICLE);
      await page.getByLabel("Second readout").fill("");
      await page.getByRole("button", { name: "Compare" }).click();
      await page.getByRole("button", { name: "Texts", exact: true }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("France and Japan");
      await page.getByRole("button", { name: "Save as a call" }).click();
      await expect(page.locator('[name="readouts.0.quotedBy"]')).toHaveValue("The Quay");
      await expect(page.locator('[name="readouts.1.issuer.name"]')).toHaveValue("Ministry of Foreign Affairs of Japan");
    });

    test("What was guessed of two official texts is one line a part, and one press saves the call", async ({
      page,
    }) => {
      const day = javaScriptEnabled ? 4 : 5;
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto("/");
      await page.getByLabel("First readout").fill(`Ministry for Europe and Foreign Affairs
Call between the Minister and his Japanese counterpart
${day} March 2023

Foreign Minister of France Jean Martin spoke today with Foreign Minister of Japan Aiko Sato. He condemned the seizure of two ships and demanded the release of their crews.`);
      await page.getByLabel("Second readout").fill(`Ministry of Foreign Affairs of Japan
Telephone talks with the Foreign Minister of France
March ${day}, 2023

On March ${day}, Foreign Minister Aiko Sato held telephone talks with Foreign Minister of France Jean Martin. The two ministers agreed to hold a dialogue on fisheries in the autumn.`);
      await page.getByRole("button", { name: "Compare" }).click();
      await expect(page.locator("#left-1")).toContainText("Ministry for Europe");
      await expect(page.locator("#left-1")).toBeHidden();
      await page.getByRole("button", { name: "Save as a call" }).click();
      const call = page.getByRole("group", { name: "The call" }).locator("summary");
      await expect(call).toContainText(`${day} March 2023 · phone call · Jean Martin, Foreign Minister (France)`);
      for (const at of [1, 2])
        await expect(
          page
            .getByRole("group", { name: `Readout ${at}` })
            .locator("summary")
            .first(),
        ).toContainText("guess");
      await expect(page.getByLabel("Date")).toBeHidden();
      await expect(page.getByRole("button", { name: "Save the call" })).toBeInViewport();
      if (javaScriptEnabled) expect(await violationsOn(page)).toEqual([]);
      await page.getByRole("button", { name: "Save the call" }).click();
      await expect(page).toHaveURL(`/calls/2023-03-0${day}-martin-sato`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Martin and Sato, phone call");
    });

    test("A text that cannot be compared is reported beside its box, and what was pasted stays", async ({ page }) => {
      await page.goto("/");
      await page.getByLabel("First readout").fill("https://www.state.gov/readout");
      await page.getByLabel("Second readout").fill(RIGHT);
      await page.getByRole("button", { name: "Compare" }).click();
      await expect(page.getByRole("alert").first()).toContainText("Parallax does not fetch pages");
      await expect(page.getByLabel("Second readout")).toHaveValue(RIGHT);
      await page.getByLabel("First readout").fill(" ");
      await page.getByRole("button", { name: "Compare" }).click();
      await expect(page.getByRole("alert").first()).toContainText("Paste the other side’s statement");
    });
  });

/** Blocks the page's scripts until the returned function is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let send = () => {};
  const sent = new Promise<void>((resolve) => (send = resolve));
  await page.route("**/*.js", async (route) => {
    await sent;
    await route.continue();
  });
  return send;
}

test("What is selected in a box stays selected when the page's scripts arrive, so that typing replaces it", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByLabel("First readout").fill("https://www.state.gov/readout");
  await page.getByLabel("Second readout").fill(RIGHT);
  const send = await holdScripts(page);
  await page.getByRole("button", { name: "Compare" }).click({ noWaitAfter: true });
  await expect(page.getByRole("alert").first()).toContainText("Parallax does not fetch pages");
  await page.getByLabel("First readout").selectText();
  send();
  await expect(page.getByRole("button", { name: "Discard both texts" })).toBeVisible();
  await page.keyboard.type("They met.");
  await expect(page.getByLabel("First readout")).toHaveValue("They met.");
});

test("Texts that are not saved are on the device until they are discarded", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("First readout").fill(LEFT);
  await expect(page.getByRole("button", { name: "Discard both texts" })).toBeVisible();
  await page.getByRole("link", { name: "Calls" }).first().click();
  await page.goto("/");
  await expect(page.getByLabel("First readout")).toHaveValue(LEFT);
  await page.getByRole("button", { name: "Discard both texts" }).click();
  await page.reload();
  await expect(page.getByLabel("First readout")).toHaveValue("");
});

test("A text pasted before the page's scripts arrive is on the device too", async ({ page }) => {
  const send = await holdScripts(page);
  await page.goto("/", { waitUntil: "commit" });
  await page.getByLabel("First readout").fill(LEFT);
  send();
  await expect(page.getByRole("button", { name: "Discard both texts" })).toBeVisible();
  await page.goto("/calls");
  await page.goto("/");
  await expect(page.getByLabel("First readout")).toHaveValue(LEFT);
});

test("A request that is not a form, is too large, or comes from another site is refused with an explanation", async ({
  request,
}) => {
  const multipart = { "Content-Type": "multipart/form-data; boundary=x" };
  const broken = await request.post("/compare", { headers: multipart, data: "--y\r\nno form" });
  expect([broken.status(), await broken.text()]).toEqual([400, "The form could not be read.\n"]);
  const foreign = await request.post("/compare", { headers: { "Sec-Fetch-Site": "cross-site" }, form: { left: "a" } });
  expect(foreign.status()).toBe(403);
  const large = await request.post("/compare", { form: { left: "a".repeat(33 * 1024 * 1024) } });
  expect(large.status()).toBe(413);
});

test("Markup in a pasted text is shown as it was typed, and runs nowhere", async ({ page }) => {
  await page.goto("/");
  await page
    .getByLabel("First readout")
    .fill(`${LEFT} <img src=x onerror=alert(1)> </textarea><script>alert(2)</script>`);
  await page.getByLabel("Second readout").fill(RIGHT);
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByText("<img src=x onerror=alert(1)>").first()).toBeVisible();
  await expect(page.locator("img")).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing on two compared texts in ${colorScheme}, and it fits a phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/");
    await page.getByLabel("First readout").fill(LEFT);
    await page.getByLabel("Second readout").fill(RIGHT);
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page.locator("#left-1")).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
