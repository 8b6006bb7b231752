import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const SOURCE = join(HERE, "../schema.prisma");

/** The schema of PostgreSQL: made from prisma/schema.prisma, as of the last migration. */
export const POSTGRES_SCHEMA = join(HERE, "schema.prisma");

const NOTE = "// Made from prisma/schema.prisma by `npm run create-migration`: change that one.\n\n";

/** What is another in PostgreSQL's schema; everything else is the same. */
const CHANGES = [
  [/output( *)= "[^"]*"/, 'output$1= "../../lib/data/postgresql/generated"'],
  [/provider = "sqlite"/, 'provider = "postgresql"'],
] as const;

/**
 * The schema for PostgreSQL that says what the one for SQLite says.
 *
 * @param sqlite by default what is in prisma/schema.prisma
 * @throws when it has no such lines to change
 */
export function derivePostgresSchema(sqlite = readFileSync(SOURCE, "utf8")): string {
  let schema = sqlite;
  for (const [pattern, replacement] of CHANGES) {
    if (!pattern.test(schema)) throw new Error(`prisma/schema.prisma has no ${pattern.source}.`);
    schema = schema.replace(pattern, replacement);
  }
  return NOTE + schema;
}

/** The committed schema of PostgreSQL. */
export const readPostgresSchema = (): string => readFileSync(POSTGRES_SCHEMA, "utf8");
