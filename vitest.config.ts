import { defineConfig } from "vitest/config";

const FOLDERS = "{app,components,lib,prisma,scripts,server}";
/** Tests that hold for only one database; all others hold for both (vitest.postgresql.config.ts). */
const POSTGRESQL = `${FOLDERS}/**/*.postgresql.test.ts`;
const ISOLATED = `${FOLDERS}/**/*.isolated.test.ts`;
// As Next resolves them on the server: "server-only" is refused otherwise.
const SERVER = { conditions: ["react-server"] };
const ALIAS = { "@/": `${import.meta.dirname}/` };
// Milliseconds: no test fails because the machine is busy with other things.
const PATIENCE = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    globalSetup: "lib/data/testing/test-template.ts",
    // By default one core is left idle.
    maxWorkers: "100%",
    projects: [
      // One load of the modules for all files: loading them anew takes longer than the tests of most files.
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
      // Hooks and rendering are missing from React as servers resolve it, so components have a project of their own. Class names of CSS
      // modules are made up by vitest.
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
