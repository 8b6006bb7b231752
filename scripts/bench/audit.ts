import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";
import { BROWSER_ARGUMENTS, findBrowser } from "../../e2e/browser";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

export interface Audit {
  form: "desktop" | "mobile";
  /** From 0 to 100, by category. */
  scores: { category: string; score: number }[];
  /** What cost points, in Lighthouse's words. */
  faults: string[];
}

async function auditAs(form: Audit["form"], url: string, port: number): Promise<Audit> {
  const config = form === "desktop" ? desktopConfig : undefined;
  const result = await lighthouse(url, { port, onlyCategories: CATEGORIES, logLevel: "silent" }, config);
  if (!result) throw new Error("Lighthouse gave no result.");
  const { audits, categories } = result.lhr;
  const weighted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  const faults = weighted.map(({ id }) => audits[id]!).filter(({ score }) => score !== null && score < 0.9);
  return {
    form,
    scores: CATEGORIES.map((category) => ({ category, score: Math.round(100 * (categories[category]?.score ?? 0)) })),
    faults: [...new Set(faults.map(({ title, displayValue }) => [title, displayValue].filter(Boolean).join(": ")))],
  };
}

/** Lighthouse's scores of a page, on a desktop and on its usual slow telephone. */
export async function auditPage(url: string): Promise<Audit[]> {
  const browser = await launch({
    chromePath: findBrowser(),
    chromeFlags: [...BROWSER_ARGUMENTS, "--headless=new"],
  });
  try {
    return [await auditAs("desktop", url, browser.port), await auditAs("mobile", url, browser.port)];
  } finally {
    browser.kill();
  }
}
