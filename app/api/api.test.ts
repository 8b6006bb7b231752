import { beforeAll, describe, expect, it } from "vitest";
import { API_ROOT } from "@/lib/addresses/api-path";
import { WHOLE_PATTERN } from "@/lib/addresses/dyad-path";
import { OPERATION_IDS, isWrite, type OperationId } from "@/lib/api/operations";
import { findDepartures } from "@/lib/api/test-answer";
import { createParallaxClient } from "@/lib/api-client/parallax";
import { freezeDyad } from "@/lib/comparison/dyads/freeze-dyad";
import { freezeComparison } from "@/lib/comparison/freeze-comparison";
import { saveCall } from "@/lib/comparison/write-calls";
import { findPair } from "@/lib/data/comparisons/readout-pairs";
import { correctParty } from "@/lib/data/names/name-writes";
import { addNote } from "@/lib/data/notes/note-writes";
import { addJudgement } from "@/lib/data/reviews/judgement-writes";
import { makeCall, makeReadouts, useFreshDatabase } from "@/lib/data/testing/test-database";
import { judgementInput } from "@/lib/schema/review";
import { noteInput } from "@/lib/schema/note-input";
import { askRoute } from "./test-routes";

const LEFT =
  "The ministers spoke today. They discussed the ceasefire at the border. The Minister condemned the attack.";
const RIGHT = "The border and the ceasefire were discussed. The sides agreed to meet in March to review trade tariffs.";
const CALL = "2030-01-02-marenov-ilves";
const PAIR = "velmora-mfa..ostania-mfa";
const PINNED = `${CALL}:velmora-mfa@1..${CALL}:ostania-mfa@1`;
const READOUT = `${CALL}:velmora-mfa`;
const ORIGIN = "http://localhost:3000";

const kept = { comparison: "", dyad: "" };
/** Operations that answered 200 as the document says. */
const answered = new Set<OperationId>();

/** A client that checks every answer against the document. */
function clientFor(id: OperationId) {
  return createParallaxClient(`${ORIGIN}${API_ROOT}`, async (request) => {
    const response = await askRoute(new Request(request as Request, { headers: headersOf(request as Request) }));
    const body = await response.clone().text();
    expect(findDepartures(id, { status: response.status, headers: response.headers, body })).toEqual([]);
    if (response.status === 200) answered.add(id);
    return response;
  });
}

/** Requests as a server gets them: the host is a header. */
function headersOf(request: Request): Headers {
  const headers = new Headers(request.headers);
  headers.set("Host", new URL(ORIGIN).host);
  return headers;
}

beforeAll(async () => {
  await useFreshDatabase();
  await saveCall(makeCall({ readouts: makeReadouts(LEFT, RIGHT) }));
  await saveCall(makeCall({ slug: "2030-02-03-marenov-ilves", date: "2030-02-03" }));
  const attack = `${LEFT.indexOf("The Minister")}-${LEFT.length}`;
  await addJudgement(judgementInput.parse({ pair: PINNED, kind: "no-counterpart", left: attack, author: "Ana" }));
  await addNote(noteInput.parse({ pair: PINNED, left: attack, author: "Ben", text: "See <b>the map</b>." }));
  kept.comparison = (await freezeComparison((await findPair(PAIR, CALL))!))!;
  kept.dyad = (await freezeDyad({ a: "velmora", b: "ostania" }, WHOLE_PATTERN))!;
});

describe("Each operation", () => {
  it("listCalls: pages follow each other by `next`", async () => {
    const client = clientFor("listCalls");
    const first = await client.GET("/calls", { params: { query: { limit: "1", kind: "phone-call" } } });
    expect(first.data).toMatchObject({ total: 2, listed: 2, calls: [{ call: { date: "2030-02-03" }, opening: null }] });
    const { next } = first.data!;
    expect(next).toBe(`${ORIGIN}/api/v1/calls?kind=phone-call&limit=1&after=2030-02-03-marenov-ilves`);
    expect(first.response.headers.get("Link")).toBe(`<${next}>; rel="next"`);
    const second = await client.GET("/calls", { params: { query: { limit: "1", after: "2030-02-03-marenov-ilves" } } });
    expect(second.data?.next).toBe(null);
    expect(second.data?.calls[0]).toMatchObject({
      call: { slug: CALL },
      links: { comparison: `${ORIGIN}/api/v1/calls/${CALL}/${PAIR}`, page: `${ORIGIN}/calls/${CALL}` },
    });
  });

  it("listCalls: refuses a page that follows a deleted entry instead of starting again", async () => {
    const { error } = await clientFor("listCalls").GET("/calls", { params: { query: { after: "gone" } } });
    expect(error).toMatchObject({ status: 400, type: "/api#invalid-parameter" });
  });

  it("searchCalls: says where the words are", async () => {
    const client = clientFor("searchCalls");
    const { data } = await client.GET("/search", { params: { query: { q: "tariffs" } } });
    expect(
      data?.calls.map(({ excerpt }) => [excerpt?.readout, excerpt?.parts.find(({ isHit }) => isHit)?.text]),
    ).toEqual([["ostania-mfa", "tariffs"]]);
  });

  it("readCall: has the texts as they are stored", async () => {
    const { data } = await clientFor("readCall").GET("/calls/{call}", { params: { path: { call: CALL } } });
    expect(data?.readouts.map(({ revision }) => revision.text)).toEqual([LEFT, RIGHT]);
    const { error } = await clientFor("readCall").GET("/calls/{call}", { params: { path: { call: "none" } } });
    expect(error).toMatchObject({ status: 404, title: "Nothing is stored at this address" });
  });

  it("listRevisions and readRevision: lead from one to the other", async () => {
    const path = { readout: READOUT };
    const list = await clientFor("listRevisions").GET("/readouts/{readout}/revisions", { params: { path } });
    expect(list.data?.revisions.map(({ links }) => links.self)).toEqual([
      `${ORIGIN}/api/v1/readouts/${READOUT}/revisions/1`,
    ]);
    const one = await clientFor("readRevision").GET("/readouts/{readout}/revisions/{number}", {
      params: { path: { ...path, number: "1" } },
    });
    expect(one.data).toMatchObject({ number: 1, text: LEFT, sha256: list.data?.revisions[0]?.sha256 });
    const none = await clientFor("readRevision").GET("/readouts/{readout}/revisions/{number}", {
      params: { path: { ...path, number: "2" } },
    });
    expect(none.error?.status).toBe(404);
  });

  it("readComparison: has the finding at its level, and offsets that cut the texts", async () => {
    const { data } = await clientFor("readComparison").GET("/calls/{call}/{pair}", {
      params: { path: { call: CALL, pair: PAIR }, query: { reader: "built-in" } },
    });
    for (const { text, start, end } of data!.left.passages) expect(text).toBe(LEFT.slice(start, end));
    expect(data?.left.passages.map(({ finding }) => finding)).toContain("left-out");
    expect(data?.finding.find(({ level }) => level === "left-out")?.quotes[0]?.words).toContain("attack");
    expect(data?.finding.find(({ level }) => level === "none")?.chip).toBe("no match found");
    expect(data?.topics.length).toBeGreaterThan(0);
    expect(data?.notes.map(({ text }) => text)).toEqual(["See <b>the map</b>."]);
    expect(data?.address).toBe(`${ORIGIN}/calls/${CALL}/velmora-mfa@1..ostania-mfa@1?reader=built-in`);
  });

  it("readComparisonAcrossCalls: names both readouts by their calls", async () => {
    const pair = `${READOUT}..2030-02-03-marenov-ilves:velmora-mfa`;
    const { data } = await clientFor("readComparisonAcrossCalls").GET("/compare/{pair}", {
      params: { path: { pair } },
    });
    expect(data?.right.call.date).toBe("2030-02-03");
  });

  it("listJudgements and listNotes: say who said what about which words", async () => {
    const path = { call: CALL, pair: PAIR };
    const said = await clientFor("listJudgements").GET("/calls/{call}/{pair}/judgements", { params: { path } });
    expect(said.data?.judgements).toMatchObject([
      {
        kind: "no-counterpart",
        author: "Ana",
        isInForce: true,
        quotations: { left: ["The Minister condemned the attack."] },
      },
    ]);
    const written = await clientFor("listNotes").GET("/calls/{call}/{pair}/notes", { params: { path } });
    expect(written.data).toMatchObject({ pair: PINNED, notes: [{ author: "Ben", on: { left: ["l3"], right: [] } }] });
  });

  it("readNote: gives the latest version, and the note's page", async () => {
    const { data } = await clientFor("readNote").GET("/notes/{note}", { params: { path: { note: "1" } } });
    expect(data).toMatchObject({ version: 1, author: "Ben", pair: PINNED, links: { page: `${ORIGIN}/notes/1` } });
    const none = await clientFor("readNote").GET("/notes/{note}", { params: { path: { note: "9" } } });
    expect(none.error?.status).toBe(404);
  });

  it("readPermanentLink: has what stood when it was made", async () => {
    const client = clientFor("readPermanentLink");
    const { data } = await client.GET("/c/{id}", { params: { path: { id: kept.comparison } } });
    expect(data?.comparison.reviewers).toEqual(["Ana"]);
    expect(data?.comparison.address).toBe(`${ORIGIN}/c/${kept.comparison}`);
    expect((await client.GET("/c/{id}", { params: { path: { id: "none" } } })).error?.status).toBe(404);
  });

  it("compareTexts: compares what is sent, stores nothing, and says what is wrong with a field", async () => {
    const client = clientFor("compareTexts");
    const { data, response } = await client.POST("/compare", { body: { left: LEFT, right: RIGHT } });
    expect(data?.comparison.links.some(({ finding }) => finding === "likely")).toBe(true);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    const empty = await client.POST("/compare", { body: { left: LEFT, right: "" } });
    expect(empty.error).toMatchObject({ status: 422, errors: [{ name: "right" }] });
    const long = await client.POST("/compare", { body: { left: LEFT, right: "word ".repeat(50_000) } });
    expect(long.error).toMatchObject({ status: 422, errors: [{ name: "right" }] });
    expect((await clientFor("listCalls").GET("/calls")).data?.total).toBe(2);
  });

  it("listDyads, readDyad, readDyadRow and readKeptDyad: have the figures of the download", async () => {
    const dyads = await clientFor("listDyads").GET("/dyads");
    expect(dyads.data?.dyads).toMatchObject([{ calls: 2, links: { self: `${ORIGIN}/api/v1/dyads/velmora..ostania` } }]);
    const path = { pair: "velmora..ostania" };
    const figures = await clientFor("readDyad").GET("/dyads/{pair}", { params: { path, query: { from: "2030-01" } } });
    expect(figures.data?.comparable).toBe(1);
    const row = figures.data!.rows.find(({ counts }) => counts["only-b"] > 0)!.topic;
    const open = await clientFor("readDyadRow").GET("/dyads/{pair}/rows/{row}", { params: { path: { ...path, row } } });
    expect(open.data?.open?.lines[0]?.quotations.b[0]?.words).toContain("trade");
    expect(open.data?.silence).toBeNull();
    const silent = await clientFor("readDyadRow").GET("/dyads/{pair}/rows/{row}", {
      params: { path: { ...path, row: "silent:b" } },
    });
    const readouts = [{ issuer: "Ministry of Foreign Affairs of Velmora", language: "en" }];
    expect(silent.data).toMatchObject({ open: null, silence: { side: "b", of: 1, calls: [{ index: 1, readouts }] } });
    const missing = await clientFor("readDyadRow").GET("/dyads/{pair}/rows/{row}", {
      params: { path: { ...path, row: "x" } },
    });
    expect(missing.error?.status).toBe(404);
    const then = await clientFor("readKeptDyad").GET("/dyads/kept/{id}", { params: { path: { id: kept.dyad } } });
    expect(then.data?.rows.length).toBe(figures.data?.rows.length);
  });

  it("listParties, readParty, listIssuers and readIssuer: lead from one to the other, also after a name was changed", async () => {
    const parties = await clientFor("listParties").GET("/parties", { params: { query: { limit: "1" } } });
    expect(parties.data).toMatchObject({
      parties: [{ slug: "ostania", calls: 2 }],
      next: `${ORIGIN}/api/v1/parties?limit=1&after=ostania`,
    });
    const issuers = await clientFor("listIssuers").GET("/issuers");
    expect(issuers.data?.issuers.map(({ party }) => party.slug)).toEqual(["ostania", "velmora"]);
    const issuer = await clientFor("readIssuer").GET("/issuers/{issuer}", {
      params: { path: { issuer: "velmora-mfa" } },
    });
    expect(issuer.data).toMatchObject({ readouts: 2, party: { name: "Velmora" } });
    await correctParty("velmora", { slug: "velmoria", name: "Velmoria", adjective: "Velmorian" });
    const client = clientFor("readParty");
    const { response } = await client.GET("/parties/{party}", { params: { path: { party: "velmora" } } });
    expect([response.status, response.headers.get("Location")]).toEqual([308, "/api/v1/parties/velmoria"]);
    const party = await client.GET("/parties/{party}", { params: { path: { party: "velmoria" } } });
    expect(party.data).toMatchObject({ former: ["velmora"], history: [{ after: { slug: "velmoria" } }] });
  });

  it("is tested: none of the document was left out", () =>
    expect(OPERATION_IDS.filter((id) => !isWrite(id) && !answered.has(id))).toEqual([]));
});

describe("Every address", () => {
  const ask = (path: string, init: RequestInit = {}) => askRoute(new Request(`${ORIGIN}/api/v1${path}`, init));

  it("refuses a parameter that it does not have, and says which it has", async () => {
    const response = await ask("/parties?q=x");
    expect([response.status, response.headers.get("Content-Type")]).toEqual([400, "application/problem+json"]);
    expect(await response.json()).toMatchObject({ type: "/api#unknown-parameter", known: ["after", "limit"] });
  });

  it("refuses a method that it does not have, and says which it has", async () => {
    const response = await ask("/parties", { method: "POST" });
    expect([response.status, response.headers.get("Allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
    const readouts = await ask(`/calls/${CALL}/readouts`);
    expect([readouts.status, readouts.headers.get("Allow")]).toEqual([405, "POST, OPTIONS"]);
    const read = await ask("/compare");
    expect([read.status, read.headers.get("Allow"), (await read.json()).type]).toEqual([
      405,
      "POST, OPTIONS",
      "/api#method-not-allowed",
    ]);
  });

  it("answers 304 to who has the answer", async () => {
    const tag = (await ask("/dyads")).headers.get("ETag")!;
    const again = await ask("/dyads", { headers: { "If-None-Match": tag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it.each(["/calls/%ff", "/calls/%00", "/dyads/a..a", "/dyads/a", "/readouts/a/revisions", "/compare/a..b"])(
    "names nothing at %s",
    async (path) => expect((await ask(path)).status).toBe(404),
  );

  it("takes JSON only, of a length that a comparison can have", async () => {
    const form = await ask("/compare", { method: "POST", body: new URLSearchParams({ left: "a" }) });
    expect([form.status, form.headers.get("Accept")]).toEqual([415, "application/json"]);
    const headers = { "Content-Type": "application/json" };
    expect((await ask("/compare", { method: "POST", headers, body: "{" })).status).toBe(400);
    const fields = await ask("/compare", { method: "POST", headers, body: '{"left":1,"html":""}' });
    expect(fields.status).toBe(422);
    const large = { ...headers, "Content-Length": String(64 * 1024 * 1024) };
    expect((await ask("/compare", { method: "POST", headers: large, body: "{}" })).status).toBe(413);
  });
});
