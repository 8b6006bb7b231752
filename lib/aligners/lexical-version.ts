import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { RESOURCES } from "../resources/load";

/** Where the aligner's code begins: these two files, and every file of the project that they import. */
const ENTRY = "lib/compare/compare.ts";
const LOADER = `${RESOURCES}/load.ts`;

/** Data that only tests, fitting, the legend, the finding, claims on topics, the article parser or the forms use. */
const NOT_USED =
  /^(gold\/|demonstration\/|(issuing-offices|office-holders|family-names|issuer-hosts|issuer-site-names|local-offices|language-words|measured-rates|acts|topic-relations)\.json$)/;
const IMPORT = /\b(?:from|import)\s+"([^"]+)"/g;
const LENGTH = 8;

interface Sources {
  files: Set<string>;
  packages: Set<string>;
}

/** A path of the project; the comment keeps the bundler from taking all files below the root into the build. */
const inProject = (root: string, file: string) => join(/* turbopackIgnore: true */ root, file);

/** Collects a source file and what it imports, types included: a type that changes is a comparison of another shape. */
function follow(root: string, file: string, found: Sources): Sources {
  if (found.files.has(file)) return found;
  found.files.add(file);
  for (const [, target] of readFileSync(inProject(root, file), "utf8").matchAll(IMPORT)) {
    if (!target!.startsWith(".")) {
      found.packages.add(/^(@[^/]+\/)?[^/]+/.exec(target!)![0]);
      continue;
    }
    const path = join(dirname(file), target!).replaceAll("\\", "/");
    follow(
      root,
      existsSync(/* turbopackIgnore: true */ inProject(root, `${path}.ts`)) ? `${path}.ts` : `${path}/index.ts`,
      found,
    );
  }
  return found;
}

function dataFiles(root: string): string[] {
  const entries = readdirSync(inProject(root, RESOURCES), { recursive: true, encoding: "utf8" });
  const names = entries.map((name) => name.replaceAll("\\", "/"));
  return names
    .filter((name) => /\.(json|bin)$/.test(name) && !NOT_USED.test(name))
    .map((name) => `${RESOURCES}/${name}`);
}

/** Everything besides the two texts that determines an answer. */
export interface LexicalInputs {
  /** Paths below the root, sorted. */
  files: string[];
  /** "diff@9.0.0", sorted; and the edition of Unicode by which this Node cuts sentences and words. */
  versions: string[];
}

/**
 * Lists everything that can change an answer of the built-in aligner: its sources, its data, the packages it uses, Unicode.
 *
 * @param root the project's folder
 * @example
 * lexicalInputs(process.cwd()).files.includes("lib/resources/weights.json"); //=> true
 */
export function lexicalInputs(root: string): LexicalInputs {
  const { files, packages } = follow(root, ENTRY, { files: new Set(), packages: new Set() });
  const loader = follow(root, LOADER, { files: new Set(), packages: new Set() });
  const { dependencies } = JSON.parse(readFileSync(inProject(root, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  return {
    files: [...new Set([...files, ...loader.files, ...dataFiles(root)])].sort(),
    versions: [
      ...[...packages].sort().map((name) => `${name} ${dependencies[name]}`),
      `unicode@${process.versions.unicode}`,
    ],
  };
}

function hashOf(root: string, { files, versions }: LexicalInputs): string {
  const hash = createHash("sha256").update(versions.join("\n"));
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(inProject(root, file)));
  return hash.digest("hex").slice(0, LENGTH);
}

/**
 * The version of the aligner: eight hexadecimal digits of a SHA-256 over everything that can change an answer. It is computed from the
 * files, so the bundle, a worker, a script and a test all agree.
 *
 * @param root the project's folder
 * @example
 * lexicalVersion(process.cwd()); //=> "5f0c21d9", say
 */
export const lexicalVersion = (root: string): string => hashOf(root, lexicalInputs(root));

/**
 * Hashes only the project's own part: code, data and packages, without the edition of Unicode that Node brings. Measured figures carry this
 * hash, because they hold for every Node version until one of these changes.
 *
 * @param root the project's folder
 * @example
 * inputsHash(process.cwd()); //=> "91c2e07a", say
 */
export function inputsHash(root: string): string {
  const { files, versions } = lexicalInputs(root);
  return hashOf(root, { files, versions: versions.filter((version) => !version.startsWith("unicode@")) });
}
