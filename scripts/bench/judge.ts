import { chromium, type Page } from "@playwright/test";
import { BROWSER_ARGUMENTS, findBrowser } from "../../e2e/browser";

const STEPS = 40;
const ASKED = "[data-item]";

/**
 * Presses the key that answers the current question, or undoes the last answer, and measures in milliseconds until the page shows it. It
 * contains no named functions: the compiler would insert a helper of its own for those, which the browser does not know.
 */
const press = (page: Page, isUndo: boolean): Promise<number> =>
  page.evaluate(
    ({ asked, undo }) =>
      new Promise<number>((resolve) => {
        const before = document.querySelector(asked)!.textContent;
        const key = undo ? "u" : document.querySelector(`${asked} [data-key=y]`) ? "y" : "o";
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (document.querySelector(asked)!.textContent === before) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        document.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      }),
    { asked: ASKED, undo: isUndo },
  );

/** Milliseconds of each step of a review, sorted. */
export interface JudgementTimes {
  /** From the key press until the page has changed: the server's answer and the page's own work. */
  shown: number[];
  /** From the request to the end of the server's answer. */
  answered: number[];
}

const sorted = (times: number[]) => times.toSorted((a, b) => a - b);

/**
 * Times the review of one passage after another in a browser. Every second step undoes the one before.
 *
 * @param url the comparison in review mode
 */
export async function timeJudgements(url: string): Promise<JudgementTimes> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
  try {
    const context = await browser.newContext();
    await context.addCookies([{ name: "reviewer", value: "Ana", url }]);
    const page = await context.newPage();
    await page.goto(url);
    await page.getByRole("group", { name: "Navigate" }).waitFor();
    const answered: number[] = [];
    page.on("requestfinished", (request) => {
      const { requestStart, responseEnd } = request.timing();
      if (request.method() === "POST") answered.push(responseEnd - requestStart);
    });
    const shown: number[] = [];
    for (let step = 0; step < STEPS; step++) {
      shown.push(await press(page, step % 2 === 1));
      await page.locator("form[aria-busy=false]").waitFor();
    }
    return { shown: sorted(shown), answered: sorted(answered) };
  } finally {
    await browser.close();
  }
}
