// `npm run test:postgresql`: tests the code that uses the database with PostgreSQL: unit tests, and the stories that save, search, judge,
// import and share. with-postgres.mjs starts the cluster.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT, TYPESCRIPT, ensureInstalled, fail } from "./install.mjs";

const STORIES = [
  "add-a-call",
  "search-the-calls",
  "take-a-review-away",
  "see-a-dyad",
  "import-a-library",
  "run-two-instances",
  "share-a-library",
  "settle-a-disagreement",
  "second-factor",
  "recover-an-account",
  "claim-a-name",
  "write-by-the-api",
  "publish-a-call",
  "sign-in-with-a-provider",
  "tell-by-webhooks",
];

const tool = (path, ...args) => [join(ROOT, "node_modules", path), ...args];
const CHECKS = [
  ["client", [...TYPESCRIPT, "scripts/ensure.ts", "client"]],
  ["unit tests", tool("vitest/vitest.mjs", "run", "--config=vitest.postgresql.config.ts")],
  ["build", [...TYPESCRIPT, "scripts/ensure.ts", "build"]],
  ["end-to-end tests", tool("@playwright/test/cli.js", "test", ...STORIES.map((story) => `e2e/${story}.spec.ts`))],
];

ensureInstalled();
if (!process.env.PARALLAX_TEST_POSTGRES) fail("PARALLAX_TEST_POSTGRES names no PostgreSQL: npm run test:postgresql.");
for (const [name, args] of CHECKS) {
  const began = performance.now();
  console.log(`\n── ${name}, on PostgreSQL`);
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, env, stdio: "inherit" });
  console.log(`${((performance.now() - began) / 1_000).toFixed(1)} s`);
  if (status !== 0) fail(`Failed on PostgreSQL: ${name}.`);
}
console.log("Every check passed on PostgreSQL.");
