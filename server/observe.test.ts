import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { captureConsole, describeError, makeLog } from "./log";
import { createMetrics } from "./metrics";
import { observe } from "./observe";
import { createResponseCache } from "./response-cache";
import { serveMetrics } from "./serve-metrics";
import type { Handler } from "./with-response-cache";

const SECRET = "They-spoke-of-the-ceasefire";

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** A server that answers with `handle`, with its log and its metrics. */
async function start(handle: Handler, isTrusted = false) {
  const lines: Record<string, unknown>[] = [];
  const log = makeLog("info", { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) });
  const metrics = createMetrics(createResponseCache(), () => Promise.reject(new Error("no database")));
  const observed = observe(handle, { metrics, log, isTrusted: () => isTrusted });
  const server = createServer((request, response) => void observed(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  servers.push(server);
  const ask = async (path: string, init?: RequestInit) => {
    const before = lines.length;
    const response = await fetch(addressOf(server) + path, init);
    await response.text();
    await expect.poll(() => lines.length).toBeGreaterThan(before);
    return response;
  };
  return { ask, lines, log, metrics };
}

const ok: Handler = (_request, response) => Promise.resolve(void response.end("ok"));

describe("An answer", () => {
  it("has the id of its line in the log, which says what kind of page it was and nothing of what was asked", async () => {
    const { ask, lines } = await start(ok);
    const response = await ask(`/calls?q=${SECRET}&key=${SECRET}`, { headers: { authorization: SECRET } });
    expect(lines).toMatchObject([
      { level: "info", method: "GET", route: "/calls", status: 200, isCached: false, msg: "answered" },
    ]);
    expect(response.headers.get("x-request-id")).toBe(lines[0]!.requestId);
    expect(JSON.stringify(lines)).not.toContain(SECRET);
  });

  it("has the id that a trusted proxy gave it, and no other's", async () => {
    const init = { headers: { "x-request-id": "proxy-17" } };
    expect((await (await start(ok, true)).ask("/", init)).headers.get("x-request-id")).toBe("proxy-17");
    expect((await (await start(ok)).ask("/", init)).headers.get("x-request-id")).toMatch(/^[\da-f-]{36}$/);
    const hostile = { headers: { "x-request-id": 'a" "level":"x' } };
    expect((await (await start(ok, true)).ask("/", hostile)).headers.get("x-request-id")).toMatch(/^[\da-f-]{36}$/);
  });

  it("that fails is logged as an error, with what the app printed, and with no text", async () => {
    const { ask, lines, log } = await start((_request, response) => {
      const release = captureConsole(log);
      console.error("⨯", new SyntaxError(`Unexpected token in ${SECRET}`));
      release();
      return Promise.resolve(void response.writeHead(500).end());
    });
    await ask("/library", { method: "POST" });
    await expect.poll(() => lines.length).toBe(2);
    const [printed, answered] = lines;
    expect(printed).toMatchObject({ level: "error", error: { type: "SyntaxError" }, requestId: answered!.requestId });
    expect(answered).toMatchObject({ level: "error", status: 500, route: "/library", method: "POST" });
    expect(JSON.stringify(lines)).not.toContain(SECRET);
  });

  it("that a client did not wait for is logged as such, with its id", async () => {
    const leave = new AbortController();
    const { ask, lines } = await start(() => Promise.resolve(leave.abort()));
    await expect(ask("/dyads", { signal: leave.signal })).rejects.toThrow();
    await expect.poll(() => lines.length).toBe(1);
    expect(lines[0]).toMatchObject({ level: "info", status: 499, msg: "client went away", route: "/dyads" });
    expect(lines[0]!.requestId).toMatch(/^[\da-f-]{36}$/);
  });
});

describe("A warning", () => {
  it("from Next becomes a log line without what was sent", async () => {
    const { ask, lines, log } = await start((_request, response) => {
      const release = captureConsole(log);
      console.warn(new Error(`Failed to find Server Action "${SECRET}"`));
      console.warn(SECRET);
      release();
      return Promise.resolve(void response.writeHead(409).end());
    });
    await ask("/library", { method: "POST" });
    await expect.poll(() => lines.length).toBe(3);
    expect(lines.map(({ level }) => level)).toEqual(["warn", "warn", "info"]);
    expect(JSON.stringify(lines)).not.toContain(SECRET);
  });
});

describe("An error", () => {
  it("of the system or the database is described with its message, any other without", () => {
    const full = Object.assign(new Error("write ENOSPC"), { code: "ENOSPC" });
    expect(describeError(full)).toMatchObject({ type: "Error", code: "ENOSPC", message: "write ENOSPC" });
    const unique = Object.assign(new Error("Invalid `create()`"), { code: "P2002" });
    expect(describeError(unique).message).toBeUndefined();
    expect(describeError(SECRET)).toEqual({ type: "string" });
  });
});

describe("The metrics", () => {
  it("count answers by route and status, and are served at an address of their own", async () => {
    const { ask, metrics } = await start(ok);
    await ask("/calls?q=a");
    await ask("/calls/2024-04-03-blinken-aliyev");
    await ask("/calls/2024-05-01-another");
    const server = await serveMetrics(metrics, { host: "127.0.0.1", port: 0 });
    servers.push(server);
    const response = await fetch(`${addressOf(server)}/metrics`);
    const text = await response.text();
    expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(text).toContain('parallax_http_requests_total{method="GET",route="/calls/:",status="200",cache="none"} 2\n');
    expect(text).toContain('parallax_http_request_duration_seconds_count{route="/calls"} 1\n');
    expect(text).toContain("parallax_response_cache_entries 0\n");
    // It has no value until the loop has been measured once.
    expect(text).toContain("# TYPE nodejs_eventloop_lag_p99_seconds gauge\n");
    expect(text).toContain("# TYPE parallax_jobs gauge\n");
    expect((await fetch(`${addressOf(server)}/`)).status).toBe(404);
  });

  it("say how much work there is", async () => {
    const work = [{ kind: "comparison" as const, state: "pending", number: 3 }];
    const metrics = createMetrics(createResponseCache(), () => Promise.resolve(work));
    expect(await metrics.write()).toContain('parallax_jobs{kind="comparison",state="pending"} 3\n');
  });
});
