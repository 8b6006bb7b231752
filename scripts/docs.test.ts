import { readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./install.mjs";

/** Folders whose files a document may name. */
const FOLDERS = ["app", "components", "docs", "e2e", "lib", "prisma", "scripts", "server"];
const DOCUMENTS = [
  "README.md",
  ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const FILES = [
  ...readdirSync(ROOT, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : [])),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
  ),
];
const NAMES = new Set(FILES.map((file) => basename(file)));

/** Placeholders for names that the user chooses, and a file that a decision rules out. */
const MADE_UP = /\bNAME\b|^loading\.tsx$/;

/** Files that are not in the repository: one that Next.js writes, one of the development data. */
const OUTSIDE = new Set(["next-env.d.ts", "score-finding.mjs"]);

const read = (document: string) => readFileSync(join(ROOT, document), "utf8");
const exists = (path: string) => NAMES.has(path) || FILES.some((file) => file === path || file.endsWith(`/${path}`));

const SOURCES = FILES.filter(
  (file) => /\.(tsx?|css|prisma)$/.test(file) && !/\/generated\/|^scripts\/docs\.test/.test(file),
);
const COMMENT = /\/\*[^]*?\*\/|(?<=\s)\/\/.*/g;
/** Skips paths that are absolute, lead out of the project, or begin with a placeholder. */
const FILE_NAME = /(?<![\w./…\]-])\w[\w.[\]/-]*\.(?:tsx?|mjs|css|prisma)\b(?!-)/g;

/** The files named in a source's comments that do not exist. */
const missingIn = (source: string): string[] =>
  [...`\n${source}`.matchAll(COMMENT)]
    .flatMap(([comment]) => [...comment.matchAll(FILE_NAME)].map(([path]) => path))
    .filter((path) => !OUTSIDE.has(path) && !exists(path));

/** The folders that a folder has, by their names. */
const foldersOf = (folder: string) =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );

describe.each(DOCUMENTS)("%s", (document) => {
  it("names no file that is not there", () => {
    const named = read(document).matchAll(/`([\w.[\]/-]+\.(?:tsx?|mjs|css|md))`/g);
    const missing = [...named].map(([, path]) => path!).filter((path) => !MADE_UP.test(path) && !exists(path));
    expect(missing).toEqual([]);
  });

  it("names no command that is not there", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = [...read(document).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe("Comments", () => {
  it("name no file that is not there", () => {
    expect(SOURCES.length).toBeGreaterThan(900);
    const missing = SOURCES.flatMap((file) => missingIn(read(file)).map((path) => `${file}: ${path}`));
    expect(missing).toEqual([]);
  });

  it("are read line by line and as blocks, and strings are not", () => {
    const source = `
      /** Drawn by gone-block.tsx
       * and lib/model/comparisons/sides.ts. */
      const a = "gone-string.ts"; // gone-line.css, lib/gone/sides.ts and sides.ts
      /// (gone-model.prisma)
      const b = "https://gone-address.ts"; // ../gone/shared.mjs, /gone.ts
    `;
    expect(missingIn(source)).toEqual(["gone-block.tsx", "gone-line.css", "lib/gone/sides.ts", "gone-model.prisma"]);
  });
});

describe("docs/architecture.md", () => {
  const [, drawing = ""] = read("docs/architecture.md").split("```");

  it("draws every folder of lib, with its own line", () => {
    expect(foldersOf("lib").filter((name) => !drawing.includes(`\n  ${name}/`))).toEqual([]);
  });

  it("draws every folder of components", () => {
    const [, list = ""] = /^components\/([^]*?)^lib\//m.exec(drawing) ?? [];
    expect(foldersOf("components").filter((name) => !new RegExp(`\\b${name}\\b`).test(list))).toEqual([]);
    expect(foldersOf("components/comparison").filter((name) => !list.includes(` ${name}/ `))).toEqual([]);
  });

  /** The files of the project that a file imports; a folder stands for its index.ts. */
  const importsOf = (file: string): string[] =>
    [...read(file).matchAll(/\bfrom "(@\/|\.{1,2}\/)([^"]+)"/g)].flatMap(([, start, path]) => {
      const target = start === "@/" ? path! : join(dirname(file), start!, path!);
      return [".ts", ".tsx", "/index.ts"].map((ending) => target + ending).filter((name) => FILES.includes(name));
    });

  /** Files that are imported through a list in their folder. */
  const BY_LIST: Record<string, string> = {
    "lib/aligners/lexical.ts": "lib/aligners/registry.ts",
    "lib/compare/compare.ts": "lib/compare/index.ts",
  };
  /** Reached through the browser: by a click, by submitting a form, by the action that the page gave its form. */
  const HANDED_OVER = [
    ...["components/review/command-button.tsx", "components/review/review-form.tsx"],
    "app/_comparison/actions.ts",
  ];

  it.each([
    ["A form to the database", 7],
    ["Two texts to rows", 11],
    ["A judgement there and back", 14],
    ["A download", 13],
  ])("%s passes through %i files at most, each imported by one before it", (name, most) => {
    const way = new RegExp(`\\*\\*${name}: (\\d+) files\\*\\*\n([^]*?)(?=\n\\*\\*)`);
    const [, said, list = ""] = way.exec(read("docs/architecture.md")) ?? [];
    const files = [...list.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, file]) => file!);
    expect(Number(said)).toBe(files.length);
    expect(files.length).toBeLessThanOrEqual(most);
    // The first file is where the way begins: a page, an action, a key.
    const strays = files.slice(1).filter((file, index) => {
      const before = files.slice(0, index + 1).flatMap(importsOf);
      const list = BY_LIST[file] ?? "";
      const isImported = before.includes(file) || (before.includes(list) && importsOf(list).includes(file));
      return !isImported && !(name === "A judgement there and back" && HANDED_OVER.includes(file));
    });
    expect(strays).toEqual([]);
  });
});

describe("README.md", () => {
  it("says of no match found what was measured", () => {
    const { passages } = JSON.parse(read("lib/resources/measured-rates.json")) as {
      passages: { none: { rate: number } };
    };
    const [, said] = /no counterpart is found (\d+) have one/.exec(read("README.md").replace(/\s+/g, " ")) ?? [];
    expect(Number(said)).toBe(Math.round(passages.none.rate * 100));
  });
});
