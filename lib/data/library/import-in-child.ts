import "server-only";
import { fork } from "node:child_process";
import { join } from "node:path";
import type { ImportOutcome, ImportProgress } from "../../model/library/import-jobs";
import type { ImportMessage, ImportQuestion } from "./import-messages";

/** An import in a child process. */
export interface ImportChild {
  /** Null if the process was killed or failed; then nothing was stored. */
  ended: Promise<ImportOutcome | null>;
  /** Kills the process; what it has not committed is not stored. */
  cancel(): void;
}

/**
 * Imports a file in a child process, so that the commit of a large one blocks no page.
 *
 * @param onProgress called a few times per thousand calls
 * @example
 * const { ended } = importInChild({ path: "/tmp/calls.json", format: "json", name: "calls.json", by }, console.log);
 * await ended; //=> { kind: "imported", imported: { calls: 20_000, … } }
 */
export function importInChild(question: ImportQuestion, onProgress: (progress: ImportProgress) => void): ImportChild {
  const script = join(/* turbopackIgnore: true */ process.cwd(), "lib/data/library/import-child.mjs");
  const child = fork(script, {
    serialization: "advanced",
    execArgv: ["--conditions=react-server"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = new Promise<ImportOutcome | null>((resolve) => {
    let outcome: ImportOutcome | null = null;
    child.on("message", (said: ImportMessage) => {
      if (said.kind === "progress") onProgress(said.progress);
      else outcome = said.outcome;
    });
    child.on("error", () => resolve(null));
    child.on("close", () => resolve(outcome));
  });
  child.send(question);
  return { ended, cancel: () => void child.kill("SIGKILL") };
}
