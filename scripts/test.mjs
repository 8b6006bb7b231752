// `npm test`: installs what is missing, then runs every check, the cheapest first, and ends at the first stage that fails.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, TYPESCRIPT, ensureInstalled, fail } from "./install.mjs";
import { readPlaywrightReport, readVitestReport } from "./test-reports.mjs";

const reports = mkdtempSync(join(tmpdir(), "parallax-reports-"));
const UNIT_REPORT = join(reports, "unit.json");
const E2E_REPORT = join(reports, "e2e.json");
const SETTINGS = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT };

const tool = (name, path, ...args) => ({ name, args: [join(ROOT, "node_modules", path), ...args] });
const script = (name, ...args) => ({ name, args: [...TYPESCRIPT, ...args] });

const CLIENT = script("client", "scripts/ensure.ts", "client");
const ROUTES = tool("types of routes", "next/dist/bin/next", "typegen");
const TYPES = tool("types", "typescript/bin/tsc", "--noEmit");
const LINT = tool("lint", "eslint/bin/eslint.js", ".");
const FORMAT = tool("format", "prettier/bin/prettier.cjs", "--check", ".");
const BUILD = script("build", "scripts/ensure.ts", "build");
const UNIT = tool(
  "unit tests",
  "vitest/vitest.mjs",
  ...["run", "--reporter=default", "--reporter=json", `--outputFile.json=${UNIT_REPORT}`],
);
const E2E = tool("end-to-end tests", "@playwright/test/cli.js", "test", "--reporter=list,json");

/**
 * The lanes of one stage run at the same time, and the checks of a lane one after another. Checks that use every core have their own stage.
 */
const STAGES = [
  [[CLIENT]],
  // The build uses a second core for half of its time; the checks beside it use one.
  [
    [ROUTES, TYPES, BUILD],
    [LINT, FORMAT],
  ],
  [[UNIT]],
  [[E2E]],
];

/** Runs one check. One that runs beside others prints its output when it has ended. */
function run({ name, args }, isAlone) {
  const began = performance.now();
  const output = isAlone ? "inherit" : "pipe";
  if (isAlone) console.log(`\n── ${name}`);
  const child = spawn(process.execPath, args, { cwd: ROOT, env: SETTINGS, stdio: ["ignore", output, output] });
  const pieces = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (piece) => pieces.push(piece));
  return new Promise((resolve) => {
    child.on("close", (status) => {
      if (!isAlone) console.log(`\n── ${name}\n${Buffer.concat(pieces).toString().trimEnd()}`);
      resolve({ name, passed: status === 0, seconds: (performance.now() - began) / 1_000 });
    });
  });
}

async function runLane(checks, isAlone) {
  const results = [];
  for (const check of checks) {
    results.push(await run(check, isAlone));
    if (!results.at(-1).passed) break;
  }
  return results;
}

async function runStages() {
  const results = [];
  for (const lanes of STAGES) {
    results.push(...(await Promise.all(lanes.map((lane) => runLane(lane, lanes.length === 1)))).flat());
    if (!results.every(({ passed }) => passed)) break;
  }
  return results;
}

ensureInstalled();
const began = performance.now();
const results = await runStages();
const counts = [readVitestReport(UNIT_REPORT), readPlaywrightReport(E2E_REPORT)];
rmSync(reports, { recursive: true });

console.log();
for (const { name, passed, seconds } of results)
  console.log(`${seconds.toFixed(1).padStart(7)} s  ${name}${passed ? "" : ": failed"}`);
console.log(`${((performance.now() - began) / 1_000).toFixed(1).padStart(7)} s  in all\n`);
const skipped = counts.flatMap(({ skipped }) => skipped);
for (const title of skipped) console.log(`Skipped: ${title}`);
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
console.log(`${sum("passed")} tests passed, ${sum("failed")} failed, ${skipped.length} skipped.`);
console.log("PostgreSQL was not tried: npm run test:postgresql tries it.");
const failed = results.filter(({ passed }) => !passed).map(({ name }) => name);
if (failed.length > 0) fail(`Failed: ${failed.join(", ")}.`);
console.log("Every check passed.");
