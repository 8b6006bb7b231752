import { existsSync } from "node:fs";
import { chromium, defineConfig, devices } from "@playwright/test";

const SYSTEM_BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

function findBrowser(): string {
  const found = [process.env.CHROMIUM_PATH ?? "", chromium.executablePath(), ...SYSTEM_BROWSERS].find(
    (path) => path && existsSync(path),
  );
  if (found) return found;
  console.error(
    "No browser was found for the end-to-end tests. Install Chromium (Debian, Ubuntu: apt-get install chromium; elsewhere: npx playwright install chromium), or name one with CHROMIUM_PATH.",
  );
  process.exit(1);
}

const AS_ROOT = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/server.ts",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  reporter: [["list"]],
  outputDir: "test-results",
  use: {
    ...devices["Desktop Chrome"],
    launchOptions: {
      executablePath: findBrowser(),
      args: [...AS_ROOT, "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
  },
});
