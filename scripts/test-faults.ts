// `npm run test:faults [-- --kills N]`: kills the built server in the middle of writes, and takes its disk, its lock and its file away.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { prepareDatabase } from "../prisma/prepare";
import { ensureBuilt, ensureClient } from "./build";
import { DISTURBANCES, type Disturbance } from "./faults/disturbances";
import { tryKills } from "./faults/kills";
import { fail } from "./install.mjs";

const KILLS = "20";

const { values } = parseArgs({ options: { kills: { type: "string", default: KILLS } } });
if (!/^\d{1,4}$/.test(values.kills)) fail("Usage: npm run test:faults [-- --kills N]");
if (!(await ensureClient()) || !(await ensureBuilt())) fail("The app could not be built: see the message above.");

const seconds = (since: number) => `${((performance.now() - since) / 1_000).toFixed(0)} s`;

async function tryDisturbance({ title, attempt }: Disturbance, prepared: string, folder: string): Promise<string[]> {
  mkdirSync(folder);
  const began = performance.now();
  const checks = await attempt(prepared, folder);
  if (typeof checks === "string") {
    console.log(`– ${title}: not tried, ${checks}`);
    return [];
  }
  const faults = checks.flatMap(([sentence, isTrue]) => (isTrue ? [] : [`${title}: it is not true that ${sentence}`]));
  console.log(`${faults.length === 0 ? "✓" : "✗"} ${title} (${checks.length} checks, ${seconds(began)})`);
  return faults;
}

async function tryAll(folder: string): Promise<string[]> {
  const prepared = join(folder, "prepared.db");
  const ready = await prepareDatabase(`file:${prepared}`);
  if (!ready.ok) fail(ready.sentence);
  const faults: string[] = [];
  for (const [index, disturbance] of DISTURBANCES.entries())
    faults.push(...(await tryDisturbance(disturbance, prepared, join(folder, String(index)))));
  const kills = Number(values.kills);
  const began = performance.now();
  const killed = await tryKills(prepared, kills);
  const sign = killed.faults.length === 0 && killed.writes > 0 ? "✓" : "✗";
  console.log(`${sign} ${kills} kills among ${killed.writes} acknowledged writes (${seconds(began)})`);
  if (killed.writes === 0 && kills > 0) faults.push("No write was acknowledged before a kill.");
  return [...faults, ...killed.faults];
}

const folder = mkdtempSync(join(tmpdir(), "parallax-faults-"));
const faults = await tryAll(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
if (faults.length > 0) fail(faults.join("\n"));
console.log("Nothing was lost.");
