import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { makeCall, makeReadouts, useFreshDatabase } from "@/lib/data/testing/test-database";
import { addMember, shareLibrary } from "@/lib/data/people/test-members";
import { saveCall } from "@/lib/comparison/write-calls";
import { openHistory } from "@/lib/comparison/open-history";
import { findPair } from "@/lib/data/comparisons/readout-pairs";
import { listMembers } from "@/lib/data/people/members";
import { listTokens, makeToken } from "@/lib/data/people/tokens";
import { addJudgement } from "@/lib/data/reviews/judgement-writes";
import { judgementInput } from "@/lib/schema/review";
import { PEOPLE_FAULTS } from "@/lib/messages/people/faults";
import { ROLES, mayDo, type Member, type Permission, type Role } from "@/lib/model/people/roles";
import { withVisitor } from "@/server/current-visitor";
import { finished } from "../../lib/model/comparisons/aligners";

class Redirect extends Error {}

// Next's own versions send the browser elsewhere; the tests only need to see where to.
vi.mock("next/navigation", () => ({
  notFound: () => {
    throw new Redirect("404");
  },
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
// These tests ask who may load the demonstration, so its hundred calls need not be loaded.
vi.mock("@/lib/comparison/load-demonstration", () => ({ loadAndCompare: () => Promise.resolve({ kind: "imported" }) }));
vi.mock("next/cache", () => ({ refresh: () => undefined }));
// Actions run here without a page, and React as servers resolve it has no contexts: the components of a page cannot load.
vi.mock("@/app/_comparison/open-page", () => ({ findShown: () => null, openChanges: () => null }));

const APP = join(import.meta.dirname, "..");

/** What an action needs; "own" where it is about the member's own account, "nobody" where one has none yet. */
type Needed = Permission | "own" | "nobody";

const CALL = "2024-04-03-blinken-aliyev";
const READOUT = { call: CALL, readout: "us-state-department" };
const TARGET = { pair: `${CALL}:a@1..${CALL}:b@1`, path: `/calls/${CALL}` };
const STATE = { values: {}, faults: [], message: null };

/** Every action, what it needs, and what pages call it with before the form. */
const ACTIONS: Record<string, Record<string, [Needed, ...unknown[]]>> = {
  "_comparison/actions.ts": { reviewAction: ["judge", TARGET, STATE] },
  "_comparison/ask-reader-action.ts": { askReaderAction: ["ask-model", TARGET, null] },
  "_comparison/translate-action.ts": { translateAction: ["ask-model", TARGET, null] },
  "account/actions.ts": {
    signOutAction: ["own"],
    signOutEverywhereAction: ["own"],
    renameAction: ["own", STATE],
    claimNameAction: ["own", STATE],
    changePasswordAction: ["own", STATE],
    makeTokenAction: ["own", STATE],
    revokeTokenAction: ["own"],
    feedAddressAction: ["own", STATE],
    eraseAction: ["own", STATE],
  },
  "account/provider/actions.ts": { connectAction: ["own", STATE], disconnectAction: ["own", STATE] },
  "account/second-factor/actions.ts": {
    setUpSecondFactorAction: ["own", STATE],
    turnOffSecondFactorAction: ["own", STATE],
  },
  "bin/actions.ts": { restoreAction: ["delete"] },
  "calls/actions.ts": { publishAction: ["publish"] },
  "calls/[call]/add/actions.ts": { sendReadouts: ["add", CALL, STATE], describeReadouts: ["add", CALL] },
  "calls/[call]/delete/actions.ts": { deleteCallAction: ["delete", CALL] },
  "calls/[call]/edit/actions.ts": { correctCallAction: ["edit", CALL, STATE] },
  "calls/new/actions.ts": { sendCallForm: ["add", STATE], describeCall: ["add"] },
  "invitations/[secret]/actions.ts": { joinAction: ["nobody", "x".repeat(43), STATE] },
  "library/actions.ts": {
    importFile: ["import", null],
    cancelImportAction: ["import"],
    readAllAction: ["ask-model", null],
    loadDemonstrationAction: ["import"],
    removeDemonstrationAction: ["import"],
  },
  "library/parties/actions.ts": {
    correctPartyAction: ["correct-names", "us"],
    mergePartyAction: ["correct-names", "us"],
    correctIssuerAction: ["correct-names", "us"],
    mergeIssuerAction: ["correct-names", "us"],
  },
  "new-password/actions.ts": { askForLinkAction: ["nobody", STATE] },
  "new-password/[secret]/actions.ts": { setPasswordAction: ["nobody", "x".repeat(43), STATE] },
  "notes/[id]/edit/actions.ts": { editNoteByForm: ["write-note", 1, STATE] },
  "notes/new/actions.ts": { writeNoteByForm: ["write-note", STATE] },
  "people/actions.ts": {
    changeRoleAction: ["manage-people"],
    manageMemberAction: ["manage-people"],
    inviteAction: ["manage-people", STATE],
    decideClaimAction: ["manage-people"],
    makePasswordLinkAction: ["manage-people", STATE],
    revokeInvitationAction: ["manage-people"],
    revokeAnyTokenAction: ["manage-people"],
    setPublicAction: ["manage-people"],
  },
  "people/webhooks/actions.ts": {
    addWebhookAction: ["manage-people", STATE],
    manageWebhookAction: ["manage-people"],
  },
  "readouts/[id]/delete/actions.ts": { deleteReadoutAction: ["delete", READOUT] },
  "readouts/[id]/edit/actions.ts": { correctReadoutAction: ["edit", READOUT, STATE] },
  "sign-in/code/actions.ts": { enterCodeAction: ["nobody", STATE] },
  "sign-in/actions.ts": { signInAction: ["nobody", STATE], signInByProviderAction: ["nobody"] },
};

const IN_APP = import.meta.glob<Record<string, (...given: unknown[]) => Promise<unknown>>>([
  "../**/actions.ts",
  "../**/*-action.ts",
]);

/** The files of app/ whose exports a browser can call. */
const actionFiles = (): string[] =>
  readdirSync(APP, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && readFileSync(join(APP, file), "utf8").includes('"use server"'))
    .filter((file) => !file.endsWith(".test.ts"));

const ROWS = Object.entries(ACTIONS).flatMap(([file, actions]) =>
  Object.entries(actions).map(([name, [needed, ...bound]]) => ({ file, name, needed, bound })),
);

/** Whether the sender of an empty form is refused for lack of permission. */
async function isRefused({ file, name, bound }: (typeof ROWS)[number]): Promise<boolean> {
  const action = (await IN_APP[`../${file}`]!())[name]!;
  const refusals: unknown[] = [PEOPLE_FAULTS.notAllowed, PEOPLE_FAULTS.signedOut];
  try {
    const answer = (await action(...bound, new FormData())) as unknown;
    const said = JSON.stringify(answer ?? "");
    return refusals.some((sentence) => said.includes(String(sentence)));
  } catch (error) {
    if (!(error instanceof Redirect)) throw error;
    return error.message === "/refused" || error.message === "/sign-in";
  }
}

const members = new Map<string, Member>();

const send = async (file: string, name: string, fields: Record<string, string>, ...bound: unknown[]) => {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  return (await IN_APP[`../${file}`]!())[name]!(...bound, form);
};

const rowOf = async (name: string) => (await listMembers()).find(({ id }) => id === members.get(name)!.id);
const tokensOf = (name: string) => listTokens(members.get(name)!.id);
const judgements = new Map<string, number>();

const JUDGED = "2030-01-02-marenov-ilves";
const PAIR_JUDGED = { pair: `${JUDGED}:velmora-mfa@1..${JUDGED}:ostania-mfa@1` };

const undo = async (of: string) =>
  send(
    ...(["_comparison/actions.ts", "reviewAction"] as const),
    { say: `undone|${judgements.get(of)}||left-1`, author: of },
    ...[{ ...PAIR_JUDGED, path: `/calls/${JUDGED}` }, STATE],
  );
async function isUndone(of: string) {
  const pair = await findPair("velmora-mfa..ostania-mfa", JUDGED);
  const { entries } = finished(await openHistory(pair!, ""));
  return entries.find(({ event }) => event.id === judgements.get(of))?.isInForce === false;
}
const revokeToken = async (of: string) => {
  const [{ id } = { id: 0 }] = await tokensOf(of);
  // Tries both; it does not matter which page has the button.
  for (const [action, name] of [
    ["account/actions.ts", "revokeTokenAction"],
    ["people/actions.ts", "revokeAnyTokenAction"],
  ] as const)
    await send(action, name, { id: String(id) }).catch(() => undefined);
};
const isRevoked = async (of: string) => (await tokensOf(of)).length === 0;
const manage = (of: string, does: string) =>
  send("people/actions.ts", "manageMemberAction", { member: members.get(of)!.id, role: of, does });
const isOut = async (of: string) => (await rowOf(of))?.isBlocked !== false;
const changeRole = (of: string) =>
  send("people/actions.ts", "changeRoleAction", { member: members.get(of)!.id, role: "reader" });
const isReader = async (of: string) => (await rowOf(of))?.role === "reader";

shareLibrary();

beforeAll(async () => {
  await useFreshDatabase();
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  for (const role of ROLES.toReversed()) members.set(role, await addMember(role, role));
  await saveCall(makeCall({ readouts: makeReadouts("They met today. They discussed peace.", "Trade was discussed.") }));
  for (const [role, member] of members) {
    await makeToken({ program: "export", days: 30, scopes: ["read"] }, member);
    const said = { ...PAIR_JUDGED, kind: "no-counterpart", left: "0-15", author: role, note: role };
    const answer = await withVisitor({ kind: "member", member }, () => addJudgement(judgementInput.parse(said)));
    if (answer.kind === "stored") judgements.set(role, answer.id);
  }
});

afterAll(() => void vi.restoreAllMocks());

describe("Every action asks who sends it", () => {
  it("and is in the table", async () => {
    expect(actionFiles().toSorted()).toEqual(Object.keys(ACTIONS).toSorted());
    for (const [file, actions] of Object.entries(ACTIONS))
      expect(Object.keys(await IN_APP[`../${file}`]!()).toSorted(), file).toEqual(Object.keys(actions).toSorted());
  });

  const asked = ROWS.filter(({ needed }) => needed !== "nobody");

  it.each(asked)("$name refuses strangers, in a private library and in a public one", async (row) => {
    for (const isPublic of [false, true])
      expect(await withVisitor({ kind: "anyone", isPublic }, () => isRefused(row))).toBe(true);
  });

  it.each(asked.filter(({ needed }) => needed !== "own"))("$name: $needed, by role", async (row) => {
    for (const role of ROLES) {
      const visitor = { kind: "member", member: members.get(role)! } as const;
      expect([role, await withVisitor(visitor, () => isRefused(row))]).toEqual([
        role,
        !mayDo(role, row.needed as Permission),
      ]);
    }
  });

  // Runs last, because some of these actions shut members out or change their roles.
  /** Permissions that depend on the thing: members are named after their roles; each has made a token and judged one passage. */
  const OF_THINGS: [
    name: string,
    as: Role,
    does: () => Promise<unknown>,
    isDone: () => Promise<boolean>,
    may: boolean,
  ][] = [
    ["undoes a judgement of one's own", "analyst", () => undo("analyst"), () => isUndone("analyst"), true],
    ["undoes a judgement of another's", "analyst", () => undo("editor"), () => isUndone("editor"), false],
    ["undoes, as an administrator, another's", "administrator", () => undo("editor"), () => isUndone("editor"), false],
    ["revokes a token of another's", "editor", () => revokeToken("reader"), () => isRevoked("reader"), false],
    ["revokes a token of one's own", "editor", () => revokeToken("editor"), () => isRevoked("editor"), true],
    [
      "revokes, as an administrator, another's",
      "administrator",
      () => revokeToken("reader"),
      () => isRevoked("reader"),
      true,
    ],
    ["shuts oneself out", "administrator", () => manage("administrator", "block"), () => isOut("administrator"), false],
    [
      "erases oneself there",
      "administrator",
      () => manage("administrator", "erase"),
      () => isOut("administrator"),
      false,
    ],
    ["shuts another out", "administrator", () => manage("reader", "block"), () => isOut("reader"), true],
    [
      "makes the last administrator a reader",
      "administrator",
      () => changeRole("administrator"),
      () => isReader("administrator"),
      false,
    ],
    ["makes another a reader", "administrator", () => changeRole("editor"), () => isReader("editor"), true],
  ];

  it.each(OF_THINGS)("%s: by whose it is", async (_name, as, does, isDone, may) => {
    expect(await isDone()).toBe(false);
    const member = members.get(as)!;
    await withVisitor({ kind: "member", member }, does).catch((error: unknown) => {
      if (!(error instanceof Redirect)) throw error;
    });
    expect(await isDone()).toBe(may);
  });
});
