import { defineConfig } from "vitest/config";

if (!process.env.PARALLAX_TEST_POSTGRES)
  throw new Error("PARALLAX_TEST_POSTGRES names no PostgreSQL: npm run test:postgresql starts one.");

const SERVER = { conditions: ["react-server"] };
/** The tests of code that uses the database. Other code does not know which one it is. */
const TALKING = [
  "lib/{comparison,data,search,webhooks}/**/*.test.ts",
  "prisma/**/*.postgresql.test.ts",
  "server/with-response-cache.test.ts",
];
/** Tests of SQLite alone: its files, its locks, and the statements sent to it. */
const SQLITE = ["**/*.sqlite.test.ts", "lib/comparison/open-comparison.test.ts"];
/** Slow because of its large file; its statements are those of any import. */
const LONG = ["lib/data/library/large-files.test.ts"];
/** Milliseconds: no test fails because the machine is busy with other things. */
const PATIENCE = 120_000;
const ISOLATED = "**/*.isolated.test.ts";

export default defineConfig({
  test: {
    globalSetup: "lib/data/testing/test-template.ts",
    maxWorkers: "100%",
    projects: [
      { name: "postgresql", include: TALKING, exclude: [ISOLATED, ...SQLITE, ...LONG], isolate: false },
      { name: "postgresql isolated", include: ["lib/data/**/*.isolated.test.ts"] },
    ].map((test) => ({
      resolve: { ...SERVER, alias: { "@/": `${import.meta.dirname}/` } },
      ssr: { resolve: SERVER },
      test: { ...test, testTimeout: PATIENCE, hookTimeout: PATIENCE },
    })),
  },
});
