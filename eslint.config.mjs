import next from "@next/eslint-plugin-next";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/**
 * The direction of imports: a folder of lib/ imports itself, and the folders and packages that its row lists, and nothing else, types
 * included. docs/architecture.md draws the same picture.
 */
const HOUSE = {
  model: { folders: [], packages: [] },
  programs: { folders: [], packages: ["esbuild", "node:.*", "tsx/esm/api"] },
  addresses: { folders: ["model"], packages: [] },
  search: { folders: ["model"], packages: [] },
  compare: { folders: ["model"], packages: ["@orama/stemmers/.*", "any-ascii", "diff"] },
  resources: { folders: ["model"], packages: ["node:fs", "node:path", "zod"] },
  aligners: {
    folders: ["model", "compare", "resources", "schema", "programs"],
    packages: ["node:.*", "server-only", "zod"],
  },
  review: { folders: ["model", "compare"], packages: ["diff"] },
  article: {
    folders: ["model", "compare", "resources", "schema", "aligners"],
    packages: ["@mozilla/readability", "linkedom/worker", "zod"],
  },
  documents: {
    folders: ["model", "programs"],
    packages: ["fflate", "mammoth", "node:.*", "postal-mime", "saxes", "unpdf", "zod"],
  },
  schema: { folders: ["model", "addresses"], packages: ["zod", "node:crypto"] },
  forms: {
    folders: ["model", "compare", "schema", "article", "resources"],
    packages: ["any-ascii", "chrono-node", "franc", "zod"],
  },
  messages: {
    folders: ["model", "addresses", "compare", "review", "schema", "forms", "article"],
    packages: ["bowser", "docx", "linkify-it"],
  },
  exchange: {
    folders: ["model", "addresses", "compare", "review", "schema", "messages"],
    packages: ["any-ascii", "csv-parse/sync", "docx", "feed", "jsonc-parser", "papaparse", "zod"],
  },
  patterns: { folders: ["model"], packages: [] },
  pictures: { folders: ["model", "messages", "exchange"], packages: ["node:.*", "server-only", "sharp", "uqr"] },
  data: {
    folders: [
      ...["model", "addresses", "compare", "aligners", "resources", "review", "schema", "search", "exchange"],
      "programs",
    ],
    packages: [
      ...[
        "@better-auth/prisma-adapter",
        "@libsql/client",
        "@prisma/.*",
        "@zxcvbn-ts/.*",
        "better-auth(/.*)?",
        "lru-cache",
        "node:.*",
        "pg",
      ],
      ...["openid-client", "rate-limiter-flexible", "server-only"],
    ],
  },
  // Programs elsewhere may copy it, so it imports nothing of Parallax.
  "api-client": { folders: [], packages: ["openapi-fetch"] },
  frames: { folders: ["model", "addresses", "messages", "exchange"], packages: ["node:crypto"] },
  // The definition of the API, and how its answers are written; the operations themselves are in app/api.
  api: { folders: ["model", "addresses", "schema", "messages"], packages: ["node:crypto", "zod"] },
  webhooks: { folders: ["model", "data"], packages: ["node:.*", "server-only"] },
  mail: { folders: ["addresses", "messages", "data"], packages: ["nodemailer", "server-only"] },
  comparison: {
    folders: [
      ...["model", "addresses", "compare", "resources", "aligners", "review", "schema", "forms"],
      ...["messages", "exchange", "article", "data", "patterns"],
    ],
    packages: ["lru-cache", "node:.*", "server-only"],
  },
};

// One block for each folder, because a later block that matches a file replaces the options of an earlier one.
const closed = (...patterns) => ({ "no-restricted-imports": ["error", { patterns }] });
const THE_DOOR = {
  regex: "(^@/lib/compare|(^|/)compare)/(?!index$)",
  message: "lib/compare has one door: import from lib/compare itself.",
};
const NO_DATABASE = {
  regex: "data/(generated|client|postgresql)|^@prisma/|^@libsql/|^libsql|^pg$|(^@|\\.)/prisma(/|$)",
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
    ignores: ["**/*.test.{ts,tsx}", "**/test-*.ts"],
    rules: closed(THE_DOOR, {
      regex: `^(?!(${allowed.join("|")})$)`,
      message: `lib/${folder} may import ${folders.map((name) => `lib/${name}`).join(", ") || "nothing"}: see HOUSE in eslint.config.mjs.`,
    }),
  };
};
const NO_DYNAMIC_IMPORT = [
  { selector: "ImportExpression", message: "Import at the top, where the lint rule sees which way it points." },
];
/** Next requests each link in sight twice, for nothing: no page here has a part that is prerendered. */
const NO_PREFETCH = [
  {
    selector: "JSXOpeningElement[name.name='Link']:not(:has(> JSXAttribute[name.name='prefetch']))",
    message: "Write prefetch={false}: a page is fetched when it is asked for.",
  },
];

// hand-made-addresses.test.ts holds the three against lib/addresses.
const SECTION =
  "(about|account|api|audit|bin|c|calls|compare|dyads|embed|gone|invitations|issuers|library|new-password|notes|oembed|parties|people|readouts|refused|sign-in|unapi)";
const PAGE = "(add|brief|cite|delete|edit|feed\\.(atom|json)|formulas|history|matrix|opengraph-image|revisions)";
const ANCHOR = "(content|disagreements|look-again|review|row|(judgement|left|note|right)-)";
const HAND_MADE = [
  // "/calls/x"; not in PageProps<"/calls/[call]">, which names a folder.
  `:not(TSLiteralType) > Literal[value=/^\\/${SECTION}([/?#]|$)/]`,
  `TemplateElement[value.raw=/\\/${SECTION}([/?#]|$)/]`,
  `TemplateElement[value.raw=/\\/${PAGE}([?#]|$)/]`,
  "TemplateElement[value.raw=/\\/(brief|citation|download|export|picture)\\./]",
  // "#left-3", `${path}#${anchor}`, `${side}-${number}`
  `Literal[value=/^#${ANCHOR}/]`,
  `TemplateElement[value.raw=/(^|[^#])#${ANCHOR}/]`,
  "TemplateElement[tail=false][value.raw=/(^|[^#])#$/]",
  "TemplateElement[tail=false][value.raw=/(^|#)(judgement|left|note|right)-$/]",
  "TemplateLiteral[expressions.0.name=/^(side|far)$/][quasis.1.value.raw='-']",
  // `${left}..${right}`, `${readout}@${number}`, name.split("..")
  "TemplateElement[tail=false][value.raw=/^(\\.\\.|@)$/]",
  "CallExpression[callee.property.name=/^(split|join)$/] > Literal[value='..']",
  // An address that is taken apart.
  "CallExpression[callee.name='decodeURIComponent']",
  "NewExpression[callee.name='URLSearchParams']",
  `Literal[regex.pattern=/\\/${SECTION}\\b|\\(left\\|right\\)/]`,
].map((selector) => ({
  selector,
  message: "Addresses are read and written in lib/addresses alone: use, or add, a function there.",
}));
// literal-words.test.ts checks these. unAPI is the name of a protocol; signs and numbers have no letters.
const LABELS =
  "(aria-(description|label|roledescription|valuetext)|alt|copy|hint|label|legend|placeholder|summary|title)";
const SHOWN = [
  ":matches(JSXElement, JSXFragment) > JSXExpressionContainer",
  `JSXAttribute[name.name=/^${LABELS}$/]`,
  `JSXAttribute[name.name=/^${LABELS}$/] > JSXExpressionContainer`,
];
const CHOSEN = [
  "",
  " > LogicalExpression",
  " > ConditionalExpression",
  " > ConditionalExpression > ConditionalExpression",
];
const SPOKEN = [
  // <p>Calls</p>
  "JSXText[value=/\\p{L}/u]",
  // <p>{isOpen && "calls"}</p>, aria-label="calls", title={`Call ${number}`}
  ...SHOWN.flatMap((shown) => CHOSEN.map((choice) => shown + choice)).flatMap((place) => [
    `${place} > Literal[value=/\\p{L}/u]:not([value='unAPI'])`,
    `${place} > TemplateLiteral > TemplateElement[value.raw=/\\p{L}/u]`,
  ]),
  // { title: "Calls" }, "No call is stored yet.", `Add ${number} calls`; not key === "Home", "use client", "Content-Type"
  ":not(BinaryExpression, SwitchCase) > Literal[value=/^\\s*\\p{Lu}\\p{Ll}+…?$/u]",
  "Literal[value=/^\\s*\\p{Lu}\\p{Ll}+[,:;]?\\s\\p{L}/u]",
  "TemplateElement[value.raw=/^\\s*\\p{Lu}\\p{Ll}+[,:;]?\\s/u]",
  // say`${name} and others`
  "TaggedTemplateExpression[tag.name='say']",
].map((selector) => ({
  selector,
  message: "Sentences on screen are written in lib/messages alone: use, or add, a label or a function there.",
}));
const TESTS = ["**/*.test.{ts,tsx}", "**/test-*.ts"];
const syntax = (...selectors) => ({ "no-restricted-syntax": ["error", ...selectors] });

export default defineConfig([
  globalIgnores([
    ".next/**",
    ".bench/**",
    "next-env.d.ts",
    "lib/api-client/generated/**",
    "lib/data/generated/**",
    "lib/data/postgresql/generated/**",
    "data/**",
    "test-results/**",
  ]),
  next.configs["core-web-vitals"],
  reactHooks.configs.flat.recommended,
  jsxA11y.flatConfigs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // For an index that was just checked: noUncheckedIndexedAccess makes every element possibly undefined.
      "@typescript-eslint/no-non-null-assertion": "off",
      eqeqeq: "error",
    },
  },
  {
    // Prettier wraps code but leaves comments as they are. The answer of an example is one line.
    rules: { "max-len": ["error", { code: 2000, comments: 140, ignoreUrls: true, ignorePattern: "//=>" }] },
  },
  { files: ["app/**", "components/**", "lib/**", "*.ts"], rules: syntax(...NO_DYNAMIC_IMPORT) },
  {
    files: ["app/**", "components/**", "lib/**", "proxy.ts", "next.config.ts"],
    ignores: ["lib/addresses/**", ...TESTS],
    rules: syntax(...NO_DYNAMIC_IMPORT, ...HAND_MADE),
  },
  // It imports what the build has made.
  { files: ["lib/programs/**"], rules: syntax(...HAND_MADE) },
  {
    files: ["app/**", "components/**"],
    // Words in the examples of the API are not labels.
    ignores: ["app/api/_operations/make-examples.ts", ...TESTS],
    rules: syntax(...NO_DYNAMIC_IMPORT, ...HAND_MADE, ...SPOKEN, ...NO_PREFETCH),
  },
  { files: ["server/**", "scripts/**", "prisma/**"], ignores: TESTS, rules: syntax(...HAND_MADE) },
  {
    files: ["app/**", "proxy.ts"],
    rules: closed(THE_DOOR, NO_DATABASE, NO_SCRIPTS, {
      regex: "^@/lib/(compare|aligners|review)(/|$)",
      message: "A page compares nothing: it asks a use case of lib/comparison.",
    }),
  },
  {
    files: ["components/**"],
    rules: closed(THE_DOOR, NO_DATABASE, NO_SCRIPTS, UP(["app"], "Components know nothing of routes."), {
      regex: "^node:|^@/lib/(?!(model|messages|addresses|schema|forms)/)",
      message: "Data comes to a component by props, and words from lib/messages; its types live in lib/model.",
    }),
  },
  // Tests of components render views as the use cases make them.
  {
    files: ["components/**/*.test.tsx"],
    rules: closed(THE_DOOR, NO_DATABASE, NO_SCRIPTS, UP(["app"], "Components know nothing of routes."), {
      regex:
        "^node:|^@/lib/(?!(model|messages|addresses|schema|forms)/|comparison/view/(test-view|readouts)$|exchange/patterns/test-(dyad|issuer)$)",
      message: "A component is tested with views of lib/comparison/view/test-view, and with nothing below them.",
    }),
  },
  ...Object.entries(HOUSE).map(room),
  {
    files: ["server/**"],
    ignores: TESTS,
    rules: closed(
      THE_DOOR,
      NO_DATABASE,
      NO_SCRIPTS,
      UP(["app", "components"], "The server knows of pages only what Next answers."),
    ),
  },
  { files: ["prisma/**", "scripts/**", "e2e/**"], rules: closed(THE_DOOR) },
  // Code that fits the core's weights uses its internals.
  { files: ["scripts/fit/**", "scripts/prune-vectors.ts"], rules: closed() },
]);
