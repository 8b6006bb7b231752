import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { FAULTS, startModelServer, type Behaviour, type ModelServer } from "../../../e2e/model-server";
import type { ReaderFault } from "../../model/readers/readers";
import { askModel } from "./ask-model";
import { checkServer } from "./check-server";
import type { Prompt } from "./prompt";
import { PROMPT_VERSION } from "./prompt-version";
import { ReaderError } from "./reader-error";
import { readTexts } from "./read-texts";
import { RECORDED, TEXTS } from "./test-recorded";

const KEY = "sk-secret-4711";

let server: ModelServer;
let pauses: number[];
beforeAll(async () => {
  server = await startModelServer([RECORDED], { key: KEY });
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
  pauses = [];
});
afterEach(() => vi.restoreAllMocks());

const settings = (changes: object = {}) => ({ url: server.url, model: "stand-in", key: KEY, price: null, ...changes });
const sleep = async (milliseconds: number) => void pauses.push(milliseconds / 1_000);

/** Reads the two texts as the app does, without pauses between attempts. */
function read(behaviours: Behaviour[], changes: object = {}, options: object = {}) {
  server.behave(...behaviours);
  const ask = (prompt: Prompt) => askModel(settings(changes), prompt, { sleep, ...options });
  return readTexts(TEXTS.left, TEXTS.right, ask, { model: "stand-in" });
}

async function faultOf(reading: Promise<unknown>): Promise<ReaderFault> {
  const error: unknown = await reading.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ReaderError);
  expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain(KEY);
  return (error as ReaderError).fault;
}

/** Behaviours that give no answer: the fault, and how often the server was asked. */
const FAILING: [Behaviour, ReaderFault, number][] = [
  ["unauthorised", { kind: "unauthorised", status: 401 }, 1],
  ["model-unknown", { kind: "model-unknown", status: 404 }, 1],
  ["not-found", { kind: "not-found", status: 404 }, 1],
  ["rate-limited", { kind: "rate-limited", status: 429 }, 4],
  ["rate-limited-for-long", { kind: "rate-limited", status: 429 }, 1],
  ["server-error", { kind: "server-error", status: 500 }, 4],
  ["redirected", { kind: "redirected", status: 307 }, 1],
  ["cut-connection", { kind: "cut-off" }, 4],
  ["no-answer", { kind: "cut-off" }, 4],
  ["half-json", { kind: "reply-unusable" }, 1],
  ["cut-short", { kind: "reply-cut-short" }, 1],
  ["huge", { kind: "reply-too-large" }, 1],
  ["not-json", { kind: "reply-unusable" }, 1],
];

/** Behaviours that give a reading: its number of links, and what was dropped. */
const ANSWERING: [Behaviour, number, object][] = [
  ["as-recorded", 3, {}],
  ["text-around", 3, {}],
  ["invented-ids", 0, { unknownPassage: 3 }],
  ["invented-words", 0, { notQuoted: 3 }],
  ["obeys", 3, {}],
  ["refuses-schema", 3, {}],
  ["refuses-temperature", 3, {}],
  ["takes-the-least", 3, {}],
  ["says-no-usage", 3, {}],
];

describe("a language model", () => {
  it.each(FAILING)(
    "that is %s gives a fault in words, and is asked no more than is sensible",
    async (how, fault, asked) => {
      expect(await faultOf(read([how]))).toEqual(fault);
      expect(server.requests).toHaveLength(asked);
    },
  );

  it.each(ANSWERING)("that answers %s is read, and every claim of it is checked", async (how, links, dropped) => {
    const { reading } = await read([how]);
    expect(reading.links).toHaveLength(links);
    expect(reading.dropped).toEqual({ unknownPassage: 0, notQuoted: 0, malformed: 0, ...dropped });
    expect(reading).toMatchObject({ model: "stand-in", promptVersion: PROMPT_VERSION, basis: "same-language" });
  });

  it("that is slow is given up after its time limit, and tried four times", async () => {
    expect(await faultOf(read(["slow"], {}, { timeout: 400 }))).toEqual({ kind: "timed-out" });
    expect([server.requests.length, pauses]).toEqual([4, [2, 8, 30]]);
  });

  it("has a test for everything that the stand-in can do", () => {
    const tested = [...FAILING.map(([how]) => how), ...ANSWERING.map(([how]) => how), "slow"];
    expect(tested.toSorted()).toEqual(FAULTS.toSorted());
  });

  it("is asked again after the pause that it requests, or after growing pauses", async () => {
    const { reading } = await read(["rate-limited", "server-error", "cut-connection", "as-recorded"]);
    expect(reading.links).toHaveLength(3);
    expect(pauses).toEqual([7, 8, 30]);
  });

  it("that cannot be reached or does not exist is reported", async () => {
    expect(await faultOf(read([], { url: "http://127.0.0.1:1/v1" }))).toEqual({ kind: "unreachable" });
    expect(await faultOf(read([], { url: "http://parallax.invalid" }))).toEqual({ kind: "unreachable" });
    expect(await faultOf(read(["as-recorded"], { model: "large" }))).toEqual({ kind: "model-unknown", status: 404 });
    expect(await faultOf(read(["as-recorded"], { key: "wrong" }))).toEqual({ kind: "unauthorised", status: 401 });
  });

  it("is abandoned at once when the user cancels", async () => {
    const given = new AbortController();
    const reading = read(["slow"], {}, { signal: given.signal });
    await vi.waitUntil(() => server.requests.length === 1);
    given.abort(new Error("cancelled"));
    await expect(reading).rejects.toThrow("cancelled");
  });

  it("is sent the schema, the passages and the key, and to no other address", async () => {
    const reached = vi.spyOn(globalThis, "fetch");
    await read(["as-recorded"]);
    expect(reached.mock.calls.map(([address]) => address)).toEqual([`${server.url}/chat/completions`]);
    const [{ chat, authorization }] = server.requests as [(typeof server.requests)[number]];
    expect(authorization).toBe(`Bearer ${KEY}`);
    expect(chat?.response_format).toMatchObject({ type: "json_schema", json_schema: { strict: true } });
    expect(chat?.messages[1].content.left.passages[0]).toEqual({ id: "L1", text: "The ministers spoke on 5 April." });
  });

  it("counts the tokens that its server reports, or estimates them", async () => {
    expect((await read(["as-recorded"])).reading.tokens).toEqual({ in: 1_000, out: 200 });
    const { tokens } = (await read(["says-no-usage"])).reading;
    expect([tokens.in > 500, tokens.out > 50]).toEqual([true, true]);
  });
});

describe("a key", () => {
  it.each([
    ["no secret", "L1", "They met (L1)."],
    ["a secret", KEY, "They met ([key])."],
  ])("that is %s is left in a reply, or taken out of it", async (_, key, said) => {
    const body = { choices: [{ message: { content: `They met (${key}).` } }] };
    vi.spyOn(globalThis, "fetch").mockResolvedValue(Response.json(body));
    expect((await askModel(settings({ key }), { system: "", user: "", schema: {} })).text).toBe(said);
  });
});

describe("checkServer", () => {
  it("finds nothing wrong where the model is listed, and sends no text", async () => {
    expect(await checkServer(settings())).toBeNull();
    expect(server.requests.map(({ path }) => path)).toEqual(["/v1/models"]);
  });

  it.each([
    ["a wrong key", { key: "wrong" }, { kind: "unauthorised", status: 401 }],
    ["an unknown model", { model: "large" }, { kind: "model-unknown" }],
    ["a closed port", { url: "http://127.0.0.1:1" }, { kind: "unreachable" }],
  ])("finds %s", async (_, changes, fault) => {
    expect(await checkServer(settings(changes))).toEqual(fault);
  });

  it("says nothing of a server that lists no models", async () => {
    expect(await checkServer(settings({ url: `${server.url}/other/chat/completions` }))).toBeNull();
  });
});
