// Holds the lock of a database without end, and says when it has it. migrate.test.ts kills it.
import { withProcessLock } from "./process-lock";

await withProcessLock(`${process.argv[2]!}.lock`, 0, () => {
  console.log("locked");
  return new Promise(() => process.stdin.resume());
});
