// `npm run bench:lists`: what the list of calls takes in a library of ten thousand calls, beside one of ten, in the same run.
import { ALL_CALLS } from "../lib/addresses/calls-query";
import { callsPath } from "../lib/addresses/call-path";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startParallax, type Running } from "../e2e/start-parallax";
import { DEFAULT_ALIGNER } from "../lib/aligners/registry";
import { makeComparisons } from "../lib/comparison/jobs/make-comparisons";
import { closeDatabase, database } from "../lib/data/client";
import { listComparisonsToMake } from "../lib/data/comparisons/comparisons-to-make";
import { refreshOpeningPairs } from "../lib/data/comparisons/opening-pairs";
import { importLibrary } from "../lib/data/library/library-import";
import { inWriteTransaction } from "../lib/data/write-transaction";
import { prepareTables } from "../prisma/prepare";
import { anew, medianOf } from "./bench/load";
import { prose } from "./bench/prose";
import { ROOT } from "./install.mjs";

const FEW = 10;
const MANY = 10_000;
/** Distinct pairs of texts; further calls reuse them, and their comparisons. */
const DISTINCT = 50;
const WORDS = 80;
const ROUNDS = 60;
const GOAL = 1.5;
const PATHS = [callsPath(), callsPath({ ...ALL_CALLS, state: "needs-review" })];
/** Rows of comparisons per statement. */
const BATCH = 200;

const PARTIES = ["velmora", "ostania"].map((slug) => ({ slug, name: slug, adjective: slug }));
const ISSUERS = PARTIES.map(({ slug }) => ({ slug: `${slug}-mfa`, name: slug, kind: "foreign-ministry", party: slug }));

const DAY = 86_400_000;
const dateOf = (n: number) => new Date(Date.UTC(1990, 0, 1) + n * DAY).toISOString().slice(0, 10);

/** The newest calls have each pair of texts once, so that both libraries show similar pages. */
const libraryOf = (calls: number, texts: string[][]) => ({
  format: "parallax-library",
  version: 1,
  parties: PARTIES,
  issuers: ISSUERS,
  calls: Array.from({ length: calls }, (_, n) => ({
    slug: `${dateOf(calls - n)}-call`,
    title: "Marenov and Ilves, phone call",
    kind: "phone-call",
    date: dateOf(calls - n),
    parties: PARTIES.map(({ slug }) => ({ party: slug, principal: "The Foreign Minister" })),
    readouts: texts[n % DISTINCT]!.map((text, side) => ({
      issuer: ISSUERS[side]!.slug,
      kind: "official-statement",
      extent: "full",
      language: "en",
      text,
    })),
  })),
});

/** Gives each call the comparison of the call with the same texts. */
async function copyComparisons() {
  const calls = await database().call.findMany({
    orderBy: { id: "asc" },
    select: { id: true, openingFirstId: true, openingSecondId: true },
  });
  const made = await database().comparison.findMany({ orderBy: { callId: "asc" }, omit: { id: true } });
  const rows = calls.slice(made.length).map(({ id, openingFirstId, openingSecondId }, index) => {
    const first = openingFirstId!;
    return { ...made[index % made.length]!, callId: id, firstId: first, secondId: openingSecondId!, leftId: first };
  });
  for (let from = 0; from < rows.length; from += BATCH)
    await database().comparison.createMany({ data: rows.slice(from, from + BATCH) });
  await inWriteTransaction((client) =>
    refreshOpeningPairs(
      client,
      calls.map(({ id }) => id),
    ),
  );
}

async function fill(url: string, calls: number, texts: string[][]) {
  const prepared = await prepareTables(url);
  if (!prepared.ok) throw new Error(prepared.sentence);
  const imported = await importLibrary(Buffer.from(JSON.stringify(libraryOf(calls, texts))), "json");
  if (imported.kind === "faults") throw new Error(JSON.stringify(imported.faults.shown[0]));
  const pairs = await listComparisonsToMake(DEFAULT_ALIGNER, "missing");
  // The oldest rows are those of the first calls: each distinct pair of texts once.
  await makeComparisons(DEFAULT_ALIGNER, pairs.toReversed().slice(0, DISTINCT));
  await copyComparisons();
  await closeDatabase();
}

async function time(url: string): Promise<number> {
  const start = performance.now();
  const response = await fetch(url);
  await response.text();
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}.`);
  return performance.now() - start;
}

/** Medians for both libraries, which are measured alternately, so that other load on the machine affects both. */
async function measure(path: string, few: Running, many: Running): Promise<number> {
  const times: Record<"few" | "many", number[]> = { few: [], many: [] };
  for (let round = -5; round < ROUNDS; round++) {
    const [here, there] = [await time(few.url + anew(path)), await time(many.url + anew(path))];
    if (round < 0) continue;
    times.few.push(here);
    times.many.push(there);
  }
  const [here, there] = [medianOf(times.few), medianOf(times.many)];
  const ratio = there / here;
  console.log(
    `${path.padEnd(16)} ${FEW} calls ${here.toFixed(1)} ms, ${MANY.toLocaleString("en")} calls ${there.toFixed(1)} ms, ` +
      `ratio ${ratio.toFixed(2)}   goal: at most ${GOAL}: ${ratio <= GOAL ? "met" : "MISSED"}`,
  );
  return ratio;
}

const folder = mkdtempSync(join(tmpdir(), "parallax-lists-"));
const urls = [FEW, MANY].map((calls) => `file:${join(folder, `${calls}.db`)}`) as [string, string];
try {
  const texts = Array.from({ length: DISTINCT }, (_, n) => [prose(WORDS, 2 * n + 1), prose(WORDS, 2 * n + 2)]);
  await fill(urls[0], FEW, texts);
  await fill(urls[1], MANY, texts);
  const few = await startParallax(ROOT, urls[0]);
  const many = await startParallax(ROOT, urls[1]);
  try {
    const ratios: number[] = [];
    for (const path of PATHS) ratios.push(await measure(path, few, many));
    if (ratios.some((ratio) => ratio > GOAL)) process.exitCode = 1;
  } finally {
    await few.stop();
    await many.stop();
  }
} finally {
  rmSync(folder, { recursive: true });
}
