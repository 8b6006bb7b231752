import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

const ROOT = process.cwd();
const project = mkdtempSync(join(tmpdir(), "parallax-programs-"));
const CACHE = join(project, "node_modules/.cache/parallax");

const write = (file: string, source: string) => writeFileSync(join(project, file), source);

/** What the program of the project prints, or how it fails. */
function run(...args: string[]) {
  const runner = join(project, "run.mjs");
  const { stdout, stderr, status } = spawnSync(process.execPath, [runner, "program.ts", ...args], {
    cwd: project,
    encoding: "utf8",
  });
  return { stdout: stdout.trim(), stderr, status };
}

beforeAll(() => {
  for (const folder of ["lib/programs", "node_modules"]) mkdirSync(join(project, folder), { recursive: true });
  const starter = "lib/programs/import-program.mjs";
  cpSync(join(ROOT, starter), join(project, starter));
  write("run.mjs", `import { runProgram } from "./${starter}";\nawait runProgram();`);
  for (const name of ["esbuild", "tsx", "zod"])
    symlinkSync(join(ROOT, "node_modules", name), join(project, "node_modules", name));
  write("package.json", '{ "type": "module" }');
});
afterAll(() => rmSync(project, { recursive: true }));

beforeEach(() => {
  rmSync(CACHE, { recursive: true, force: true });
  write("name.ts", 'export const name: string = "Ana";');
  write("later.ts", 'import { name } from "./name";\nexport const later = `later ${name}`;');
  write(
    "program.ts",
    `import { z } from "zod";
import { name } from "./name";
const { later } = await import("./later");
console.log(z.string().parse(name), later, import.meta.url.replace(/\\\?.*|.*\\//g, ""), process.argv[1]!.split("/").at(-1), process.argv.slice(2));`,
  );
});

describe("a program in TypeScript", () => {
  it("runs with its parts, its packages and its arguments, and knows its own place", () => {
    const expected = { stdout: "Ana later Ana program.ts program.ts [ 'a', '--b' ]", status: 0 };
    expect(run("a", "--b")).toMatchObject(expected);
    expect(run("a", "--b")).toMatchObject(expected);
  });

  it("is compiled once, and again where one of its files has changed", () => {
    run();
    const before = readdirSync(CACHE);
    run();
    expect(readdirSync(CACHE)).toEqual(before);
    write("name.ts", 'export const name: string = "Benjamin";');
    expect(run().stdout).toContain("Benjamin later Benjamin");
    expect(readdirSync(CACHE).length).toBe(before.length + 1);
  });

  it("says by its own lines where it fails", () => {
    write(
      "name.ts",
      "interface Nothing {}\n\nexport const name: string = ((): string => {\n  throw new Error('no');\n})();",
    );
    expect(run()).toMatchObject({ status: 1 });
    expect(run().stderr).toMatch(/name\.ts:4:/);
  });

  it("says what is wrong in a source that cannot be compiled", () => {
    write("name.ts", "export const name: string = ;");
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toContain("name.ts");
  });

  it("runs where nothing can be written", () => {
    mkdirSync(join(project, "node_modules/.cache"), { recursive: true });
    // A file where the folder should be: root may write in any folder.
    writeFileSync(CACHE, "");
    expect(run("a")).toMatchObject({ stdout: "Ana later Ana program.ts program.ts [ 'a' ]", status: 0 });
  });
});
