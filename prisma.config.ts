import { defineConfig } from "prisma/config";

// Prisma's command line looks for a native schema engine and downloads it when it is absent. Nothing here needs it:
// migrations are applied by its WebAssembly build (prisma/migrate.ts). A program that fails, never one that succeeds:
// with one that does nothing and says so with status 0, `prisma db push` would report success without a change.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= "/bin/false";

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "file:./data/parallax.db" },
});
