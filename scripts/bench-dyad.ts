// `npm run bench:dyad [-- --folder FOLDER]`: what opening a dyad of 500 calls takes, beside one of ten, over the real server in one run;
// on PostgreSQL by `npm run with-postgres -- npm run bench:dyad`.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { dyadPath, WHOLE_PATTERN } from "../lib/addresses/dyad-path";
import type { PatternQuery } from "../lib/model/dyads/patterns";
import { anew } from "./bench/load";
import { ensureBuilt } from "./build";
import { start, type Server } from "./faults/serve";
import { fail } from "./install.mjs";

const MANY = 500;
const FEW = 10;
const ROUNDS = 60;
const WARM_UP = 10;
/** The goal for the page of all calls: milliseconds at the 95th percentile. */
const GOAL = 300;
/** Two countries that call each other every week. */
const WEEKLY = { countries: 2, callsADay: 1 / 7 };
const DYAD = { a: "country-0", b: "country-1" };

const QUESTIONS: [string, Partial<PatternQuery>][] = [
  ["the whole dyad", {}],
  ["one year of it", { from: "1994", to: "1994" }],
  ["an open quarter", { period: "1994" }],
  ["confirmed cells alone", { level: "confirmed" }],
  ["concepts as rows", { rows: "concepts" }],
  ["a silent side, open", { row: "silent:b" }],
];

const { values } = parseArgs({ options: { folder: { type: "string" } } });
if (!(await ensureBuilt())) fail("The app could not be built: see the message above.");
const { makeLibrary } = await import("./scale/make-library");
const { libraryAddress } = await import("./scale/library-address");

async function time({ url }: Server, path: string): Promise<number> {
  const began = performance.now();
  const response = await fetch(url + anew(path));
  await response.text();
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}.`);
  return performance.now() - began;
}

const at = (times: number[], share: number) => times.toSorted((a, b) => a - b)[Math.floor(share * times.length)]!;

/** Both libraries are measured alternately, so that other load on the machine affects both. */
async function measure(name: string, path: string, many: Server, few: Server): Promise<number> {
  const times: Record<"many" | "few", number[]> = { many: [], few: [] };
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const [here, there] = [await time(many, path), await time(few, path)];
    if (round < 0) continue;
    times.many.push(here);
    times.few.push(there);
  }
  const [here, there] = [times.many, times.few].map((own) => [at(own, 0.5), at(own, 0.95)]);
  const cells = [...here!, ...there!].map((one) => one.toFixed(0));
  console.log(`| ${[name, ...cells, (here![0]! / there![0]!).toFixed(1)].join(" | ")} |`);
  return here![1]!;
}

const folder = values.folder ?? mkdtempSync(join(tmpdir(), "parallax-dyad-"));
mkdirSync(folder, { recursive: true });
const servers: Server[] = [];
try {
  for (const calls of [MANY, FEW]) {
    const file = join(folder, `dyad-${calls}.db`);
    process.env.DATABASE_URL = `file:${file}`;
    if (!existsSync(file)) await makeLibrary(file, calls, folder, WEEKLY);
    servers.push(await start(await libraryAddress(file, `dyad_${calls}`)));
  }
  console.log(`| | ${MANY} calls: median, ms | 95th percentile | ${FEW} calls: median | 95th percentile | ratio |`);
  console.log("| --- | ---: | ---: | ---: | ---: | ---: |");
  const whole: number[] = [];
  for (const [name, query] of QUESTIONS)
    whole.push(await measure(name, dyadPath(DYAD, { ...WHOLE_PATTERN, ...query }), servers[0]!, servers[1]!));
  const isMet = whole[0]! <= GOAL;
  console.log(`\nThe whole dyad: goal at most ${GOAL} ms at the 95th percentile: ${isMet ? "met" : "MISSED"}`);
  if (!isMet) process.exitCode = 1;
} finally {
  for (const server of servers) await server.stop();
  if (!values.folder) rmSync(folder, { recursive: true });
}
