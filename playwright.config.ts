import { defineConfig, devices } from "@playwright/test";
import { BROWSER_ARGUMENTS, findBrowser } from "./e2e/browser";

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/server.ts",
  fullyParallel: true,
  workers: "100%",
  // Milliseconds: no story fails because the machine is busy with other things.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  retries: 0,
  reporter: [["list"]],
  outputDir: "test-results",
  use: {
    ...devices["Desktop Chrome"],
    launchOptions: { executablePath: findBrowser(), args: BROWSER_ARGUMENTS },
  },
});
