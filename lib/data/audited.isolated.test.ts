import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { POST as keepByRoute } from "@/app/c/route";
import { startModelServer, type ModelServer } from "@/e2e/model-server";
import { addReadout, saveCall } from "@/lib/comparison/write-calls";
import { cancelImport, openImport, startImport } from "@/lib/comparison/jobs/import-jobs";
import { KEY, REPLIES, setUpModel } from "@/lib/comparison/readings/test-reader";
import { stopReadingJobs } from "@/lib/comparison/readings/reading-jobs";
import { database } from "@/lib/data/client";
import { findEditableCall } from "@/lib/data/calls/call-edits";
import { listAudit } from "@/lib/data/people/audit";
import { withVisitor } from "@/lib/data/people/current-visitor";
import { exportMember } from "@/lib/data/people/member-export";
import { addMember, shareLibrary } from "@/lib/data/people/test-members";
import { addModelUse } from "@/lib/data/readings/model-use";
import { findEditableReadout } from "@/lib/data/readouts/readout-edits";
import { addJudgement } from "@/lib/data/reviews/judgement-writes";
import { readAllBut, withoutAudit } from "@/lib/data/testing/test-audit";
import { makeCall, makeReadouts, useFreshDatabase } from "@/lib/data/testing/test-database";
import { valuesOfCall, valuesOfReadout } from "@/lib/forms/correction-values";
import { writeUnsavedCall, type UnsavedCall } from "@/lib/forms/unsaved-call";
import type { FieldValues } from "@/lib/forms/form";
import { ACTS, type Act } from "@/lib/model/people/audit";
import type { Visitor } from "@/lib/model/people/roles";
import { judgementInput } from "@/lib/schema/review";

class Redirect extends Error {}

vi.mock("next/navigation", () => ({
  redirect: (path: string) => {
    throw new Redirect(path);
  },
  unstable_rethrow: (error: unknown) => {
    if (error instanceof Redirect) throw error;
  },
}));
vi.mock("next/headers", () => ({
  headers: () => Promise.resolve(new Headers()),
  cookies: () => Promise.resolve({ get: () => undefined, set: () => undefined }),
}));
vi.mock("next/cache", () => ({ refresh: () => undefined }));
// Actions run here without a page, and React as servers resolve it has no contexts: the components of a page cannot load.
vi.mock("@/app/_comparison/open-page", () => ({ findShown: () => null, openChanges: () => null }));

const CALL = "2024-01-02-marenov-ilves";
const ADDED = "2025-05-06-marenov-ilves";
const READOUT = { call: CALL, readout: "velmora-mfa" };
const LEFT = "The ministers spoke today. They discussed the ceasefire at the border.";
const RIGHT = "Die Minister sprachen über den Handel. Sie vereinbarten ein weiteres Treffen.";
const PAIR = { pair: `${CALL}:velmora-mfa@1..${CALL}:ostania-mfa@1`, path: `/calls/${CALL}` };
const EMPTY = { values: {}, faults: [], message: null };

function formOf(values: FieldValues | Record<string, string | File>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value!);
  return form;
}

const draft = (readouts: UnsavedCall["readouts"]): UnsavedCall => ({
  title: "Marenov and Ilves, phone call",
  slug: ADDED,
  kind: "phone-call",
  date: "2025-05-06",
  parties: makeCall().parties.map(({ party, principal }) => ({ party, principal })),
  readouts,
});

const readoutOf = (text: string): UnsavedCall["readouts"][number] => ({
  issuer: makeCall().readouts[0]!.issuer,
  kind: "official-statement",
  extent: "full",
  language: "en",
  text,
  sourceUrl: "",
  sourceTitle: "",
  quotedBy: "",
  publishedAt: "",
});

const aCall = (slug: string) => ({
  format: "parallax-library",
  version: 1,
  parties: ["nordmark", "sudmark"].map((slug) => ({ slug, name: slug, adjective: slug })),
  issuers: [{ slug: "nordmark-mfa", name: "Ministry of Nordmark", kind: "foreign-ministry", party: "nordmark" }],
  calls: [
    {
      slug,
      title: "Call",
      kind: "meeting",
      date: "1990",
      parties: ["nordmark", "sudmark"].map((party) => ({ party, principal: `Minister of ${party}` })),
      readouts: [
        { issuer: "nordmark-mfa", kind: "official-statement", extent: "full", language: "en", text: "They spoke." },
      ],
    },
  ],
});

async function callForm() {
  const call = (await findEditableCall(CALL))!;
  return formOf({ ...valuesOfCall(call, await database().party.findMany()), title: "Another title" });
}

async function readoutForm() {
  const readout = (await findEditableReadout(READOUT))!;
  return formOf({ ...valuesOfReadout(readout, []), text: `${LEFT} They agreed.`, reason: "The page was corrected." });
}

const names = (changes: Record<string, string>) => formOf({ from: "velmora", slug: "velmora", ...changes });

const actions = import.meta.glob<Record<string, (...given: unknown[]) => Promise<unknown>>>([
  "../../app/**/actions.ts",
  "../../app/**/*-action.ts",
]);
const act = async (file: string, name: string, ...given: unknown[]) =>
  (await actions[`../../app/${file}`]!())[name]!(...given);

const keepLink = async (fields: Record<string, string>) => {
  const body = new URLSearchParams(fields).toString();
  const headers = { "Content-Type": "application/x-www-form-urlencoded", "Content-Length": String(body.length) };
  return keepByRoute(new Request("http://localhost/c", { method: "POST", body, headers }));
};

const review = (say: string, note = "") =>
  act("_comparison/actions.ts", "reviewAction", PAIR, EMPTY, formOf({ say, author: "Ana", note }));
const publishing = (does: string) => formOf({ call: CALL, do: does });
const noteForm = { pair: PAIR.pair, left: "0-26", right: "", author: "Ana" };
const firstNote = async () => (await database().note.findFirst())?.id ?? 1;

/** Every action and every route that stores something, in an order in which each is possible. */
const WRITES: [name: string, says: Act, does: () => Promise<unknown>][] = [
  [
    "adds a call",
    "call-added",
    () =>
      act(
        ...(["calls/new/actions.ts", "sendCallForm", EMPTY] as const),
        formOf({ ...writeUnsavedCall(draft([readoutOf(LEFT)])), do: "save", confirmed: `/calls/${CALL}` }),
      ),
  ],
  [
    "adds a readout",
    "readout-added",
    () =>
      act(
        ...(["calls/[call]/add/actions.ts", "sendReadouts", ADDED, EMPTY] as const),
        formOf({ ...writeUnsavedCall(draft([readoutOf("They agreed to meet.")])), do: "save" }),
      ),
  ],
  [
    "corrects a call",
    "call-corrected",
    async () => act("calls/[call]/edit/actions.ts", "correctCallAction", CALL, EMPTY, await callForm()),
  ],
  ["makes a call a draft", "call-made-draft", () => act("calls/actions.ts", "publishAction", publishing("make-draft"))],
  ["publishes a call", "call-published", () => act("calls/actions.ts", "publishAction", publishing("publish"))],
  ["judges", "judged", () => review("no-counterpart|0-26||left-1", "Nothing of it.")],
  ["settles a disagreement", "disagreement-settled", () => review("no-counterpart|27-70||left-2|settles")],
  ["undoes a judgement", "judgement-undone", () => review("undone|||left-1")],
  ["redoes a judgement", "judgement-redone", () => review("redone|||left-1")],
  [
    "writes a note",
    "note-written",
    () => act("notes/new/actions.ts", "writeNoteByForm", EMPTY, formOf({ ...noteForm, text: "See the map." })),
  ],
  [
    "edits a note",
    "note-edited",
    async () =>
      act(
        ...(["notes/[id]/edit/actions.ts", "editNoteByForm", await firstNote(), EMPTY] as const),
        formOf({ version: "1", author: "Ana", text: "See both maps." }),
      ),
  ],
  ["keeps a permanent link", "link-kept", () => keepLink({ pair: PAIR.pair })],
  ["keeps a permanent link of a dyad", "link-kept", () => keepLink({ pattern: "/dyads/velmora..ostania" })],
  [
    "has two readouts read",
    "model-asked",
    () => act("_comparison/ask-reader-action.ts", "askReaderAction", PAIR, null, formOf({})),
  ],
  [
    "cancels that",
    "model-cancelled",
    () => act("_comparison/ask-reader-action.ts", "askReaderAction", PAIR, null, formOf({ do: "cancel" })),
  ],
  ["has all read", "model-asked", () => act("library/actions.ts", "readAllAction", null, formOf({}))],
  ["cancels all", "model-cancelled", () => act("library/actions.ts", "readAllAction", null, formOf({ do: "cancel" }))],
  [
    "has a passage translated",
    "model-asked",
    () => act("_comparison/translate-action.ts", "translateAction", PAIR, null, formOf({ passage: "right-1" })),
  ],
  [
    "corrects a readout",
    "readout-corrected",
    async () => act("readouts/[id]/edit/actions.ts", "correctReadoutAction", READOUT, EMPTY, await readoutForm()),
  ],
  [
    "deletes a readout",
    "readout-deleted",
    () => act("readouts/[id]/delete/actions.ts", "deleteReadoutAction", READOUT),
  ],
  [
    "restores a readout",
    "readout-restored",
    () => act("bin/actions.ts", "restoreAction", formOf({ readout: `${CALL}:velmora-mfa` })),
  ],
  ["deletes a call", "call-deleted", () => act("calls/[call]/delete/actions.ts", "deleteCallAction", CALL)],
  ["restores a call", "call-restored", () => act("bin/actions.ts", "restoreAction", formOf({ call: CALL }))],
  [
    "imports a file",
    "imported",
    () =>
      act(
        ...(["library/actions.ts", "importFile", null] as const),
        formOf({ file: new File([JSON.stringify(aCall("by-file"))], "calls.json") }),
      ),
  ],
  [
    "corrects a party",
    "names-corrected",
    () =>
      act(
        ...(["library/parties/actions.ts", "correctPartyAction", "velmora"] as const),
        names({ name: "Velmora the Great", adjective: "Velmoran" }),
      ),
  ],
  [
    "corrects an issuer",
    "names-corrected",
    () =>
      act(
        ...(["library/parties/actions.ts", "correctIssuerAction", "velmora"] as const),
        formOf({ from: "velmora-mfa", slug: "velmora-mfa", name: "The Ministry", kind: "foreign-ministry" }),
      ),
  ],
  [
    "merges an issuer",
    "names-merged",
    () =>
      act(
        ...(["library/parties/actions.ts", "mergeIssuerAction", "nordmark"] as const),
        formOf({ from: "nordmark-mfa", into: "velmora-mfa" }),
      ),
  ],
  [
    "merges a party",
    "names-merged",
    () =>
      act(
        ...(["library/parties/actions.ts", "mergePartyAction", "nordmark"] as const),
        formOf({ from: "nordmark", into: "velmora" }),
      ),
  ],
  ["loads the demonstration", "demonstration-loaded", () => act("library/actions.ts", "loadDemonstrationAction")],
  ["removes the demonstration", "demonstration-removed", () => act("library/actions.ts", "removeDemonstrationAction")],
  ["takes their data along", "account-exported", () => exportMember(ana.member)],
];

/** Tested elsewhere: the acts of sign-in in people/audited.test.ts, and the pages of people. */
const OF_PEOPLE = ACTS.slice(0, ACTS.indexOf("call-added")).filter((one) => one !== "account-exported");

let ana: Extract<Visitor, { kind: "member" }>;
let server: ModelServer;
let forgetModel: () => void;
const folder = mkdtempSync(join(tmpdir(), "parallax-test-"));

/** Carries out a form's action; where it redirects, and whether it failed, does not matter here. */
const carryOut = (does: () => Promise<unknown>) => withVisitor(ana, does).catch(() => undefined);

/** Not stored by members: comparisons are made in the background, and the model's tokens are counted whether or not an answer is stored. */
const BY_SERVER = ["AuditEntry", "Comparison", "ModelUse"];

/** Everything stored, except the audit and what the server stores by itself. */
const readAll = () => readAllBut(BY_SERVER);

shareLibrary();

beforeAll(async () => {
  vi.stubEnv("TMPDIR", folder);
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  await useFreshDatabase();
  const [left, right] = makeReadouts(LEFT, RIGHT);
  await saveCall(makeCall({ slug: CALL, date: "2024-01-02", readouts: [left!] }));
  await addReadout(CALL, { ...right!, language: "de" });
  // The disagreement to be settled.
  for (const said of [
    { kind: "not-a-point", author: "Cem" },
    { kind: "no-counterpart", author: "Dan" },
  ])
    await addJudgement(judgementInput.parse({ pair: PAIR.pair, left: "27-70", ...said }));
  ana = { kind: "member", member: await addMember("Ana") };
  server = await startModelServer(REPLIES, { key: KEY });
  forgetModel = setUpModel(server.url);
  // Sending is enough here; nothing needs an answer.
  await stopReadingJobs();
});

afterAll(async () => {
  forgetModel();
  await server.close();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe("Whatever a member stores", () => {
  it("is in the table below", () => {
    const said = new Set<Act>([...OF_PEOPLE, ...WRITES.map(([, says]) => says), "import-cancelled"]);
    expect(ACTS.filter((one) => !said.has(one))).toEqual([]);
  });

  it.each(WRITES)("%s: is written down with it, or neither is stored", async (_name, says, does) => {
    const before = await readAll();
    await withoutAudit(() => carryOut(does));
    expect(await readAll()).toBe(before);
    const [last] = await listAudit(null, 1);
    await carryOut(does);
    const lines = (await listAudit(null)).filter(({ id }) => id > last!.id);
    expect(lines.map(({ act: what, member, via }) => [what, member, via])).toEqual([[says, "Ana", "session"]]);
  });

  it("is not written down twice where the same is sent again", async () => {
    const say = () => review("not-a-point|27-70||left-2");
    await carryOut(say);
    const [last] = await listAudit(null, 1);
    await carryOut(say);
    expect((await listAudit(null, 1))[0]).toEqual(last);
  });

  it("is told of whoever sent a file that another process imports, and of whoever broke it off", async () => {
    const send = (slug: string) => {
      const path = join(mkdtempSync(join(folder, "received-")), "file");
      writeFileSync(path, JSON.stringify(aCall(slug)));
      return withVisitor(ana, () => startImport({ name: `${slug}.json`, format: "json", path }));
    };
    const isOver = async () => (await openImport())?.state !== "running";
    await send("by-another");
    await expect.poll(isOver, { timeout: 60_000 }).toBe(true);
    expect((await listAudit(null, 1))[0]).toMatchObject({
      act: "imported",
      member: "Ana",
      details: { file: "by-another.json" },
    });
    const ben = { kind: "member", member: await addMember("Ben", "editor") } as const;
    await send("broken-off");
    await withVisitor(ben, cancelImport);
    expect((await listAudit(null, 1))[0]).toMatchObject({ act: "import-cancelled", member: "Ben" });
  });

  it("is not asked of the model once the tokens of the day are used up; the button says when it can be", async () => {
    vi.stubEnv("PARALLAX_MODEL_DAILY_TOKENS", "1");
    await database().modelUse.deleteMany();
    const ask = () => withVisitor(ana, () => act("library/actions.ts", "readAllAction", null, formOf({})));
    await expect(ask()).rejects.toThrow("/library");
    await act("library/actions.ts", "readAllAction", null, formOf({ do: "cancel" })).catch(() => undefined);
    await addModelUse({ in: 1, out: 0 }, new Date());
    const askPair = () => act("_comparison/ask-reader-action.ts", "askReaderAction", PAIR, null, formOf({}));
    const sentence = /^Today’s token allowance is used up\. It can be asked again from /;
    expect(await ask()).toMatch(sentence);
    expect(await withVisitor(ana, askPair)).toMatch(sentence);
  });

  it("is not written down where there are no accounts", async () => {
    const [last] = await listAudit(null, 1);
    await withVisitor({ kind: "alone" }, () => act("calls/[call]/delete/actions.ts", "deleteCallAction", ADDED)).catch(
      () => undefined,
    );
    expect((await database().call.findUnique({ where: { slug: ADDED } }))?.deletedAt).not.toBeNull();
    expect((await listAudit(null, 1))[0]).toEqual(last);
  });
});
