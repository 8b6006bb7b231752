import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MAX_FILE_SIZE } from "../lib/model/library/documents";
import { MAX_SENT_FIELD } from "../lib/schema/limits";
import { receivedFile, type ReceivedFile } from "./received-file";
import { withReceivedForms } from "./with-received-forms";

/** The folder for received files. */
const folder = mkdtempSync(join(tmpdir(), "parallax-test-"));
vi.stubEnv("TMPDIR", folder);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

interface Seen {
  file: ReceivedFile | null;
  content: string | null;
  form: [string, string][] | null;
  headers: IncomingMessage["headers"];
  url?: string;
}

let seen: Seen[] = [];
let server: Server;
let base = "";

const textOf = (value: FormDataEntryValue) => (typeof value === "string" ? value : `${value.name}, ${value.size}`);

/** Parses the form as Next does. */
async function readForm({ headers, method }: IncomingMessage, body: Readable): Promise<[string, string][] | null> {
  if (method !== "POST") return null;
  const sent = { method, headers: { "content-type": headers["content-type"]! }, duplex: "half" };
  const form = await new Request("http://localhost/", {
    ...sent,
    body: Readable.toWeb(body),
  } as RequestInit).formData();
  return [...form].map(([name, value]): [string, string] => [name, textOf(value)]);
}

beforeEach(async () => {
  seen = [];
  const handle = withReceivedForms(async (request, response) => {
    const file = receivedFile();
    const content = file?.kind === "kept" ? readFileSync(file.path, "utf8") : null;
    const form = await readForm(request, request);
    seen.push({ file, content, form, headers: request.headers, url: request.url });
    response.end("answered");
  });
  server = createServer((request, response) => void handle(request, response));
  await once(server.listen(0, "127.0.0.1"), "listening");
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => void server.close());

function formWith(content: string): FormData {
  const form = new FormData();
  form.append("$ACTION_REF_1", "");
  form.append("file", new File([content], "calls.json"));
  return form;
}

const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(base + path, { method: "POST", body, headers });

describe("withReceivedForms", () => {
  it("hands on the form of the library without its file, and removes the file afterwards", async () => {
    const response = await post("/library?x=1", formWith("{}"), { origin: base, "next-action": "40ab" });
    expect(await response.text()).toBe("answered");
    const [{ file, content, form, headers, url }] = seen as [Seen];
    expect([content, url]).toEqual(["{}", "/library?x=1"]);
    expect(form).toEqual([
      ["$ACTION_REF_1", ""],
      ["file", "calls.json, 0"],
    ]);
    expect(headers).toMatchObject({ origin: base, "next-action": "40ab" });
    expect(dirname(dirname((file as { path: string }).path))).toBe(folder);
    await expect.poll(() => readdirSync(folder)).toEqual([]);
  });

  it("takes a form whose length is not said", async () => {
    const { body, headers } = new Request(base, { method: "POST", body: formWith("[]") });
    const sent = { method: "POST", body, duplex: "half", headers: { "content-type": headers.get("content-type")! } };
    expect(await (await fetch(`${base}/library`, sent as RequestInit)).text()).toBe("answered");
    expect(seen[0]).toMatchObject({ content: "[]" });
    expect(seen[0]!.headers["transfer-encoding"]).toBeUndefined();
  });

  it("leaves what goes to other pages as it is", async () => {
    await post("/calls/new", formWith("{}"));
    await fetch(`${base}/library`);
    expect(seen.map(({ file, form }) => [file, form?.at(-1) ?? null])).toEqual([
      [null, ["file", "calls.json, 2"]],
      [null, null],
    ]);
  });

  it("hands on a long form for another page, and of a file that is too large little more than may be read", async () => {
    const form = new FormData();
    form.append("title", "Ärger");
    form.append("readouts.0.file", new File(["x".repeat(MAX_FILE_SIZE)], "a.txt"));
    form.append("readouts.1.file", new File(["x".repeat(MAX_FILE_SIZE + 5_000)], "b.txt"));
    form.append("readouts.0.text", "会谈".repeat(200_000));
    expect(await (await post("/calls/new", form)).text()).toBe("answered");
    expect(seen[0]!.form).toEqual([
      ["title", "Ärger"],
      ["readouts.0.file", `a.txt, ${MAX_FILE_SIZE}`],
      ["readouts.1.file", `b.txt, ${MAX_FILE_SIZE + 1}`],
      ["readouts.0.text", "会谈".repeat(200_000)],
    ]);
    expect(seen[0]!.file).toBe(null);
  });

  it.each([
    ["one text", ["x".repeat(MAX_SENT_FIELD + 1)]],
    ["all texts together", Array.from({ length: 3 }, () => "x".repeat(MAX_SENT_FIELD - 1))],
    ["the number of fields", Array.from({ length: 1_001 }, () => "x".repeat(1_100))],
  ])("refuses a form in which %s is too much", async (_, values) => {
    const form = new FormData();
    for (const value of values) form.append("text", value);
    const response = await post("/calls/new", form);
    expect([response.status, await response.text()]).toEqual([413, "The form is too large.\n"]);
    expect(seen).toEqual([]);
  });

  it("says so where there is no room for the file", async () => {
    vi.stubEnv("TMPDIR", join(folder, "missing"));
    const error = vi.spyOn(console, "error").mockReturnValue();
    const response = await post("/library", formWith("{}"));
    vi.stubEnv("TMPDIR", folder);
    error.mockRestore();
    expect(response.status).toBe(503);
    expect(await response.text()).toContain("Nothing was imported");
    expect(seen).toEqual([]);
  });

  it("refuses a form that is cut off in one sentence, and leaves nothing", async () => {
    const type = { "content-type": "multipart/form-data; boundary=x" };
    const response = await post("/library", '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1', type);
    expect([response.status, await response.text()]).toEqual([400, "The form could not be read.\n"]);
    expect(seen).toEqual([]);
    await expect.poll(() => readdirSync(folder)).toEqual([]);
  });
});
