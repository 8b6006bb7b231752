import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lexicalInputs, lexicalVersion } from "./lexical-version";
import { DEFAULT_ALIGNER } from "./registry";

const { files } = lexicalInputs(process.cwd());
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "aligner-version-"));
  for (const file of [...files, "package.json", "lib/resources/issuing-offices.json", "lib/compare/rows/filter.ts"])
    cpSync(file, join(copy, file));
});
afterAll(() => rmSync(copy, { recursive: true }));

/** The version with one byte of a file changed. */
function versionWithout(file: string): string {
  const path = join(copy, file);
  const before = readFileSync(path);
  const changed = Buffer.from(before);
  changed[changed.length - 1]! ^= 1;
  writeFileSync(path, changed);
  const version = lexicalVersion(copy);
  writeFileSync(path, before);
  return version;
}

describe("the version of the built-in aligner", () => {
  it("is short, and the same for the same files elsewhere", () => {
    expect(DEFAULT_ALIGNER.version).toMatch(/^[0-9a-f]{8}$/);
    expect(lexicalVersion(copy)).toBe(DEFAULT_ALIGNER.version);
  });

  it("counts sources, weights and every kind of data as inputs", () => {
    const folders = new Set(files.map((file) => dirname(file)));
    expect([...folders]).toEqual(
      expect.arrayContaining([
        "lib/compare",
        "lib/compare/words/lexicon",
        "lib/model",
        "lib/resources",
        "lib/resources/gazetteer",
        "lib/resources/lexicon",
        "lib/resources/names",
      ]),
    );
    expect(files).toEqual(
      expect.arrayContaining(["weights.json", "background.json", "vectors.bin"].map((name) => `lib/resources/${name}`)),
    );
  });

  it.each(files)("changes when one byte of %s changes", (file) => {
    expect(versionWithout(file)).not.toBe(DEFAULT_ALIGNER.version);
  });

  it("changes when a package has another version", () => {
    const path = join(copy, "package.json");
    const before = readFileSync(path, "utf8");
    writeFileSync(path, before.replace(/"any-ascii": "[^"]+"/, '"any-ascii": "9.9.9"'));
    expect(lexicalVersion(copy)).not.toBe(DEFAULT_ALIGNER.version);
    writeFileSync(path, before);
  });

  it("stays the same when something that no answer depends on changes", () => {
    for (const file of ["lib/resources/issuing-offices.json", "lib/compare/rows/filter.ts"])
      expect(versionWithout(file)).toBe(DEFAULT_ALIGNER.version);
  });
});
