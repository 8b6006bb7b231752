import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_ALIGNER } from "../lib/aligners/registry";
import { createCall } from "../lib/data/calls/call-writes";
import { database } from "../lib/data/client";
import { makeCall, useFreshDatabase } from "../lib/data/testing/test-database";
import { prose } from "./bench/prose";
import { TYPESCRIPT } from "./install.mjs";

/** Slightly more than two batches: the second is in progress when the command is told to stop. */
const PAIRS = 45;
/** Milliseconds: each test starts processes, which takes long on a busy machine. */
const PATIENCE = 120_000;
const COMMAND = [...TYPESCRIPT, "scripts/rebuild.ts"];

let env: NodeJS.ProcessEnv;
beforeAll(async () => {
  env = { ...process.env, DATABASE_URL: await useFreshDatabase() };
  const [readout] = makeCall().readouts;
  for (let n = 0; n < PAIRS; n++) {
    const readouts = [1, 2].map((side) => ({ ...readout!, text: prose(40, 2 * n + side) }));
    await createCall(makeCall({ slug: `2030-01-01-call-${n}`, readouts }));
  }
}, PATIENCE);

const rebuild = (...args: string[]) => spawnSync(process.execPath, [...COMMAND, ...args], { encoding: "utf8", env });

const countMade = () => database().comparison.count({ where: { version: DEFAULT_ALIGNER.version, status: "ready" } });

describe("npm run rebuild", { timeout: PATIENCE }, () => {
  it("ends after a batch when it is interrupted, says how many are left, and goes on when it is run again", async () => {
    const command = spawn(process.execPath, COMMAND, { env, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    command.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
    command.stderr.once("data", () => command.kill("SIGINT"));
    const [status] = (await once(command, "close")) as [number];
    const made = await countMade();
    expect([status, said]).toEqual([
      130,
      `Made ${made} comparisons; ${PAIRS - made} are left. Run it again to go on.\n`,
    ]);
    expect([made > 0, made < PAIRS]).toEqual([true, true]);
    const again = rebuild();
    expect(again.stdout).toBe(`Made ${PAIRS - made} comparisons with version ${DEFAULT_ALIGNER.version}.\n`);
    expect(await countMade()).toBe(PAIRS);
  });

  it("remakes those that an earlier version made, as they are computed now", async () => {
    const { id } = await database().comparison.findFirstOrThrow({ select: { id: true } });
    await database().comparison.update({ where: { id }, data: { version: "0", content: '{"kind":"comparison"}' } });
    expect(rebuild().stdout).toBe(`Made 1 comparison with version ${DEFAULT_ALIGNER.version}.\n`);
    const side = { select: { id: true, text: true, readout: { select: { language: true } } } } as const;
    const rows = await database().comparison.findMany({
      select: { leftId: true, content: true, first: side, second: side },
    });
    expect(rows).toHaveLength(PAIRS);
    for (const { leftId, content, first, second } of rows) {
      const [left, right] = leftId === first.id ? [first, second] : [second, first];
      const textOf = ({ text, readout }: typeof left) => ({ text, language: readout.language });
      expect(JSON.parse(content!)).toEqual(await DEFAULT_ALIGNER.align(textOf(left), textOf(right)));
    }
  });

  it("remakes every one with --all", () => {
    expect(rebuild("--all").stdout).toContain(`Made ${PAIRS} comparisons`);
  });
});
