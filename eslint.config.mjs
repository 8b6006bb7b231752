import next from "@next/eslint-plugin-next";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/**
 * Which way imports may point: app → components → lib/compare, app → lib/data → lib/compare, lib/data → lib/exchange; lib/schema is
 * for everybody but the core. One block per folder, because a later block that matches a file replaces the options of an earlier
 * one. An import by `import()` is held to the same: there is none but where it says why.
 */
const closed = (...patterns) => ({ "no-restricted-imports": ["error", { patterns }] });
const only = (allowed, message) => ({ regex: `^(?!(${allowed})$)`, message });
const THE_DOOR = {
  regex: "(^@/lib/compare|(^|/)compare)/(?!index$)",
  message: "lib/compare has one door: import from lib/compare itself.",
};
const NO_DATABASE = {
  regex: "data/(generated|client)|^@prisma/|^@libsql/|^libsql|(^@|\\.)/prisma(/|$)",
  message: "Only lib/data touches the database.",
};
const NO_SCRIPTS = {
  regex: "(^@|\\.)/(scripts|e2e)(/|$)",
  message: "Scripts and tests use the app, not the other way round.",
};
const UP = (folders, why) => ({ regex: `(^@/(lib/)?|\\.\\./)(${folders.join("|")})(/|$)`, message: why });
const NO_DYNAMIC_IMPORT = {
  "no-restricted-syntax": [
    "error",
    { selector: "ImportExpression", message: "Import at the top, where the lint rule sees which way it points." },
  ],
};

export default defineConfig([
  globalIgnores([".next/**", ".bench/**", "next-env.d.ts", "lib/data/generated/**", "data/**", "test-results/**"]),
  next.configs["core-web-vitals"],
  reactHooks.configs.flat.recommended,
  jsxA11y.flatConfigs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // An index that was just checked: noUncheckedIndexedAccess makes every one of them possibly undefined.
      "@typescript-eslint/no-non-null-assertion": "off",
      eqeqeq: "error",
    },
  },
  { files: ["app/**", "components/**", "lib/**", "*.ts"], rules: NO_DYNAMIC_IMPORT },
  { files: ["app/**", "proxy.ts"], rules: closed(THE_DOOR, NO_DATABASE, NO_SCRIPTS) },
  {
    files: ["components/**"],
    rules: closed(THE_DOOR, NO_DATABASE, NO_SCRIPTS, UP(["app"], "Components know nothing of routes."), {
      regex: "^node:|lib/data/",
      allowTypeImports: true,
      message: "Data comes to a component by props; only its types may be imported.",
    }),
  },
  {
    files: ["lib/*.ts"],
    ignores: ["lib/*.test.ts"],
    rules: closed(THE_DOOR, NO_DATABASE, NO_SCRIPTS, UP(["app", "components"], "Wording knows nothing of pages."), {
      regex: "^node:|^\\./data/",
      allowTypeImports: true,
      message: "Wording is of what it is given; it reads nothing.",
    }),
  },
  {
    files: ["lib/compare/**"],
    rules: closed(
      only(
        "\\./.*|\\.\\./[a-z]+|\\.\\.|@orama/stemmers/.*|any-ascii|diff|vitest|fast-check",
        "The core imports only itself and text libraries.",
      ),
      UP(
        ["app", "components", "data", "exchange", "schema", "prisma", "scripts"],
        "The core imports only itself and text libraries.",
      ),
    ),
  },
  {
    files: ["lib/article/**"],
    rules: closed(
      THE_DOOR,
      only(
        "\\./[a-z-]+|\\.\\./compare|\\.\\./schema/text|@mozilla/readability|linkedom/worker",
        "Reading an article is pure: text in, statements out.",
      ),
    ),
  },
  // Its tests read the source documents and compare with the example calls.
  {
    files: ["lib/article/*.test.ts"],
    rules: closed(THE_DOOR, UP(["app", "components", "data"], "Reading an article is pure: text in, statements out.")),
  },
  {
    files: ["lib/review/**"],
    rules: closed(
      THE_DOOR,
      only(
        "\\./[a-z-]+|\\.\\./compare|diff|vitest|fast-check",
        "Reviewing is pure: a comparison and a history in, a reviewed comparison out.",
      ),
    ),
  },
  {
    files: ["lib/schema/**"],
    rules: closed(
      THE_DOOR,
      NO_SCRIPTS,
      UP(["app", "components", "data", "exchange"], "Schemas know neither pages nor storage."),
    ),
  },
  {
    files: ["lib/exchange/**"],
    rules: closed(
      only(
        "\\./.*|\\.\\./schema/[a-z-]+|csv-parse/sync|jsonc-parser|zod|vitest|fast-check|node:[a-z]+",
        "The format of the library is text in, records out: it imports only itself, schemas and parsers.",
      ),
      UP(["app", "components", "data", "compare", "prisma", "scripts"], "The format knows neither pages nor storage."),
    ),
  },
  {
    files: ["lib/data/**"],
    rules: closed(THE_DOOR, NO_SCRIPTS, UP(["app", "components"], "Data knows nothing of pages.")),
  },
  {
    files: ["lib/downloads/**"],
    rules: closed(THE_DOOR, NO_DATABASE, NO_SCRIPTS, UP(["app", "components"], "Downloads know nothing of pages."), {
      regex: "^(node:|next|react)|(^@/lib|\\.\\.)/data/",
      allowTypeImports: true,
      message: "A download is of what it is given; it reads nothing.",
    }),
  },
  {
    files: ["server/**"],
    rules: closed(
      THE_DOOR,
      NO_DATABASE,
      NO_SCRIPTS,
      UP(["app", "components"], "The server knows of pages only what Next answers."),
    ),
  },
  { files: ["prisma/**", "scripts/**", "e2e/**"], rules: closed(THE_DOOR) },
  // What fits the core's tables works on its inside.
  { files: ["scripts/fit-weights.ts", "scripts/prune-vectors.ts"], rules: closed() },
]);
