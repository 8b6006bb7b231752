// Starts file-child.ts in a child process.
import { join } from "node:path";
import { importProgram } from "../../programs/import-program.mjs";

await importProgram(join(import.meta.dirname, "file-child.ts"));
