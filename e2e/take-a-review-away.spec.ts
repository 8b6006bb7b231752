import { EXAMPLE_CALLS } from "../prisma/example-calls";
import { addCall, addReview, expect, test } from "./fixtures";
import { makePermanentLink } from "./share";

const [EXAMPLE] = EXAMPLE_CALLS;
const [US, AZERBAIJAN] = EXAMPLE!.readouts;
const DETAINED = "urged the release of those unjustly detained";
const REPORT =
  "The Secretary urged the release of those unjustly detained. A new season of the opera begins in Baku next week.";
const LEFT_OUT = /not in the part stored of the Azerbaijani readout, confirmed by Ana Petrova on \d+ \w+ \d{4}/i;

/** The example call under its own name, with a press report. */
async function storeCall(slug: string): Promise<string> {
  const press = { slug: "press", name: "Press", adjective: "press" };
  const issuer = { slug: "daily-cable", name: "The Daily Cable", kind: "news-agency" as const, party: press };
  const report = { issuer, kind: "press-report" as const, extent: "full" as const, language: "en", text: REPORT };
  await addCall({ ...EXAMPLE!, slug, title: `Reviewed: ${slug}`, readouts: [US!, AZERBAIJAN!, report] });
  return `${slug}:us-state-department@1..${slug}:azerbaijan-president@1`;
}

/** The last sentence of the US readout, as the form names it. */
const LAST = `${US!.text.indexOf("The Secretary reiterated")}-${US!.text.length}`;
const judged = (pair: string, kind: string, author: string) => ({
  judgements: [{ pair, kind, left: LAST, right: "", author, note: "Read both in full." }],
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("What an analyst confirmed is in downloads and citations, and a permanent link keeps it", async ({ page }) => {
    const slug = "2024-04-03-taken-away";
    const pair = await storeCall(slug);
    await addReview({
      ...judged(pair, "no-counterpart", "Ana Petrova"),
      notes: [{ pair, left: LAST, right: "", author: "Ben Ito", text: "Ask the embassy." }],
    });
    await page.goto(`/calls/${slug}`);
    const path = `/calls/${slug}/us-state-department..azerbaijan-president`;
    for (const format of ["json", "csv", "md"]) {
      const written = await (await page.request.get(`${path}/download.${format}`)).text();
      expect(written).toMatch(LEFT_OUT);
      expect(written).toContain("Read both in full.");
      expect(written).toContain("Ask the embassy.");
    }
    await page.goto(`${path}/cite?passage=left-4`);
    await expect(page.getByLabel("Plain text")).toHaveValue(LEFT_OUT);
    await expect(page.getByLabel("Plain text")).not.toHaveValue(/not reviewed/);

    await page.goto(path);
    await makePermanentLink(page);
    const made = page.url();
    const notice = page.getByRole("complementary", { name: "Permanent link" });
    await expect(notice).toContainText("links and judgements never change.");
    await expect(notice).not.toContainText("The review has continued");
    await addReview(judged(pair, "not-a-point", "Ben Ito"));
    await page.goto(made);
    await expect(notice).toContainText("The review has continued since: 1 judgement.");
    expect(await (await page.request.get(`${made}/download.md`)).text()).toMatch(LEFT_OUT);
    expect(await (await page.request.get(`${path}/download.md`)).text()).toContain("Reviewers disagree.");
  });

  test("The matrix says in its cells and lists what was confirmed, and by whom", async ({ page }) => {
    const slug = "2024-04-03-matrix-reviewed";
    const pair = await storeCall(slug);
    await addReview(judged(pair, "no-counterpart", "Ana Petrova"));
    await page.goto(`/calls/${slug}/matrix?of=us-state-department`);
    const row = page.getByRole("row").filter({ hasText: DETAINED });
    await expect(row.getByRole("cell", { name: LEFT_OUT })).toBeVisible();
    await expect(page.getByRole("columnheader", { name: /Azerbaijan .*Reviewed 1 of \d+ passages/ })).toBeVisible();
    await page.goto(`/calls/${slug}/matrix?of=azerbaijan-president`);
    const list = page.getByRole("region", { name: "Of the US readout: not in the part stored" });
    await expect(list.getByRole("listitem").filter({ hasText: DETAINED })).toContainText(LEFT_OUT);
  });
});
