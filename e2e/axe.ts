import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What can differ between light and dark; everything else is looked for in light alone, on every page. */
const RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds on a page as it is now.
 *
 * @returns the rules that are broken, with the elements; the page has no frames, so one script looks at all of it
 */
export async function violationsOn(page: Page) {
  const isDark = await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  return (await (isDark ? axe.withRules(RULES_OF_COLOUR) : axe).analyze()).violations;
}
