// `npm start` and `npm run dev`: installs missing packages, then runs serve.ts.
import { spawn } from "node:child_process";
import { ROOT, TYPESCRIPT, endWithParent, ensureInstalled } from "./install.mjs";

ensureInstalled();
const server = spawn(process.execPath, [...TYPESCRIPT, "scripts/serve.ts", ...process.argv.slice(2)], {
  cwd: ROOT,
  // glibc would give each thread its own memory arena, and return little of it.
  env: { MALLOC_ARENA_MAX: "2", ...process.env },
  stdio: "inherit",
});
// Ctrl-C reaches the whole process group; a signal to this process alone is passed on. In both cases the server ends first.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => server.kill(signal));
endWithParent(() => server.kill("SIGTERM"));
server.on("exit", (status) => process.exit(status ?? 1));
