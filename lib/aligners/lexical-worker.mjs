// Starts lexical-worker.ts in a worker thread.
import { join } from "node:path";
import { importProgram } from "../programs/import-program.mjs";

await importProgram(join(import.meta.dirname, "lexical-worker.ts"));
