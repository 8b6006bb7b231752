import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { API_ROOT } from "@/lib/addresses/api-path";
import { parsePinnedName } from "@/lib/addresses/pair-names";
import { OPERATIONS, OPERATION_IDS, isWrite, type OperationId } from "@/lib/api/operations";
import { findDepartures } from "@/lib/api/test-answer";
import { createParallaxClient } from "@/lib/api-client/parallax";
import { saveCall } from "@/lib/comparison/write-calls";
import { deleteCall } from "@/lib/data/calls/trash";
import { findCall } from "@/lib/data/calls/call-queries";
import { findNotes } from "@/lib/data/notes/note-queries";
import { listAudit } from "@/lib/data/people/audit";
import { addMember, shareLibrary } from "@/lib/data/people/test-members";
import { findByToken, makeToken } from "@/lib/data/people/tokens";
import { makeCall, makeReadouts, useFreshDatabase } from "@/lib/data/testing/test-database";
import { REVIEW_FAULTS } from "@/lib/messages/reviews/review-faults";
import { TOKEN_SCOPES, mayDo, scopesOf, type Member, type Visitor, ROLES } from "@/lib/model/people/roles";
import { withVisitor } from "@/server/current-visitor";
import { askRoute } from "./test-routes";

const LEFT =
  "The ministers spoke today. They discussed the ceasefire at the border. The Minister condemned the attack.";
const RIGHT = "The border and the ceasefire were discussed. The sides agreed to meet in March to review trade tariffs.";
const CALL = "2030-01-02-marenov-ilves";
const PAIR = "velmora-mfa@1..ostania-mfa@1";
const PINNED = `${CALL}:velmora-mfa@1..${CALL}:ostania-mfa@1`;
const READOUT = `${CALL}:velmora-mfa`;
const ORIGIN = "http://localhost:3000";
const ATTACK = { start: LEFT.indexOf("The Minister"), end: LEFT.length };
const path = { call: CALL, pair: PAIR };

/** A member who comes by a token. */
async function byToken(member: Member, scopes = scopesOf(member.role)): Promise<Visitor> {
  const made = await makeToken({ program: "test", days: 30, scopes }, { ...member, via: "session", viaId: "s" });
  if (made.kind === "fault") throw new Error(made.fault);
  return { kind: "member", member: (await findByToken(`Bearer ${made.token}`, "10.0.0.5")) as Member };
}

/** Operations that stored something, as the document says. */
const stored = new Set<OperationId>();

/** A client for one token, which checks every answer against the document. */
function clientFor(id: OperationId, visitor: Visitor = ben) {
  return createParallaxClient(`${ORIGIN}${API_ROOT}`, async (given) => {
    const request = given as Request;
    const headers = new Headers(request.headers);
    headers.set("Host", new URL(ORIGIN).host);
    const response = await withVisitor(visitor, () => askRoute(new Request(request, { headers })));
    const body = await response.clone().text();
    expect(findDepartures(id, { status: response.status, headers: response.headers, body })).toEqual([]);
    if (response.ok) stored.add(id);
    return response;
  });
}

const NOT_DISPUTED = REVIEW_FAULTS["not-disputed"];

let ana: Member;
let ben: Visitor;

const lastAct = async () => {
  const [line] = await listAudit(null, 1);
  return [line?.member, line?.via, line?.act, line?.thing];
};

shareLibrary();

beforeAll(async () => {
  await useFreshDatabase();
  await saveCall(makeCall({ readouts: makeReadouts(LEFT, RIGHT) }));
  ana = await addMember("Ana");
  ben = await byToken(await addMember("Ben", "analyst"));
});

describe("A program", () => {
  const judge = (body: object, header: Record<string, string> = {}, visitor = ben) =>
    clientFor("addJudgement", visitor).POST("/calls/{call}/{pair}/judgements", {
      params: { path, header },
      body: body as never,
    });

  it("judges, once however often, undoes and redoes it, signed by its owner and written down", async () => {
    const said = { kind: "no-counterpart", left: [ATTACK], note: "Not there." };
    const first = await judge(said);
    expect([first.response.status, first.data?.author, first.data?.pair]).toEqual([201, "Ben", PINNED]);
    expect(await lastAct()).toEqual(["Ben", "token", "judged", `/calls/${CALL}/${PAIR}`]);
    expect((await judge(said)).data?.id).toBe(first.data?.id);
    const undone = await judge({ kind: "undone" });
    expect(await lastAct()).toEqual(["Ben", "token", "judgement-undone", `/calls/${CALL}/${PAIR}`]);
    expect((await judge({ kind: "undone" })).error).toMatchObject({ status: 422, detail: "There is nothing to undo." });
    await judge({ kind: "redone", about: first.data?.id });
    const { data } = await clientFor("listJudgements").GET("/calls/{call}/{pair}/judgements", { params: { path } });
    expect(data?.judgements.map(({ kind, author, about }) => [kind, author, about])).toEqual([
      ["redone", "Ben", first.data?.id],
      ["undone", "Ben", first.data?.id],
      ["no-counterpart", "Ben", null],
    ]);
    expect(undone.data?.kind).toBe("undone");
  });

  it("settles a disagreement by a token of an editor for it, and by no other", async () => {
    const cem = await addMember("Cem", "analyst");
    const eva = await addMember("Eva", "editor");
    const said = { kind: "not-a-point", left: [{ start: 0, end: 26 }] };
    const settling = { kind: "no-counterpart", left: [{ start: 0, end: 26 }], settles: true };
    const byEva = await byToken(eva, ["judge", "settle"]);
    await judge(said);
    expect((await judge(settling, {}, byEva)).error).toMatchObject({ status: 422, detail: NOT_DISPUTED });
    await judge({ kind: "no-counterpart", left: said.left }, {}, await byToken(cem, ["judge"]));
    for (const [visitor, status] of [
      [ben, 403],
      [await byToken(eva, ["judge"]), 403],
      [await byToken(eva, ["settle"]), 403],
      [byEva, 201],
    ] as const)
      expect((await judge(settling, {}, visitor)).response.status).toBe(status);
    expect(await lastAct()).toEqual(["Eva", "token", "disagreement-settled", `/calls/${CALL}/${PAIR}`]);
    const asked = { params: { path } };
    const { data } = await clientFor("listJudgements").GET("/calls/{call}/{pair}/judgements", asked);
    expect(data?.judgements.slice(0, 2).map(({ author, settles }) => [author, settles])).toEqual([
      ["Eva", true],
      ["Cem", undefined],
    ]);
    const shown = await clientFor("readComparison").GET("/calls/{call}/{pair}", asked);
    expect(shown.data?.disagreements).toEqual([]);
    expect(shown.data?.left.passages[0]).toMatchObject({ judgement: { author: "Eva", settles: true } });
    await judge({ kind: "undone" }, {}, byEva);
    const again = await clientFor("readComparison").GET("/calls/{call}/{pair}", asked);
    expect(again.data?.disagreements).toHaveLength(1);
  });

  it("is told what is wrong with a judgement", async () => {
    const faults = [
      await judge({ kind: "no-counterpart" }),
      await judge({ kind: "no-counterpart", left: [{ start: 0, end: 3 }] }),
      await judge({ kind: "undone", left: [ATTACK] }),
      await judge({ kind: "agreed" }),
      await judge({ kind: "not-a-point", left: [ATTACK], author: "Somebody else" }),
    ];
    expect(faults.map(({ error }) => error?.status)).toEqual([422, 422, 422, 422, 422]);
    expect(faults[1]?.error?.detail).toContain("The text is not cut into these passages");
  });

  it("names exact revisions, because offsets belong to those", async () => {
    const client = clientFor("addJudgement");
    const unpinned = await client.POST("/calls/{call}/{pair}/judgements", {
      params: { path: { call: CALL, pair: "velmora-mfa..ostania-mfa" } },
      body: { kind: "not-a-point", left: [ATTACK] },
    });
    expect(unpinned.error?.errors).toEqual([{ name: "pair", message: "The pair must name two exact revisions." }]);
    const unknown = await client.POST("/calls/{call}/{pair}/judgements", {
      params: { path: { call: CALL, pair: "velmora-mfa@1..ostania-mfa@9" } },
      body: { kind: "not-a-point", left: [ATTACK] },
    });
    expect(unknown.error?.status).toBe(404);
  });

  it("writes a note, and edits it on the version that it has read", async () => {
    const added = await clientFor("addNote").POST("/calls/{call}/{pair}/notes", {
      params: { path },
      body: { left: [ATTACK], text: "See the map." },
    });
    expect(added.data).toMatchObject({ version: 1, author: "Ben", text: "See the map." });
    const note = String(added.data!.id);
    const tag = added.response.headers.get("ETag")!;
    expect(tag).toMatch(/^"/);
    const read = await clientFor("readNote").GET("/notes/{note}", { params: { path: { note } } });
    expect([read.response.headers.get("ETag"), read.response.headers.get("Cache-Control")]).toEqual([
      tag,
      "no-cache, no-transform",
    ]);
    const edit = (text: string, header: Record<string, string>) =>
      clientFor("editNote").PATCH("/notes/{note}", {
        params: { path: { note }, header: header as { "If-Match": string } },
        body: { text },
      });
    expect((await edit("Both maps.", {})).error).toMatchObject({ status: 428, type: "/api#no-version" });
    expect((await edit("Both maps.", { "If-Match": `W/${tag}` })).error?.status).toBe(412);
    const edits = await Promise.all([edit("Both maps.", { "If-Match": tag }), edit("No map.", { "If-Match": tag })]);
    expect(edits.map(({ response }) => response.status).toSorted()).toEqual([200, 412]);
    const won = edits.find(({ data }) => data)!;
    expect(won.data?.version).toBe(2);
    expect((await edit("Third.", { "If-Match": tag })).error).toMatchObject({ status: 412, type: "/api#changed" });
    const third = await edit("Third.", { "If-Match": won.response.headers.get("ETag")! });
    expect(third.data).toMatchObject({ version: 3, text: "Third." });
    expect(await lastAct()).toEqual(["Ben", "token", "note-edited", `/notes/${note}`]);
    const none = await clientFor("editNote").PATCH("/notes/{note}", {
      params: { path: { note: "999" }, header: { "If-Match": "*" } },
      body: { text: "x" },
    });
    expect(none.error?.status).toBe(404);
  });

  it("adds a call, a readout and a revision, each by the checks of the forms", async () => {
    const body = makeCall({
      slug: "2030-03-04-new",
      date: "2030-03-04",
      readouts: makeReadouts(LEFT, RIGHT).slice(0, 1),
    });
    const add = (call: object) => clientFor("addCall").POST("/calls", { params: {}, body: call as never });
    const added = await add(body);
    expect([added.response.status, added.response.headers.get("Location"), added.data?.slug]).toEqual([
      201,
      `${ORIGIN}/api/v1/calls/2030-03-04-new`,
      "2030-03-04-new",
    ]);
    expect(await lastAct()).toEqual(["Ben", "token", "call-added", "/calls/2030-03-04-new"]);
    expect((await add(body)).data?.slug).toBe("2030-03-04-new");
    expect((await add({ ...body, title: "Another" })).error?.errors?.[0]?.name).toBe("slug");
    expect((await add({ ...body, slug: "New", parties: [] })).error?.errors?.map(({ name }) => name)).toEqual([
      "slug",
      "parties",
    ]);

    const [, second] = makeReadouts(LEFT, RIGHT);
    const addTo = (call: string) =>
      clientFor("addReadout").POST("/calls/{call}/readouts", { params: { path: { call } }, body: second! });
    expect((await addTo("2030-03-04-new")).data).toMatchObject({ slug: "ostania-mfa", revision: { number: 1 } });
    expect((await addTo("2030-03-04-new")).data?.slug).toBe("ostania-mfa");
    expect((await findCall("2030-03-04-new"))?.readouts).toHaveLength(2);
    expect((await addTo("none")).error?.status).toBe(404);

    const readout = "2030-03-04-new:ostania-mfa";
    const list = () =>
      clientFor("listRevisions").GET("/readouts/{readout}/revisions", { params: { path: { readout } } });
    const revise = (ifMatch: string, text: string, reason = "A typing error.") =>
      clientFor("addRevision").POST("/readouts/{readout}/revisions", {
        params: { path: { readout }, header: { "If-Match": ifMatch } },
        body: { text, reason },
      });
    const tag = (await list()).response.headers.get("ETag")!;
    const revisions = await Promise.all([revise(tag, `${RIGHT} One.`), revise(tag, `${RIGHT} Two.`)]);
    expect(revisions.map(({ response }) => response.status).toSorted()).toEqual([201, 412]);
    expect(revisions.find(({ data }) => data)?.data?.number).toBe(2);
    expect((await revise(tag, `${RIGHT} Three.`)).error?.status).toBe(412);
    const now = (await list()).response.headers.get("ETag")!;
    expect((await revise(now, `${RIGHT} Three.`, " ")).error?.status).toBe(422);
    const third = await revise(now, `${RIGHT} Three.`);
    expect([third.data?.number, third.response.headers.get("Location")]).toEqual([
      3,
      `${ORIGIN}/api/v1/readouts/${readout}/revisions/3`,
    ]);
    expect(await lastAct()).toEqual(["Ben", "token", "readout-corrected", `/readouts/${readout}/revisions`]);
  });

  it("writes nothing on what is in the trash", async () => {
    await saveCall(makeCall({ slug: "2030-05-06-gone", date: "2030-05-06", readouts: makeReadouts(LEFT, RIGHT) }));
    await deleteCall("2030-05-06-gone");
    const gone = { call: "2030-05-06-gone", pair: PAIR };
    const note = await clientFor("addNote").POST("/calls/{call}/{pair}/notes", {
      params: { path: gone },
      body: { text: "x" },
    });
    const judgement = await clientFor("addJudgement").POST("/calls/{call}/{pair}/judgements", {
      params: { path: gone },
      body: { kind: "not-a-point", left: [ATTACK] },
    });
    const revision = await clientFor("addRevision").POST("/readouts/{readout}/revisions", {
      params: { path: { readout: "2030-05-06-gone:ostania-mfa" }, header: { "If-Match": "*" } },
      body: { text: "x", reason: "y" },
    });
    expect([note, judgement, revision].map(({ error }) => error?.status)).toEqual([410, 410, 410]);
  });

  it("is tested in every operation that stores something", () =>
    expect(OPERATION_IDS.filter(isWrite).filter((id) => !stored.has(id))).toEqual([]));
});

describe("An Idempotency-Key", () => {
  const write = (text: string, key: string, visitor = ben) =>
    clientFor("addNote", visitor).POST("/calls/{call}/{pair}/notes", {
      params: { path, header: { "Idempotency-Key": key } },
      body: { text },
    });
  const notesThat = async (text: string) =>
    (await findNotes(parsePinnedName(PINNED)!)).filter(({ versions }) => versions.some((one) => one.text === text))
      .length;
  const audited = async () => (await listAudit(null)).filter(({ act }) => act === "note-written").length;

  it("lets the same be sent again, and gets the same answer without doing it twice", async () => {
    const first = await write("Kept.", "k-1");
    const done = await audited();
    const again = await write("Kept.", "k-1");
    expect([again.response.status, again.data]).toEqual([201, first.data]);
    expect(["ETag", "Location"].map((name) => again.response.headers.get(name))).toEqual(
      ["ETag", "Location"].map((name) => first.response.headers.get(name)),
    );
    expect([await notesThat("Kept."), await audited()]).toEqual([1, done]);
  });

  it("stands for one request only, and for one token", async () => {
    expect((await write("Something else.", "k-1")).error).toMatchObject({ status: 422, type: "/api#key-reused" });
    const other = await byToken((ben as { member: Member }).member);
    expect((await write("Something else.", "k-1", other)).response.status).toBe(201);
  });

  it("is stored once if it is sent twice at the same time", async () => {
    const before = await audited();
    const sent = await Promise.all([write("At once.", "k-2"), write("At once.", "k-2")]);
    const statuses = sent.map(({ response }) => response.status).toSorted();
    expect([
      [201, 201],
      [201, 409],
    ]).toContainEqual(statuses);
    expect((await write("At once.", "k-2")).response.status).toBe(201);
    expect(await audited()).toBe(before + 1);
    expect(await notesThat("At once.")).toBe(1);
  });

  it("is free again where nothing was stored", async () => {
    expect((await write(" ", "k-3")).error?.status).toBe(422);
    expect((await write("Now it says something.", "k-3")).response.status).toBe(201);
    expect((await write("x", "with space")).error?.status).toBe(400);
  });
});

describe("Somebody who may not write", () => {
  const refused = async (visitor: Visitor) => {
    const { error } = await clientFor("addNote", visitor).POST("/calls/{call}/{pair}/notes", {
      params: { path },
      body: { text: "Not stored." },
    });
    return [error?.status, error?.type];
  };

  beforeEach(() => vi.spyOn(console, "error").mockImplementation(() => undefined));

  it("without an account, or with only a session, learns what to do", async () => {
    expect(await refused({ kind: "alone" })).toEqual([403, "/api#no-accounts"]);
    expect(await refused({ kind: "anyone", isPublic: true })).toEqual([401, "/api#not-signed-in"]);
    expect(await refused({ kind: "member", member: ana })).toEqual([403, "/api#token-needed"]);
  });

  const writes = OPERATION_IDS.filter(isWrite);

  it.each(writes)("%s is refused beyond the token's scopes and the owner's role, before anything else", async (id) => {
    const { permission, method, path: template } = OPERATIONS[id];
    const url = `${ORIGIN}${API_ROOT}${template.replace("{call}", CALL).replace("{pair}", PAIR).replace("{readout}", READOUT).replace("{note}", "1")}`;
    const scopeOf = { judge: "judge", "write-note": "notes", add: "add", edit: "add" } as const;
    for (const role of ROLES)
      for (const scope of TOKEN_SCOPES) {
        const member: Member = { id: "m", name: "M", role, via: "token", viaId: "1", scopes: [scope] };
        const response = await withVisitor({ kind: "member", member }, () =>
          askRoute(new Request(url, { method: method.toUpperCase(), headers: { Host: "localhost:3000" } })),
        );
        const may = scopeOf[permission as keyof typeof scopeOf] === scope && mayDo(role, permission);
        const { type } = (await response.json()) as { type: string };
        expect([role, scope, type === "/api#not-allowed", response.ok]).toEqual([role, scope, !may, false]);
      }
  });

  it("stores nothing", async () => {
    const notes = await findNotes(parsePinnedName(PINNED)!);
    expect(notes.flatMap(({ versions }) => versions.map(({ text }) => text))).not.toContain("Not stored.");
  });
});
