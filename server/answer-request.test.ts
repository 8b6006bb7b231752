import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { answerRequests } from "./answer-request";

let server: Server;
afterEach(() => server.close());

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
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/calls`;
  expect([(await fetch(url)).status, state.handled]).toEqual([200, 1]);
  state.isReady = false;
  expect([(await fetch(url)).status >= 500, state.handled]).toEqual([true, 1]);
});
