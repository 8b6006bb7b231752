import { beforeEach, describe, expect, it, vi } from "vitest";
import { PERMISSIONS, ROLES, TOKEN_SCOPES, can, mayDo, type Member, type Permission } from "../../model/people/roles";
import { MAX_TOKENS } from "../../schema/people/limits";
import { tokenInput } from "../../schema/people/tokens";
import { database } from "../client";
import { useFreshDatabase } from "../testing/test-database";
import { listAudit } from "./audit";
import { claimKey, recordAnswer, releaseKey } from "./idempotency-keys";
import { changeRole, eraseMember, setBlocked } from "./members";
import { CLIENT, addMember, shareLibrary } from "./test-members";
import { findByToken, listTokens, makeToken, revokeToken } from "./tokens";

const READ = tokenInput.parse({ program: "nightly export", days: "30", scopes: ["read"] });

async function tokenOf(member: Member, input = READ): Promise<string> {
  const made = await makeToken(input, member);
  if (made.kind === "fault") throw new Error(made.fault);
  return made.token;
}

const ask = (token: string, client = CLIENT) => findByToken(`Bearer ${token}`, client);

shareLibrary();

beforeEach(async () => void (await useFreshDatabase()));

describe("A token", () => {
  it("stands for its owner, within its scopes, and says when it was used", async () => {
    const ana = await addMember("Ana");
    const token = await tokenOf(ana);
    expect((await listTokens(ana.id))[0]).toMatchObject({ name: "nightly export", scopes: ["read"], lastUsed: null });
    expect(await ask(token)).toMatchObject({ id: ana.id, name: "Ana", via: "token", scopes: ["read"] });
    expect(await findByToken(`bearer  ${token}`, CLIENT)).toMatchObject({ id: ana.id });
    expect((await listTokens(null))[0]).toMatchObject({
      owner: "Ana",
      lastUsed: expect.stringMatching(/Z$/) as string,
    });
  });

  it("is stored only as a hash", async () => {
    const token = await tokenOf(await addMember("Ana"));
    const rows = JSON.stringify([await database().apiToken.findMany(), await database().auditEntry.findMany()]);
    expect(rows).not.toContain(token.slice("plx_".length));
  });

  it("is no good once it has expired, or was revoked, which the audit says", async () => {
    const ana = await addMember("Ana");
    const [expired, revoked] = [await tokenOf(ana), await tokenOf(ana)];
    const [latest, first] = await listTokens(ana.id);
    await database().apiToken.update({ where: { id: first!.id }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await ask(expired)).toBe("wrong");
    expect(await listTokens(ana.id)).toMatchObject([{ isExpired: false }, { isExpired: true }]);
    await revokeToken(latest!.id, ana);
    expect(await ask(revoked)).toBe("wrong");
    expect(await listTokens(ana.id)).toHaveLength(1);
    expect((await listAudit(null)).map(({ act, thing }) => [act, thing]).slice(0, 2)).toEqual([
      ["token-revoked", "Ana"],
      ["token-made", null],
    ]);
  });

  it("is revoked only by its owner or an administrator", async () => {
    const ana = await addMember("Ana");
    const ben = await addMember("Ben", "reader");
    const token = await tokenOf(ana);
    const [row] = await listTokens(ana.id);
    await revokeToken(row!.id, ben);
    expect(await ask(token)).toMatchObject({ name: "Ana" });
    await revokeToken(row!.id, ana);
    expect(await ask(token)).toBe("wrong");
  });

  it("is refused while its owner is shut out, and gone with their account", async () => {
    const ana = await addMember("Ana");
    const ben = await addMember("Ben", "reader");
    const token = await tokenOf(ben);
    await setBlocked(ben.id, true, ana);
    expect(await ask(token)).toBe("wrong");
    await setBlocked(ben.id, false, ana);
    expect(await ask(token)).toMatchObject({ name: "Ben" });
    const [row] = await listTokens(ben.id);
    await claimKey(row!.id, "k", "r");
    await eraseMember(ben.id, ana);
    expect(await ask(token)).toBe("wrong");
    expect(await database().keptAnswer.count()).toBe(0);
  });

  it("is refused while its owner has to set up a second factor", async () => {
    const token = await tokenOf(await addMember("Ana"));
    vi.stubEnv("PARALLAX_TWO_FACTOR", "required");
    expect(await ask(token)).toBe("wrong");
    await database().member.updateMany({ data: { twoFactorEnabled: true } });
    expect(await ask(token)).toMatchObject({ name: "Ana" });
    vi.stubEnv("PARALLAX_TWO_FACTOR", "");
  });

  it("is made for nothing that its owner may not do, and loses what they lose", async () => {
    const ana = await addMember("Ana");
    const ben = await addMember("Ben", "analyst");
    const eve = await addMember("Eve", "reader");
    const input = { ...READ, scopes: ["judge" as const] };
    expect(await makeToken(input, eve)).toEqual({ kind: "fault", fault: "beyond-role" });
    const token = await tokenOf(ben, input);
    const asked = async () => can({ kind: "member", member: (await ask(token)) as Member }, "judge");
    expect(await asked()).toBe(true);
    await changeRole(ben.id, "reader", ana);
    expect(await asked()).toBe(false);
  });

  it("is one of few", async () => {
    const ana = await addMember("Ana");
    for (let n = 0; n < MAX_TOKENS; n++) await tokenOf(ana);
    expect(await makeToken(READ, ana)).toEqual({ kind: "fault", fault: "too-many-tokens" });
  });

  it("allows what both its scopes and the role allow, and never more", () => {
    const SCOPED: Record<Permission, string | null> = {
      read: "read",
      "compare-texts": "read",
      judge: "judge",
      settle: "settle",
      "write-note": "notes",
      add: "add",
      edit: "add",
      "keep-link": null,
      "ask-model": null,
      delete: null,
      publish: null,
      "correct-names": null,
      import: null,
      "see-audit": null,
      "manage-people": null,
    };
    for (const role of ROLES)
      for (const scope of TOKEN_SCOPES)
        for (const permission of PERMISSIONS) {
          const member: Member = { id: "m", name: "Ana", role, via: "token", viaId: "1", scopes: [scope] };
          const expected = SCOPED[permission] === scope && mayDo(role, permission);
          expect([role, scope, permission, can({ kind: "member", member }, permission)]).toEqual([
            ...[role, scope, permission],
            expected,
          ]);
        }
  });
});

describe("What is not a token", () => {
  it.each(["", "Bearer", "Bearer x", "Basic YTpi", `Bearer plx_${"a".repeat(43)}`, `plx_${"a".repeat(43)}`])(
    "is refused: %s",
    async (header) => expect(await findByToken(header, CLIENT)).toBe("wrong"),
  );

  it("is counted by the address it comes from, where good tokens still are", async () => {
    const token = await tokenOf(await addMember("Ana"));
    const tries: unknown[] = [];
    for (let n = 0; n < 51; n++) tries.push(await ask("plx_x"));
    expect([tries[49], tries[50]]).toEqual(["wrong", "too-many"]);
    expect(await ask("plx_x", "10.0.0.6")).toBe("wrong");
    expect(await ask(token)).toMatchObject({ name: "Ana" });
  });
});

describe("An Idempotency-Key", () => {
  const answer = { status: 201, headers: { Location: "/x" }, body: "{}" };
  let token: number;

  beforeEach(async () => {
    const ana = await addMember("Ana");
    await tokenOf(ana);
    token = (await listTokens(ana.id))[0]!.id;
  });

  it("is claimed once of two requests at the same time, and then has one answer", async () => {
    const claims = await Promise.all([claimKey(token, "k", "r"), claimKey(token, "k", "r")]);
    expect(claims.map(({ kind }) => kind).toSorted()).toEqual(["claimed", "under-way"]);
    const claimed = claims.find((claim) => claim.kind === "claimed")!;
    await recordAnswer(claimed.id, answer);
    expect(await claimKey(token, "k", "r")).toEqual({ kind: "answered", answer });
    expect(await claimKey(token, "k", "another")).toEqual({ kind: "other-request" });
    expect((await claimKey(token, "another", "r")).kind).toBe("claimed");
  });

  it("is free again when its request has stored nothing, was given up, or is a day old", async () => {
    const claim = async () => {
      const claimed = await claimKey(token, "k", "r");
      if (claimed.kind !== "claimed") throw new Error(claimed.kind);
      return claimed.id;
    };
    await releaseKey(await claim());
    const given = await claim();
    await database().keptAnswer.update({ where: { id: given }, data: { createdAt: new Date(Date.now() - 400_000) } });
    const kept = await claim();
    await recordAnswer(kept, answer);
    await database().keptAnswer.update({ where: { id: kept }, data: { createdAt: new Date(Date.now() - 86_500_000) } });
    await claim();
  });
});
