// `npm run bench:server`: measures a copy of the production server, and prints each figure beside its goal.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startParallax } from "../e2e/start-parallax";
import { callPath } from "../lib/addresses/call-path";
import { PLAIN_COMPARISON, withComparisonQuery, withReader } from "../lib/addresses/comparison-query";
import { compareTexts } from "../lib/compare";
import { lookUpAddress } from "../lib/data/library/address-lookup";
import { findCall } from "../lib/data/calls/call-queries";
import { createCall } from "../lib/data/calls/call-writes";
import { closeDatabase } from "../lib/data/client";
import { findReviewed } from "../lib/comparison/find-reviewed";
import { defaultPair } from "../lib/data/comparisons/readout-pairs";
import { EXAMPLE_CALLS } from "../prisma/example-calls";
import { prepareDatabase } from "../prisma/prepare";
import { callInput } from "../lib/schema/call-input";
import { buildBareApp, copyProject, removeApps, treePath } from "./bench/apps";
import { auditPage } from "./bench/audit";
import { timeJudgements } from "./bench/judge";
import { anew, driveInTurn, medianOf, type Load } from "./bench/load";
import { driveMixed } from "./bench/mixed-load";
import { prose } from "./bench/prose";
import { storeReadCall } from "./bench/reading";
import { weighScripts } from "./bench/script-weight";
import { loadResources } from "../lib/resources/load";

const EXAMPLE = "2024-04-03-blinken-aliyev";
const LONG = "2030-01-01-ten-thousand-words";
const READ = "2030-03-01-read-by-a-model";
const WORDS = 10_000;
/** Calls that are read while one of them is judged. */
const COPIES = Array.from({ length: 10 }, (_, index) => `2030-02-01-copy-${index + 1}`);
const RUNS = 100;
const KILOBYTE = 1024;

const say = (name: string, figure: string, goal = "") =>
  console.log(`${name.padEnd(58)} ${figure.padStart(14)}   ${goal}`);

const atLeast = (figure: number, goal: number, unit = "") =>
  `goal: at least ${goal}${unit}: ${figure >= goal ? "met" : "MISSED"}`;
const atMost = (figure: number, goal: number, unit = "") =>
  `goal: at most ${goal}${unit}: ${figure <= goal ? "met" : "MISSED"}`;

async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Median milliseconds of some runs, after one that is not counted. */
async function medianTime(work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) times.push(await time(work));
  return medianOf(times);
}

const read = async (url: string) => {
  const response = await fetch(url);
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}.`);
  return response.text();
};

async function storeCalls(databaseUrl: string) {
  const prepared = await prepareDatabase(databaseUrl);
  if (!prepared.ok) throw new Error(prepared.sentence);
  const example = callInput.parse(EXAMPLE_CALLS.find(({ slug }) => slug === EXAMPLE));
  const readouts = example.readouts.map((readout, side) => ({ ...readout, text: prose(WORDS, side + 1) }));
  await createCall({ ...example, slug: LONG, readouts });
  for (const slug of COPIES) await createCall({ ...example, slug });
  await storeReadCall({ ...example, slug: READ });
}

/** The size of a document: its elements, and the characters of its text. */
function weighDocument(html: string): { elements: number; characters: number } {
  const shown = html.replace(/<(script|style)\b.*?<\/\1>/gs, "");
  return { elements: shown.match(/<[a-z]/g)?.length ?? 0, characters: shown.replace(/<[^>]*>/g, "").length };
}

async function measureThroughput(url: string) {
  const path = callPath(EXAMPLE);
  const { elements, characters } = weighDocument(await read(url + path));
  const targets = [
    { name: "bare page, from memory", path: "/bare", rendered: false },
    { name: "comparison of 3 April 2024, from memory", path, rendered: false },
    { name: "  the same, compressed for a browser", path, rendered: false, encoding: "gzip, deflate, br" },
    { name: "bare page, rendered for each request", path: "/bare", rendered: true },
    { name: "comparison of 3 April 2024, rendered, as for reviewers", path, rendered: true },
    {
      name: `a static tree of its ${elements} elements, rendered`,
      path: treePath(elements, characters),
      rendered: true,
    },
  ];
  const loads = await driveInTurn(url, targets);
  for (const [i, { requestsPerSecond, p50, p97 }] of loads.entries())
    say(targets[i]!.name, `${requestsPerSecond.toFixed(0)}/s`, `p50 ${p50} ms, p97.5 ${p97} ms`);
  const [bareCached, cached, , bare, rendered, tree] = loads.map((load: Load) => load.requestsPerSecond);
  say("comparison from memory / bare page rendered", (cached! / bare!).toFixed(2), atLeast(cached! / bare!, 0.5));
  say("  both from memory", (cached! / bareCached!).toFixed(2), "the bare page is a tenth as long");
  say("  both rendered", (rendered! / bare!).toFixed(2), atLeast(rendered! / bare!, 0.32));
  say("  comparison / static tree, both rendered", (rendered! / tree!).toFixed(2), atLeast(rendered! / tree!, 0.7));
}

/** How much of a rendered request's time is spent in lib/data, measured in this process, one request after another. */
async function measureShare(url: string) {
  const path = callPath(EXAMPLE);
  const data = await medianTime(async () => {
    await lookUpAddress(path);
    await findReviewed(defaultPair((await findCall(EXAMPLE))!)!);
  });
  const call = (await findCall(EXAMPLE))!;
  const [left, right] = call.readouts.map(({ revision, language }) => ({ text: revision.text, language }));
  const aligner = await medianTime(() => compareTexts(left!, right!, loadResources()));
  const whole = await medianTime(() => read(url + anew(path)));
  say("a rendered request, one at a time", `${whole.toFixed(1)} ms`);
  const share = (100 * data) / whole;
  say("  of it the database, with the comparison known", `${data.toFixed(2)} ms`);
  say("  share of database and aligner", `${share.toFixed(1)} %`, atMost(share, 20, " %"));
  say("  the aligner, once for each pair of texts", `${aligner.toFixed(1)} ms`);
}

async function measureLongPage(url: string) {
  const path = url + callPath(LONG);
  let html = "";
  const cold = await time(async () => (html = await read(path)));
  const times: number[] = [];
  for (let i = 0; i < 5; i++) times.push(await time(() => read(anew(path))));
  const rendered = medianOf(times);
  const cached = await medianTime(() => read(path));
  const size = Buffer.byteLength(html) / KILOBYTE / KILOBYTE;
  say("2 × 10,000 words, cold", `${cold.toFixed(0)} ms`, atMost(cold, 2_000, " ms"));
  say("2 × 10,000 words, warm, from memory", `${cached.toFixed(1)} ms`, atMost(cached, 300, " ms"));
  say("2 × 10,000 words, warm, rendered", `${rendered.toFixed(0)} ms`, atMost(rendered, 300, " ms"));
  say("2 × 10,000 words, document", `${size.toFixed(2)} MB`, atMost(size, 4, " MB"));
}

/** Alternately, so that other load on the machine affects both. */
async function measureReading(url: string) {
  const path = url + callPath(READ);
  const times = { without: [] as number[], with: [] as number[] };
  for (let i = 0; i < RUNS; i++) {
    times.without.push(await time(() => read(anew(path))));
    times.with.push(await time(() => read(anew(withReader(path, "model")))));
  }
  const [own, model] = [medianOf(times.without), medianOf(times.with)];
  say("a page with the built-in aligner's links, rendered", `${own.toFixed(1)} ms`);
  say("  with a model's reading of the same texts", `${model.toFixed(1)} ms`);
  say("  one beside the other", (model / own).toFixed(2), atMost(model / own, 1.1));
}

async function measureMixed(url: string) {
  const { cached, cachedOfJudged, requestsPerSecond, writesPerSecond } = await driveMixed(url, COPIES);
  const share = 100 * cached;
  say("20 readers of 10 calls, 2 writers judging one", `${requestsPerSecond.toFixed(0)}/s`);
  say("  judgements and undos", `${writesPerSecond.toFixed(0)}/s`);
  say("  from memory, of the nine other calls", `${share.toFixed(1)} %`, atLeast(share, 95, " %"));
  say("  from memory, of the judged one", `${(100 * cachedOfJudged).toFixed(1)} %`);
}

async function measureReview(url: string) {
  for (const { slug, of, most } of [
    { slug: EXAMPLE, of: "3 April 2024", most: { answered: 100, shown: 100 } },
    { slug: LONG, of: "2 × 10,000 words", most: { answered: 100, shown: 300 } },
  ]) {
    const times = await timeJudgements(
      url + withComparisonQuery(callPath(slug), { ...PLAIN_COMPARISON, review: true }),
    );
    const [shown, answered] = [medianOf(times.shown), medianOf(times.answered)];
    say(`review of one passage of ${of}, on the screen`, `${shown.toFixed(0)} ms`, atMost(shown, most.shown, " ms"));
    say("  the slowest of them", `${times.shown.at(-1)!.toFixed(0)} ms`);
    say("  the server's answer", `${answered.toFixed(0)} ms`, atMost(answered, most.answered, " ms"));
  }
}

async function measureScripts(url: string, project: string, bareApp: string) {
  const ours = weighScripts(await read(url + callPath(EXAMPLE)), project);
  const bare = weighScripts(readFileSync(join(bareApp, ".next/server/app/index.html"), "utf8"), bareApp);
  const beyond = (ours - bare) / KILOBYTE;
  say("JavaScript of the comparison, gzip", `${(ours / KILOBYTE).toFixed(1)} KB`);
  say("JavaScript of a bare app, gzip", `${(bare / KILOBYTE).toFixed(1)} KB`);
  say("JavaScript beyond a bare app, gzip", `${beyond.toFixed(1)} KB`, atMost(beyond, 25, " KB"));
}

async function measureQuality(url: string) {
  for (const { form, scores, faults } of await auditPage(url + callPath(EXAMPLE))) {
    for (const { category, score } of scores)
      say(`Lighthouse, ${form}, ${category}`, String(score), atLeast(score, 98));
    for (const fault of faults) console.log(`  ${fault}`);
  }
}

const folder = mkdtempSync(join(tmpdir(), "parallax-bench-"));
process.env.DATABASE_URL = `file:${join(folder, "bench.db")}`;
try {
  removeApps();
  await storeCalls(process.env.DATABASE_URL);
  const bareApp = await buildBareApp();
  const project = copyProject();
  const { url, stop } = await startParallax(project, process.env.DATABASE_URL);
  try {
    await measureThroughput(url);
    await measureShare(url);
    await measureLongPage(url);
    await measureReading(url);
    await measureMixed(url);
    await measureReview(url);
    await measureScripts(url, project, bareApp);
    await measureQuality(url);
  } finally {
    await stop();
  }
} finally {
  await closeDatabase();
  removeApps();
  rmSync(folder, { recursive: true });
}
