// `npm run cases -- [DIR …]`: runs the cases of real-world input beside the project, or those in the given folders.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { ROOT } from "./install.mjs";

const RUNNER = join(ROOT, "../shared/cases/run.mjs");

if (existsSync(RUNNER)) {
  const folders = process.argv.slice(2).map((folder) => resolve(folder));
  // The runner loads its adapter by itself.
  const args = [
    "--conditions=react-server",
    "--import",
    "tsx",
    RUNNER,
    "--adapter",
    "scripts/cases-adapter.ts",
    ...folders,
  ];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
  process.exitCode = status ?? 1;
} else console.log("The cases are absent (../shared/cases): none of them ran.");
