import { spawnSync } from "node:child_process";
import { createServer, request as ask, type IncomingHttpHeaders, type RequestOptions, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { listCalls } from "../lib/data/calls/call-queries";
import { createCall } from "../lib/data/calls/call-writes";
import { makeCall, useFreshDatabase } from "../lib/data/test-database";
import { openVersionReader, type VersionReader } from "../lib/data/version";
import { contentSecurityPolicy, makeNonce, nonceOf } from "./content-security-policy";
import { withResponseCache, type Handler } from "./with-response-cache";

const WRITER = join(dirname(fileURLToPath(import.meta.url)), "test-writer.ts");

let url: string;
let versions: VersionReader;
let server: Server | undefined;
let port = 0;
let handled = 0;

beforeAll(async () => {
  url = await useFreshDatabase();
  versions = openVersionReader(url);
  return () => versions.close();
});

afterEach(() => {
  server?.close();
});

async function serve(handle: Handler, readVersion = versions.read) {
  handled = 0;
  const kept = withResponseCache(async (request, response) => {
    handled += 1;
    await handle(request, response);
  }, readVersion);
  server = createServer((request, response) => void kept(request, response));
  await new Promise<void>((resolve) => server!.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
}

interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

const get = (path: string, options: RequestOptions = {}): Promise<Got> =>
  new Promise((resolve, reject) => {
    const sent = ask({ port, path, agent: false, ...options }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      const text = Buffer.concat(chunks).toString();
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
    });
    sent.on("error", reject);
    sent.end();
  });

/** A document as Next writes it: in pieces, with a nonce, and with what the database holds. */
const page: Handler = async (_request, response) => {
  const nonce = makeNonce();
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Content-Security-Policy", contentSecurityPolicy(nonce, "production"));
  const calls = (await listCalls()).length;
  response.write(`<script nonce="${nonce}"></script><p>${calls} “calls”</p>`);
  response.end(`<script nonce="${nonce}"></script>`);
};

describe("a document that was asked for before", () => {
  it("is answered from memory, whole, with its headers", async () => {
    await serve(page);
    const [first, second] = [await get("/calls"), await get("/calls")];
    expect(handled).toBe(1);
    const nonces = [first, second].map(({ headers }) => nonceOf(headers["content-security-policy"] as string)!);
    expect(second.text.replaceAll(nonces[1]!, nonces[0]!)).toBe(first.text);
    expect(second.headers["content-type"]).toBe("text/html; charset=utf-8");
  });

  it("has a nonce of its own, in its policy and in each place in it", async () => {
    await serve(page);
    const answers = [await get("/calls"), await get("/calls"), await get("/calls")];
    const nonces = answers.map(({ headers }) => nonceOf(headers["content-security-policy"] as string)!);
    expect(new Set(nonces).size).toBe(3);
    for (const [i, { text }] of answers.entries())
      expect([...text.matchAll(/nonce="([^"]+)"/g)].map(([, nonce]) => nonce)).toEqual([nonces[i], nonces[i]]);
  });

  it("answers HEAD without a body", async () => {
    await serve(page);
    await get("/calls");
    const { status, text, headers } = await get("/calls", { method: "HEAD" });
    expect([status, text, handled]).toEqual([200, "", 1]);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  });

  it("is another for another address, and another host", async () => {
    await serve(page);
    for (const path of ["/calls", "/calls?q=a", "/calls?q=b"]) await get(path);
    await get("/calls", { headers: { Host: "parallax.example" } });
    expect(handled).toBe(4);
  });
});

describe("a write", () => {
  it("of the same process makes the next answer new", async () => {
    await serve(page);
    for (const n of [1, 2, 3]) {
      await createCall(makeCall({ slug: `2031-01-0${n}-same-process` }));
      const now = (await listCalls()).length;
      expect((await get("/calls")).text).toContain(`${now} “calls”`);
      expect((await get("/calls")).text).toContain(`${now} “calls”`);
    }
    expect(handled).toBe(3);
  });

  it("of another process makes the next answer new", async () => {
    await serve(page);
    await get("/calls");
    const before = (await listCalls()).length;
    const { status } = spawnSync(process.execPath, ["--conditions=react-server", "--import", "tsx", WRITER], {
      env: { ...process.env, DATABASE_URL: url },
      stdio: "inherit",
    });
    expect(status).toBe(0);
    expect((await get("/calls")).text).toContain(`${before + 1} “calls”`);
    expect(handled).toBe(2);
  });

  it("that lands while a document is made does not leave the old one in memory", async () => {
    let slug = "";
    await serve(async (_request, response) => {
      const calls = (await listCalls()).length;
      if (slug) await createCall(makeCall({ slug }));
      slug = "";
      response.setHeader("Content-Type", "text/html");
      response.end(`${calls} calls`);
    });
    const before = (await listCalls()).length;
    slug = "2031-02-02-meanwhile";
    expect((await get("/calls")).text).toBe(`${before} calls`);
    expect((await get("/calls")).text).toBe(`${before + 1} calls`);
  });

  it("that fails changes nothing that is kept", async () => {
    await serve(page);
    await get("/calls");
    const [taken] = await listCalls();
    await expect(createCall(makeCall({ slug: taken!.slug }))).rejects.toThrow();
    await get("/calls");
    expect(handled).toBe(1);
  });
});

describe("a reader who judges under a name", () => {
  it("is answered from memory too, with the pages of that name alone", async () => {
    await serve(async (request, response) => {
      response.setHeader("Content-Type", "text/html");
      response.end(`<p>${request.headers.cookie ?? "nobody"}</p>`);
    });
    const ana = { headers: { Cookie: "reviewer=Ana%20Petrova" } };
    const ben = { headers: { Cookie: "reviewer=Ben" } };
    const readers = [["reviewer=Ana%20Petrova", ana], ["reviewer=Ben", ben], ["nobody", {}]] as const; // prettier-ignore
    for (const [name, options] of [...readers, ...readers]) {
      expect((await get("/calls", options)).text).toBe(`<p>${name}</p>`);
    }
    expect(handled).toBe(3);
  });
});

describe("what is never answered from memory", () => {
  it.each([
    { RSC: "1" },
    { "Next-Action": "a" },
    { "Next-Router-Prefetch": "1" },
    { Cookie: "a=b" },
    { Cookie: "reviewer=Ana; a=b" },
    { Range: "bytes=0-1" },
  ])("a request with %o, before and after a plain one", async (headers) => {
    await serve(page);
    await get("/calls", { headers });
    await get("/calls");
    await get("/calls", { headers });
    expect(handled).toBe(3);
  });

  it("a request that changes something", async () => {
    await serve(page);
    await get("/calls");
    await get("/calls", { method: "POST" });
    expect(handled).toBe(2);
  });

  it.each([
    ["not there", 404, "text/html"],
    ["failed", 500, "text/html"],
    ["moved", 307, "text/html"],
    ["data", 200, "application/json"],
    ['failed <template data-dgst="1"></template>', 200, "text/html"],
  ])("an answer that is %s, with status %i and type %s", async (text, status, type) => {
    await serve(async (_request, response) => {
      response.writeHead(status, { "Content-Type": type });
      response.end(text);
    });
    await get("/calls");
    await get("/calls");
    expect(handled).toBe(2);
  });

  it("an answer that sets a cookie", async () => {
    await serve(async (request, response) => {
      response.setHeader("Set-Cookie", "a=b");
      await page(request, response);
    });
    await get("/calls");
    await get("/calls");
    expect(handled).toBe(2);
  });

  it("an answer that broke off", async () => {
    await serve(async (_request, response) => {
      response.setHeader("Content-Type", "text/html");
      response.write("<p>half a");
      response.destroy();
    });
    await expect(get("/calls")).rejects.toThrow();
    await expect(get("/calls")).rejects.toThrow();
    expect(handled).toBe(2);
  });

  it("anything while the database cannot be read", async () => {
    await serve(page, async () => null);
    await get("/calls");
    await get("/calls");
    expect(handled).toBe(2);
  });
});

it("requests for the same at the same time are all answered whole, and what is kept of them is whole", async () => {
  await serve(page);
  const answers = await Promise.all(Array.from({ length: 8 }, () => get("/calls")));
  answers.push(await get("/calls"));
  for (const { status, text, headers } of answers) {
    const nonce = nonceOf(headers["content-security-policy"] as string);
    expect([status, text.match(/nonce="[^"]+"/g)]).toEqual([200, [`nonce="${nonce}"`, `nonce="${nonce}"`]]);
    expect(text).toMatch(/^<script .* “calls”.*<\/script>$/);
  }
  expect(handled).toBeLessThanOrEqual(8);
});
