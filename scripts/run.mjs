// `node --conditions=react-server scripts/run.mjs PROGRAM ARGUMENTS`: runs a program that is written in TypeScript.
import { runProgram } from "../lib/programs/import-program.mjs";
import { fail } from "./install.mjs";
import { ensureDatabaseClients } from "./made-files.mjs";

// Generated code must exist before a program is bundled; it may import the database clients only later.
if (!(await ensureDatabaseClients())) fail("The Prisma client could not be generated: see the message above.");
await runProgram();
