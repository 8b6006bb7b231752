import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as engineBindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { MigrationList, SchemaEngine, SchemaFilter } from "@prisma/schema-engine-wasm";

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
export async function withSchemaEngine<T>(
  factory: SqlMigrationAwareDriverAdapterFactory,
  schema: string,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  engineClass ??= instantiateEngine();
  const adapter = bindMigrationAwareSqlAdapterFactory(factory);
  const engine = await engineClass.new({ datamodels: [["schema.prisma", schema]] }, () => undefined, adapter);
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

/** The SQL that leads from the engine's database to the schema in a file; empty when they agree. */
export async function findDrift(engine: SchemaEngine, schemaFile: string, filters: SchemaFilter): Promise<string> {
  const schema = {
    files: [{ path: basename(schemaFile), content: readFileSync(schemaFile, "utf8") }],
    configDir: dirname(schemaFile),
  };
  const { stdout } = await engine.diff({
    from: { tag: "schemaDatasource", ...schema },
    to: { tag: "schemaDatamodel", ...schema },
    script: true,
    exitCode: null,
    filters,
  });
  return stdout?.includes("empty migration") ? "" : (stdout ?? "");
}
