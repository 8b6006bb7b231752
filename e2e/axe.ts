import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const builder = createRequire(import.meta.url).resolve("@axe-core/playwright");
/** The minified script of axe-core, half the size: each page has to parse it. */
const axeSource = readFileSync(createRequire(builder).resolve("axe-core/axe.min.js"), "utf8");

/** Rules whose result differs between light and dark; all others are checked only in light. */
const RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"];

/** Rules of WCAG 2.2 AA that axe does not check by default. */
const OFF_BY_DEFAULT = { "target-size": { enabled: true } };

/**
 * Runs axe on the page as it is now.
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
