// `npm run create-migration -- NAME`: writes the steps from the committed migrations to prisma/schema.prisma, for SQLite and for
// PostgreSQL.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MIGRATIONS, pendingSql } from "../prisma/migrate";
import { POSTGRES_SCHEMA, derivePostgresSchema, readPostgresSchema } from "../prisma/postgresql/derive-schema";
import { POSTGRES_MIGRATIONS } from "../prisma/postgresql/migrate";
import { sqlBetween } from "../prisma/postgresql/sql-between";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Name the migration in lower case with underscores: npm run create-migration -- add_something");
  process.exit(2);
}
const folder = `${new Date().toISOString().replace(/\D/g, "").slice(0, 14)}_${name}`;

function write(migrations: string, sql: string) {
  if (!sql) return;
  mkdirSync(join(migrations, folder));
  writeFileSync(join(migrations, folder, "migration.sql"), sql);
  console.log(`Written: ${join(migrations, folder)}`);
}

const derived = derivePostgresSchema();
const [sqlite, postgres] = [await pendingSql(), await sqlBetween(readPostgresSchema(), derived)];
write(MIGRATIONS, sqlite);
write(POSTGRES_MIGRATIONS, postgres);
writeFileSync(POSTGRES_SCHEMA, derived);
if (!sqlite && !postgres) console.log("prisma/schema.prisma and the migrations agree: nothing to do.");
