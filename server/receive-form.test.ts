import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, request as send, type IncomingMessage } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { receiveForm, type ReceivedForm } from "./receive-form";

const folder = mkdtempSync(join(tmpdir(), "parallax-test-"));
afterAll(() => rmSync(folder, { recursive: true }));
let path = "";
let files = 0;
beforeEach(() => void (path = join(folder, String(files++))));

const MAX_SIZE = 100_000;

function requestOf(body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, type: string): IncomingMessage {
  return Object.assign(Readable.from(body, { objectMode: false }), { headers: { "content-type": type } }) as never;
}

/** A form as a browser sends it. */
async function written(form: FormData): Promise<{ body: Buffer; type: string }> {
  const request = new Request("http://localhost/", { method: "POST", body: form });
  return { body: Buffer.from(await request.arrayBuffer()), type: request.headers.get("content-type")! };
}

function formWith(content: BlobPart, name = "calls.json"): FormData {
  const form = new FormData();
  form.append("$ACTION_REF_1", "");
  form.append("$ACTION_1:0", '{"id":"äöü","bound":"$@1"}');
  form.append("file", new File([content], name, { type: "application/json" }));
  return form;
}

const receive = (request: IncomingMessage) => receiveForm(request, { path, maxSize: MAX_SIZE });

async function received(form: FormData, pieces = 1_000): Promise<ReceivedForm> {
  const { body, type } = await written(form);
  const chunks = Array.from({ length: Math.ceil(body.length / pieces) }, (_, n) =>
    body.subarray(n * pieces, (n + 1) * pieces),
  );
  return receive(requestOf(chunks, type));
}

describe("receiveForm", () => {
  it.each([1, 7, 1_000, 1_000_000])(
    "writes the file to the disk, and reads the rest, in pieces of %i",
    async (size) => {
      const content = "Ärger, 会谈, \r\n--x\r\n".repeat(100);
      const { form, file } = await received(formWith(content, "Anrufe é.json"), size);
      expect(file).toEqual({ kind: "kept", path, size: Buffer.byteLength(content) });
      expect(readFileSync(path, "utf8")).toBe(content);
      expect(form.get("$ACTION_1:0")).toBe('{"id":"äöü","bound":"$@1"}');
      expect([...form.keys()]).toEqual(["$ACTION_REF_1", "$ACTION_1:0", "file"]);
      expect(form.get("file")).toMatchObject({ name: "Anrufe é.json", size: 0, type: "application/json" });
    },
  );

  it("says that a file is too large, and reads the form to its end", async () => {
    const after = formWith("x".repeat(MAX_SIZE + 1));
    after.append("more", "1");
    const { form, file } = await received(after);
    expect(file).toEqual({ kind: "too-large" });
    expect(form.get("more")).toBe("1");
  });

  it("keeps a file of the largest size", async () => {
    expect((await received(formWith("x".repeat(MAX_SIZE)))).file?.kind).toBe("kept");
  });

  it("says that a file cannot be written, and reads the form to its end", async () => {
    const error = vi.spyOn(console, "error").mockReturnValue();
    path = join(folder, "missing", "file");
    const { form, file } = await received(formWith("x".repeat(50_000)));
    expect(file).toEqual({ kind: "not-kept" });
    expect([...form.keys()]).toHaveLength(3);
    expect(error).toHaveBeenCalledOnce();
    error.mockRestore();
  });

  it("keeps an empty file, and a form without one", async () => {
    expect((await received(formWith(""))).file).toMatchObject({ kind: "kept", size: 0 });
    expect(readFileSync(path, "utf8")).toBe("");
    const form = new FormData();
    form.append("a", "1");
    expect(await received(form)).toEqual({ form, file: null });
  });

  it.each([
    ["cut off in its file", (body: Buffer) => body.subarray(0, body.length - 400)],
    ["cut off in its fields", (body: Buffer) => body.subarray(0, 120)],
    ["empty", () => Buffer.alloc(0)],
    ["no form", () => Buffer.from("x".repeat(500))],
  ])("throws where it is %s", async (_, cut) => {
    const { body, type } = await written(formWith("x".repeat(2_000)));
    await expect(receive(requestOf([cut(body)], type))).rejects.toThrow();
  });

  it("throws where it names no boundary", async () => {
    await expect(receive(requestOf([Buffer.from("x")], "multipart/form-data"))).rejects.toThrow("Boundary");
  });

  it("lets go of the file where the client goes away", async () => {
    const server = createServer();
    const fault = new Promise((resolve, reject) => {
      server.on("request", (request) => void receive(request).then(reject, resolve));
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    const { body, type } = await written(formWith("x".repeat(50_000)));
    const headers = { "content-type": type, "content-length": body.length };
    const { port } = server.address() as AddressInfo;
    const client = send({ port, host: "127.0.0.1", method: "POST", headers });
    client.on("error", () => undefined);
    await new Promise<void>((resolve) => client.write(body.subarray(0, 20_000), () => resolve()));
    client.destroy();
    expect(await fault).toBeInstanceOf(Error);
    server.close();
  });
});
