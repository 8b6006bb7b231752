import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createClient } from "@libsql/client";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engineBindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";

export const MIGRATIONS = join(dirname(fileURLToPath(import.meta.url)), "migrations");
const SCHEMA = join(MIGRATIONS, "../schema.prisma");
const NO_FILTERS = { externalTables: [], externalEnums: [] };

/** The file behind a `file:` address; a relative one counts from the working directory. */
export const databaseFile = (url: string) => resolve(url.replace(/^file:(\/\/(?=\/))?/, "").replace(/\?.*$/, ""));

/**
 * Loads Prisma's schema engine in its WebAssembly build. Node 20 cannot import `.wasm` files, which the package's own
 * entry does, so the module is put together by hand. The native engine would have to be downloaded.
 */
function instantiateEngine() {
  const path = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = readFileSync(join(dirname(path), "schema_engine_bg.wasm"));
  const imports = { "./schema_engine_bg.js": engineBindings as unknown as WebAssembly.ModuleImports };
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports);
  const bindings = engineBindings as unknown as {
    __wbg_set_wasm(wasm: WebAssembly.Exports): void;
    SchemaEngine: typeof SchemaEngine;
  };
  bindings.__wbg_set_wasm(exports);
  (exports.__wbindgen_start as () => void)();
  return bindings.SchemaEngine;
}

let engineClass: typeof SchemaEngine | undefined;

/** Runs `work` with a schema engine on one database, and releases its connection whatever happens. */
async function withEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  engineClass ??= instantiateEngine();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaLibSql({ url, timeout: 5000 }));
  const datamodels: [string, string][] = [["schema.prisma", readFileSync(SCHEMA, "utf8")]];
  const engine = await engineClass.new({ datamodels }, () => undefined, adapter);
  try {
    return await work(engine);
  } finally {
    engine.free();
  }
}

/** The committed migrations in the shape the engine takes. */
export function readMigrations(folder: string): MigrationList {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return {
    baseDir: folder,
    lockfile: { path: "migration_lock.toml", content: readFileSync(join(folder, "migration_lock.toml"), "utf8") },
    shadowDbInitScript: "",
    migrationDirectories: names
      .map(({ name }) => name)
      .sort()
      .map((name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok" as const, value: readFileSync(join(folder, name, "migration.sql"), "utf8") },
        },
      })),
  };
}

/** Puts the database file in WAL mode, which persists, and folds the log into it, so that one file is the database. */
async function checkpoint(url: string) {
  const client = createClient({ url, timeout: 5000 });
  await client.execute("PRAGMA journal_mode=WAL");
  await client.execute("PRAGMA wal_checkpoint(TRUNCATE)");
  client.close();
}

async function appliedMigrations(url: string): Promise<Set<string>> {
  const client = createClient({ url, timeout: 5000 });
  const table = await client.execute("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'");
  const rows = table.rows.length
    ? (await client.execute("SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL")).rows
    : [];
  client.close();
  return new Set(rows.map((row) => String(row.migration_name)));
}

/**
 * Applies the migrations that the database lacks, and keeps Prisma's own record of them (`_prisma_migrations`), so that
 * `prisma migrate deploy` finds them applied. If one fails, the database is put back as it was.
 *
 * @param url a `file:` address; the file and its folder are made when absent
 * @param folder where the migrations are, in Prisma's folder shape
 * @returns the names of the migrations applied now
 * @throws when the database cannot be opened, or a migration fails
 */
export async function migrate(url: string, folder = MIGRATIONS): Promise<string[]> {
  const file = databaseFile(url);
  mkdirSync(dirname(file), { recursive: true });
  await checkpoint(url);
  const migrationsList = readMigrations(folder);
  const applied = await appliedMigrations(url);
  const pending = migrationsList.migrationDirectories.filter(({ path }) => !applied.has(path));
  if (pending.length === 0) return [];

  const copy = `${file}.before-migration`;
  copyFileSync(file, copy);
  try {
    const { appliedMigrationNames } = await withEngine(url, (engine) =>
      engine.applyMigrations({ migrationsList, filters: NO_FILTERS }),
    );
    return appliedMigrationNames;
  } catch (error) {
    for (const suffix of ["", "-wal", "-shm"]) rmSync(file + suffix, { force: true });
    renameSync(copy, file);
    throw error;
  } finally {
    if (existsSync(copy)) rmSync(copy);
  }
}

/** The SQL that leads from the committed migrations to prisma/schema.prisma; empty when they agree. */
export async function pendingSql(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "parallax-migrated-"));
  const url = `file:${join(folder, "migrated.db")}`;
  const schema = {
    files: [{ path: "schema.prisma", content: readFileSync(SCHEMA, "utf8") }],
    configDir: dirname(SCHEMA),
  };
  try {
    await migrate(url);
    const { stdout } = await withEngine(url, (engine) =>
      engine.diff({
        from: { tag: "schemaDatasource", ...schema },
        to: { tag: "schemaDatamodel", ...schema },
        script: true,
        exitCode: null,
        filters: NO_FILTERS,
      }),
    );
    return stdout?.includes("empty migration") ? "" : (stdout ?? "");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
