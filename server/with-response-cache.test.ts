import { spawnSync } from "node:child_process";
import {
  createServer,
  request as ask,
  type IncomingHttpHeaders,
  type RequestOptions,
  type Server,
  type ServerResponse,
} from "node:http";
import { type AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { listCalls } from "../lib/data/calls/call-queries";
import { createCall } from "../lib/data/calls/call-writes";
import { deleteReadout } from "../lib/data/calls/trash";
import { lookUpPage } from "../lib/data/library/address-lookup";
import { makeCall, useFreshDatabase } from "../lib/data/testing/test-database";
import { openChangeReader, type ChangeReader } from "../lib/data/changes";
import type { Visitor } from "../lib/model/people/roles";
import { EVERYTHING, type Scope } from "../lib/model/library/scopes";
import { contentSecurityPolicy, makeNonce, nonceOf } from "./content-security-policy";
import { setDependencies } from "./proxy-headers";
import { withVisitor } from "./current-visitor";
import { createResponseCache } from "./response-cache";
import { withResponseCache, type Handler } from "./with-response-cache";

const WRITER = join(dirname(fileURLToPath(import.meta.url)), "test-writer.ts");

let url: string;
let changes: ChangeReader | undefined;
let server: Server | undefined;
let port = 0;
let handled = 0;

beforeAll(async () => {
  url = await useFreshDatabase();
});

afterEach(() => {
  changes?.close();
  server?.close();
});

/** The visitor; by default the single user of a library without accounts. */
let visitor: Visitor = { kind: "alone" };

async function serve(handle: Handler, options: { origin?: string } = {}) {
  visitor = { kind: "alone" };
  handled = 0;
  const cache = createResponseCache();
  changes = openChangeReader(url, cache.void);
  const cached = withResponseCache(
    async (request, response) => {
      handled += 1;
      await handle(request, response);
    },
    { cache, ...options },
  );
  const { read } = changes;
  server = createServer(
    (request, response) => void read().then(() => withVisitor(visitor, () => cached(request, response))),
  );
  await new Promise<void>((resolve) => server!.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
}

function dependOn(response: ServerResponse, ...scopes: Scope[]) {
  const headers = new Headers();
  setDependencies(headers, scopes);
  response.setHeaders(headers);
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

/** A document as Next writes it: in pieces, with a nonce, and with the database's content. */
const page: Handler = async (_request, response) => {
  const nonce = makeNonce();
  dependOn(response, EVERYTHING);
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Content-Security-Policy", contentSecurityPolicy(nonce, "production"));
  const calls = (await listCalls()).length;
  response.write(`<script nonce="${nonce}"></script><p>${calls} “calls”</p>`);
  response.end(`<script nonce="${nonce}"></script>`);
};

describe("a document that was asked for before", () => {
  it("is answered from the cache, whole, with its headers", async () => {
    await serve(page);
    const [first, second] = [await get("/calls"), await get("/calls")];
    expect(handled).toBe(1);
    const nonces = [first, second].map(({ headers }) => nonceOf(headers["content-security-policy"] as string)!);
    expect(second.text.replaceAll(nonces[1]!, nonces[0]!)).toBe(first.text);
    expect(second.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect([first, second].map(({ headers }) => headers["cache-status"])).toEqual([undefined, "Parallax; hit"]);
    expect(Object.keys(second.headers).filter((name) => name.startsWith("x-parallax"))).toEqual([]);
  });

  it("has its own nonce, in its policy and everywhere in its body", async () => {
    await serve(page);
    const answers = [await get("/calls"), await get("/calls"), await get("/calls")];
    const nonces = answers.map(({ headers }) => nonceOf(headers["content-security-policy"] as string)!);
    expect(new Set(nonces).size).toBe(3);
    for (const [i, { text }] of answers.entries())
      expect([...text.matchAll(/nonce="([^"]+)"/g)].map(([, nonce]) => nonce)).toEqual([nonces[i], nonces[i]]);
  });

  it("is each member's own, as long as they have their role; a stranger with a cookie gets a fresh one", async () => {
    await serve(page);
    const member = { id: "a", name: "Ana", role: "reader", via: "session", viaId: "s" } as const;
    const headers = { Cookie: "parallax.session_token=x" };
    const seen: number[] = [];
    for (const who of [
      member,
      { ...member, viaId: "t" },
      { ...member, id: "b" },
      { ...member, role: "editor" } as const,
    ]) {
      visitor = { kind: "member", member: who };
      await get("/calls", { headers });
      seen.push(handled);
    }
    expect(seen).toEqual([1, 1, 2, 3]);
    visitor = { kind: "anyone", isPublic: true };
    for (let i = 0; i < 2; i++) await get("/calls", { headers });
    expect(handled).toBe(5);
  });

  it("answers HEAD without a body", async () => {
    await serve(page);
    await get("/calls");
    const { status, text, headers } = await get("/calls", { method: "HEAD" });
    expect([status, text, handled]).toEqual([200, "", 1]);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  });

  it("differs by address and by host", async () => {
    await serve(page);
    for (const path of ["/calls", "/calls?q=a", "/calls?q=b"]) await get(path);
    await get("/calls", { headers: { Host: "parallax.example" } });
    expect(handled).toBe(4);
  });

  it("is the same whatever the order of its query", async () => {
    await serve(page);
    for (const path of ["/calls?q=a%20b&view=list", "/calls?view=list&q=a+b"]) await get(path);
    expect(handled).toBe(1);
  });

  it("is the same under any host when all pages name the origin that is set, also behind a proxy", async () => {
    await serve(page, { origin: "https://parallax.example" });
    const forwarded = { "X-Forwarded-For": "10.0.0.9", "X-Forwarded-Proto": "https", "X-Forwarded-Host": "a.example" };
    for (const headers of [{}, { Host: "a.example" }, { Host: "b.example", ...forwarded }])
      await get("/calls", { headers });
    expect(handled).toBe(1);
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
    const { status } = spawnSync(process.execPath, ["--conditions=react-server", "scripts/run.mjs", WRITER], {
      env: { ...process.env, DATABASE_URL: url },
      stdio: "inherit",
    });
    expect(status).toBe(0);
    expect((await get("/calls")).text).toContain(`${before + 1} “calls”`);
    expect(handled).toBe(2);
  });

  it("on one call leaves the pages of others in the cache", async () => {
    const [one, other] = ["2031-03-01-one", "2031-03-02-other"].map((slug) => `/calls/${slug}`);
    for (const path of [one, other]) await createCall(makeCall({ slug: path!.split("/")[2]! }));
    await serve(async ({ url: path = "" }, response) => {
      const found = await lookUpPage(path);
      if (found.kind === "stored" && found.dependsOn) dependOn(response, ...found.dependsOn);
      response.setHeader("Content-Type", "text/html");
      response.end(path);
    });
    for (const path of [one!, other!]) await get(path);
    await deleteReadout({ call: "2031-03-01-one", readout: "velmora-mfa" });
    for (const path of [one!, other!, one!, other!]) expect((await get(path)).text).toBe(path);
    expect(handled).toBe(3);
  });

  it("that lands while a document is made does not leave the old one in the cache", async () => {
    let slug = "";
    await serve(async (_request, response) => {
      const calls = (await listCalls()).length;
      if (slug) await createCall(makeCall({ slug }));
      slug = "";
      dependOn(response, EVERYTHING);
      response.setHeader("Content-Type", "text/html");
      response.end(`${calls} calls`);
    });
    const before = (await listCalls()).length;
    slug = "2031-02-02-meanwhile";
    expect((await get("/calls")).text).toBe(`${before} calls`);
    expect((await get("/calls")).text).toBe(`${before + 1} calls`);
  });

  it("that fails voids nothing", async () => {
    await serve(page);
    await get("/calls");
    const [taken] = await listCalls();
    await expect(createCall(makeCall({ slug: taken!.slug }))).rejects.toThrow();
    await get("/calls");
    expect(handled).toBe(1);
  });
});

describe("what is never answered from the cache", () => {
  it.each([
    { RSC: "1" },
    { "Next-Action": "a" },
    { "Next-Router-Prefetch": "1" },
    { Cookie: "a=b" },
    { Cookie: "reviewer=Ana" },
    { Authorization: "Basic YTpi" },
    { Host: "parallax.example" },
    { Host: "127.0.0.1" },
    { Host: "127.0.0.1:1" },
    { Host: "localhost@parallax.example" },
    { "X-Forwarded-Host": "parallax.example" },
    { "X-Forwarded-Proto": "https" },
    { Range: "bytes=0-1" },
  ])("a request with %o, before and after a plain one", async (headers) => {
    await serve(page);
    await get("/calls", { headers });
    await get("/calls");
    await get("/calls", { headers });
    expect(handled).toBe(3);
  });

  it.each(["/calls/%61", "/calls?q=" + "a".repeat(1_000), "/_next/image?url=a"])("the address %s", async (path) => {
    await serve(page);
    await get(path);
    await get(path);
    expect(handled).toBe(2);
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
      dependOn(response, EVERYTHING);
      response.writeHead(status, { "Content-Type": type });
      response.end(text);
    });
    await get("/calls");
    await get("/calls");
    expect(handled).toBe(2);
  });

  it("an answer that does not say what it depends on", async () => {
    await serve(async (_request, response) => {
      response.setHeader("Content-Type", "text/html");
      response.end("unknown");
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

  it("an answer that was cut off", async () => {
    await serve(async (_request, response) => {
      dependOn(response, EVERYTHING);
      response.setHeader("Content-Type", "text/html");
      response.write("<p>half a");
      response.destroy();
    });
    await expect(get("/calls")).rejects.toThrow();
    await expect(get("/calls")).rejects.toThrow();
    expect(handled).toBe(2);
  });
});

it("simultaneous requests for one page all get a complete response, and so does the cache", async () => {
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

/** An API answer: JSON with its own tag. */
const tagged: Handler = async (_request, response) => {
  dependOn(response, EVERYTHING);
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  response.appendHeader("ETag", 'W/"a"');
  response.end('{"calls":[]}');
};

describe("an answer of the API that was asked for before", () => {
  it("is answered from the cache, and without a body to who has it", async () => {
    await serve(tagged);
    await get("/api/v1/calls");
    expect((await get("/api/v1/calls")).text).toBe('{"calls":[]}');
    const again = await get("/api/v1/calls", { headers: { "If-None-Match": 'W/"a"' } });
    expect([again.status, again.text, again.headers.etag, again.headers["content-type"]]).toEqual([
      304,
      "",
      'W/"a"',
      undefined,
    ]);
    const other = await get("/api/v1/calls", { headers: { "If-None-Match": '"b"' } });
    expect([other.status, handled]).toEqual([200, 1]);
  });

  it("is not of a file: what names no tag of its own is made each time", async () => {
    await serve(async (_request, response) => {
      dependOn(response, EVERYTHING);
      response.setHeader("Content-Type", "application/json; charset=utf-8");
      response.end('{"calls":[]}');
    });
    await get("/library/export.json");
    await get("/library/export.json");
    expect(handled).toBe(2);
  });
});
