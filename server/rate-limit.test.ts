import type { IncomingMessage } from "node:http";
import { expect, it } from "vitest";
import { clientOf, createRateLimit } from "./rate-limit";

it("Answers a limited number of requests per client and minute, and again in the next minute", () => {
  let now = 0;
  const isWithinLimit = createRateLimit(2, () => now);
  expect(["a", "a", "a", "b"].map(isWithinLimit)).toEqual([true, true, false, true]);
  now = 60_001;
  expect(isWithinLimit("a")).toBe(true);
});

it("Knows a client by what the trusted proxy saw, not by what the client says of itself", () => {
  const request = (headers: Record<string, string>) =>
    ({ headers, socket: { remoteAddress: "10.0.0.2" } }) as unknown as IncomingMessage;
  expect(clientOf(request({}))).toBe("10.0.0.2");
  expect(clientOf(request({ "x-forwarded-for": "1.1.1.1, 192.0.2.7" }))).toBe("192.0.2.7");
});
