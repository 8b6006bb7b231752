import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startModelServer, type ModelServer } from "../e2e/model-server";
import { RECORDED, TEXTS } from "../lib/aligners/model/test-recorded";
import { createCall } from "../lib/data/calls/call-writes";
import { database } from "../lib/data/client";
import { makeCall, useFreshDatabase } from "../lib/data/testing/test-database";
import { TYPESCRIPT } from "./install.mjs";

const CALLS = 4;
const KEY = "sk-secret-4711";

let server: ModelServer;
let env: NodeJS.ProcessEnv;
beforeAll(async () => {
  server = await startModelServer([RECORDED], { key: KEY });
  env = {
    ...process.env,
    DATABASE_URL: await useFreshDatabase(),
    PARALLAX_MODEL_URL: server.url,
    PARALLAX_MODEL: "stand-in",
    PARALLAX_MODEL_KEY: KEY,
    PARALLAX_MODEL_PRICE: "1/2 USD",
  };
  const [readout] = makeCall().readouts;
  for (let n = 1; n <= CALLS; n++) {
    const texts = [`${TEXTS.left.text}\n\nCall ${n}.`, TEXTS.right.text];
    await createCall(makeCall({ slug: `2030-01-0${n}-call`, readouts: texts.map((text) => ({ ...readout!, text })) }));
  }
});
afterAll(() => server.close());

const start = (args: string[], changes: Record<string, string> = {}) =>
  spawn(process.execPath, [...TYPESCRIPT, "scripts/read.ts", ...args], {
    env: { ...env, ...changes },
    stdio: ["ignore", "pipe", "pipe"],
  });

/** What a command says, without marks of direction, and how it ends. */
async function endOf(command: ChildProcess) {
  let said = "";
  for (const stream of [command.stdout!, command.stderr!])
    stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const [status] = (await once(command, "close")) as [number];
  expect(said).not.toContain(KEY);
  return { status, said: said.replace(/[\u2066-\u2069]/g, "") };
}
const read = (args: string[], changes?: Record<string, string>) => endOf(start(args, changes));

const countRead = () => database().reading.count();

describe("npm run read", () => {
  it.each([
    [[], "Say either --all or --call SLUG."],
    [["--all", "--call", "a"], "Say either --all or --call SLUG."],
    [["--all", "--max-tokens", "lots"], "--max-tokens must be a number of at least 1"],
    [["--call", "../etc"], "--call must be the name of a call"],
  ])("refuses %j in words", async (args, words) => {
    const { status, said } = await read(args);
    expect([status, said.includes(words), said.includes("Usage:")]).toEqual([2, true, true]);
  });

  it("says what it would take before it starts, and sends nothing where that is all", async () => {
    const { status, said } = await read(["--all", "--estimate"]);
    expect(said).toMatch(
      /^To read with stand-in at 127\.0\.0\.1:\d+: 4 comparisons: about [\d,]+ tokens, 0\.0\d+ USD\.\n$/,
    );
    expect([status, server.requests.length]).toEqual([0, 0]);
  });

  it("ends with an explanation where the model cannot be reached", async () => {
    const unset = { PARALLAX_MODEL_URL: "", PARALLAX_MODEL: "", PARALLAX_MODEL_KEY: "", PARALLAX_MODEL_PRICE: "" };
    const none = await read(["--all"], unset);
    expect(none).toEqual({ status: 1, said: "No language model is set up: docs/readers.md says how.\n" });
    const wrong = await read(["--all"], { PARALLAX_MODEL_KEY: "sk-wrong" });
    expect([wrong.status, wrong.said.includes("The model’s server refuses the key. (401)")]).toEqual([1, true]);
    expect(await read(["--call", "no-such-call"])).toEqual({ status: 1, said: "There is no call “no-such-call”.\n" });
  });

  it("asks nothing more once the tokens of the day are used up, and says when it can", async () => {
    const daily = { PARALLAX_MODEL_DAILY_TOKENS: "1000" };
    const { status, said } = await read(["--call", "2030-01-04-call"], daily);
    expect([status, said.includes("Read 1 comparison: 1,200 tokens")]).toEqual([0, true]);
    const again = await read(["--all"], daily);
    expect(again.said).toMatch(
      /Read 0 comparisons: 0 tokens.*\nToday’s token allowance is used up\. It can be asked again from .* at 00:00 UTC\.\n3 comparisons left\./,
    );
    await database().reading.deleteMany();
    await database().readingJob.deleteMany();
    await database().modelUse.deleteMany();
  });

  it("stops before the call that would go beyond the bound", async () => {
    const { status, said } = await read(["--all", "--max-tokens", "1500"]);
    expect(said).toContain("Read 1 comparison: 1,200 tokens, 0.0014 USD.");
    expect(said).toContain("What is left would go beyond --max-tokens.\n3 comparisons left. Run it again to go on.");
    expect([status, await countRead()]).toEqual([0, 1]);
  });

  it("ends at Ctrl-C, keeps what is read, and goes on when it is run again, asking nothing twice", async () => {
    server.behave("as-recorded", "slow");
    server.requests.length = 0;
    const command = start(["--all"]);
    const ended = endOf(command);
    command.stderr.once("data", () => command.kill("SIGINT"));
    const { status, said } = await ended;
    expect([status, said.includes("2 comparisons left. Run it again to go on.")]).toEqual([130, true]);
    expect(await database().readingJob.count({ where: { state: "queued" } })).toBe(0);
    server.behave("as-recorded");
    const again = await read(["--all"]);
    expect([again.status, again.said.includes("2 comparisons are read already.")]).toEqual([0, true]);
    expect(await countRead()).toBe(CALLS);
    server.requests.length = 0;
    expect((await read(["--call", "2030-01-01-call"])).said).toBe(
      "1 comparison is read already.\nThere is nothing to read.\n",
    );
    expect(server.requests).toEqual([]);
  });
});
