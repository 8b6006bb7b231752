import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** Chromium's headless shell: the same pages for half the processor time. */
const HEADLESS_SHELL = "/usr/bin/chromium-headless-shell";
const SYSTEM_BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const AS_ROOT = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

/** Keeps the browser from working in the background. */
export const BROWSER_ARGUMENTS = [
  ...AS_ROOT,
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path of a Chromium; if there is none, exits with a sentence that says how to get one. */
export function findBrowser(): string {
  const found = [process.env.CHROMIUM_PATH ?? "", HEADLESS_SHELL, chromium.executablePath(), ...SYSTEM_BROWSERS].find(
    (path) => path && existsSync(path),
  );
  if (found) return found;
  console.error(
    "No browser was found for the end-to-end tests. Install Chromium (Debian, Ubuntu: apt-get install chromium-headless-shell; elsewhere: npx playwright install chromium), or name one with CHROMIUM_PATH.",
  );
  process.exit(1);
}
