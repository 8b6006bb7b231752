import { violationsOn } from "./axe";
import type { Page } from "@playwright/test";
import type { CallInput } from "../lib/schema/call-input";
import { addCall, addReview, expect, test } from "./fixtures";

const VELMORA = { slug: "velmora", name: "Velmora", adjective: "Velmoran" };
const OSTANIA = { slug: "ostania", name: "Ostania", adjective: "Ostanian" };

const CEASEFIRE = "They discussed the ceasefire.";
const ATTACK = "The Minister condemned the attack.";
const TEXTS = { velmora: `${CEASEFIRE} ${ATTACK}`, ostania: "The ceasefire was discussed. Trade came up." };

/** Stores a call for one test; answers the names of its first two revisions. */
async function addOwnCall(slug: string): Promise<string> {
  const readouts = [VELMORA, OSTANIA].map((party): CallInput["readouts"][number] => ({
    issuer: { slug: `${party.slug}-mfa`, name: `${party.name} MFA`, kind: "foreign-ministry", party },
    kind: "official-statement",
    extent: "full",
    language: "en",
    text: TEXTS[party.slug as keyof typeof TEXTS],
  }));
  await addCall({
    slug,
    title: `Title of ${slug}`,
    kind: "meeting",
    date: "1997-05-06",
    parties: [
      { party: VELMORA, principal: "Ana Marenov" },
      { party: OSTANIA, principal: "Jaan Ilves" },
    ],
    readouts,
  });
  return `${slug}:velmora-mfa@1..${slug}:ostania-mfa@1`;
}

const offsetsOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return `${start}-${start + words.length}`;
};

const newNote = (pair: string, on = "") => `/notes/new?pair=${encodeURIComponent(pair)}${on}`;
const onAttack = `&left=${offsetsOf(TEXTS.velmora, ATTACK)}`;

const save = (page: Page) => page.getByRole("button", { name: "Save" }).click();
const fault = (page: Page) => page.getByRole("main").getByRole("alert");

/** Writes a note, which ends on the note's page. */
async function write(page: Page, address: string, text: string, author = "Ana Petrova") {
  await page.goto(address);
  await page.getByLabel("Note", { exact: true }).fill(text);
  await page.getByLabel("Your name").fill(author);
  await save(page);
  await expect(page).toHaveURL(/\/notes\/\d+$/);
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    const mine = javaScriptEnabled ? "scripted" : "plain";

    test("An analyst writes a note on a passage, reads it at its own address, edits it and sees its history", async ({
      page,
    }) => {
      const slug = `1997-05-06-note-${mine}`;
      await page.goto(newNote(await addOwnCall(slug), onAttack));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "Write a note on a passage of the Velmoran readout",
      );
      await expect(page.locator("blockquote")).toHaveText(ATTACK);
      await expect(page.getByLabel("Note", { exact: true })).toBeFocused();
      await page.getByRole("link", { name: "Cancel" }).click();
      await expect(page).toHaveURL(`/calls/${slug}/velmora-mfa@1..ostania-mfa@1#left-2`);
      await page.goBack();
      await page.getByLabel("Note", { exact: true }).fill("See https://example.org/map.\nSecond line.");
      await save(page);
      await expect(fault(page)).toContainText("Your name is missing.");
      await expect(page.getByLabel("Your name")).toHaveAccessibleDescription(/Your name is missing\./);
      await expect(page.getByLabel("Note", { exact: true })).toHaveValue("See https://example.org/map.\nSecond line.");
      await page.getByLabel("Your name").fill("Ana Petrova");
      await save(page);

      await expect(page).toHaveURL(/\/notes\/\d+$/);
      const address = page.url();
      const note = page.getByRole("region", { name: "The note" });
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Note on a passage of the Velmoran readout");
      await expect(note.getByRole("link", { name: "https://example.org/map" })).toHaveAttribute(
        "rel",
        "nofollow noopener noreferrer",
      );
      await expect(note).toContainText("Ana Petrova, ");
      await expect(page.getByRole("link", { name: "The Velmoran readout, passage 2" })).toHaveAttribute(
        "href",
        `/calls/${slug}/velmora-mfa..ostania-mfa#left-2`,
      );

      await note.getByRole("link", { name: "Edit this note" }).click();
      await expect(page.getByLabel("Your name")).toHaveValue("Ana Petrova");
      await page.getByLabel("Note", { exact: true }).fill("");
      await page.getByLabel("Your name").fill("Ben Okoro");
      await save(page);
      await expect(page).toHaveURL(address);
      await expect(note).toContainText("Ben Okoro removed this note from the page");
      await expect(page.locator("blockquote")).toHaveText(ATTACK);

      await page.getByRole("link", { name: "Restore version 1" }).click();
      await expect(page.getByLabel("Note", { exact: true })).toHaveValue("See https://example.org/map.\nSecond line.");
      await expect(page.getByLabel("Your name")).toHaveValue("Ben Okoro");
      await save(page);
      await expect(page).toHaveURL(address);
      await expect(note).toContainText(/Ana Petrova, \d[^]*, edited by Ben Okoro on \d/);
      const versions = page.getByRole("region", { name: "History" }).getByRole("listitem");
      await expect(versions).toHaveCount(3);
      await expect(versions.nth(0)).toContainText(/Second line\.[^]*Version 3[^]*Ben Okoro/);
      await expect(versions.nth(1)).toContainText(/Removed from the page[^]*Version 2[^]*Ben Okoro/);
      await expect(versions.nth(2)).toContainText(/Second line\.[^]*Version 1[^]*Ana Petrova/);

      await page.getByRole("link", { name: "The Velmoran readout, passage 2" }).click();
      await expect(page).toHaveURL(/\/velmora-mfa\.\.ostania-mfa#left-2$/);
      await expect(page.locator("#left-2")).toContainText(ATTACK);
    });

    test("A note may be on a link, or on the comparison", async ({ page }) => {
      const pair = await addOwnCall(`1997-05-06-places-${mine}`);
      const [left, right] = [offsetsOf(TEXTS.velmora, CEASEFIRE), offsetsOf(TEXTS.ostania, "Trade came up.")];
      // As the checkboxes of a form send it when one passage is chosen twice.
      const chosen = `&left=${left}${onAttack}&left=${left}&right=${right}&author=Cleo`;
      await page.goto(newNote(pair, chosen));
      await expect(page.locator("blockquote")).toHaveText([CEASEFIRE, ATTACK, "Trade came up."]);
      await expect(page.getByLabel("Your name")).toHaveValue("Cleo");
      await page.getByLabel("Note", { exact: true }).fill("The same point.");
      await save(page);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "Note on 2 passages of the Velmoran readout and a passage of the Ostanian readout",
      );
      await write(page, newNote(pair), "Both were published at noon.");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Note on the comparison");
      await expect(page.getByRole("region", { name: "What this note is about" })).toContainText(
        "The comparison as a whole",
      );
      await page.goto(newNote(pair));
      await expect(page.getByLabel("Your name")).toHaveValue("Ana Petrova");
    });

    test("The second of two concurrent editors sees what the first wrote, and loses nothing", async ({
      page,
      openElsewhere,
    }) => {
      await write(page, newNote(await addOwnCall(`1997-05-06-both-${mine}`), onAttack), "First.");
      const address = page.url();
      const other = await openElsewhere();
      for (const who of [page, other]) await who.goto(`${address}/edit`);
      for (const [who, author, text] of [
        [other, "Ben Okoro", "Theirs."],
        [page, "Ana Petrova", "Ours."],
      ] as const) {
        await who.getByLabel("Note", { exact: true }).fill(text);
        await who.getByLabel("Your name").fill(author);
        await save(who);
      }
      await expect(other).toHaveURL(address);
      await expect(fault(page)).toContainText("Somebody else saved changes while you were editing.");
      const both = page.getByRole("region", { name: "The saved version and yours" });
      for (const words of ["Theirs.", "Ours.", "Ben Okoro"]) await expect(both).toContainText(words);
      await expect(page.getByLabel("Note", { exact: true })).toHaveValue("Ours.");
      await page.getByRole("button", { name: "Save mine on top" }).click();
      await expect(page).toHaveURL(address);
      await expect(page.getByRole("region", { name: "History" }).getByRole("listitem")).toContainText([
        "Ours.",
        "Theirs.",
        "First.",
      ]);
    });

    test("A note says when its words have changed, and moves with words that have not", async ({ page }) => {
      const slug = `1997-05-06-changed-${mine}`;
      await write(page, newNote(await addOwnCall(slug), onAttack), "On these words.");
      const address = page.url();
      const revise = async (text: string) => {
        await page.goto(`/readouts/${slug}:velmora-mfa/edit`);
        await page.getByLabel("Text", { exact: true }).fill(text);
        await page.getByLabel("Why the text changed").fill("the issuer changed the page");
        await save(page);
        await expect(page.getByRole("status")).toContainText("Saved as revision");
        await page.goto(address);
      };
      await revise(`A new beginning. ${TEXTS.velmora}`);
      await expect(page.getByRole("link", { name: "The Velmoran readout, passage 3" })).toBeVisible();
      await expect(page.getByRole("region", { name: "The note" })).toContainText(
        "on the earlier text (revisions 1 and 1)",
      );
      await revise(CEASEFIRE);
      await expect(page.getByText("have changed since it was written (revisions 1 and 1). They")).toBeVisible();
      await expect(page.locator("blockquote")).toHaveText(ATTACK);
      await expect(page.getByRole("link", { name: "The Velmoran readout, passage 2" })).toHaveAttribute(
        "href",
        `/calls/${slug}/velmora-mfa@1..ostania-mfa@1#left-2`,
      );
      await expect(page.getByRole("link", { name: "See the comparison as it is now" })).toHaveAttribute(
        "href",
        `/calls/${slug}/velmora-mfa..ostania-mfa`,
      );
      await page.goto(`/calls/${slug}/velmora-mfa..ostania-mfa`);
      const lost = page.getByRole("list", { name: "Notes" }).locator("blockquote");
      await expect(lost).toHaveText(ATTACK);
      await expect(lost).toHaveAttribute("lang", "en");
    });

    test("A note on a call that is renamed or deleted while it is written keeps what was typed", async ({
      page,
      openElsewhere,
    }) => {
      const slug = `1997-05-06-moving-${mine}`;
      const pair = await addOwnCall(slug);
      await write(page, newNote(pair), "On the whole.");
      const address = page.url();
      const [other, third] = [await openElsewhere(), await openElsewhere()];
      await page.goto(`${address}/edit`);
      await third.goto(newNote(pair, onAttack));
      await other.goto(`/calls/${slug}/edit`);
      await other.getByLabel("Web address").fill(`${slug}-now`);
      await save(other);
      await expect(other).toHaveURL(`/calls/${slug}-now`);
      await third.getByLabel("Note", { exact: true }).fill("Under its former name.");
      await third.getByLabel("Your name").fill("Ben Okoro");
      await save(third);
      await expect(third.getByRole("region", { name: "The note" })).toContainText("Under its former name.");

      await third.goto(newNote(pair, onAttack));
      await other.goto(`/calls/${slug}-now/delete`);
      await other.getByRole("button", { name: "Move to the trash" }).click();
      await expect(other).toHaveURL("/bin");
      for (const who of [page, third]) {
        await who.getByLabel("Note", { exact: true }).fill("Typed meanwhile.");
        await who.getByLabel("Your name").fill("Cleo");
        await save(who);
        await expect(fault(who)).toContainText("is in the trash now");
        await expect(who.getByLabel("Note", { exact: true })).toHaveValue("Typed meanwhile.");
      }
      for (const path of [address, `${address}/edit`]) {
        expect((await page.goto(path))?.status()).toBe(410);
        await expect(page.getByRole("heading", { name: "This call is in the trash" })).toBeVisible();
      }
    });

    test("A note that is empty or too long is refused, and what was typed stays", async ({ page }) => {
      await page.goto(newNote(await addOwnCall(`1997-05-06-refused-${mine}`), onAttack));
      const text = page.getByLabel("Note", { exact: true });
      await page.getByLabel("Your name").fill("Ana");
      for (const [typed, sentence] of [
        ["", "The note is empty."],
        ["x".repeat(5_001), "The note is longer than 5,000 characters."],
        ["  \n\t ", "The note is empty."],
      ] as const) {
        await text.fill(typed);
        await save(page);
        await expect(page.getByRole("link", { name: sentence })).toHaveAttribute("href", "#text");
        await expect(text).toHaveAccessibleDescription(new RegExp(sentence.replaceAll(".", "\\.")));
        await expect(text).toHaveValue(typed);
      }
      await text.fill(`${"x".repeat(4_980)} https://a.example/`);
      await save(page);
      await expect(page).toHaveURL(/\/notes\/\d+$/);
    });

    test("An unknown note answers 404 in words", async ({ page }) => {
      for (const path of ["/notes/999999", "/notes/999999/edit", "/notes/0", "/notes/7x", "/notes/1e3", "/notes/%ff"]) {
        expect([path, (await page.goto(path))?.status()]).toEqual([path, 404]);
        await expect(page.getByRole("heading", { name: "Nothing is stored at this address" })).toBeVisible();
      }
    });
  });

test("The key for a note puts the cursor in its text, and cancelling returns to the passage", async ({ page }) => {
  const slug = "1997-05-06-by-key";
  await addOwnCall(slug);
  await page.goto(`/calls/${slug}?review=1`);
  await expect(page.getByRole("group", { name: "Navigate" })).toBeVisible();
  await page.getByRole("textbox", { name: "Reviewing as" }).fill("Ana Petrova");
  await page.getByRole("checkbox", { name: "Choose Velmora, passage 2" }).check();
  await page.keyboard.press("m");
  const text = page.getByLabel("Note", { exact: true });
  await expect(text).toBeFocused();
  await page.keyboard.type("Typed at once.");
  await expect(text).toHaveValue("Typed at once.");
  await page.getByLabel("Your name").fill("");
  await save(page);
  await expect(fault(page)).toBeFocused();
  await expect(text).toHaveValue("Typed at once.");
  await page.getByRole("link", { name: "Cancel" }).click();
  await expect(page).toHaveURL(/#left-2$/);
  await expect(page.locator("#left-2")).toBeInViewport();
});

test("Hostile text is shown as it was typed: only addresses of the web are links, and no markup runs", async ({
  page,
}) => {
  const typed = [
    `<script>document.title="run"</script><img src=x onerror='document.title="run"'>`,
    "javascript:alert(1) data:text/html,<b>x</b> file:///etc/passwd",
    `قال الوزير https://a.example/بيان، \u202eثم غادر https://b.example/x).`,
    `https://c.example/${"long".repeat(500)}`,
  ].join("\n");
  await page.setViewportSize({ width: 390, height: 900 });
  await write(page, newNote(await addOwnCall("1997-05-06-hostile"), onAttack), typed, `<b>Ana</b> "Petrova"`);
  const note = page.getByRole("region", { name: "The note" });
  await expect(note.locator("p").first()).toHaveText(typed, { useInnerText: true });
  expect(
    await note
      .locator("p")
      .first()
      .locator("a")
      .evaluateAll((links) => links.map((a) => a.textContent)),
  ).toEqual(["https://a.example/بيان", "https://b.example/x", `https://c.example/${"long".repeat(500)}`]);
  await expect(note).toContainText(`<b>Ana</b> "Petrova"`);
  await expect(page).toHaveTitle(/^Note on a passage/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("Web addresses in the note of a judgement are links, beside the passage and in the history", async ({ page }) => {
  const slug = "1997-05-06-remark";
  const pair = await addOwnCall(slug);
  const said = { kind: "no-counterpart", left: offsetsOf(TEXTS.velmora, ATTACK), right: "", author: "Ana Petrova" };
  await addReview({ judgements: [{ pair, ...said, note: "Not in https://example.org/full." }] });
  for (const path of [`/calls/${slug}?review=1`, `/calls/${slug}/velmora-mfa..ostania-mfa/history`]) {
    await page.goto(path);
    const address = page.getByRole("link", { name: "https://example.org/full", exact: true }).first();
    await expect(address).toHaveAttribute("href", "https://example.org/full");
    await expect(address).toHaveAttribute("rel", "nofollow noopener noreferrer");
    await expect(address).toHaveCSS("border-top-width", "0px");
    await page.emulateMedia({ media: "print" });
    await expect(address).toBeVisible();
    await page.emulateMedia({ media: "screen" });
  }
});

test("A request that none of our forms would send gets an explanation, and stores nothing", async ({
  request,
  baseURL,
  openElsewhere,
}) => {
  const pair = await addOwnCall("1997-05-06-odd");
  const [revision] = pair.split("..");
  const alone = `${revision}..${revision}`;
  const odd: [string, string][] = [
    ["/notes/new", "The pair must name two exact revisions."],
    [newNote("a..b"), "The pair must name two exact revisions."],
    [newNote(pair.replaceAll("1997", "1996")), "These revisions are not stored, or no longer are."],
    [newNote(alone), "A revision cannot be reviewed against itself."],
    [newNote(pair, "&left=0-999999"), "A passage lies outside its text."],
    [newNote(pair, "&left=0-99"), "A passage lies outside its text."],
    [newNote(pair, "&right=0-0"), "A passage ends after it starts."],
    [newNote(pair, "&left=x"), "The passages must be given as offsets"],
    [newNote(pair, "&left=0-9&left=5-12"), "Two passages overlap."],
    [newNote(pair, "&right=9-3"), "A passage ends after it starts."],
    [newNote(pair, `&left=${Array.from({ length: 51 }, (_, n) => `${n}-${n + 1}`).join("+")}`), "at most 50 passages"],
  ];
  for (const [path, sentence] of odd) {
    const answer = await request.get(path);
    expect([path, answer.status(), (await answer.text()).includes(sentence)]).toEqual([path, 200, true]);
  }

  const form = await openElsewhere({ javaScriptEnabled: false });
  await form.goto(newNote(pair, onAttack));
  const fields = Object.fromEntries(
    await form.locator("main form").evaluate((node) => [...new FormData(node as HTMLFormElement)]),
  ) as Record<string, string>;
  const hostile: [Record<string, string>, string][] = [
    [{ pair: alone }, "A revision cannot be reviewed against itself."],
    [{ pair: "x" }, "The pair must name two exact revisions."],
    [{ left: "0-999999" }, "A passage lies outside its text."],
    [{ left: "<script>" }, "The passages must be given as offsets"],
    [{ text: "a\0b" }, "The note has characters that cannot be stored."],
    [{ text: "x".repeat(1_000_000) }, "longer than 5,000 characters"],
    [{ author: "x".repeat(101) }, "Your name is longer than 100 characters."],
    [{ author: "two\nlines" }, "Your name has characters that cannot be stored."],
  ];
  for (const [changes, sentence] of hostile) {
    const multipart = { ...fields, text: "A note.", author: "Ana", ...changes };
    const answer = await request.post("/notes/new?pair=" + encodeURIComponent(pair) + onAttack, {
      headers: { origin: baseURL! },
      multipart,
      maxRedirects: 0,
    });
    expect([sentence, answer.status(), (await answer.text()).includes(sentence)]).toEqual([sentence, 200, true]);
  }
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing on the pages of a note in ${colorScheme}, and nothing scrolls sideways`, async ({ page }) => {
    const slug = `1997-05-06-axe-${colorScheme}`;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 900 });
    const check = async () => {
      expect(await violationsOn(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    };
    const right = `&right=${offsetsOf(TEXTS.ostania, "Trade came up.")}`;
    const address = newNote(await addOwnCall(slug), onAttack + right);
    await page.goto(address);
    await check();
    await save(page);
    await expect(fault(page)).toBeVisible();
    await check();
    await write(page, address, `See https://example.org/${"a".repeat(300)}`);
    await check();
    const note = page.url();
    const other = await page.context().newPage();
    for (const who of [page, other]) await who.goto(`${note}/edit`);
    await check();
    for (const who of [other, page]) {
      await who.getByLabel("Note", { exact: true }).fill(who === page ? "Ours." : "");
      await save(who);
    }
    await expect(page.getByRole("region", { name: "The saved version and yours" })).toBeVisible();
    await check();
    await page.goto(note);
    await check();
    await page.goto("/notes/new");
    await check();
  });
