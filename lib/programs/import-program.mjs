// Plain JavaScript, because it starts the programs that are written in TypeScript. Each program is bundled into one file, plus one for each
// part it imports later: compiling and loading hundreds of files one by one takes twice as long as most programs run.
import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const CACHE = join(ROOT, "node_modules/.cache/parallax");

const HASH_LENGTH = 16;

/** Everything besides the sources that changes the bundle. */
const SETTINGS = ["package-lock.json", "tsconfig.json", "lib/programs/import-program.mjs"];

/** Detects a change of a file without reading it. */
function stateOf(file) {
  const { mtimeMs, size } = statSync(join(ROOT, file), { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
  return `${mtimeMs} ${size}`;
}

/** Keeps `import.meta.url` of each source file, because the bundle is elsewhere. */
const stayInPlace = {
  name: "stay-in-place",
  setup(build) {
    build.onLoad({ filter: /\.(ts|tsx|mjs)$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      if (!source.includes("import.meta.")) return undefined;
      const contents = source
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
        .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)));
      return { contents, loader: extname(path) === ".mjs" ? "js" : extname(path).slice(1) };
    });
  },
};

/** Bundles a program and everything of the project that it imports, and lists those files. Packages stay where they are. */
async function compile(path) {
  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    entryPoints: { program: path },
    absWorkingDir: ROOT,
    outdir: CACHE,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    conditions: ["react-server"],
    keepNames: true,
    sourcemap: "linked",
    sourcesContent: false,
    plugins: [stayInPlace],
    write: false,
    metafile: true,
    logLevel: "error",
  });
  return { outputFiles, inputs: [...Object.keys(metafile.inputs), ...SETTINGS].sort() };
}

function readRecord(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

const isFresh = (record) =>
  record !== null &&
  Object.entries(record.states).every(([file, state]) => stateOf(file) === state) &&
  existsSync(record.program);

/** Moves the finished bundle into place at once, because several processes may do this at the same time. */
function keep(files, folder) {
  if (existsSync(folder)) return;
  const unfinished = `${folder}.${randomUUID()}`;
  mkdirSync(unfinished, { recursive: true });
  for (const { path, contents } of files) writeFileSync(join(unfinished, basename(path)), contents);
  try {
    renameSync(unfinished, folder);
  } catch {
    // Another process was first.
    rmSync(unfinished, { recursive: true });
  }
}

/** The path of a program's bundle, which is rebuilt if its sources have changed. */
async function ensureCompiled(path) {
  // Two copies of a project may share their packages, so the bundle says where its sources are.
  const place = createHash("sha256").update(path).digest("hex").slice(0, HASH_LENGTH);
  const name = `${basename(path, extname(path))}-${place}`;
  const recordFile = join(CACHE, `${name}.json`);
  const known = readRecord(recordFile);
  if (isFresh(known)) return known.program;
  const { outputFiles, inputs } = await compile(path);
  const states = Object.fromEntries(inputs.map((file) => [file, stateOf(file)]));
  const hash = createHash("sha256");
  for (const { contents } of outputFiles) hash.update(contents);
  const folder = join(CACHE, `${name}-${hash.digest("hex").slice(0, HASH_LENGTH)}`);
  keep(outputFiles, folder);
  const record = { states, program: join(folder, "program.mjs") };
  const unfinished = `${recordFile}.${randomUUID()}`;
  writeFileSync(unfinished, JSON.stringify(record));
  renameSync(unfinished, recordFile);
  return record.program;
}

/**
 * Imports a TypeScript file of the project as a program of its own: nothing of it is shared with what else this process has loaded.
 *
 * @param {string} path where the file is
 * @returns what the file exports
 * @example
 * await importProgram(join(import.meta.dirname, "import-child.ts"));
 */
export async function importProgram(path) {
  let program;
  try {
    program = await ensureCompiled(path);
  } catch (error) {
    // The folder is not writable, or the disk is full; a fault in the sources has no system call.
    if (!error.syscall) throw error;
    const { tsImport } = await import("tsx/esm/api");
    return tsImport(pathToFileURL(path).href, import.meta.url);
  }
  return import(pathToFileURL(program).href);
}

/**
 * Runs the program named on the command line, which then finds its own name and arguments there. Errors are reported with the lines of the
 * sources.
 *
 * @example
 * await runProgram(); // of `node run.mjs scripts/export.ts --csv`
 */
export async function runProgram() {
  process.setSourceMapsEnabled(true);
  const program = resolve(process.argv[2]);
  process.argv.splice(1, 2, program);
  await importProgram(program);
}
