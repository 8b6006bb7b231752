// `npm test`: installs what is missing, then runs every check in the order in which a failure is cheapest to see.
import { spawnSync } from "node:child_process";
import { ROOT, TYPESCRIPT, ensureInstalled, fail } from "./install.mjs";

const NPM = ["npm", "run", "--silent"];
const CHECKS = [
  ["client", [process.execPath, ...TYPESCRIPT, "scripts/ensure.ts", "client"]],
  ["format", [...NPM, "format:check"]],
  ["lint", [...NPM, "lint"]],
  ["types", [...NPM, "typecheck"]],
  ["unit tests", [...NPM, "unit"]],
  ["build", [process.execPath, ...TYPESCRIPT, "scripts/ensure.ts", "build"]],
  ["end-to-end tests", [...NPM, "e2e"]],
];

ensureInstalled();
for (const [name, [command, ...args]] of CHECKS) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) fail(`\nFailed: ${name}.`);
}
console.log("\nEvery check passed.");
