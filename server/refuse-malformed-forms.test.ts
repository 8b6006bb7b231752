import { createServer, request as ask, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { refuseMalformedForms } from "./refuse-malformed-forms";

const TYPE = "multipart/form-data; boundary=x";
const part = (content: string) => `--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n${content}\r\n`;
const form = (content: string) => Buffer.from(`${part(content)}--x--\r\n`, "latin1");

/** Every byte there is, over and over, and none that reads as a boundary. */
const bytes = (length: number) =>
  Buffer.from(Uint8Array.from({ length }, (_, place) => (place * 31) % 256)).toString("latin1");

/** More than is looked through before a form is handed on. */
const LARGE = 3 * 1024 * 1024;

let server: Server;
/** The bodies that were handed on, as they arrived. */
let handed: Buffer[];

beforeEach(async () => {
  handed = [];
  const handle = refuseMalformedForms(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    handed.push(Buffer.concat(chunks));
    response.end("read");
  });
  server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterEach(() => new Promise((resolve) => server.close(resolve)));

/** Sends a body: of a length that is told, or piece by piece, each on its way before the next. */
const send = (body: Buffer | Buffer[], headers: IncomingHttpHeaders = { "content-type": TYPE }, method = "POST") =>
  new Promise<number>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const length = Array.isArray(body) ? { "transfer-encoding": "chunked" } : { "content-length": body.length };
    const sent = ask({ port, method, agent: false, headers: { ...headers, ...length } }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
    });
    sent.on("error", reject);
    const write = async () => {
      for (const piece of [body].flat()) await new Promise((written) => sent.write(piece, written));
      sent.end();
    };
    void write();
  });

const inPieces = (body: Buffer, size: number): Buffer[] =>
  Array.from({ length: Math.ceil(body.length / size) }, (_, place) => body.subarray(place * size, (place + 1) * size));

const SENDINGS: [string, (body: Buffer) => Buffer | Buffer[]][] = [
  ["of a known length", (body) => body],
  ["in one chunk", (body) => [body]],
  ["in many chunks", (body) => inPieces(body, Math.max(3, Math.ceil(body.length / 20)))],
];

describe.each(SENDINGS)("a form sent %s", (_, cut) => {
  it.each([
    ["short", form("1")],
    ["of no field", Buffer.from("--x--\r\n")],
    ["full of odd bytes", form(bytes(200_000))],
    ["longer than is looked through", form(bytes(LARGE))],
  ])("is handed on whole when it is %s and well formed", async (_kind, body) => {
    expect(await send(cut(body))).toBe(200);
    expect(handed.map((read) => read.equals(body))).toEqual([true]);
  });

  it.each([
    ["is cut off", Buffer.from(part("1"))],
    ["has its first boundary alone", Buffer.from("--x\r\n")],
    ["is shorter than its boundary", Buffer.from("--")],
    ["begins with something else", Buffer.concat([Buffer.from("a"), form("1")])],
    ["begins with something else, and is long", Buffer.concat([Buffer.from("a"), form(bytes(200_000))])],
  ])("is refused when it %s", async (_kind, body) => {
    expect(await send(cut(body))).toBe(400);
    expect(handed).toEqual([]);
  });
});

describe("a post that says it is a form of several parts", () => {
  it.each([
    ["of no length", Buffer.alloc(0)],
    ["of no chunk", []],
  ])("is refused when it is %s", async (_kind, body) => {
    expect(await send(body)).toBe(400);
    expect(handed).toEqual([]);
  });

  it("is refused when it names no boundary, and read when it quotes one", async () => {
    expect(await send(form("1"), { "content-type": "multipart/form-data" })).toBe(400);
    expect(await send(form("1"), { "content-type": 'Multipart/Form-Data; boundary="x"; charset=utf-8' })).toBe(200);
    expect(handed).toHaveLength(1);
  });
});

describe("what is no form of several parts", () => {
  it.each([
    ["another kind of post", "POST", { "content-type": "application/json" }],
    ["a post of no kind", "POST", {}],
    ["no post", "PUT", { "content-type": TYPE }],
  ])("is handed on as it is: %s", async (_kind, method, headers) => {
    const body = Buffer.from("{}");
    expect(await send(body, headers, method)).toBe(200);
    expect(await send([body], headers, method)).toBe(200);
    expect(handed).toEqual([body, body]);
  });
});
