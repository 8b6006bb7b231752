import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import { MAX_TEXT_LENGTH, compareTexts, warmUp } from "../compare";
import { loadResources } from "../resources/load";
import type { Alignment } from "../model/comparisons/aligners";
import type { TextToCompare } from "../compare";
import type { Aligner } from "./aligner";
import { lexicalVersion } from "./lexical-version";
import { WorkerPool } from "./worker-pool";

/**
 * Pairs up to this length, both texts together in UTF-16 code units, are compared in the calling thread: about 800 words, 10 ms. A longer
 * pair would block everything else for more time than a worker's overhead.
 */
const SMALL_PAIR = 5_000;

/** Megabytes that a worker may use. One that needs more is killed, and the server survives. */
const WORKER_MEMORY = 1_024;

/**
 * Starts a thread. The bundler packs the file of every `new Worker` that it recognises; this one must run from the project's folder, where
 * it is compiled, so the class comes from the process and the path is built at run time.
 */
function startWorker(): Worker {
  const { Worker } = process.getBuiltinModule("node:worker_threads");
  const file = join(/* turbopackIgnore: true */ process.cwd(), "lib/aligners/lexical-worker.mjs");
  return new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: WORKER_MEMORY } });
}

const pool = new WorkerPool<[TextToCompare, TextToCompare], string>({
  start: startWorker,
  size: 2,
  maxWaiting: 200,
  timeLimit: 30_000,
  idleTime: 300_000,
});

let warm: Promise<void> | undefined;

/** Loads what the first comparison needs, in steps between which the event loop runs. */
async function prepare(): Promise<void> {
  const resources = loadResources();
  const steps = warmUp(resources);
  while (!steps.next().done) await setImmediate();
}

let last: Promise<unknown> = Promise.resolve();

/** Compares in this thread, one pair after another, with a turn of the event loop before each. */
function compareHere(left: TextToCompare, right: TextToCompare, signal?: AbortSignal): Promise<Alignment> {
  const made = last.then(async () => {
    await (warm ??= prepare());
    await setImmediate();
    signal?.throwIfAborted();
    return compareTexts(left, right, loadResources());
  });
  last = made.catch(() => undefined);
  return made;
}

let version: string | undefined;

/** The built-in aligner: lib/compare, which needs no network. */
export const lexical: Aligner = {
  name: "lexical",
  label: "the built-in aligner",
  get version() {
    return (version ??= lexicalVersion(process.cwd()));
  },
  runs: "at-once",
  languages: "all",
  async align(left, right, { signal, isInBackground = false } = {}) {
    signal?.throwIfAborted();
    const isRefused = Math.max(left.text.length, right.text.length) > MAX_TEXT_LENGTH;
    const isSmall = left.text.length + right.text.length <= SMALL_PAIR;
    if (isRefused || (isSmall && !isInBackground)) return compareHere(left, right, signal);
    return JSON.parse(await pool.run([left, right], signal)) as Alignment;
  },
};
