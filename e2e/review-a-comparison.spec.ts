import { violationsOn } from "./axe";
import type { Page } from "@playwright/test";
import { EXAMPLE_CALLS } from "../prisma/example-calls";
import { MAX_AUTHOR_LENGTH } from "../lib/schema/review-limits";
import { addCall, expect, test } from "./fixtures";

const EXAMPLE = EXAMPLE_CALLS.find(({ slug }) => slug === "2024-04-03-blinken-aliyev")!;
const PASSAGES = 15;

/** A copy of the call of 3 April 2024 under its own address, so that no other test sees the judgements. */
/** Later than every other call, so that its row is on the first page of the list. */
const LATEST = "2026-11-20";

async function storeExample(slug: string, date = EXAMPLE.date): Promise<string> {
  await addCall({ ...EXAMPLE, slug, date });
  return `/calls/${slug}`;
}

const panel = (page: Page) => page.getByRole("region", { name: "Review" });
const item = (page: Page) => page.locator("[data-item]");
const reviewed = (page: Page, count: number) =>
  expect(panel(page).getByText(`Reviewed ${count} of ${PASSAGES} passages`)).toBeVisible();

/** Enters the name, if it is asked for. */
async function giveName(page: Page, name: string) {
  const dialog = page.getByRole("dialog", { name: "Your name" });
  await expect(dialog).toBeVisible();
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
}

/** Waits until scripts run, which add the navigation bar. */
const wake = (page: Page) => expect(page.getByRole("group", { name: "Navigate" })).toBeVisible();

/** How many answers the review still needs, as the page says. */
async function answersLeft(page: Page): Promise<number> {
  // Read in one step: between two reads the question may be answered, and its sentence disappear.
  const [sentence] = await item(page)
    .getByText(/^\d+ questions? left at most, most uncertain first\./)
    .allInnerTexts();
  return sentence ? parseInt(sentence, 10) : 0;
}

test("An analyst reviews the whole call of 3 April 2024 in at most 15 key presses", async ({ page }) => {
  await page.goto(await storeExample("2024-04-03-by-keys"));
  await wake(page);
  await reviewed(page, 0);
  await page.keyboard.press("r");
  let presses = 1;
  await expect(page).toHaveURL(/review=1/);
  await expect(item(page)).toContainText("left at most, most uncertain first");
  const heading = item(page).getByRole("heading", { level: 2 });
  const done = page.getByText("Nothing is left to review.");
  while (!(await done.isVisible())) {
    const before = await answersLeft(page);
    const isLink = (await heading.innerText()) === "Do these report the same point?";
    const words = await item(page).innerText();
    // The reasons are one line of text with spaces between them.
    expect(words).not.toMatch(/(Concept|Name|Word|Similar words|Number or date):(?! )/);
    const isLikely = isLink && words.includes("Matched automatically: likely");
    await page.keyboard.press(isLikely ? "y" : "o");
    presses += 1;
    if (presses === 2) await giveName(page, "Ana Petrova");
    await expect.poll(() => answersLeft(page)).toBeLessThan(before);
    await expect(
      panel(page).getByText(/^(Link confirmed|Confirmed: (no counterpart|not in the part stored))\.$/),
    ).toBeVisible();
    await expect(panel(page).getByRole("button", { name: "Undo" })).toBeVisible();
  }
  expect(presses).toBeLessThanOrEqual(15);
  await reviewed(page, PASSAGES);
  await expect(page.getByText(`Reviewed ${PASSAGES} of ${PASSAGES} passages by Ana Petrova.`)).toBeVisible();
  await expect(
    page.getByText(/^(Left out by|Not in the part stored of) the .* readout, confirmed by Ana Petrova on /).first(),
  ).toBeVisible();
  await expect(page.getByText("no match found", { exact: true }).first()).toBeHidden();
});

/** What a page shows and offers, without what depends on the user's position: focus, screen, sharing, the last message. */
const contentOf = (page: Page) =>
  page.locator("main").evaluate((main) => {
    const PASSING = "[role=status], [role=alert], [role=group][aria-label=Navigate], details:has([aria-label=Cite])";
    const OF_USER = new Set(["tabindex", "data-seen", "open", "style"]);
    const copy = main.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll(PASSING)) element.remove();
    return [...copy.querySelectorAll("*")].map((element) => {
      const attributes = [...element.attributes].filter(({ name }) => !OF_USER.has(name));
      const words = [...element.childNodes].map((node) => (node instanceof Text ? node.data : "")).join("");
      return `${element.localName} ${attributes
        .map(({ name, value }) => `${name}=${value}`)
        .sort()
        .join(" ")} ${words}`;
    });
  });

test("After each judgement the page shows what a page that is loaded anew does, though only what has changed was sent", async ({
  page,
  context,
  baseURL,
}) => {
  const path = `${await storeExample("2024-04-03-in-parts")}?review=1`;
  await context.addCookies([{ name: "reviewer", value: "Ana Petrova", url: baseURL! }]);
  await page.goto(path);
  await wake(page);
  const answers: string[] = [];
  await page.route(`**${path.replace("?", "\\?")}`, async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    const response = await route.fetch();
    answers.push(await response.text());
    return route.fulfill({ response, body: answers.at(-1)! });
  });
  const fresh = await context.newPage();
  const judge = async (press: () => Promise<void>, done: RegExp) => {
    await press();
    await expect(panel(page).getByText(done)).toBeVisible();
    await panel(page).getByRole("button", { name: "Dismiss" }).click();
    await fresh.goto(path);
    await wake(fresh);
    await expect.poll(() => contentOf(page)).toEqual(await contentOf(fresh));
  };
  const button = (name: RegExp) => page.getByRole("button", { name }).first();
  const confirm = () =>
    button(/^Confirm: the link between United States, passage 2, and Azerbaijan, passage 6/).click();
  await judge(confirm, /^Link confirmed\.$/);
  await judge(() => page.keyboard.press("u"), /^Undone/);
  await judge(() => button(/^Reject: the link between United States, passage 2/).click(), /^Link rejected\.$/);
  await judge(() => button(/^Confirm no counterpart: Azerbaijan, passage 9/).click(), /^Confirmed: /);
  await judge(() => button(/^Not a point: Azerbaijan, passage 3/).click(), /^Marked: not a point\.$/);
  await judge(() => page.keyboard.press("u"), /^Undone/);
  expect(answers).toHaveLength(6);
  // Only a page that is sent as a whole has a heading of the first level.
  for (const answer of answers) expect(answer.includes('"h1"')).toBe(false);
});

test("“Back” leads to a page that knows what was judged meanwhile, and to the review as it was left", async ({
  page,
  context,
  baseURL,
}) => {
  const slug = "2024-04-03-there-and-back";
  const path = await storeExample(slug, LATEST);
  await context.addCookies([{ name: "reviewer", value: "Ana Petrova", url: baseURL! }]);
  await page.goto(path);
  await wake(page);
  await reviewed(page, 0);
  await page.keyboard.press("r");
  await expect(page).toHaveURL(/review=1/);
  await page
    .getByRole("button", { name: /^Confirm: the link between United States, passage 2, and Azerbaijan, passage 6/ })
    .first()
    .click();
  await reviewed(page, 2);
  await panel(page).getByRole("link", { name: "History" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("History");
  await page.goBack();
  await reviewed(page, 2);
  await expect(page).toHaveURL(/review=1/);
  await page.goBack();
  await expect(page).not.toHaveURL(/review=1/);
  await reviewed(page, 2);
});

test("A key never judges what was not on the screen: it scrolls it into view first", async ({ page }) => {
  await page.goto(`${await storeExample("2024-04-03-out-of-sight")}?review=1`);
  await wake(page);
  await page.locator("#right-11").scrollIntoViewIfNeeded();
  await expect(item(page)).not.toBeInViewport();
  await page.keyboard.press("o");
  await expect(item(page)).toBeInViewport();
  await expect(page.getByRole("dialog", { name: "Your name" })).toBeHidden();
  await page.keyboard.press("o");
  await giveName(page, "Ana Petrova");
  await expect(panel(page).getByText(/^Confirmed: /)).toBeVisible();
});

test("A key answers a question that only just fits the screen", async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: "reviewer", value: "Ana Petrova", url: baseURL! }]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${await storeExample("2024-04-03-just-fitting")}?review=1`);
  await wake(page);
  const { height } = (await item(page).boundingBox())!;
  await page.setViewportSize({ width: 390, height: Math.ceil(height) + 8 });
  // The first press may only scroll it into view.
  await page.keyboard.press("o");
  if (await panel(page).getByText("Reviewed 0 of").isVisible()) await page.keyboard.press("o");
  await expect(panel(page).getByText(/^Confirmed: no counterpart/)).toBeVisible();
  // Even on such a narrow screen, each word of the message fits on one line.
  for (const name of ["Undo", "Dismiss"])
    expect((await panel(page).getByRole("button", { name, exact: true }).boundingBox())!.height).toBeLessThan(40);
});

test("A confirmed link says who confirmed it, in every view, and can be undone", async ({ page }) => {
  const path = await storeExample("2024-04-03-every-view");
  await page.goto(path);
  await wake(page);
  await page
    .getByRole("button", { name: /^Confirm: the link between United States, passage 2, and Azerbaijan, passage 6/ })
    .click();
  await giveName(page, "Ana Petrova");
  const standing = page.getByText(/^Confirmed by Ana Petrova on \d+ \p{L}+ \d{4}$/u);
  await expect(standing.first()).toBeVisible();
  for (const view of ["texts", "words", "list"]) {
    await page.goto(`${path}?view=${view}&review=1`);
    await expect(standing.first()).toBeVisible();
    await expect(
      page.getByRole("button", { name: /^Reject: the link between .*Azerbaijan, passage 6/ }).first(),
    ).toBeVisible();
  }
  await page.goto(`${path}?view=texts`);
  await expect(page.getByRole("link", { name: "confirmed counterpart: Azerbaijan, passage 6" })).toBeVisible();
  await page.goto(path);
  await wake(page);
  await page.getByRole("button", { name: /^Undo: what you said about the link .*Azerbaijan, passage 6/ }).click();
  await expect(standing).toHaveCount(0);
  await reviewed(page, 0);
});

test("Any passages are linked with any others, said to have no counterpart, or to be no point", async ({ page }) => {
  const path = await storeExample("2024-04-03-by-choice");
  await page.goto(`${path}?review=1`);
  await wake(page);
  await page.getByRole("button", { name: "Link", exact: true }).click();
  await giveName(page, "Ana Petrova");
  await expect(page.getByRole("alert").filter({ hasText: "A link needs passages on both sides." })).toBeVisible();
  await page.getByRole("checkbox", { name: "Choose United States, passage 1", exact: true }).check();
  await page.getByRole("checkbox", { name: "Choose Azerbaijan, passage 4" }).check();
  // If the address names a passage, a view is a separate page.
  await page.getByRole("link", { name: "Azerbaijan, passage 4", exact: true }).first().click();
  await expect(page).toHaveURL(/#right-4$/);
  await page.getByRole("link", { name: "List", exact: true }).click();
  await expect(page).toHaveURL(/view=list.*#right-4$/);
  await wake(page);
  await page.getByRole("checkbox", { name: "Choose Azerbaijan, passage 5" }).check();
  await expect(page.getByRole("checkbox", { name: "Choose Azerbaijan, passage 4" })).toBeChecked();
  await page.keyboard.press("l");
  await expect(page.getByText(/^Linked by Ana Petrova on /)).toHaveCount(2);
  await expect(page.getByRole("checkbox", { name: "Choose Azerbaijan, passage 4" })).not.toBeChecked();
  await page.getByRole("button", { name: "Not a point: United States, passage 4" }).last().click();
  await expect(page.getByText(/^Not a point, marked by Ana Petrova on /).first()).toBeVisible();
  await expect(page.getByText(/of 14 passages/).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Show boilerplate 1" })).toBeVisible();
  await page.getByRole("button", { name: "Confirm no counterpart: Azerbaijan, passage 10" }).last().click();
  await expect(page.getByText(/^Left out by the US readout, confirmed by Ana Petrova on /).first()).toBeVisible();
});

test("A judgement can have a note; the history shows it, and every step", async ({ page }) => {
  const path = await storeExample("2024-04-03-history");
  await page.goto(`${path}?review=1`);
  await wake(page);
  await page.getByRole("textbox", { name: "Reviewing as" }).fill("Ana Petrova");
  await page.getByRole("textbox", { name: /^Reason/ }).fill("The same sentence, <b>reworded</b>.");
  await page
    .getByRole("button", { name: /^Reject: the link/ })
    .first()
    .click();
  await expect(panel(page).getByText("Link rejected.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: /^Reason/ })).toHaveValue("");
  await panel(page).getByRole("button", { name: "Undo" }).click();
  await expect(panel(page).getByText("Undone.")).toBeVisible();
  await panel(page).getByRole("link", { name: "History" }).click();
  await expect(page).toHaveURL(/\/history$/);
  await expect(page.getByRole("heading", { level: 1, name: "History of the review" })).toBeVisible();
  await expect(page.getByText("The same sentence, <b>reworded</b>.")).toBeVisible();
  await expect(page.getByText("Ana Petrova undid an earlier judgement")).toBeVisible();
  await page.getByRole("button", { name: /^Redo: what was said on/ }).click();
  await expect(page.getByText("Ana Petrova redid an earlier judgement")).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});

test("Twenty steps are undone and done again", async ({ page }) => {
  const steps = 20;
  await page.goto(`${await storeExample("2024-04-03-twenty-steps")}?review=1`);
  await wake(page);
  const total = page.locator("#review strong");
  const shows = (isLeftOut: boolean) =>
    expect(total).toHaveText(isLeftOut ? "Reviewed 1 of 15 passages" : "Reviewed 0 of 14 passages");
  await page.keyboard.press("n");
  await page.keyboard.press("g");
  await giveName(page, "Ana Petrova");
  await shows(false);
  for (let step = 2; step <= steps; step++) {
    await page.keyboard.press(step % 2 === 0 ? "o" : "g");
    await shows(step % 2 === 0);
  }
  const undo = panel(page).getByRole("button", { name: "Undo" });
  const redo = panel(page).getByRole("button", { name: "Redo" });
  for (let step = 1; step < steps; step++) {
    await page.keyboard.press("u");
    await shows((steps - step) % 2 === 0);
  }
  await page.keyboard.press("u");
  await reviewed(page, 0);
  await expect(undo).toBeHidden();
  for (let step = 1; step <= steps; step++) {
    await page.keyboard.press("Shift+U");
    await shows(step % 2 === 0);
  }
  await expect(redo).toBeHidden();
  await expect(
    page.getByText(/^(Left out by|Not in the part stored of) the .* readout, confirmed by Ana Petrova on /).first(),
  ).toBeVisible();
});

test("The judgements of two concurrent reviewers are both stored; where they disagree, both are named until one undoes theirs", async ({
  page: ana,
  openElsewhere,
}) => {
  const path = await storeExample("2024-04-03-two-at-once");
  const ben = await openElsewhere();
  const link = "the link between United States, passage 2, and Azerbaijan, passage 6";
  await Promise.all([ana.goto(path), ben.goto(path)]);
  await Promise.all([wake(ana), wake(ben)]);
  await Promise.all(
    [ana, ben].map((page, i) =>
      page.getByRole("button", { name: `${i === 0 ? "Confirm" : "Reject"}: ${link}` }).click(),
    ),
  );
  await Promise.all([giveName(ana, "Ana Petrova"), giveName(ben, "Ben Odé")]);
  await Promise.all([
    expect(panel(ana).getByText("Link confirmed.")).toBeVisible(),
    expect(panel(ben).getByText("Link rejected.")).toBeVisible(),
  ]);
  await ana.reload();
  const differing = ana.getByText(/^Reviewers disagree\. .*Ana Petrova: linked.*\.$/).first();
  await expect(differing).toContainText("Ben Odé: rejected");
  await ana.getByRole("link", { name: "1 disagreement" }).click();
  await expect(ana.getByRole("heading", { name: "Where reviewers disagree" })).toBeVisible();
  await expect(ana.getByText(/too few for a rate or Cohen’s kappa/)).toBeVisible();
  await expect(ana.getByRole("table")).toContainText("Ana Petrova");
  await ben.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(panel(ben).getByText("Undone.")).toBeVisible();
  await ana.goto(path);
  await expect(ana.getByText(/^Confirmed by Ana Petrova on /).first()).toBeVisible();
  await expect(ana.getByText(/Reviewers disagree/)).toHaveCount(0);

  // One person is one reviewer, however the name is typed on another device.
  await ben.getByRole("textbox", { name: "Reviewing as" }).fill("ana petrova");
  await ben
    .getByRole("button", { name: `Reject: ${link}` })
    .first()
    .click();
  await expect(panel(ben).getByText("Link rejected.")).toBeVisible();
  await expect(ben.getByText(/Reviewers disagree/)).toHaveCount(0);
});

test("A new revision carries over judgements on unchanged passages; the others are to be rechecked", async ({
  page,
}) => {
  const slug = "2024-04-03-new-revision";
  const path = await storeExample(slug);
  await page.goto(path);
  await wake(page);
  await page.getByRole("button", { name: "Confirm no counterpart: Azerbaijan, passage 8" }).click();
  await giveName(page, "Ana Petrova");
  await expect(panel(page).getByText("Confirmed: no counterpart.")).toBeVisible();
  await page.getByRole("button", { name: "Confirm no counterpart: Azerbaijan, passage 9" }).click();
  await reviewed(page, 2);
  const stale = await page.context().newPage();
  await stale.goto(path);
  await wake(stale);
  const readout = EXAMPLE.readouts[1]!;
  const edited = readout.text.replace("told lies during a press conference", "spoke at a press conference");
  expect(edited).not.toBe(readout.text);
  await page.goto(`/readouts/${slug}:azerbaijan-president/edit`);
  await page.getByRole("textbox", { name: "Text", exact: true }).fill(edited);
  await page.getByRole("textbox", { name: "Why the text changed" }).fill("The issuer changed the page.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveURL(/revisions\?saved=revision/);
  // A page that was opened earlier says which revisions its judgement is on.
  await stale.getByRole("button", { name: "Confirm no counterpart: Azerbaijan, passage 5" }).click();
  await expect(
    panel(stale).getByText(/This was decided on revisions 1 and 1; the page now shows newer ones/),
  ).toBeVisible();
  await stale.close();
  await page.goto(path);
  await wake(page);
  await reviewed(page, 2);
  await expect(
    page.getByText(/confirmed by Ana Petrova on .*, on the earlier text \(revisions 1 and 1\)$/).first(),
  ).toBeVisible();
  await page.getByRole("link", { name: "1 judgement to recheck" }).click();
  await expect(page.getByRole("heading", { name: "To recheck" })).toBeVisible();
  const again = page.getByRole("region", { name: "To recheck" });
  expect((await again.locator("del").allInnerTexts()).join(" ")).toContain("told");
  expect((await again.locator("ins").allInnerTexts()).join(" ")).toContain("spoke");
  await expect(again.getByText(/It no longer counts\.$/)).toBeVisible();
  await expect(again.getByRole("link", { name: /^passage \d+ now$/ })).toHaveAttribute("href", /#right-\d+$/);
  await page.getByRole("button", { name: /^Mark as rechecked/ }).click();
  await expect(page.getByRole("heading", { name: "To recheck" })).toBeHidden();
});

for (const javaScriptEnabled of [true, false])
  test(`A judgement on a page opened before its call was renamed is stored, and redirects to the new address, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    page,
    openElsewhere,
  }) => {
    const slug = `2024-04-03-renamed-${javaScriptEnabled ? "scripts" : "plain"}`;
    const path = await storeExample(slug);
    const reader = await openElsewhere({ javaScriptEnabled });
    await reader.goto(path);
    await page.goto(`${path}/edit`);
    await page.getByLabel("Web address").fill(`${slug}-now`);
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page).toHaveURL(`${path}-now`);
    await reader.getByRole("textbox", { name: "Reviewing as" }).fill("Ana Petrova");
    await reader.getByRole("button", { name: "Confirm no counterpart: Azerbaijan, passage 8" }).click();
    await expect(reader).toHaveURL(`${path}-now#right-8`);
    await expect(reader.getByText(/^Left out by the US readout, confirmed by Ana Petrova on /).first()).toBeVisible();
    await reviewed(reader, 1);
  });

test.describe("With JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("a link is confirmed and undone, and the user comes back to it", async ({ page }) => {
    const path = await storeExample("2024-04-03-no-scripts");
    await page.goto(path);
    await page.getByRole("textbox", { name: "Reviewing as" }).fill("Ana Petrova");
    await page
      .getByRole("button", { name: /^Confirm: the link between United States, passage 2, and Azerbaijan, passage 6/ })
      .click();
    await expect(page).toHaveURL(`${path}#left-2`);
    await expect(page.getByText(/^Confirmed by Ana Petrova on /).first()).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Reviewing as" })).toHaveValue("Ana Petrova");
    await page
      .getByRole("button", { name: /^Undo: what you said about the link/ })
      .first()
      .click();
    await expect(page.getByText(/^Confirmed by Ana Petrova on /)).toHaveCount(0);
    await reviewed(page, 0);
  });

  test("an invalid command shows its fault, keeps what was typed, and stores nothing", async ({ page }) => {
    const path = await storeExample("2024-04-03-no-scripts-faults");
    await page.goto(`${path}?review=1`);
    await page.getByRole("textbox", { name: "Reviewing as" }).fill("Ana Petrova");
    await page.getByRole("textbox", { name: /^Reason/ }).fill("Kept.");
    await page.getByRole("checkbox", { name: "Choose Azerbaijan, passage 4" }).check();
    await page.getByRole("checkbox", { name: "Choose Azerbaijan, passage 5" }).check();
    await page.getByRole("button", { name: "Link", exact: true }).click();
    await expect(page.getByRole("alert").filter({ hasText: "A link needs passages on both sides." })).toBeVisible();
    await expect(page.getByRole("textbox", { name: /^Reason/ })).toHaveValue("Kept.");
    await expect(page.getByRole("textbox", { name: "Reviewing as" })).toHaveValue("Ana Petrova");
    await reviewed(page, 0);
    await expect(page.getByText("The 2 passages that you chose are still chosen.")).toBeVisible();
    await page.getByRole("checkbox", { name: "Choose United States, passage 1", exact: true }).check();
    await page.getByRole("button", { name: "Link", exact: true }).click();
    await expect(page.getByText(/^Linked by Ana Petrova on /)).toHaveCount(2);
  });
});

test("Only what nobody has reviewed is shown on request, on the comparison and in the list of calls", async ({
  page,
}) => {
  const slug = "2024-04-03-unreviewed";
  const path = await storeExample(slug, LATEST);
  await page.goto(path);
  await wake(page);
  await expect(page.getByRole("link", { name: /^Unreviewed rows \d+$/ })).toHaveAccessibleName("Unreviewed rows 13");
  await page.getByRole("button", { name: "Confirm no counterpart: Azerbaijan, passage 8" }).click();
  await giveName(page, "Ana Petrova");
  await page.getByRole("link", { name: "Unreviewed rows 12" }).click();
  await expect(page.getByText("12 rows match what is unreviewed.")).toBeVisible();
  await expect(page.locator("#right-8")).toHaveCount(0);
  await page.goto("/calls");
  await page.getByRole("link", { name: /^Needs review/ }).click();
  await expect(page).toHaveURL(/state=needs-review/);
  const row = page.getByRole("listitem").filter({ has: page.locator(`a[href="/calls/${slug}"]`) });
  await expect(row.getByText(`${PASSAGES - 1} to review`)).toBeVisible();
});

test("Every passage of a row can be judged and noted, by buttons and by keys of its own", async ({ page }) => {
  const path = await storeExample("2024-04-03-every-passage");
  for (const view of ["aligned", "texts", "words", "list"]) {
    await page.goto(`${path}?review=1&view=${view}`);
    for (const [side, passages] of [
      ["United States", 4],
      ["Azerbaijan", 11],
    ] as const)
      for (let number = 1; number <= passages; number++) {
        const name = (what: string) => new RegExp(`^${what} ${side}, passage ${number}$`);
        await expect(page.getByRole("button", { name: name("Not a point:") }).last()).toBeVisible();
        // The Azerbaijani readout is a partial quotation.
        const none = side === "United States" ? "not in the part stored" : "no counterpart";
        await expect(page.getByRole("button", { name: name(`Confirm ${none}:`) }).last()).toBeVisible();
        await expect(page.getByRole("link", { name: name("Note on") }).last()).toBeVisible();
      }
  }
  await page.goto(`${path}?review=1`);
  await wake(page);
  await page.getByRole("textbox", { name: "Reviewing as" }).fill("Ana Petrova");
  const choice = page.getByRole("checkbox", { name: "Choose Azerbaijan, passage 7" });
  await choice.focus();
  // No key acts on what is not on the screen.
  await choice.evaluate((box) => box.closest("[data-state]")!.scrollIntoView({ block: "center", behavior: "instant" }));
  await page.keyboard.press("g");
  await expect(panel(page).getByText("Marked: not a point.")).toBeVisible();
  await expect(
    page.getByRole("button", { name: "Undo: what you said about Azerbaijan, passage 7" }).last(),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: /^Undo: what you said about United States/ })).toHaveCount(0);
});

test("An undo button says how many judgements one command made", async ({ page }) => {
  await page.goto(`${await storeExample("2024-04-03-undo-several")}?review=1`);
  await wake(page);
  await page.getByRole("textbox", { name: "Reviewing as" }).fill("Ana Petrova");
  const choose = (name: string) => page.getByRole("checkbox", { name: `Choose ${name}`, exact: true }).check();
  for (const number of [8, 9, 10]) await choose(`Azerbaijan, passage ${number}`);
  await page.getByRole("button", { name: "None in the part stored: the chosen passages" }).click();
  await reviewed(page, 3);
  const several = page.getByRole("button", {
    name: "Undo (3 passages): what you said about Azerbaijan, passage 9, and 2 others",
  });
  await expect(several).toHaveText("Undo (3 passages)");
  await several.click();
  await reviewed(page, 0);
  for (const number of [3, 4, 5]) await choose(`Azerbaijan, passage ${number}`);
  await choose("United States, passage 1");
  await page.getByRole("button", { name: "Link", exact: true }).click();
  await expect(page.getByRole("button", { name: /^Undo \(3 links\): what you said about the link/ })).toHaveCount(3);
});

test("While the texts are read, both ends of a link that reviewers disagree about say so", async ({ page }) => {
  const path = await storeExample("2024-04-03-disputed-texts");
  await page.goto(path);
  await wake(page);
  for (const [name, does, answered] of [
    ["Ana Petrova", "Confirm", "Link confirmed."],
    ["Ben Odé", "Reject", "Link rejected."],
  ] as const) {
    await page.getByRole("textbox", { name: "Reviewing as" }).fill(name);
    await page
      .getByRole("button", { name: `${does}: the link between United States, passage 2, and Azerbaijan, passage 6` })
      .click();
    await expect(panel(page).getByText(answered)).toBeVisible();
  }
  await page.goto(`${path}?view=texts`);
  for (const passage of ["#left-2", "#right-6"])
    await expect(
      page.locator(passage).getByText("Reviewers disagree. Ana Petrova: linked; Ben Odé: rejected."),
    ).toBeVisible();
  await expect(page.getByRole("link", { name: "likely counterpart, disputed: Azerbaijan, passage 6" })).toBeVisible();
});

test("Interface sentences keep their direction beside a text that runs the other way, and names reorder nothing outside themselves", async ({
  page,
}) => {
  const [left, right] = EXAMPLE.readouts;
  const text = "ناقش الوزيران عملية السلام بين أرمينيا وأذربيجان. وأكد الوزير أهمية التعاون الاقتصادي في المنطقة.";
  await addCall({
    ...EXAMPLE,
    slug: "2024-04-03-arabic",
    readouts: [{ ...left!, language: "ar", text }, right!],
  });
  await page.goto("/calls/2024-04-03-arabic?review=1");
  await wake(page);
  await page.getByRole("textbox", { name: "Reviewing as" }).fill("أنا");
  await page.getByRole("button", { name: "Confirm not in the part stored: United States, passage 1" }).last().click();
  await expect(panel(page).getByText("Confirmed: not in the part stored.")).toBeVisible();
  for (const view of ["aligned", "texts", "list"]) {
    await page.goto(`/calls/2024-04-03-arabic?view=${view}`);
    const sentence = page.getByText(/^Not in the part stored of the Azerbaijani readout, confirmed by أنا on /).first();
    await expect(sentence).toBeVisible();
    await expect(sentence).toHaveCSS("direction", "ltr");
    await expect(sentence).toHaveAttribute("lang", "en");
    await expect(sentence.locator("bdi").last()).toHaveText("أنا");
  }
});

test("A name without spaces makes no page wider than a telephone", async ({ page }) => {
  const name = "W".repeat(MAX_AUTHOR_LENGTH);
  const path = await storeExample("2024-04-03-long-name");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${path}?review=1`);
  await wake(page);
  await page.getByRole("textbox", { name: "Reviewing as" }).fill(name);
  await page.getByRole("button", { name: "Confirm no counterpart: Azerbaijan, passage 8" }).last().click();
  await reviewed(page, 1);
  await page
    .getByRole("button", { name: /^Confirm: the link between United States, passage 2, and Azerbaijan, passage 6/ })
    .click();
  await reviewed(page, 3);
  const pages = ["", "?review=1"].flatMap((mode) =>
    ["aligned", "texts", "words", "list"].map((view) => `${path}${mode}${mode ? "&" : "?"}view=${view}`),
  );
  const comparison = `${path}/us-state-department..azerbaijan-president`;
  const many = "2024-04-03-long-issuers";
  const readouts = ["first", "second", "third"].map((slug) => ({
    ...EXAMPLE.readouts[0]!,
    issuer: { ...EXAMPLE.readouts[0]!.issuer, slug: `long-${slug}`, name: `${slug}${"W".repeat(80)}` },
  }));
  await addCall({ ...EXAMPLE, slug: many, title: name, readouts });
  const ofIssuers = [`/calls/${many}`, `/calls/${many}/matrix`, `/calls/${many}/edit`];
  for (const address of [...pages, `${comparison}/history`, ...ofIssuers, "/calls"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Nothing is stored at this address");
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(390);
  }
});

for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
])
  test(`What is chosen covers nothing before, and no focus after, something is chosen, ${width} wide`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width, height });
    for (const view of ["aligned", "texts"]) {
      const path = await storeExample(`2024-04-03-covered-${width}-${view}`);
      await page.goto(`${path}?review=1&view=${view}`);
      await wake(page);
      const bar = page.getByRole("group", { name: "What is chosen" });
      await expect(bar).not.toBeInViewport();
      await page.getByRole("checkbox", { name: "Choose United States, passage 1", exact: true }).check();
      await expect(bar).toBeInViewport({ ratio: 1 });
      const hidden = await page.locator("main").evaluate((main) => {
        const foot = main.querySelector('[aria-label="What is chosen"]')!;
        const fields = [...main.querySelectorAll<HTMLElement>("a[href], button, summary, input:not([type=hidden])")];
        return fields.flatMap((field) => {
          if (foot.contains(field) || !field.checkVisibility()) return [];
          field.focus();
          const [{ top, bottom }, over] = [field.getBoundingClientRect(), foot.getBoundingClientRect()];
          return bottom > over.top && top < over.bottom ? [field.getAttribute("aria-label") ?? field.innerText] : [];
        });
      });
      expect(hidden).toEqual([]);
    }
  });

for (const scheme of ["light", "dark"] as const)
  test(`Review mode is accessible on a telephone, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 390, height: 844 });
    const path = await storeExample(`2024-04-03-telephone-${scheme}`);
    for (const view of ["aligned", "texts", "words", "list"]) {
      await page.goto(`${path}?review=1&view=${view}`);
      await wake(page);
      expect(await violationsOn(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }
  });

const focused = (page: Page) => page.locator("css=*:focus");

test("Judging keeps the user's place and the focus, and a refusal keeps what was chosen and typed", async ({
  page,
}) => {
  const path = await storeExample("2024-04-03-place");
  await page.goto(path);
  await wake(page);
  const button = page.getByRole("button", { name: "Confirm no counterpart: Azerbaijan, passage 8" });
  // Focused without smooth scrolling, which would otherwise continue and scroll the button away again.
  await button.evaluate((element: HTMLElement) => {
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "center", behavior: "instant" });
  });
  const topOf = () => page.locator("#right-8").evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const before = await topOf();
  await page.keyboard.press("Enter");
  await giveName(page, "Ana Petrova");
  await reviewed(page, 1);
  await expect.poll(async () => Math.abs((await topOf()) - before)).toBeLessThanOrEqual(2);
  await expect(page.locator("li[data-state]:focus #right-8, li[data-state]:focus-within #right-8")).toBeVisible();

  // If a filter hides what was judged, the focus goes to what follows.
  await page.goto(`${path}?open=1`);
  await wake(page);
  await page.getByRole("button", { name: "Confirm no counterpart: Azerbaijan, passage 9" }).focus();
  await page.keyboard.press("Enter");
  await reviewed(page, 2);
  await expect(focused(page)).toContainText("Azerbaijan");
  await expect(page.locator("#right-9")).toHaveCount(0);

  await page.goto(`${path}?review=1`);
  await wake(page);
  const box = page.getByRole("checkbox", { name: "Choose Azerbaijan, passage 4" });
  const note = page.getByRole("textbox", { name: /^Reason/ });
  await box.check();
  await note.fill("Kept.");
  await page.getByRole("button", { name: "Link", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "A link needs passages on both sides." })).toBeVisible();
  await expect(box).toBeChecked();
  await expect(note).toHaveValue("Kept.");
  await page.getByRole("checkbox", { name: "Choose United States, passage 1", exact: true }).check();
  await page.getByRole("button", { name: "Link", exact: true }).click();
  await expect(page.getByText(/^Linked by Ana Petrova on /).first()).toBeVisible();
  await expect(box).not.toBeChecked();
  await expect(note).toHaveValue("");
});

test("Keys do nothing behind the dialog that asks for a name", async ({ page }) => {
  await page.goto(`${await storeExample("2024-04-03-behind")}?review=1`);
  await wake(page);
  await page.keyboard.press("y");
  const dialog = page.getByRole("dialog", { name: "Your name" });
  await dialog.getByRole("button", { name: "Cancel" }).focus();
  await page.keyboard.press("x");
  await dialog.getByRole("textbox").fill("Ana Petrova");
  await page.keyboard.press("Enter");
  await expect(panel(page).getByText("Link confirmed.")).toBeVisible();
  await panel(page).getByRole("link", { name: "History" }).click();
  await expect(page.getByText(/^Ana Petrova confirmed the link/)).toBeVisible();
  await expect(page.getByText(/^Ana Petrova rejected/)).toHaveCount(0);
});

test("A server that does not answer is reported, and what was typed stays", async ({ page }) => {
  await page.goto(`${await storeExample("2024-04-03-unreachable")}?review=1`);
  await wake(page);
  const note = page.getByRole("textbox", { name: /^Reason/ });
  await page.getByRole("textbox", { name: "Reviewing as" }).fill("Ana Petrova");
  await note.fill("Kept.");
  await page.route("**/*", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Confirm no counterpart: Azerbaijan, passage 8" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "The server did not answer." })).toBeVisible();
  await expect(note).toHaveValue("Kept.");
  await page.unroute("**/*");
  await page.getByRole("button", { name: "Confirm no counterpart: Azerbaijan, passage 8" }).click();
  await reviewed(page, 1);
  await expect(note).toHaveValue("");
});

test("Commands sent while another is running are stored too, and a repeated one only once", async ({ page }) => {
  await page.goto(await storeExample("2024-04-03-in-a-row"));
  await wake(page);
  let answerFirst = () => {};
  const held = new Promise<void>((resolve) => (answerFirst = resolve));
  let posts = 0;
  await page.route("**/*", async (route) => {
    if (route.request().method() === "POST" && ++posts === 1) await held;
    await route.continue();
  });
  await page.getByRole("textbox", { name: "Reviewing as" }).fill("Ana Petrova");
  await page.getByRole("button", { name: "Confirm no counterpart: Azerbaijan, passage 8" }).click();
  await page.getByRole("button", { name: "Confirm no counterpart: Azerbaijan, passage 8" }).click();
  await page.getByRole("button", { name: "Confirm no counterpart: Azerbaijan, passage 9" }).click();
  answerFirst();
  await reviewed(page, 2);
  expect(posts).toBe(2);
});

test("Something else can be chosen while a link is being stored, and an undo leaves it chosen", async ({ page }) => {
  await page.goto(`${await storeExample("2024-04-03-chosen-twice")}?review=1`);
  await wake(page);
  await page.getByRole("textbox", { name: "Reviewing as" }).fill("Ana Petrova");
  const answers: (() => void)[] = [];
  await page.route("**/*", async (route) => {
    if (route.request().method() === "POST") await new Promise<void>((resolve) => answers.push(resolve));
    await route.continue();
  });
  const box = (name: string) => page.getByRole("checkbox", { name: `Choose ${name}`, exact: true });
  const link = page.getByRole("button", { name: "Link", exact: true });
  for (const [left, right] of [
    ["United States, passage 1", "Azerbaijan, passage 4"],
    ["United States, passage 3", "Azerbaijan, passage 5"],
  ] as const) {
    await box(left).check();
    await box(right).check();
    await link.click();
    await expect(box(left)).not.toBeChecked();
  }
  for (const count of [1, 2]) {
    await expect.poll(() => answers.length).toBe(count);
    answers[count - 1]!();
  }
  await expect(page.getByText(/^Linked by Ana Petrova on /)).toHaveCount(2);
  await box("Azerbaijan, passage 8").check();
  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  await expect.poll(() => answers.length).toBe(3);
  answers[2]!();
  await expect(page.getByText(/^Linked by Ana Petrova on /)).toHaveCount(1);
  await expect(box("Azerbaijan, passage 8")).toBeChecked();
});

test("On a telephone each question is shown from its beginning, and typing goes on", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(await storeExample("2024-04-03-questions"));
  await wake(page);
  await panel(page).getByRole("link", { name: "Review", exact: true }).click();
  const heading = item(page).getByRole("heading", { level: 2 });
  await expect(heading).toBeInViewport();
  await item(page)
    .getByRole("button", { name: /^(Confirm|Reject): the link|^Confirm no(t in the part stored| counterpart)/ })
    .last()
    .click();
  await giveName(page, "Ana Petrova");
  await expect(
    panel(page).getByText(/^(Link rejected|Confirmed: no(t in the part stored| counterpart))\.$/),
  ).toBeAttached();
  await expect(heading).toBeInViewport();
  await item(page).getByRole("link", { name: "Later" }).click();
  await expect(page).toHaveURL(/skip=1/);
  await expect(heading).toBeInViewport();
});

test("A second reviewer can be asked about what others have judged, so that the two can be compared", async ({
  page: ana,
  openElsewhere,
}) => {
  const path = `${await storeExample("2024-04-03-second-reviewer")}?review=1`;
  await ana.goto(path);
  await wake(ana);
  await ana.getByRole("textbox", { name: "Reviewing as" }).fill("Ana Petrova");
  for (const side of ["United States", "Azerbaijan"])
    for (const box of await ana.getByRole("checkbox", { name: new RegExp(`^Choose ${side}`) }).all()) await box.check();
  await ana.getByRole("button", { name: "None in the part stored: the chosen passages" }).click();
  await reviewed(ana, PASSAGES);
  await expect(ana.getByText("Nothing is left to review.")).toBeVisible();
  const ben = await openElsewhere();
  await ben.goto(path);
  await wake(ben);
  await ben.getByRole("textbox", { name: "Reviewing as" }).fill("Ben Odé");
  await ben.getByRole("button", { name: "Save" }).click();
  await ben.getByRole("link", { name: `Second review (${PASSAGES})` }).click();
  await expect(ben.getByText(`${PASSAGES} questions left at most, most uncertain first.`)).toBeVisible();
  await ben.keyboard.press("o");
  await expect(ben.getByText(`${PASSAGES - 1} questions left at most, most uncertain first.`)).toBeVisible();
  await panel(ben).getByRole("link", { name: "History" }).click();
  await expect(ben.getByText(/^.*They agree on 1 of 1: too few/)).toBeVisible();
});

test("A note on several passages is found from each of them, and what was noted with a judgement stands beside it", async ({
  page,
}) => {
  const path = await storeExample("2024-04-03-several");
  await page.goto(`${path}?review=1`);
  await wake(page);
  await page.getByRole("textbox", { name: "Reviewing as" }).fill("Ana Petrova");
  await page.getByRole("checkbox", { name: "Choose Azerbaijan, passage 4" }).check();
  await page.getByRole("checkbox", { name: "Choose Azerbaijan, passage 5" }).check();
  await page.getByRole("button", { name: "Write a note" }).click();
  await expect(page).toHaveURL(/\/notes\/new\?/);
  await page.getByRole("textbox", { name: "Note", exact: true }).fill("Both on arms.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveURL(/\/notes\/\d+$/);
  const number = page.url().split("/").at(-1)!;
  await page.goto(`${path}?review=1`);
  await wake(page);
  await expect(page.locator("#right-4").getByText("Both on arms.")).toBeVisible();
  await page
    .locator("#right-5")
    .getByRole("link", { name: `See note ${number}, which is also on this passage` })
    .click();
  await expect(page.locator(`#note-${number}`)).toBeInViewport();
  await page.getByRole("textbox", { name: /^Reason/ }).fill("The report says otherwise.");
  await page.getByRole("button", { name: "Confirm no counterpart: Azerbaijan, passage 8" }).click();
  await expect(page.getByText("Ana Petrova: “The report says otherwise.”").first()).toBeVisible();
});

test("axe finds nothing where two revisions of one readout are compared", async ({ page }) => {
  const slug = "2024-04-03-two-revisions";
  await storeExample(slug);
  await page.goto(`/readouts/${slug}:azerbaijan-president/edit`);
  await page.getByRole("textbox", { name: "Text", exact: true }).fill("Discussions were held.");
  await page.getByRole("textbox", { name: "Why the text changed" }).fill("The issuer changed the page.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveURL(/revisions\?saved=revision/);
  await page.goto(`/calls/${slug}/azerbaijan-president@1..azerbaijan-president@2?view=texts`);
  await expect(page.getByText(/, revision 2$/).first()).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});

for (const [where, options] of [
  ["on a telephone", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
  ["on a desktop", { viewport: { width: 1440, height: 900 } }],
] as const)
  test.describe(where, () => {
    test.use(options);

    test("the answers to a question are buttons of one weight, whatever they say", async ({ page }) => {
      await page.goto(`/calls/${EXAMPLE.slug}?review=1`);
      const looks = (name: RegExp) =>
        panel(page)
          .getByRole("button", { name })
          .evaluate((button: HTMLElement) => {
            const { borderTopWidth, color, fontSize } = getComputedStyle(button);
            return { height: button.offsetHeight, borderTopWidth, color, fontSize };
          });
      const confirm = await looks(/^Confirm: the link/);
      expect(confirm.borderTopWidth).toBe("1px");
      expect(await looks(/^Reject: the link/)).toEqual(confirm);
      expect(await looks(/ has (a|no) counterpart$/)).toEqual(confirm);
    });
  });
