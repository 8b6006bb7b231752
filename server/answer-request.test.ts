import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { answerRequests } from "./answer-request";
import type { Handler } from "./with-response-cache";

let server: Server;
afterEach(() => server.close());

/** Serves with a handler, and answers its origin. */
async function listen(answer: Handler): Promise<string> {
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it("Nothing is answered, not even from the cache of responses, while the database cannot be read", async () => {
  const state = { isReady: true, handled: 0 };
  const answer = answerRequests({
    gate: { hosts: [], proxies: [] },
    handle: async (_request, response) => {
      state.handled += 1;
      response.end("A page.");
    },
    isReady: async () => state.isReady,
  });
  const url = `${await listen(answer)}/calls`;
  expect([(await fetch(url)).status, state.handled]).toEqual([200, 1]);
  state.isReady = false;
  expect([(await fetch(url)).status >= 500, state.handled]).toEqual([true, 1]);
});

it("A program is refused in problem details, a person in a sentence", async () => {
  const handle: Handler = async (_request, response) => void response.end();
  const origin = await listen(answerRequests({ gate: { hosts: [], proxies: [] }, handle, isReady: async () => true }));
  const ask = async (path: string, init: RequestInit) => {
    const { status, headers } = await fetch(origin + path, init);
    return [status, headers.get("Content-Type")];
  };
  const foreign = { method: "POST", headers: { Origin: "https://elsewhere.example" } };
  expect(await ask("/compare", foreign)).toEqual([403, "text/plain; charset=utf-8"]);
  expect(await ask("/api/v1/compare", foreign)).toEqual([403, "application/problem+json"]);
  expect(await ask("/api/v1/calls", { method: "PUT" })).toEqual([405, "application/problem+json"]);
});

it("Every answer has the headers that keep browsers safe, a refusal too; over TLS, to stay there", async () => {
  const handle: Handler = async (_request, response) => void response.end("A page.");
  const gate = { hosts: [], proxies: [], origin: "https://parallax.example" };
  const origin = await listen(answerRequests({ gate, handle, isReady: async () => true }));
  for (const [path, method] of [
    ["/calls", "GET"],
    ["/healthz", "GET"],
    ["/calls", "PUT"],
  ] as const) {
    const { headers } = await fetch(origin + path, { method });
    const names = ["X-Content-Type-Options", "Referrer-Policy", "Strict-Transport-Security"];
    expect([path, names.map((name) => headers.get(name))]).toEqual([
      path,
      ["nosniff", "same-origin", "max-age=31536000"],
    ]);
  }
  expect((await fetch(`${origin}/calls`, { method: "PUT" })).headers.get("Content-Security-Policy")).toContain(
    "'none'",
  );
});

it("One client compares texts so often, by the form or by the API, and is then asked to wait", async () => {
  const handle: Handler = async (_request, response) => void response.end();
  const origin = await listen(answerRequests({ gate: { hosts: [], proxies: [] }, handle, isReady: async () => true }));
  const statuses = new Map<number, number>();
  for (let sent = 0; sent < 130; sent++) {
    const { status } = await fetch(`${origin}${sent % 2 === 0 ? "/api/v1/compare" : "/compare"}`, { method: "POST" });
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  expect(Object.fromEntries(statuses)).toEqual({ 200: 120, 429: 10 });
  const refused = await fetch(`${origin}/api/v1/compare`, { method: "POST" });
  expect([refused.headers.get("Retry-After"), (await refused.json()).type]).toEqual(["60", "/api#too-many"]);
});
