import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useFreshDatabase } from "../lib/data/testing/test-database";
import { addMember, cookieOf, shareLibrary } from "../lib/data/people/test-members";
import { makeFeedKey, removeFeedKey } from "../lib/data/people/feed-keys";
import { setBlocked } from "../lib/data/people/members";
import { setLibraryPublic } from "../lib/data/people/settings";
import { listTokens, makeToken, revokeToken } from "../lib/data/people/tokens";
import type { Member, TokenScope } from "../lib/model/people/roles";
import { currentVisitor } from "./current-visitor";
import { letIn } from "./let-in";

let server: Server;
let ana: Member;
const tokens = new Map<TokenScope, string>();

interface Asked {
  path?: string;
  method?: string;
  headers?: Record<string, string>;
}

/** The visitor who was let in; or the status, and the problem for programs. */
async function ask({ path = "/api/v1/calls", method = "GET", headers = {} }: Asked): Promise<unknown> {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, redirect: "manual" });
  const body = await response.text();
  if (response.status === 200) return JSON.parse(body) as unknown;
  const { type } = (body.startsWith("{") ? JSON.parse(body) : {}) as { type?: string };
  return [response.status, type, response.headers.get("WWW-Authenticate")];
}

const bearer = (scope: TokenScope) => ({ authorization: `Bearer ${tokens.get(scope)}` });
const WRONG = { authorization: "Bearer plx_wrong" };
const REFUSED = [401, "/api#not-signed-in", "Bearer"];
const NOT_ALLOWED = [403, "/api#not-allowed", null];

shareLibrary();

beforeAll(async () => {
  await useFreshDatabase();
  ana = await addMember("Ana");
  for (const scope of ["read", "judge", "notes", "add"] as const) {
    const made = await makeToken({ program: scope, days: 30, scopes: [scope] }, ana);
    if (made.kind === "made") tokens.set(scope, made.token);
  }
  const handle = letIn(async (_, response) => {
    const visitor = currentVisitor();
    response.end(JSON.stringify(visitor.kind === "member" ? [visitor.member.name, visitor.member.via] : visitor.kind));
  });
  server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => server.close());

describe("A token", () => {
  it("lets its owner in where the API reads", async () =>
    expect(await ask({ headers: bearer("read") })).toEqual(["Ana", "token"]));

  it("is valid only for the API, not for pages", async () => {
    expect(await ask({ path: "/calls", headers: bearer("read") })).toEqual([401, undefined, null]);
    expect(await ask({ path: "/account/export.json", headers: bearer("read") })).toBe("anyone");
  });

  it("is accepted for what it was made for, and for nothing else", async () => {
    const pair = "/api/v1/calls/a/b@1..c@1";
    const asked: [string, string, TokenScope][] = [
      ["POST", `${pair}/judgements`, "judge"],
      ["POST", `${pair}/notes`, "notes"],
      ["PATCH", "/api/v1/notes/1", "notes"],
      ["POST", "/api/v1/calls", "add"],
      ["POST", "/api/v1/calls/a/readouts", "add"],
      ["POST", "/api/v1/readouts/a:b/revisions", "add"],
      ["GET", pair, "read"],
      ["POST", "/api/v1/compare", "read"],
      ["OPTIONS", pair, "read"],
    ];
    for (const [method, path, needed] of asked)
      for (const scope of tokens.keys())
        expect([path, scope, await ask({ method, path, headers: bearer(scope) })]).toEqual([
          ...[path, scope],
          scope === needed ? ["Ana", "token"] : NOT_ALLOWED,
        ]);
  });

  it("that is invalid is refused, even beside a session, and in a public library", async () => {
    const cookie = (await cookieOf("Ana")).get("cookie")!;
    expect(await ask({ headers: { cookie } })).toEqual(["Ana", "session"]);
    expect(await ask({ headers: { cookie, ...WRONG } })).toEqual(REFUSED);
    await setLibraryPublic(true, ana);
    expect(await ask({})).toBe("anyone");
    expect(await ask({ headers: WRONG })).toEqual(REFUSED);
    expect(await ask({ headers: { authorization: "Basic YTpi" } })).toEqual(REFUSED);
    await setLibraryPublic(false, ana);
    expect(await ask({ headers: WRONG })).toEqual(REFUSED);
  });

  it("is refused from the moment it is revoked", async () => {
    const made = await makeToken({ program: "x", days: 30, scopes: ["read"] }, ana);
    const headers = { authorization: `Bearer ${made.kind === "made" ? made.token : ""}` };
    expect(await ask({ headers })).toEqual(["Ana", "token"]);
    await revokeToken((await listTokens(ana.id))[0]!.id, ana);
    expect(await ask({ headers })).toEqual(REFUSED);
  });

  it("that is invalid can be tried a number of times, and then has to wait", async () => {
    let last: unknown = REFUSED;
    for (let n = 0; n < 60 && Array.isArray(last) && last[0] === 401; n++) last = await ask({ headers: WRONG });
    expect(last).toEqual([429, "/api#too-many", null]);
    expect(await ask({ headers: bearer("read") })).toEqual(["Ana", "token"]);
  });
});

describe("A stranger", () => {
  it("stores nothing, whether or not strangers may read", async () => {
    const post = { method: "POST", headers: { "content-type": "application/json" } };
    expect(await ask(post)).toEqual(REFUSED);
    await setLibraryPublic(true, ana);
    expect(await ask(post)).toEqual(REFUSED);
    await setLibraryPublic(false, ana);
  });
});

const cookieHeader = async () => Object.fromEntries(await cookieOf("Ana"));

describe("A secret address for feeds", () => {
  const FEEDS = ["/library/feed.atom", "/library/feed.json", "/dyads/a..b/feed.atom", "/dyads/a..b/feed.json"];
  const ELSEWHERE = ["/calls", "/library/export.json", "/api/v1/calls", "/account/export.json", "/dyads/a..b", "/"];

  it("lets its owner read feeds, and nothing else", async () => {
    const ben = await addMember("Ben", "editor");
    const key = await makeFeedKey(ben);
    for (const path of FEEDS)
      expect([path, await ask({ path: `${path}?kind=meeting&key=${key}` })]).toEqual([path, ["Ben", "token"]]);
    for (const path of ELSEWHERE)
      expect([path, await ask({ path: `${path}?key=${key}` })]).not.toEqual([path, ["Ben", "token"]]);
    expect(await ask({ path: `${FEEDS[0]}?key=${key}`, method: "POST" })).toEqual([401, undefined, null]);
    expect(await ask({ path: `${FEEDS[0]}?key=${key}`, headers: await cookieHeader() })).toEqual(["Ben", "token"]);
  });

  it("becomes invalid for good when it is renewed or removed, or its owner is blocked", async () => {
    const eve = await addMember("Eve", "reader");
    const asked = (key: string) => ask({ path: `/library/feed.atom?key=${key}` });
    const first = await makeFeedKey(eve);
    const second = await makeFeedKey(eve);
    expect([await asked(first), await asked(second)]).toEqual([
      [401, undefined, null],
      ["Eve", "token"],
    ]);
    await removeFeedKey(eve);
    expect(await asked(second)).toEqual([401, undefined, null]);
    const third = await makeFeedKey(eve);
    await setBlocked(eve.id, true, ana);
    expect(await asked(third)).toEqual([401, undefined, null]);
    await setBlocked(eve.id, false, ana);
    expect(await asked(third)).toEqual([401, undefined, null]);
  });

  it("that is invalid leaves strangers strangers, and members signed in", async () => {
    await setLibraryPublic(true, ana);
    const path = `/library/feed.atom?key=${"a".repeat(43)}`;
    expect(await ask({ path })).toBe("anyone");
    expect(await ask({ path, headers: await cookieHeader() })).toEqual(["Ana", "session"]);
    await setLibraryPublic(false, ana);
    expect(await ask({ path })).toEqual([401, undefined, null]);
  });
});
