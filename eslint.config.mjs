import next from "@next/eslint-plugin-next";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/**
 * Which way imports point: a folder of lib/ imports itself, the folders and the packages that its row lists, and nothing else, types
 * included. docs/architecture.md draws the same picture.
 */
const HOUSE = {
  model: { folders: [], packages: [] },
  addresses: { folders: ["model", "schema"], packages: ["zod"] },
  compare: { folders: ["model"], packages: ["@orama/stemmers/.*", "any-ascii", "diff"] },
  review: { folders: ["model", "compare"], packages: ["diff"] },
  article: { folders: ["model", "compare", "schema"], packages: ["@mozilla/readability", "linkedom/worker"] },
  schema: { folders: ["model", "compare", "review", "forms"], packages: ["zod", "node:crypto"] },
  forms: { folders: ["model", "schema", "article"], packages: ["any-ascii", "franc", "zod"] },
  messages: {
    folders: ["model", "addresses", "compare", "review", "schema", "forms", "article", "exchange"],
    packages: ["linkify-it"],
  },
  exchange: {
    folders: ["model", "addresses", "compare", "review", "schema", "messages"],
    packages: ["csv-parse/sync", "docx", "jsonc-parser", "papaparse", "zod"],
  },
  data: {
    folders: ["model", "addresses", "compare", "review", "schema", "exchange"],
    packages: ["@libsql/client", "@prisma/.*", "node:.*", "server-only"],
  },
};

// One block for each folder: a later block that matches a file replaces the options of an earlier one.
const closed = (...patterns) => ({ "no-restricted-imports": ["error", { patterns }] });
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

/** A folder's own files, however deep, and what its row allows. */
const room = ([folder, { folders, packages }]) => {
  const neighbours = folders.map((name) => `(\\.\\./)+${name}(/.*)?`);
  const allowed = [
    "\\./.*",
    "\\.",
    `(\\.\\./)+(?!(${Object.keys(HOUSE).join("|")})(/|$))[a-z].*`,
    "\\.\\.",
    ...neighbours,
    ...packages,
  ];
  return {
    files: [`lib/${folder}/**`],
    ignores: ["**/*.test.ts", "**/test-*.ts"],
    rules: closed(THE_DOOR, {
      regex: `^(?!(${allowed.join("|")})$)`,
      message: `lib/${folder} may import ${folders.map((name) => `lib/${name}`).join(", ") || "nothing"}: see HOUSE in eslint.config.mjs.`,
    }),
  };
};
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
      message: "Data comes to a component by props; its types live in lib/model.",
    }),
  },
  ...Object.entries(HOUSE).map(room),
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
