// Reads the JSON reports of vitest and Playwright.
import { existsSync, readFileSync } from "node:fs";

const NONE = { passed: 0, failed: 0, skipped: [] };
const readReport = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null);

/** How many tests passed and failed, and the titles of those that were skipped. */
export function readVitestReport(path) {
  const report = readReport(path);
  if (!report) return NONE;
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const skipped = tests.filter(({ status }) => ["pending", "skipped", "todo"].includes(status));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: skipped.map(({ fullName }) => fullName),
  };
}

const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];

/** Like readVitestReport, for Playwright; a skipped test is named with its reason. */
export function readPlaywrightReport(path) {
  const report = readReport(path);
  if (!report) return NONE;
  const skipped = specsOf(report).flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === "skipped")
      .map(({ annotations }) => [title, ...annotations.map(({ description }) => description ?? "")].join(": ")),
  );
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}
