import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { isReadableForm } from "./is-readable-form";

/** As a browser makes one; it does not occur in the data. */
const BOUNDARY = "----FormBoundary7MA4YWxkTrZu0gW";
const TYPE = `multipart/form-data; boundary=${BOUNDARY}`;
const part = (content: string) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="a"\r\n\r\n${content}\r\n`;
const form = (content: string) => Buffer.from(`${part(content)}--${BOUNDARY}--\r\n`, "latin1");

/** Every possible byte, repeated, without anything that reads as a boundary. */
const bytes = (length: number) =>
  Buffer.from(Uint8Array.from({ length }, (_, index) => (index * 31) % 256)).toString("latin1");

/** Longer than the forms that are parsed twice. */
const LARGE = 3 * 1024 * 1024;

/** A request whose body comes at once with its length, or in pieces without it. */
function post(body: Buffer | Buffer[], headers: Record<string, string> = { "content-type": TYPE }, method = "POST") {
  if (!Array.isArray(body)) {
    const length = { "content-length": String(body.length) };
    return new Request("http://localhost/", { method, headers: { ...headers, ...length }, body: new Uint8Array(body) });
  }
  const stream: unknown = Readable.toWeb(Readable.from(body));
  return new Request("http://localhost/", { method, headers, body: stream, duplex: "half" } as RequestInit);
}

const inPieces = (body: Buffer, size: number): Buffer[] =>
  Array.from({ length: Math.ceil(body.length / size) }, (_, index) => body.subarray(index * size, (index + 1) * size));

const SENDINGS: [string, (body: Buffer) => Buffer | Buffer[]][] = [
  ["of a known length", (body) => body],
  ["in one chunk", (body) => [body]],
  ["in many chunks", (body) => inPieces(body, Math.max(3, Math.ceil(body.length / 20)))],
];

describe.each(SENDINGS)("a form sent %s", (_, cut) => {
  it.each([
    ["short", form("1")],
    ["of no field", Buffer.from(`--${BOUNDARY}--\r\n`)],
    ["full of odd bytes", form(bytes(200_000))],
    ["longer than is read twice", form(bytes(LARGE))],
  ])("is readable when it is %s and well formed", async (_kind, body) => {
    expect(await isReadableForm(post(cut(body)))).toBe(true);
  });

  it.each([
    ["is cut off", Buffer.from(part("1"))],
    ["has its first boundary alone", Buffer.from(`--${BOUNDARY}\r\n`)],
    ["is shorter than its boundary", Buffer.from("--")],
    ["begins with something else", Buffer.concat([Buffer.from("a"), form("1")])],
    ["begins with something else, and is long", Buffer.concat([Buffer.from("a"), form(bytes(200_000))])],
  ])("is not readable when it %s", async (_kind, body) => {
    expect(await isReadableForm(post(cut(body)))).toBe(false);
  });
});

describe("a form with the fields of an action", () => {
  const ACTION = {
    $ACTION_REF_1: "",
    "$ACTION_1:0": '{"id":"40ab","bound":"$@1"}',
    "$ACTION_1:1": '["a",{"b":"$$c"}]',
  };
  const read = (changes: Record<string, string> = {}) => {
    const sent = new FormData();
    for (const [name, value] of Object.entries({ ...ACTION, ...changes })) sent.append(name, value);
    return isReadableForm(new Request("http://localhost/", { method: "POST", body: sent }));
  };

  it("is readable as Next writes it", async () => {
    expect(await read()).toBe(true);
    expect(await read({ "$ACTION_1:0": '{"id":"40ab","bound":null}' })).toBe(true);
    expect(await read({ "$ACTION_1:1": '[{"message":null,"values":"$undefined"}]', $ACTION_KEY: "kd94" })).toBe(true);
  });

  it.each([
    ["$ACTION_1:0", ""],
    ["$ACTION_1:0", '{"id":"40ab","bound":"$@2"}'],
    ["$ACTION_1:0", '{"id":"40ab","bound":["x"]}'],
    ["$ACTION_1:0", '{"bound":null}'],
    ["$ACTION_1:0", "null"],
    ["$ACTION_1:1", '["a",{"b":'],
    ["$ACTION_1:1", '"a"'],
    ["$ACTION_1:1", '["$@99"]'],
    ["$ACTION_1:1", '[{"a":["$F1"]}]'],
  ])("is not readable where %s is %s", async (name, value) => {
    expect(await read({ [name]: value })).toBe(false);
  });
});

describe("a post that says it is a form of several parts", () => {
  it.each([
    ["of no length", Buffer.alloc(0)],
    ["of no chunk", []],
  ])("is not readable when it is %s", async (_kind, body) => {
    expect(await isReadableForm(post(body))).toBe(false);
  });

  it("is not readable when it names no boundary, and readable when it quotes one", async () => {
    expect(await isReadableForm(post(form("1"), { "content-type": "multipart/form-data" }))).toBe(false);
    const quoted = `Multipart/Form-Data; boundary="${BOUNDARY}"; charset=utf-8`;
    expect(await isReadableForm(post(form("1"), { "content-type": quoted }))).toBe(true);
  });
});

it.each([
  ["of another kind", { "content-type": "application/json" }],
  ["of no kind", {}],
])("a post %s is left to the page, unread", async (_kind, headers) => {
  for (const body of [Buffer.from("{}"), [Buffer.from("{}")]]) {
    const request = post(body, headers);
    expect([await isReadableForm(request), request.bodyUsed]).toEqual([true, false]);
  }
});
