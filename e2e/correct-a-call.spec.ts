import { violationsOn } from "./axe";
import type { Page } from "@playwright/test";
import type { CallInput } from "../lib/schema/call-input";
import { addCall, expect, test } from "./fixtures";
import { makePermanentLink } from "./share";

const VELMORA = { slug: "velmora", name: "Velmora", adjective: "Velmoran" };
const OSTANIA = { slug: "ostania", name: "Ostania", adjective: "Ostanian" };

/** Its beginning and end are what browsers tend to change: an empty line, spaces, a tab, characters that look alike. */
const TEXT = "\n\n  The ministers spoke\u00a0today.\n\tThey “discussed” the border.\r\n\r\nNo more. \n";

/** A call with two readouts for one test, found by its title only. */
async function addOwnCall(slug: string, text = TEXT): Promise<void> {
  const readouts = [VELMORA, OSTANIA].map((party): CallInput["readouts"][number] => ({
    issuer: { slug: `${party.slug}-mfa`, name: `${party.name} MFA`, kind: "foreign-ministry", party },
    kind: "official-statement",
    extent: "full",
    language: "en",
    text: text.replaceAll("\r\n", "\n"),
  }));
  await addCall({
    slug,
    title: `Title of ${slug}`,
    kind: "meeting",
    date: "1998-05-06",
    parties: [
      { party: VELMORA, principal: "Ana Marenov" },
      { party: OSTANIA, principal: "Jaan Ilves" },
    ],
    readouts,
  });
}

const save = (page: Page) => page.getByRole("button", { name: "Save" }).click();

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    const mine = javaScriptEnabled ? "scripted" : "plain";

    test("An analyst corrects a call, and its former address redirects to it", async ({ page, request }) => {
      const [slug, renamed] = [`1998-05-06-call-${mine}`, `1998-05-06-renamed-${mine}`];
      await addOwnCall(slug);
      await page.goto(`/calls/${slug}`);
      await page.getByRole("link", { name: "Edit this call" }).click();
      await page.getByLabel("Title").fill("");
      await page.getByLabel("Date").fill("1998-13");
      await save(page);
      await expect(page.getByRole("main").getByRole("alert")).toContainText("The title is missing.");
      await expect(page.getByRole("link", { name: "The calendar has no such date." })).toHaveAttribute("href", "#date");
      await expect(page.getByLabel("Date")).toHaveValue("1998-13");

      await page.getByLabel("Title").fill("A corrected title");
      await page.getByLabel("Date").fill("1998-05");
      await page.getByLabel("Web address").fill(renamed);
      await page.getByLabel("Principal 2").fill("Jaan Ilves, President");
      await page.getByLabel("Position of Ostania MFA").selectOption("1");
      await save(page);
      await expect(page).toHaveURL(`/calls/${renamed}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("A corrected title");
      await expect(page.getByText("Jaan Ilves, President (Ostania)")).toBeVisible();
      await expect(page.getByRole("heading", { name: /MFA$/ })).toHaveText(["Ostania MFA", "Velmora MFA"]);

      for (const rest of ["?view=list&q=a+b", "/velmora-mfa@1..ostania-mfa/download.json?x=1"]) {
        const answer = await request.get(`/calls/${slug}${rest}`, { maxRedirects: 0 });
        expect([answer.status(), answer.headers()["location"]]).toEqual([308, `/calls/${renamed}${rest}`]);
      }
      await page.goto(`/readouts/${slug}:velmora-mfa/revisions`);
      await expect(page).toHaveURL(`/readouts/${renamed}:velmora-mfa/revisions`);
    });

    test("A changed text becomes a revision with its reason, and its changes are read word by word", async ({
      page,
    }) => {
      const slug = `1998-05-06-text-${mine}`;
      await addOwnCall(slug);
      await page.goto(`/calls/${slug}`);
      await page
        .getByRole("region", { name: /^Source: Velmora/ })
        .locator("summary")
        .click();
      await page.getByRole("link", { name: "Edit the readout by Velmora MFA" }).click();
      await page.getByLabel("As quoted by").fill("The Cable");
      await page.getByLabel("Language").fill("no language");
      await save(page);
      // The form has come back once; the text in it must still be the stored one.
      await expect(page.getByRole("main").getByRole("alert")).toContainText("The language must be a code");
      await page.getByLabel("Language").fill("en");
      await save(page);
      await expect(page.getByRole("status")).toHaveText(
        "Saved. The text is unchanged: revision 1 is still the latest.",
      );

      await page.getByRole("link", { name: "Edit this readout" }).click();
      const text = page.getByLabel("Text", { exact: true });
      await text.fill((await text.inputValue()).replace("spoke", "met") + "\n");
      await save(page);
      await expect(page.getByRole("main").getByRole("alert")).toContainText("The text has changed: say why");
      await page.getByLabel("Why the text changed").fill("corrected a typing error");
      await save(page);
      await expect(page.getByRole("status")).toHaveText("Saved as revision 2.");
      await expect(page.getByText("corrected a typing error")).toBeVisible();
      const changes = page.getByRole("region", { name: "From revision 1 to revision 2" });
      await expect(changes.locator("del").nth(1)).toHaveText(" [deleted: spoke] ");
      await expect(changes.locator("ins").nth(1)).toHaveText(" [inserted: met] ");
      // White space that changed at the end is marked, because it is invisible.
      await expect(changes.locator("ins").nth(2)).toHaveAttribute("data-blank", "line");

      await page.getByRole("combobox", { name: "From revision" }).selectOption("2");
      await page.getByRole("button", { name: "Show the changes" }).click();
      await expect(page).toHaveURL(/\?from=2&to=2$/);
      await expect(page.getByText("The two texts are the same, character for character.")).toBeVisible();
    });

    test("The second of two concurrent editors sees both versions, and saves on top", async ({
      page,
      openElsewhere,
    }) => {
      const slug = `1998-05-06-conflict-${mine}`;
      await addOwnCall(slug, "They met.");
      const edit = `/readouts/${slug}:velmora-mfa/edit`;
      await page.goto(edit);
      const other = await openElsewhere();
      await other.goto(edit);
      for (const [who, text] of [
        [other, "They met in Velmora."],
        [page, "They met twice."],
      ] as const) {
        await who.getByLabel("Text", { exact: true }).fill(text);
        await who.getByLabel("Why the text changed").fill("the issuer changed the page");
        await save(who);
      }
      await expect(other.getByRole("status")).toHaveText("Saved as revision 2.");

      await expect(page.getByRole("main").getByRole("alert")).toContainText(
        "Somebody else saved changes while you were editing.",
      );
      const both = page.getByRole("region", { name: "The saved version and yours" });
      await expect(both).toContainText("They met in Velmora.");
      await expect(both).toContainText("They met twice.");
      await expect(page.getByLabel("Text", { exact: true })).toHaveValue("They met twice.");
      await expect(page.getByLabel("Why the text changed")).toHaveValue("the issuer changed the page");
      await page.getByRole("button", { name: "Save mine on top" }).click();
      await expect(page.getByRole("status")).toHaveText("Saved as revision 3.");
      await expect(
        page.getByRole("region", { name: "From revision 2 to revision 3" }).locator("del").nth(1),
      ).toContainText("in");
    });

    test("A form on a call that was renamed or deleted meanwhile keeps what was typed", async ({
      page,
      openElsewhere,
    }) => {
      const slug = `1998-05-06-moving-${mine}`;
      await addOwnCall(slug);
      await page.goto(`/calls/${slug}/edit`);
      const other = await openElsewhere();
      await other.goto(`/calls/${slug}/edit`);
      await other.getByLabel("Web address").fill(`${slug}-now`);
      await save(other);
      await expect(other).toHaveURL(`/calls/${slug}-now`);
      await page.getByLabel("Title").fill("Typed meanwhile");
      await save(page);
      await expect(page.getByRole("region", { name: "The saved version and yours" })).toContainText(`${slug}-now`);
      await expect(page.getByLabel("Title")).toHaveValue("Typed meanwhile");

      await other.goto(`/calls/${slug}-now/delete`);
      await other.getByRole("button", { name: "Move to the trash" }).click();
      await expect(other).toHaveURL("/bin");
      await page.getByRole("button", { name: "Save mine on top" }).click();
      await expect(page.getByRole("main").getByRole("alert")).toContainText("The call is in the trash now.");
      await expect(page.getByLabel("Title")).toHaveValue("Typed meanwhile");
    });

    test("A call is moved to the trash, says so at its addresses, and is restored", async ({ page, request }) => {
      const slug = `1998-05-06-bin-${mine}`;
      const title = `Title of ${slug}`;
      await addOwnCall(slug);
      await page.goto(`/calls/${slug}`);
      await makePermanentLink(page);
      await expect(page).toHaveURL(/\/c\//);
      const permanent = page.url();
      await page.goto(`/calls/${slug}/edit`);
      await page.getByRole("link", { name: "Move this call to the trash" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Move this call to the trash?");
      await page.getByRole("button", { name: "Move to the trash" }).click();
      await expect(page).toHaveURL("/bin");

      for (const path of [`/calls/${slug}`, `/calls/${slug}/edit`, `/readouts/${slug}:velmora-mfa/revisions`]) {
        const answer = await page.goto(path);
        expect([path, answer?.status()]).toEqual([path, 410]);
        await expect(page.getByRole("heading", { name: "This call is in the trash" })).toBeVisible();
        await expect(page.getByText(title)).toBeVisible();
      }
      expect((await request.get(`/calls/${slug}/velmora-mfa..ostania-mfa/download.json`)).status()).toBe(410);
      expect((await request.get(`/calls/${slug}`)).headers()["x-parallax-status"]).toBeUndefined();
      expect(await (await request.get("/calls")).text()).not.toContain(title);

      expect((await page.goto(permanent))?.status()).toBe(200);
      const notice = page.getByRole("complementary", { name: "Permanent link" });
      await expect(notice).toContainText("The call of the Velmoran readout is in the trash.");
      await notice.getByRole("link", { name: "See the trash" }).click();
      await page.getByRole("button", { name: `Put back ${title}` }).click();
      await expect(page).toHaveURL(`/calls/${slug}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      expect(await (await request.get("/calls")).text()).toContain(title);
    });

    test("A readout is moved to the trash without its call, and is restored to its position", async ({ page }) => {
      const slug = `1998-05-06-half-${mine}`;
      await addOwnCall(slug);
      await page.goto(`/readouts/${slug}:velmora-mfa/edit`);
      await page.getByRole("link", { name: "Move this readout to the trash" }).click();
      await page.getByRole("button", { name: "Move to the trash" }).click();
      await expect(page).toHaveURL("/bin");
      await page.goto(`/calls/${slug}`);
      await expect(page.getByRole("heading", { name: "No readout from Velmora stored" })).toBeVisible();
      expect((await page.goto(`/calls/${slug}/velmora-mfa..ostania-mfa`))?.status()).toBe(410);
      await expect(page.getByRole("heading", { name: "This readout is in the trash" })).toBeVisible();
      await page.getByRole("link", { name: "See the trash" }).click();
      await page.getByRole("button", { name: `Put back Velmora MFA: Title of ${slug}` }).click();
      await expect(page.getByRole("heading", { name: /MFA$/ })).toHaveText(["Velmora MFA", "Ostania MFA"]);
    });
  });

test("Two texts that are too unlike for a word diff are shown in full", async ({ page }) => {
  const slug = "1998-05-06-unlike";
  const words = (from: number) => Array.from({ length: 1_500 }, (_, n) => `word${from + n}`).join(" ");
  await addOwnCall(slug, words(0));
  await page.goto(`/readouts/${slug}:velmora-mfa/edit`);
  await page.getByLabel("Text", { exact: true }).fill(words(5_000));
  await page.getByLabel("Why the text changed").fill("another text");
  await save(page);
  await expect(page.getByText("too many for a word diff to mean anything")).toBeVisible();
  await expect(page.getByRole("region", { name: "Revision 1", exact: true })).toContainText("word1499");
  await expect(page.getByRole("region", { name: "Revision 2", exact: true })).toContainText("word6499");
});

test("Hostile input is refused with a sentence, and nothing of it is stored", async ({
  page,
  request,
  baseURL,
  openElsewhere,
}) => {
  const slug = "1998-05-06-hostile";
  await addOwnCall(slug, "They met.");
  const path = `/readouts/${slug}:velmora-mfa/edit`;
  const plain = await openElsewhere({ javaScriptEnabled: false });
  await plain.goto(path);
  const form = Object.fromEntries(
    await plain.locator("main form").evaluate((node) => [...new FormData(node as HTMLFormElement)]),
  ) as Record<string, string>;
  const send = async (changes: Record<string, string>) => {
    const answer = await request.post(path, { headers: { origin: baseURL! }, multipart: { ...form, ...changes } });
    return [answer.status(), await answer.text()] as const;
  };
  const HOSTILE: [Record<string, string>, string][] = [
    [{ text: "a\0b", reason: "x" }, "broken characters"],
    [{ text: "x".repeat(3_000_000), reason: "x" }, "longer than 200,000 characters"],
    [{ reason: "x".repeat(1_000), text: "Other." }, "longer than 300 characters"],
    [{ kind: "rumour" }, "Choose the kind of readout."],
    [{ issuer: "../../etc/passwd" }, "“../../etc/passwd” is not stored yet."],
    [{ issuer: "nobody", issuerAdded: "somebody" }, "“nobody” is not stored yet."],
    [{ version: "1e99" }, "Somebody else saved changes"],
    [{ "text.0.__proto__": "x", sourceUrl: "javascript:alert(1)" }, "full web address"],
  ];
  for (const [changes, sentence] of HOSTILE) {
    const [status, text] = await send(changes);
    expect([status, text.includes(sentence), sentence]).toEqual([200, true, sentence]);
  }
  expect(await send({ text: "x".repeat(10_000_000) })).toEqual([413, "The form is too large.\n"]);
  await page.goto(`/readouts/${slug}:velmora-mfa/revisions`);
  await expect(page.getByRole("listitem").filter({ hasText: "Revision" })).toHaveCount(1);

  for (const odd of ["/readouts/none:x/edit", "/readouts/a%00:b/edit", "/readouts/%ff/edit", "/gone", "/gone/none"])
    expect([odd, (await request.get(odd)).status()]).toEqual([odd, 404]);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing on the pages of editing in ${colorScheme}, and nothing scrolls sideways`, async ({
    page,
  }) => {
    const slug = `1998-05-06-axe-${colorScheme}`;
    await addOwnCall(slug);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 900 });
    const check = async () => {
      expect(await violationsOn(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    };
    const readout = `/readouts/${slug}:velmora-mfa`;
    for (const path of [`/calls/${slug}`, `/calls/${slug}/edit`, `/calls/${slug}/delete`, `${readout}/delete`]) {
      await page.goto(path);
      await check();
    }
    await page.goto(`${readout}/edit`);
    const other = await page.context().newPage();
    await other.goto(`${readout}/edit`);
    for (const who of [other, page]) {
      await who.getByLabel("Text", { exact: true }).fill(`A text of ${who === page ? "ours" : "theirs"}.`);
      await who.getByLabel("Why the text changed").fill("changed");
      await save(who);
    }
    await expect(page.getByRole("region", { name: "The saved version and yours" })).toBeVisible();
    await check();
    await page.goto(`${readout}/revisions`);
    await check();
    await page.goto(`/calls/${slug}/delete`);
    await page.getByRole("button", { name: "Move to the trash" }).click();
    await expect(page).toHaveURL("/bin");
    await check();
    await page.goto(`/calls/${slug}`);
    await expect(page.getByRole("heading", { name: "This call is in the trash" })).toBeVisible();
    await check();
  });
