import { createHash } from "node:crypto";
import { createServer, request as ask, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { withBuiltFiles } from "./with-built-files";

const SCRIPT = "export const words = 'the same words '; ".repeat(200);
const FONT = createHash("shake256", { outputLength: 2_000 }).update("font").digest();
const PATH = "/_next/static/chunks/a-1.js";
const CACHE = "public, max-age=31536000, immutable";

let server: Server;
let handled: string[];

beforeEach(async () => {
  handled = [];
  const answer = withBuiltFiles(async ({ url = "", method }, response) => {
    handled.push(`${method} ${url}`);
    if (url.endsWith("none.js")) response.writeHead(404).end("Not found");
    else if (url.endsWith(".woff2")) response.setHeader("Cache-Control", CACHE).end(FONT);
    else {
      response.setHeader("Cache-Control", url.endsWith("new.js") ? "no-cache" : CACHE);
      response.setHeader("Content-Type", "application/javascript");
      response.write(SCRIPT.slice(0, 100));
      response.end(SCRIPT.slice(100));
    }
  });
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(() => void server.close());

interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const get = (path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Got> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const sent = ask({ port, path, headers, method, agent: false }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
    });
    sent.on("error", reject).end();
  });

const BROWSER = { "Accept-Encoding": "gzip, deflate, br, zstd" };

/** Requests it until the answer comes from memory, because a file is compressed after it was sent for the first time. */
const getKept = (path: string, headers: Record<string, string>) =>
  vi.waitFor(async () => {
    const before = handled.length;
    const got = await get(path, headers);
    expect(handled.length).toBe(before);
    return got;
  });

describe("a file of the build", () => {
  it.each([
    ["br", BROWSER, brotliDecompressSync],
    ["gzip", { "Accept-Encoding": "gzip" }, gunzipSync],
  ] as const)("is sent compressed from memory, in %s, with its own headers", async (encoding, headers, read) => {
    expect((await get(PATH, headers)).body.toString()).toBe(SCRIPT);
    const kept = await getKept(PATH, headers);
    expect(read(kept.body).toString()).toBe(SCRIPT);
    expect(kept.headers).toMatchObject({
      "content-encoding": encoding,
      "content-length": String(kept.body.length),
      "content-type": "application/javascript",
      "cache-control": CACHE,
    });
  });

  it("is sent as it is where it can't be made smaller", async () => {
    const path = "/_next/static/media/a.woff2";
    await get(path, BROWSER);
    const kept = await getKept(path, BROWSER);
    expect(kept.headers["content-encoding"]).toBeUndefined();
    expect(kept.body).toEqual(FONT);
  });

  it("is asked for again where a client takes no encoding, weighs them, or wants a part of it", async () => {
    await get(PATH, BROWSER);
    await getKept(PATH, BROWSER);
    for (const headers of [
      {},
      { "Accept-Encoding": "br;q=0, gzip;q=0.1" },
      { ...BROWSER, Range: "bytes=0-9" },
      { ...BROWSER, "If-None-Match": '"a"' },
    ]) {
      const before = handled.length;
      expect((await get(PATH, headers as Record<string, string>)).body.toString()).toBe(SCRIPT);
      expect(handled.length).toBe(before + 1);
    }
  });
});

describe("everything else", () => {
  it.each(["/calls", `${PATH}?a=1`, "/_next/static/../a", "/_next/static/none.js", "/_next/static/new.js"])(
    "is asked for each time: %s",
    async (path) => {
      await get(path, BROWSER);
      // If it were kept, it would have been compressed by then.
      await get(PATH, BROWSER);
      await getKept(PATH, BROWSER);
      await get(path, BROWSER);
      expect(handled.filter((asked) => asked === `GET ${path}`)).toHaveLength(2);
    },
  );

  it("of another method is passed on", async () => {
    await get(PATH, BROWSER);
    await getKept(PATH, BROWSER);
    const before = handled.length;
    await get(PATH, BROWSER, "HEAD");
    expect(handled.length).toBe(before + 1);
  });
});
