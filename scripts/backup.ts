// `npm run backup -- FILE`: a copy of the database, while Parallax runs. DATABASE_URL=file:FILE npm start opens it.
import { existsSync } from "node:fs";
import { backUp } from "../prisma/back-up";
import { databaseFile } from "../prisma/migrate";
import { isPostgresUrl, parseEnvironment } from "../lib/schema/environment";
import { fail } from "./install.mjs";
import { explainFileFault, giveUp } from "./library-command";

const [file, ...rest] = process.argv.slice(2);
if (file === undefined || file.startsWith("-") || rest.length > 0) giveUp("Usage: npm run backup -- FILE");
const parsed = parseEnvironment(process.env);
if ("faults" in parsed) fail(parsed.faults.join("\n"));
else {
  const { DATABASE_URL } = parsed.settings;
  if (isPostgresUrl(DATABASE_URL)) giveUp("PostgreSQL copies its databases itself: see pg_dump in docs/deployment.md.");
  const database = databaseFile(DATABASE_URL);
  if (!existsSync(database)) giveUp(`There is no database ${database}.`);
  await backUp(DATABASE_URL, file).catch((error: unknown) =>
    giveUp(`Cannot write ${file}: ${explainFileFault(error)}.`),
  );
  console.log(`${database} is copied to ${file}`);
}
