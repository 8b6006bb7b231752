import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const builder = createRequire(import.meta.url).resolve("@axe-core/playwright");
/** The same script as the builder's own, in half the size: each page that is looked at has to read it. */
const axeSource = readFileSync(createRequire(builder).resolve("axe-core/axe.min.js"), "utf8");

/** What can differ between light and dark; everything else is looked for only in light, on every page. */
const RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"];

/** Of WCAG 2.2 AA, which axe does not yet look for unasked. */
const OFF_BY_DEFAULT = { "target-size": { enabled: true } };

/**
 * What axe finds on a page as it is now.
 *
 * @returns the rules that are broken, with the elements; the page has no frames, so one script looks at all of it
 */
export async function violationsOn(page: Page) {
  const isDark = await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  const axe = new AxeBuilder({ page, axeSource })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"], rules: OFF_BY_DEFAULT });
  return (await (isDark ? axe.withRules(RULES_OF_COLOUR) : axe).analyze()).violations;
}
