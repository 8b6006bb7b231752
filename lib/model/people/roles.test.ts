import { describe, expect, it } from "vitest";
import { ACTS_ON_THINGS, ROLES, can, type ActOnThing, type Member, type Role, type Visitor } from "./roles";

const NAME = "Ana Petrova";
const OTHER = "Ben Ito";

const member = (role: Role, changes: Partial<Member> = {}): Visitor => ({
  kind: "member",
  member: { id: "a", name: NAME, role, via: "session", viaId: "s", ...changes } as Member,
});

/** A reader, an analyst, an editor, an administrator, the single user of a library without accounts, and a stranger in a public library. */
const VISITORS: Visitor[] = [
  ...ROLES.map((role) => member(role)),
  { kind: "alone" },
  { kind: "anyone", isPublic: true },
];

const judgement = (author: string) => ({ author, as: NAME });
const account = (id: string, isLastAdministrator = false) => ({ member: id, isLastAdministrator });

/** Each action on a thing: which thing, and who may do it: R, A, E, X (administrators), 1 (single user), S (strangers). */
const TABLE: { [Name in ActOnThing]: [thing: string, of: Parameters<typeof can<Name>>[2], may: string][] } = {
  see: [
    ["a published call", { isDraft: false }, "RAEX1S"],
    ["a draft", { isDraft: true }, "RAEX1"],
  ],
  "undo-judgement": [
    ["one's own", judgement(NAME), "AEX1"],
    ["one's own, spelt otherwise", judgement("ana  petrova"), "AEX1"],
    ["another's", judgement(OTHER), ""],
  ],
  "redo-judgement": [
    ["one's own", { ...judgement(NAME), settles: false }, "AEX1"],
    ["one's own that settles", { ...judgement(NAME), settles: true }, "EX"],
    ["another's", { ...judgement(OTHER), settles: false }, ""],
    ["another's that settles", { ...judgement(OTHER), settles: true }, ""],
  ],
  "make-token": [
    ["for reading", { scopes: ["read"] }, "RAEX"],
    ["for judging and reading", { scopes: ["read", "judge"] }, "AEX"],
    ["for settling", { scopes: ["settle"] }, "EX"],
  ],
  "revoke-token": [
    ["one's own", { owner: "a" }, "RAEX"],
    ["another's", { owner: "b" }, "X"],
  ],
  "change-role": [
    ["one's own", account("a"), "X"],
    ["another's", account("b"), "X"],
    ["of the last administrator", account("a", true), ""],
  ],
  "manage-account": [
    ["one's own", account("a"), ""],
    ["another's", account("b"), "X"],
    ["of the last administrator", account("b", true), ""],
  ],
  "erase-own-account": [
    ["one's own", account("a"), "RAEX"],
    ["another's", account("b"), ""],
    ["of the last administrator", account("a", true), ""],
  ],
};

const ROWS = ACTS_ON_THINGS.flatMap((act) => TABLE[act].map(([thing, of, may]) => ({ act, thing, of, may })));
const who = (act: ActOnThing, of: unknown, visitors: Visitor[]) =>
  visitors.map((visitor) => can(visitor, act, of as never));

describe("What may be done to a thing", () => {
  it.each(ROWS)("$act, $thing: $may", ({ act, of, may }) => {
    expect(who(act, of, VISITORS)).toEqual([..."RAEX1S"].map((one) => may.includes(one)));
  });

  it("is nothing to strangers in a private library", () => {
    for (const { act, of } of ROWS) expect(who(act, of, [{ kind: "anyone", isPublic: false }])).toEqual([false]);
  });

  it("is, by a token, what it is made for, and never the account itself", () => {
    const token = (...scopes: ("read" | "judge" | "settle")[]) => member("administrator", { via: "token", scopes });
    expect(can(token("judge"), "undo-judgement", judgement(NAME))).toBe(true);
    expect(can(token("read"), "undo-judgement", judgement(NAME))).toBe(false);
    expect(can(token("judge"), "redo-judgement", { ...judgement(NAME), settles: true })).toBe(false);
    expect(can(token("judge", "settle"), "redo-judgement", { ...judgement(NAME), settles: true })).toBe(true);
    expect(can(token("judge"), "see", { isDraft: true })).toBe(true);
    const all = token("read", "judge", "settle");
    expect(can(all, "make-token", { scopes: ["read"] })).toBe(false);
    expect(can(all, "revoke-token", { owner: "a" })).toBe(false);
    expect(can(all, "erase-own-account", account("a"))).toBe(false);
    for (const act of ["change-role", "manage-account"] as const) expect(can(all, act, account("b"))).toBe(false);
  });

  it("goes, alone, by the name that is typed", () => {
    expect(can({ kind: "alone" }, "undo-judgement", { author: NAME, as: OTHER })).toBe(false);
    expect(can(member("analyst"), "undo-judgement", { author: OTHER, as: OTHER })).toBe(false);
  });
});
