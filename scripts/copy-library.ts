// `npm run copy-library -- FROM TO`: copies a database into another, empty one, from SQLite to PostgreSQL or back.
import { parseEnvironment } from "../lib/schema/environment";
import { fail } from "./install.mjs";
import { giveUp } from "./library-command";

const USAGE = `Usage: npm run copy-library -- FROM TO
FROM and TO are addresses as in DATABASE_URL: "file:./data/parallax.db", "postgresql://user:password@db.example/parallax".`;

const [from, to, ...rest] = process.argv.slice(2);
if (!from || !to || from === to || rest.length > 0) giveUp(USAGE);

async function prepare(url: string) {
  const parsed = parseEnvironment({ DATABASE_URL: url });
  if ("faults" in parsed) giveUp(parsed.faults.join("\n"));
  const { prepareTables } = await import("../prisma/prepare");
  const prepared = await prepareTables(url);
  if (!prepared.ok) fail(prepared.sentence);
}

await prepare(from);
await prepare(to);
process.env.DATABASE_URL = to;
const { CopyDiffers, NotEmpty, copyLibrary } = await import("../lib/data/copy-library");
let sum = 0;
try {
  await copyLibrary(from, to, (table, rows) => {
    sum += rows;
    console.log(`${String(rows).padStart(9)}  ${table}`);
  });
  console.log(`${String(sum).padStart(9)}  rows are copied, and each is what it was copied from.`);
} catch (error) {
  if (error instanceof NotEmpty) fail("The second database is not empty: nothing is copied into it.");
  if (error instanceof CopyDiffers) fail(`Nothing is copied: ${error.message}`);
  fail(`Nothing is copied: ${(error as Error).message.trim().split("\n").at(-1)}`);
}
