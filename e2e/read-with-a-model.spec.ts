import { violationsOn } from "./axe";
import type { CallInput } from "../lib/schema/call-input";
import { readCommittedGold } from "../scripts/gold";
import { ACROSS } from "./across-reply";
import { addCall, expect, test } from "./fixtures";
import { makePermanentLink } from "./share";

/** Pairs of texts for which the stand-in has replies: one for each test, because the same two texts are read only once. */
const GOLD = readCommittedGold().filter(({ isFictional }) => isFictional);

const VELMORA = { slug: "velmora", name: "Velmora", adjective: "Velmoran" };
const OSTANIA = { slug: "ostania", name: "Ostania", adjective: "Ostanian" };

/** A call with two readouts: of one of these pairs, unless their texts are given. */
async function addReadable(
  slug: string,
  pair: number,
  texts = { left: GOLD[pair]!.left.text, right: GOLD[pair]!.right.text },
  language = "en",
): Promise<string> {
  const readout = (party: typeof VELMORA, text: string): CallInput["readouts"][number] => ({
    issuer: { slug: `${party.slug}-mfa`, name: `${party.name} MFA`, kind: "foreign-ministry", party },
    kind: "official-statement",
    extent: "full",
    language: "en",
    text,
  });
  await addCall({
    slug,
    title: `Title of ${slug}`,
    kind: "meeting",
    date: "1997-05-06",
    parties: [
      { party: VELMORA, principal: "Ana Marenov" },
      { party: OSTANIA, principal: "Jaan Ilves" },
    ],
    readouts: [readout(VELMORA, texts.left), { ...readout(OSTANIA, texts.right), language }],
  });
  return `/calls/${slug}`;
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("An analyst has a language model read a comparison, and sees what both readers found", async ({ page }) => {
      const path = await addReadable(
        `2019-12-29-read-${javaScriptEnabled ? "alive" : "plain"}`,
        javaScriptEnabled ? 0 : 1,
      );
      await page.goto(path);
      await expect(page.getByText("Matched by Parallax, not reviewed.")).toBeVisible();
      await expect(page.getByText(/Sends both texts to 127\.0\.0\.1:\d+\./)).toBeVisible();
      await page.getByRole("button", { name: "Read with stand-in" }).click();

      const reader = page.getByRole("navigation", { name: "Reader" });
      await expect(async () => {
        if (!javaScriptEnabled) await page.reload();
        await expect(reader).toBeVisible({ timeout: 1_000 });
      }).toPass();
      await expect(page.getByRole("button", { name: "Read with stand-in" })).toHaveCount(0);
      // This model has not been measured, so the built-in aligner's links are shown first.
      await expect(reader.getByRole("link", { name: "Parallax" })).toHaveAttribute("aria-current", "true");

      await reader.getByRole("link", { name: "stand-in" }).click();
      await expect(page).toHaveURL(/reader=model/);
      await expect(page.getByText(/^Read by stand-in on \d+ \w+ \d{4}, not reviewed\.$/)).toBeVisible();
      await expect(page.getByText("no match found by either reader").filter({ visible: true }).first()).toBeVisible();
      await page.getByText("Why linked").filter({ visible: true }).first().click();
      const visible = (text: string | RegExp) => page.getByText(text).filter({ visible: true }).first();
      await expect(visible(/Words quoted by the model/)).toBeVisible();
      await expect(visible("Found by both readers.")).toBeVisible();

      // Files show the reader whose matches are on the page.
      const file = await page.locator('a[href*="download.json"]').getAttribute("href");
      expect(await (await page.request.get(file!)).json()).toMatchObject({ reader: { model: "stand-in" } });

      await makePermanentLink(page);
      await expect(page).toHaveURL(/\/c\//);
      await expect(page.getByText(/^Read by stand-in on/)).toBeVisible();
      // The permanent link keeps what both readers found, and names the other one.
      await expect(visible("Found by both readers.")).toBeVisible();
      await expect(visible("no match found by either reader")).toBeVisible();
      await expect(page.getByText("The other reader is Parallax.")).toBeVisible();
      const living = page.getByRole("link", { name: "See the comparison as it is now" });
      await expect(living).toHaveAttribute("href", /reader=model/);
    });
  });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("A readout in another language is read by sentences in English, and one passage in full", async ({ page }) => {
      const textOf = ({ passages }: (typeof ACROSS.request)["left"]) => passages.map(({ text }) => text).join(" ");
      const texts = { left: textOf(ACROSS.request.left), right: textOf(ACROSS.request.right) };
      // The same words are translated only once, so each of the two stories uses another passage.
      const number = javaScriptEnabled ? 1 : 2;
      const path = await addReadable(`2019-12-29-across-${number}`, 0, texts, "de");
      await page.goto(path);
      const ask = page.getByRole("button", { name: "Read with stand-in" });
      if (await ask.isVisible()) await ask.click();
      await expect(async () => {
        await page.goto(`${path}?reader=model`);
        await expect(page.getByText(/by stand-in: The minister condemned the attack on the port\.$/)).toBeVisible({
          timeout: 1_000,
        });
      }).toPass();

      const passage = page.locator(`#right-${number}`);
      await expect(passage.getByText(/Sends this passage to 127\.0\.0\.1:\d+\.$/)).toBeVisible();
      await passage.getByRole("button", { name: "Translate in full" }).click();
      const words = ACROSS.request.right.passages[number - 1]!.text;
      await expect(passage).toContainText(
        `Machine translation of the whole passage by stand-in: The English of: ${words}`,
      );
      await expect(page).toHaveURL(/reader=model/);
      await expect(passage.getByRole("button", { name: "Translate in full" })).toHaveCount(0);
      await expect(passage.locator("blockquote")).toHaveText(words);
    });
  });

test("The chosen reader stays chosen on every way out of a comparison and back", async ({ page }) => {
  const path = await addReadable("2019-12-29-read-ways", 4);
  await page.goto(path);
  await page.getByRole("button", { name: "Read with stand-in" }).click();
  await expect(page.getByRole("navigation", { name: "Reader" })).toBeVisible();
  await page.goto(`${path}?reader=model`);

  // Pages without readings: lists, dyads, the texts themselves.
  const withoutReading =
    /^(\/|\/(calls|dyads|library|about)|\/dyads\/[^/]+|\/calls\/[^/]+\/(edit|add)|\/readouts\/.*)$/;
  const addresses = (hrefs: Element[]) => hrefs.map((link) => link.getAttribute("href")!);
  const ways = (await page.locator("a[href^='/']").evaluateAll(addresses)).filter((way) => !withoutReading.test(way));
  expect(ways.length).toBeGreaterThan(20);
  expect(ways.filter((way) => !/[?&]reader=(model|built-in)/.test(way))).toEqual([]);

  await page.getByRole("link", { name: "History", exact: true }).click();
  await expect(page.getByText(/^Read by stand-in on \d+ \w+ \d{4}, not reviewed\.$/)).toBeVisible();
  await page.getByRole("link", { name: /Title of 2019-12-29-read-ways/ }).click();
  await expect(page).toHaveURL(/reader=model/);

  await page.getByRole("link", { name: "Write a note" }).click();
  await page.getByLabel("Note", { exact: true }).fill("Both readers agree here.");
  await page.getByLabel("Your name").fill("Ana");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Note");
  await page
    .getByRole("link", { name: /Title of 2019-12-29-read-ways/ })
    .first()
    .click();
  await expect(page).toHaveURL(/reader=model/);
});

test("axe finds nothing on a model's reading", async ({ page }) => {
  const path = await addReadable("2019-12-29-read-axe", 2);
  await page.goto(path);
  await page.getByRole("button", { name: "Read with stand-in" }).click();
  await expect(page.getByRole("navigation", { name: "Reader" })).toBeVisible();
  await page.goto(`${path}?reader=model`);
  expect(await violationsOn(page)).toEqual([]);
});

test("A reading is asked for only by the pages of Parallax, and an unknown reader is the default one", async ({
  page,
}) => {
  const path = await addReadable("2019-12-29-read-other", 3);
  await page.goto(`${path}?reader=nobody`);
  await expect(page.getByText("Matched by Parallax, not reviewed.")).toBeVisible();
  await page.goto(`${path}?reader=model`);
  await expect(page.getByText("Matched by Parallax, not reviewed.")).toBeVisible();
});

test("An analyst has a language model take an article apart, and gets only words that stand in it", async ({
  page,
}) => {
  await page.goto("/calls/new");
  await page.getByText("Paste a news article").click();
  await page
    .getByLabel("Article")
    .fill(
      "Talks stall. Velmora's negotiators wrote: We have agreed on nothing that was not agreed before. No date was set.",
    );
  await expect(page.getByText(/Sends the article to 127\.0\.0\.1:\d+\./)).toBeVisible();
  await page.getByRole("button", { name: "Extract with stand-in" }).click();
  await expect(page.getByText("1 statement found by stand-in")).toBeVisible();
  await expect(page.locator('textarea[name$=".text"]').first()).toHaveValue(
    "We have agreed on nothing that was not agreed before.",
  );
  await expect(page.getByText("Nobody has ever said this")).toHaveCount(0);
});
