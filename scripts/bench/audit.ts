import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig, type Result } from "lighthouse";
import { BROWSER_ARGUMENTS, findBrowser } from "../../e2e/browser";
import { medianOf } from "./load";

/** Lighthouse's own advice: the performance of one run says little, of a median more. */
const RUNS = 3;

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

export interface Audit {
  form: "desktop" | "mobile";
  /** From 0 to 100, by category: the median of some runs. */
  scores: { category: string; score: number }[];
  /** What cost points in any run, in Lighthouse's words. */
  faults: string[];
}

async function runLighthouse(form: Audit["form"], url: string, port: number): Promise<Result> {
  const config = form === "desktop" ? desktopConfig : undefined;
  const result = await lighthouse(url, { port, onlyCategories: CATEGORIES, logLevel: "silent" }, config);
  if (!result) throw new Error("Lighthouse gave no result.");
  return result.lhr;
}

function faultsOf({ audits, categories }: Result): string[] {
  const weighted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  const faults = weighted.map(({ id }) => audits[id]!).filter(({ score }) => score !== null && score < 0.9);
  return faults.map(({ title, displayValue }) => [title, displayValue].filter(Boolean).join(": "));
}

async function auditAs(form: Audit["form"], url: string, port: number): Promise<Audit> {
  const results: Result[] = [];
  for (let run = 0; run < RUNS; run++) results.push(await runLighthouse(form, url, port));
  const scoreOf = (category: string) => medianOf(results.map(({ categories }) => categories[category]?.score ?? 0));
  return {
    form,
    scores: CATEGORIES.map((category) => ({ category, score: Math.round(100 * scoreOf(category)) })),
    faults: [...new Set(results.flatMap(faultsOf))],
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
