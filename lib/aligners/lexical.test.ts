import { spawn } from "node:child_process";
import { once } from "node:events";
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { MAX_TEXT_LENGTH, compareTexts } from "../compare";
import { loadResources } from "../resources/load";
import { prose } from "../../scripts/bench/prose";
import { DEFAULT_ALIGNER } from "./registry";

const LIMIT = 100;
const ROUNDS = 3;
const NANOSECONDS = 1e6;
const MICROSECONDS = 1e3;
const english = (text: string) => ({ text, language: "en" });
const [LEFT, RIGHT] = [prose(10_000, 1), prose(10_000, 2)].map(english) as [
  ReturnType<typeof english>,
  ReturnType<typeof english>,
];

/** The longest time that the event loop was blocked while something was done, in milliseconds. */
async function longestDelay(work: () => Promise<unknown>): Promise<number> {
  const monitor = monitorEventLoopDelay({ resolution: 5 });
  monitor.enable();
  await work();
  // The monitor notices a delay only in the next turn of the loop.
  await setImmediate();
  await setImmediate();
  monitor.disable();
  return monitor.max / NANOSECONDS;
}

/** Another process that computes for two seconds while the event loop is idle. */
const otherProcess = () =>
  once(spawn(process.execPath, ["-e", "for (const end = Date.now() + 2000; Date.now() < end;);"]), "exit");

/** The longest turn of the event loop, in milliseconds of processor time, so that other processes do not count. */
async function longestTurn(work: () => Promise<unknown>): Promise<number> {
  const turn = { isLast: false, longest: 0 };
  const done = work().finally(() => (turn.isLast = true));
  while (!turn.isLast) {
    const before = process.cpuUsage();
    await setImmediate();
    const { user, system } = process.cpuUsage(before);
    turn.longest = Math.max(turn.longest, (user + system) / MICROSECONDS);
  }
  await done;
  return turn.longest;
}

/** How long the event loop of this thread was busy, in milliseconds. */
async function activeTime(work: () => Promise<unknown>): Promise<number> {
  const before = performance.eventLoopUtilization();
  await work();
  return performance.eventLoopUtilization(before).active;
}

const makePair = (words: number, seed: number) =>
  [english(prose(words, seed + 1)), english(prose(words, seed + 50))] as const;

describe("the built-in aligner", () => {
  it("answers in a worker what it answers in its own thread", { timeout: 120_000 }, async () => {
    const long = await DEFAULT_ALIGNER.align(LEFT, RIGHT);
    expect(long).toEqual(compareTexts(LEFT, RIGHT, loadResources()));
    const short = [english("They discussed trade."), english("Trade was discussed.")] as const;
    for (const isInBackground of [false, true])
      expect(await DEFAULT_ALIGNER.align(...short, { isInBackground })).toEqual(
        compareTexts(...short, loadResources()),
      );
  });

  it("leaves its own thread to others while it reads short pairs in the background", async () => {
    const pairs = Array.from({ length: 20 }, (_, n) => makePair(300, n));
    const readAll = async (isInBackground: boolean) => {
      for (const pair of pairs) await DEFAULT_ALIGNER.align(...pair, { isInBackground });
    };
    await readAll(true);
    const inBackground = await activeTime(() => readAll(true));
    expect(inBackground).toBeLessThan((await activeTime(() => readAll(false))) / 2);
  });

  it("never holds up the event loop for a long pair", { timeout: 120_000 }, async () => {
    const delays: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      // On a busy machine even an idle loop is late; that much is not our fault.
      const idle = await longestDelay(otherProcess);
      delays.push((await longestDelay(() => DEFAULT_ALIGNER.align(LEFT, RIGHT))) - idle);
    }
    expect(Math.min(...delays)).toBeLessThanOrEqual(LIMIT);
  });

  it("takes a turn of the event loop for each of 20 short pairs at once", { timeout: 120_000 }, async () => {
    const pairs = Array.from({ length: 20 }, (_, i) => makePair(350, i));
    const answers = async () => Promise.all(pairs.map((pair) => DEFAULT_ALIGNER.align(...pair)));
    await answers();
    const turns: number[] = [];
    // A garbage collection may happen in one round, but not in every one.
    for (let round = 0; round < ROUNDS; round++) turns.push(await longestTurn(answers));
    expect(Math.min(...turns)).toBeLessThanOrEqual(LIMIT);
  });

  it("gives each of 20 pairs at once, short and long, its own answer", { timeout: 120_000 }, async () => {
    const pairs = Array.from({ length: 20 }, (_, i) => makePair(i % 4 === 0 ? 2_000 : 350, i));
    const answers = await Promise.all(pairs.map((pair) => DEFAULT_ALIGNER.align(...pair)));
    expect(answers).toEqual(pairs.map((pair) => compareTexts(...pair, loadResources())));
  });

  it("refuses a text beyond the limit before it does any work", async () => {
    const long = english("a".repeat(MAX_TEXT_LENGTH + 1));
    const refusal = { kind: "refusal", reason: "text-too-long", side: "right" };
    expect(await DEFAULT_ALIGNER.align(english("Short."), long)).toEqual(refusal);
  });

  it("gives up when it is asked to", async () => {
    const reason = new Error("Nobody waits.");
    const aborted = { signal: AbortSignal.abort(reason) };
    await expect(DEFAULT_ALIGNER.align(english("One."), english("Two."), aborted)).rejects.toBe(reason);
    await expect(DEFAULT_ALIGNER.align(LEFT, RIGHT, aborted)).rejects.toBe(reason);
    const controller = new AbortController();
    const answer = DEFAULT_ALIGNER.align(LEFT, RIGHT, { signal: controller.signal });
    controller.abort(reason);
    await expect(answer).rejects.toBe(reason);
  });
});
