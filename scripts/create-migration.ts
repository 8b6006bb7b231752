// `npm run create-migration -- NAME`: writes the step from the committed migrations to prisma/schema.prisma.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MIGRATIONS, pendingSql } from "../prisma/migrate";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Name the migration in lower case with underscores: npm run create-migration -- add_something");
  process.exit(2);
}
const sql = await pendingSql();
if (!sql) console.log("prisma/schema.prisma and the migrations agree: nothing to do.");
else {
  const folder = join(MIGRATIONS, `${new Date().toISOString().replace(/\D/g, "").slice(0, 14)}_${name}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "migration.sql"), sql);
  console.log(`Written: ${folder}`);
}
