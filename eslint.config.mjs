import nextVitals from "eslint-config-next/core-web-vitals";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/**
 * Which way imports may point: app → components → lib/compare, app → lib/data → lib/compare. One block per folder, because a
 * later block that matches a file replaces the options of an earlier one.
 */
const closed = (...patterns) => ({
  "no-restricted-imports": ["error", { patterns }],
});
const THE_DOOR = {
  regex: "(^@/lib/compare|(^|/)compare)/(?!index$)",
  message: "lib/compare has one door: import from lib/compare itself.",
};
const NO_CLIENT = { regex: "data/generated", message: "Only lib/data touches the Prisma client." };
const UP = (folders, why) => ({ regex: `(^@/|\\.\\./)(${folders.join("|")})(/|$)`, message: why });

export default defineConfig([
  globalIgnores([".next/**", "next-env.d.ts", "lib/data/generated/**", "data/**", "test-results/**"]),
  ...nextVitals,
  ...tseslint.configs.strict,
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // An index that was just checked: noUncheckedIndexedAccess makes every one of them possibly undefined.
      "@typescript-eslint/no-non-null-assertion": "off",
      eqeqeq: "error",
    },
  },
  { files: ["app/**"], rules: closed(THE_DOOR, NO_CLIENT) },
  {
    files: ["components/**"],
    rules: closed(THE_DOOR, NO_CLIENT, UP(["app"], "Components know nothing of routes."), {
      regex: "lib/data/",
      allowTypeImports: true,
      message: "Data comes to a component by props; only its types may be imported.",
    }),
  },
  {
    files: ["lib/compare/**"],
    rules: closed(UP(["app", "components", "data", "schema"], "The core imports only itself and text libraries."), {
      regex: "^(node:|next|react|@prisma|server-only)",
      message: "The core is pure: text in, comparison out.",
    }),
  },
  {
    files: ["lib/schema/**"],
    rules: closed(THE_DOOR, NO_CLIENT, UP(["app", "components", "data"], "Schemas know neither pages nor storage.")),
  },
  { files: ["lib/data/**"], rules: closed(THE_DOOR, UP(["app", "components"], "Data knows nothing of pages.")) },
  { files: ["prisma/**", "scripts/**", "e2e/**"], rules: closed(THE_DOOR, NO_CLIENT) },
  // What fits the core's tables works on its inside.
  { files: ["scripts/fit-weights.ts", "scripts/prune-vectors.ts"], rules: closed(NO_CLIENT) },
  {
    files: ["lib/compare/**/*.test.ts"],
    rules: closed(UP(["app", "components", "data", "schema"], "The core imports only itself and text libraries.")),
  },
]);
