import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { admit, listHosts } from "./gate";

const SETTINGS = { hosts: ["parallax.example"], proxies: ["10.0.0.2"] };
const OWN = { host: "localhost:3000" };

function request(changes: { method?: string; url?: string; headers?: Record<string, string>; from?: string } = {}) {
  const { method = "GET", url = "/calls", headers = {}, from = "127.0.0.1" } = changes;
  return {
    method,
    url,
    headers: { ...OWN, ...headers },
    socket: { remoteAddress: from },
  } as unknown as IncomingMessage;
}

const statusOf = (...given: Parameters<typeof request>) => admit(request(...given), SETTINGS)?.status ?? null;

describe("admit", () => {
  it.each(["TRACE", "PUT", "DELETE", "OPTIONS", "CONNECT"])("refuses %s, and says what is answered", (method) => {
    expect(admit(request({ method }), SETTINGS)).toMatchObject({ status: 405, allow: "GET, HEAD, POST" });
  });

  it("lets browsers ask the API whether they may read, and says there what each address answers", () => {
    expect(statusOf({ method: "OPTIONS", url: "/api/v1/calls?q=a" })).toBe(null);
    expect(admit(request({ method: "DELETE", url: "/api/v1/calls/a" }), SETTINGS)).toMatchObject({
      status: 405,
      allow: "GET, HEAD, OPTIONS",
    });
    expect(admit(request({ method: "PUT", url: "/api/v1/compare?x=1" }), SETTINGS)).toMatchObject({
      allow: "POST, OPTIONS",
    });
  });

  it("lets through what stores something at the addresses of the API that take it, and there alone", () => {
    const writes = [
      ["POST", "/api/v1/calls"],
      ["POST", "/api/v1/calls/a/readouts"],
      ["POST", "/api/v1/calls/a/b@1..c@1/judgements?x=1"],
      ["POST", "/api/v1/calls/a/b@1..c@1/notes"],
      ["PATCH", "/api/v1/notes/7"],
      ["POST", "/api/v1/readouts/a:b/revisions"],
    ] as const;
    const headers = { origin: "https://elsewhere.example", authorization: "Bearer x" };
    for (const [method, url] of writes) {
      expect([url, statusOf({ method, url })]).toEqual([url, null]);
      expect([url, statusOf({ method, url, headers })]).toEqual([url, 403]);
      const other = method === "POST" ? "PATCH" : "POST";
      expect([url, statusOf({ method: other, url })]).toEqual([url, 405]);
    }
    for (const url of ["/api/v1/calls/a", "/api/v1/parties", "/api/v1/none", "/notes/7", "/calls"])
      expect([url, statusOf({ method: "PATCH", url })]).toEqual([url, 405]);
    expect(admit(request({ method: "PUT", url: "/api/v1/notes/7" }), SETTINGS)).toMatchObject({
      allow: "GET, HEAD, PATCH, OPTIONS",
    });
  });

  it("refuses texts that a page of another site sends to be compared", () => {
    const headers = { origin: "https://elsewhere.example" };
    expect(statusOf({ method: "POST", url: "/api/v1/compare", headers })).toBe(403);
    expect(statusOf({ method: "POST", url: "/api/v1/compare" })).toBe(null);
  });

  it("refuses a form that says it is longer than is read, except for the file of a library", () => {
    const sent = (url: string, length: number, type = "multipart/form-data; boundary=x") =>
      statusOf({ method: "POST", url, headers: { "content-type": type, "content-length": String(length) } });
    expect(sent("/calls/new", 33_000_000)).toBe(null);
    expect(sent("/calls/new", 34_000_000)).toBe(413);
    expect(sent("/api/v1/compare", 8_000_000, "application/json")).toBe(null);
    expect(sent("/api/v1/compare", 9_000_000, "application/json")).toBe(413);
    expect(sent("/library", 9_000_000, "application/x-www-form-urlencoded")).toBe(413);
    expect(sent("/library?x=1", 200_000_000)).toBe(null);
    expect(sent("/library", 220_000_000)).toBe(413);
  });

  it.each([
    [encodeURIComponent(JSON.stringify(["", { children: ["calls", {}] }, null, "refetch"])), null],
    ["%5B%22%22%5D", 400],
    ["%", 400],
    ["x".repeat(50_000), 400],
  ])("answers a page that comes from %.60s with %o", (state, status) => {
    expect(statusOf({ headers: { rsc: "1", "next-router-state-tree": state } })).toBe(status);
  });

  it.each(["/sign-in/../people", "/sign-in/%2e%2E/people", "/sign-in/./x", "/..", "/sign-in\\..\\people"])(
    "refuses %s, which leads to another address than it says",
    (url) => expect(statusOf({ url })).toBe(400),
  );

  it.each(["/calls/a..b", "/calls/.a", "/library/feed.atom", "/calls?q=../x"])("answers %s", (url) =>
    expect(statusOf({ url })).toBe(null),
  );

  it.each(["*", "http://localhost/", ""])("refuses the address %o", (url) => {
    expect(statusOf({ url })).toBe(400);
  });

  it.each(["localhost", "127.0.0.1:3000", "[::1]:3000", "LOCALHOST:1", "parallax.example", "Parallax.example:8443"])(
    "answers under the name %s",
    (host) => {
      expect(statusOf({ headers: { host } })).toBe(null);
    },
  );

  it.each([
    ["evil.example", 421],
    ["localhost.evil.example", 421],
    ["127.0.0.1.evil.example", 421],
    ["", 400],
    ["a b", 400],
    ["localhost/x", 400],
    ["user@localhost", 400],
  ])("does not answer under the name %o", (host, status) => {
    expect(statusOf({ headers: { host } })).toBe(status);
  });

  it("believes what a trusted proxy forwards, and nobody else", () => {
    const headers = { "x-forwarded-host": "evil.example", "x-forwarded-proto": "foo", "x-forwarded-for": "1.2.3.4" };
    const fromStranger = request({ headers });
    expect(admit(fromStranger, SETTINGS)).toBe(null);
    expect(fromStranger.headers).toEqual(OWN);
    expect(statusOf({ headers: { "x-forwarded-host": "evil.example" }, from: "::ffff:10.0.0.2" })).toBe(421);
    expect(statusOf({ headers: { "x-forwarded-proto": "foo" }, from: "10.0.0.2" })).toBe(400);
    const forwarded = { "x-forwarded-host": "parallax.example", "x-forwarded-proto": "https, http" };
    const fromProxy = request({ headers: forwarded, from: "10.0.0.2" });
    expect(admit(fromProxy, SETTINGS)).toBe(null);
    expect(fromProxy.headers).toMatchObject(forwarded);
  });

  it.each([
    [{}, null],
    [{ origin: "http://localhost:3000" }, null],
    [{ origin: "http://localhost:4000" }, 403],
    [{ origin: "https://evil.example" }, 403],
    [{ origin: "null" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ host: "parallax.example", origin: "https://parallax.example" }, null],
  ])("takes a form with the headers %o: %o", (headers: Record<string, string>, status) => {
    expect(statusOf({ method: "POST", headers })).toBe(status);
  });

  it("takes a form from the origin that the operator has set", () => {
    const form = request({ method: "POST", headers: { origin: "https://p.example" } });
    expect(admit(form, { ...SETTINGS, origin: "https://p.example" })).toBe(null);
  });
});

describe("listHosts", () => {
  it("has the address that is listened on, unless it is any", () => {
    expect(listHosts("::", ["A.example"])).toEqual(["a.example"]);
    expect(listHosts("fd00::1", [])).toEqual(["[fd00::1]"]);
    expect(listHosts("10.0.0.5", [], "https://p.example:8443")).toEqual(["10.0.0.5", "p.example"]);
  });
});
