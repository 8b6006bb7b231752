import { defineConfig } from "vitest/config";

const FOLDERS = "{app,components,lib,prisma,scripts,server}";
/** Tests of only one database; all others run with both (vitest.postgresql.config.ts). */
const POSTGRESQL = `${FOLDERS}/**/*.postgresql.test.ts`;
const ISOLATED = `${FOLDERS}/**/*.isolated.test.ts`;
// As Next resolves modules on the server; otherwise "server-only" is refused.
const SERVER = { conditions: ["react-server"] };
const ALIAS = { "@/": `${import.meta.dirname}/` };
// Milliseconds: no test fails because the machine is busy.
const PATIENCE = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    globalSetup: "lib/data/testing/test-template.ts",
    // By default one core is left idle.
    maxWorkers: "100%",
    projects: [
      // Modules are loaded once for all files, because loading them takes longer than most files' tests.
      {
        resolve: { ...SERVER, alias: ALIAS },
        ssr: { resolve: SERVER },
        test: {
          name: "unit",
          include: [`${FOLDERS}/**/*.test.ts`],
          exclude: [ISOLATED, POSTGRESQL],
          isolate: false,
          ...PATIENCE,
        },
      },
      // A file that replaces a module (vi.mock) must do so before another file has loaded it.
      {
        resolve: { ...SERVER, alias: ALIAS },
        ssr: { resolve: SERVER },
        test: { name: "isolated", include: [ISOLATED], ...PATIENCE },
      },
      // React as servers resolve it has no hooks and no rendering, so tests of components have their own project. vitest makes up the class
      // names of CSS modules.
      {
        resolve: { alias: ALIAS },
        test: {
          name: "components",
          include: [`${FOLDERS}/**/*.test.tsx`],
          environment: "happy-dom",
          setupFiles: ["components/test-setup.ts"],
          isolate: false,
          ...PATIENCE,
        },
      },
    ],
  },
});
