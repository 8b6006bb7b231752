// `npm run test:faults [-- --kills N]`: kills the built server in the middle of writes, and takes its disk, its lock and its file away.
// `npm run with-postgres -- npm run test:faults` does it with PostgreSQL, too.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createDatabase } from "../lib/data/postgresql/test-databases";
import { prepareDatabase } from "../prisma/prepare";
import { ensureBuilt } from "./build";
import { FILE_DISTURBANCES, POSTGRES_DISTURBANCES, type Disturbance } from "./faults/disturbances";
import { tryKills } from "./faults/kills";
import { fail } from "./install.mjs";

const KILLS = "20";

const { values } = parseArgs({ options: { kills: { type: "string", default: KILLS } } });
if (!/^\d{1,4}$/.test(values.kills)) fail("Usage: npm run test:faults [-- --kills N]");
if (!(await ensureBuilt())) fail("The app could not be built: see the message above.");

const explain = (error: unknown) => (error instanceof Error ? error.message.trim() : String(error));

const seconds = (since: number) => `${((performance.now() - since) / 1_000).toFixed(0)} s`;

async function tryDisturbance(
  { title, attempt }: Disturbance,
  { name, prepared }: Database,
  folder: string,
): Promise<string[]> {
  mkdirSync(folder);
  const began = performance.now();
  const tried = await attempt(prepared, folder).catch((error: unknown) => new Error(explain(error)));
  if (typeof tried === "string") {
    console.log(`– ${name}: ${title}: not tried, ${tried}`);
    return [];
  }
  const faults =
    tried instanceof Error
      ? [tried.message]
      : tried.flatMap(([sentence, isTrue]) => (isTrue ? [] : [`it is not true that ${sentence}`]));
  const checks = tried instanceof Error ? "broken off" : `${tried.length} checks`;
  console.log(`${faults.length === 0 ? "✓" : "✗"} ${name}: ${title} (${checks}, ${seconds(began)})`);
  return faults.map((fault) => `${name}: ${title}: ${fault}`);
}

async function killOften({ name, url }: Database): Promise<string[]> {
  const kills = Number(values.kills);
  const began = performance.now();
  const killed = await tryKills(url, kills).catch((error: unknown) => ({ faults: [explain(error)], writes: 0 }));
  const sign = killed.faults.length === 0 && killed.writes > 0 ? "✓" : "✗";
  console.log(`${sign} ${name}: ${kills} kills among ${killed.writes} acknowledged writes (${seconds(began)})`);
  const nothing = killed.writes === 0 && kills > 0 && killed.faults.length === 0;
  return [...(nothing ? ["no write was acknowledged before a kill"] : []), ...killed.faults].map(
    (fault) => `${name}: kills: ${fault}`,
  );
}

interface Database {
  name: string;
  url: string;
  /** What a disturbance needs. */
  prepared: string;
  disturbances: Disturbance[];
}

async function tryAll(database: Database, folder: string): Promise<string[]> {
  const { name, disturbances } = database;
  const faults: string[] = [];
  for (const [index, disturbance] of disturbances.entries())
    faults.push(...(await tryDisturbance(disturbance, database, join(folder, `${name}-${index}`))));
  return [...faults, ...(await killOften(database))];
}

async function listDatabases(folder: string): Promise<Database[]> {
  const file = join(folder, "prepared.db");
  const sqlite = { name: "SQLite", url: `file:${file}`, prepared: file, disturbances: FILE_DISTURBANCES };
  const cluster = process.env.PARALLAX_TEST_POSTGRES;
  if (!cluster) return [sqlite];
  const url = await createDatabase(cluster, `parallax_faults_${process.pid}`);
  return [sqlite, { name: "PostgreSQL", url, prepared: url, disturbances: POSTGRES_DISTURBANCES }];
}

async function tryDatabases(folder: string): Promise<string[]> {
  const databases = await listDatabases(folder);
  const began = performance.now();
  // One after another, because this process works on one database at a time.
  for (const { url } of databases) {
    const ready = await prepareDatabase(url);
    if (!ready.ok) fail(ready.sentence);
  }
  // At once, because most of the time is spent waiting for locks and for a server that starts.
  const faults = (await Promise.all(databases.map((database) => tryAll(database, folder)))).flat();
  console.log(`\nAll of it took ${seconds(began)}.`);
  if (databases.length === 1) console.log("\nPostgreSQL was not tried: npm run with-postgres -- npm run test:faults");
  return faults;
}

const folder = mkdtempSync(join(tmpdir(), "parallax-faults-"));
const faults = await tryDatabases(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
if (faults.length > 0) fail(faults.join("\n"));
console.log("Nothing was lost.");
