// `npm run bench:scale [-- --calls N] [--folder FOLDER]`: what finding, opening and saving a call takes in a large library, beside raw SQL
// for the same rows and beside a library of ten, over the real server in one run; on PostgreSQL by
// `npm run with-postgres -- npm run bench:scale`.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { callPath } from "../lib/addresses/call-path";
import { anew } from "./bench/load";
import { isPostgresUrl } from "../lib/schema/environment";
import { ensureBuilt } from "./build";
import { start, type Server } from "./faults/serve";
import { CallWriter } from "./faults/write";
import { fail } from "./install.mjs";
import { BLOCK } from "./scale/block";
import type { RawSql } from "./scale/raw-sql";

const FEW = 10;
const ROUNDS = 40;
const WARM_UP = 5;
const MEGABYTE = 1_000_000;

const { values } = parseArgs({ options: { calls: { type: "string", default: "100000" }, folder: { type: "string" } } });
const calls = Number(values.calls);
if (!Number.isInteger(calls) || calls < 1_000 || (calls > BLOCK && calls % BLOCK > 0))
  fail(
    `Usage: npm run bench:scale [-- --calls N] [--folder FOLDER], N from 1000 on, beyond ${BLOCK} a multiple of it; a folder keeps what is made for the next time`,
  );
if (!(await ensureBuilt())) fail("The app could not be built: see the message above.");
const { makeLibrary } = await import("./scale/make-library");
const { askRaw, listQuestions } = await import("./scale/questions");
const { libraryAddress } = await import("./scale/library-address");
const { openRaw } = await import("./scale/raw-sql");
const { closeDatabase } = await import("../lib/data/client");
const { refreshSearchIndex } = await import("../lib/data/search/search-index");

interface Times {
  median: number;
  p95: number;
}

function summarise(times: number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return { median: at(0.5), p95: at(0.95) };
}

/** Runs several measurements round by round, so that other load on the machine affects all of them. */
async function timeInTurn(works: (() => Promise<unknown>)[]): Promise<Times[]> {
  const times = works.map((): number[] => []);
  for (let round = -WARM_UP; round < ROUNDS; round++)
    for (const [index, work] of works.entries()) {
      const began = performance.now();
      await work();
      if (round >= 0) times[index]!.push(performance.now() - began);
    }
  return times.map(summarise);
}

async function read({ url }: Server, path: string) {
  const response = await fetch(url + anew(path));
  const text = await response.text();
  if (response.status !== 200 || text.length === 0) throw new Error(`${path} answered ${response.status}.`);
}

const columns = (name: string, cells: string[]) => console.log(`| ${[name, ...cells].join(" | ")} |`);
const ms = (time: number) => time.toFixed(1);

async function measureLists(server: Server, raw: RawSql, isPostgres: boolean) {
  const [deep] = await raw.ask(
    `SELECT "slug", "date" FROM "Call" ORDER BY "id" LIMIT 1 OFFSET ${Math.floor(calls / 10)}`,
  );
  columns("question", ["page: median, ms", "95th percentile", "raw SQL: median, ms", "95th percentile", "ratio"]);
  columns("---", ["---:", "---:", "---:", "---:", "---:"]);
  for (const question of listQuestions({ slug: String(deep!.slug), date: String(deep!.date) }, isPostgres)) {
    const [page, own] = await timeInTurn([() => read(server, question.path), () => askRaw(raw, question)]);
    const times = [page!.median, page!.p95, own!.median, own!.p95].map(ms);
    columns(question.name, [...times, (page!.p95 / own!.p95).toFixed(1)]);
  }
}

async function measureCalls(many: Server, few: Server) {
  const path = callPath("call-000007");
  const [here, there] = await timeInTurn([() => read(many, path), () => read(few, path)]);
  console.log();
  columns("", [
    `${calls.toLocaleString("en")} calls: median, ms`,
    "95th percentile",
    `${FEW} calls: median, ms`,
    "95th percentile",
    "ratio",
  ]);
  columns("---", ["---:", "---:", "---:", "---:", "---:"]);
  const row = (name: string, one: Times, other: Times) =>
    columns(name, [...[one.median, one.p95, other.median, other.p95].map(ms), (one.median / other.median).toFixed(1)]);
  row("opening a call", here!, there!);
  let saved = 0;
  const writers = [await CallWriter.open(many), await CallWriter.open(few)] as const;
  const save = async (writer: CallWriter, server: Server) => {
    const { status, isAcknowledged } = await writer.write(server, `saved-${++saved}`);
    if (!isAcknowledged) throw new Error(`Saving a call was answered ${status}.`);
  };
  const [large, small] = await timeInTurn([() => save(writers[0], many), () => save(writers[1], few)]);
  row("saving a call", large!, small!);
}

/** The resident memory of a process in megabytes (Linux). */
const memoryOf = ({ process: { pid } }: Server) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1_000;

const folder = values.folder ?? mkdtempSync(join(tmpdir(), "parallax-scale-"));
mkdirSync(folder, { recursive: true });
const servers: Server[] = [];

/** Makes a library, unless an earlier run has left it, and prints how long that took. */
async function describeMaking(file: string, size: number): Promise<string> {
  if (existsSync(file)) return "made before";
  process.env.DATABASE_URL = `file:${file}`;
  const took = await makeLibrary(file, size, folder);
  return `made in: ${Object.entries(took)
    .map(([part, seconds]) => `${part} ${seconds.toFixed(0)} s`)
    .join(", ")}`;
}

/** Puts a library where it is measured, with its search index, which is not copied; answers its address. */
async function placeLibrary(file: string, name: string): Promise<string> {
  const address = await libraryAddress(file, name);
  process.env.DATABASE_URL = address;
  await refreshSearchIndex();
  await closeDatabase();
  const raw = await openRaw(address);
  await raw.ask("ANALYZE");
  await raw.close();
  return address;
}

try {
  const files = [join(folder, "many.db"), join(folder, "few.db")] as const;
  const made = [await describeMaking(files[0], calls), await describeMaking(files[1], FEW)];
  const [cpu] = cpus();
  console.log(`${cpus().length} × ${cpu!.model}, ${(totalmem() / 1e9).toFixed(0)} GB, Node ${process.versions.node}`);
  console.log(
    `${calls.toLocaleString("en")} calls ${made[0]}; ${(statSync(files[0]).size / MEGABYTE).toFixed(0)} MB\n`,
  );
  const addresses = [await placeLibrary(files[0], "many"), await placeLibrary(files[1], "few")] as const;
  for (const address of addresses) servers.push(await start(address));
  const raw = await openRaw(addresses[0]);
  await measureLists(servers[0]!, raw, isPostgresUrl(addresses[0]));
  await raw.close();
  await measureCalls(servers[0]!, servers[1]!);
  console.log(`\nMemory of the server: ${memoryOf(servers[0]!).toFixed(0)} MB`);
} finally {
  for (const server of servers) await server.stop();
  if (!values.folder) rmSync(folder, { recursive: true });
}
