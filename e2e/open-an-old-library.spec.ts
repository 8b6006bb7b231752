import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { TYPESCRIPT } from "../scripts/install.mjs";
import { askFor, findDifferences, readAnswers, someAtATime } from "./answers";
import { expect, test } from "./fixtures";
import { startParallax, type Running } from "./start-parallax";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OLD = join(ROOT, "e2e/fixtures/first-edition");

/** How many addresses are requested at a time. */
const AT_A_TIME = 4;

/** The kind of an address, by the first pattern that it matches. */
const KINDS = [
  ["Every file of a permanent link", /^\/c\/[^?]*\/download\./],
  ["Every permanent link", /^\/c\b/],
  ["Every file of a comparison", /\.\.[^?]*\/download\./],
  ["Every history and citation of a comparison", /\.\.[^?]*\/(history|cite)/],
  ["Every comparison", /^[^?]*\.\./],
  ["Every call", /^\/calls\b/],
  ["Every readout, every note and every other page", /^/],
] as const;

/** What a permanent link says never changes. */
const isFrozen = (address: string) => address.startsWith("/c/");

/**
 * What another version of the aligner may change for the same two texts: links and what rests on them, the passages that a filter or a
 * matrix shows, and the absences to be looked at again. Texts, sources, notes and other words of people stay the same; the exports below
 * prove that every judgement does.
 */
const BY_THE_ALIGNER =
  /^(facts\.(algorithm|links|rejected|disagreements|reviewers|progress|(left|right)\.(coverage|progress|passages\.\d+\.(?!text|number|start|end)))\b|quotations (new|gone): |anchors gone: (left|right)-\d+$|written new: |steps new: looked-again)/;

/** Calls are now listed at /calls, and no longer on the home page as well. */
const HOME = "/";

/**
 * Deliberate changes, of permanent links too: Words has no second list below it just for printing, nor notes beside its pairs. Nothing is
 * said to be missing from a partial quotation; its files say so as its page does, under a dated line. What was not compared because the
 * languages differ is not said to be unmatched.
 */
const isMeant = (address: string, difference: string) =>
  (/[?&]view=words/.test(address) && /^(quotations gone: |anchors new: note-\d+$)/.test(difference)) ||
  /^facts\.(left|right)\.passages\.\d+\.finding: was "(weak|none|left-out)", is "(not-in-part|not-compared)"$/.test(
    difference,
  );

/** A snapshot made now contains another version of the aligner, so its id differs. */
const NEW_SNAPSHOT = /^location: was "\/c\/\w+", is "\/c\/\w+"$/;

const kindOf = (address: string) => KINDS.find(([, pattern]) => pattern.test(address))![0];

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "parallax-e2e-"));
});
test.afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A copy of the old database that the test may change. */
function copyLibrary(name: string): string {
  const copy = join(folder, name);
  copyFileSync(join(OLD, "library.db"), copy);
  return copy;
}

test.describe("An old library is opened", () => {
  // One server for all tests of the file.
  test.describe.configure({ mode: "default" });
  const { texts, answers } = readAnswers(join(OLD, "answers.json"));

  let parallax: Running;
  test.beforeAll(async () => {
    parallax = await startParallax(ROOT, `file:${copyLibrary("opened.db")}`);
  });
  test.afterAll(async () => {
    await parallax.stop();
  });

  for (const [kind] of KINDS)
    test(`${kind} answers as it did`, async () => {
      const old = answers.filter(({ address }) => kindOf(address) === kind && address !== HOME);
      expect(old.length).toBeGreaterThan(0);
      const found = await someAtATime(old, AT_A_TIME, async (was) => ({
        address: was.address,
        differences: findDifferences(was, await askFor(was, parallax.url, texts)).filter(
          (difference) =>
            !isMeant(was.address, difference) &&
            (isFrozen(was.address) || !(was.form ? NEW_SNAPSHOT : BY_THE_ALIGNER).test(difference)),
        ),
      }));
      expect(found.filter(({ differences }) => differences.length > 0)).toEqual([]);
    });
});

test.describe("What was exported", () => {
  // The old library is exported once for both tests.
  test.describe.configure({ mode: "default" });
  const FORMATS = ["json", "csv"] as const;

  /** Runs `npm run import` or `npm run export` on a database of the folder. */
  async function run(command: "import" | "export", database: string, ...args: string[]): Promise<string> {
    const env = { ...process.env, DATABASE_URL: `file:${join(folder, database)}` };
    const flags = [...TYPESCRIPT, `scripts/${command}.ts`, ...args];
    return (await promisify(execFile)(process.execPath, flags, { cwd: ROOT, env, maxBuffer: Infinity })).stdout;
  }

  const exported = { json: "", csv: "" };
  test.beforeAll(async () => {
    copyLibrary("old.db");
    for (const format of FORMATS) exported[format] = await run("export", "old.db", "--format", format);
  });

  for (const format of FORMATS)
    test(`from an old library as ${format} is imported, whether it was exported then or now`, async () => {
      const now = exported[format];
      const then = readFileSync(join(OLD, `export.${format}`), "utf8");
      // As long as the format has not changed, the two files are equal.
      for (const [place, text] of [...new Set([then, now])].entries()) {
        const name = `${place}.${format}`;
        writeFileSync(join(folder, name), text);
        await run("import", `${name}.db`, join(folder, name));
        expect(await run("export", `${name}.db`, "--format", format)).toBe(now);
      }
    });
});
