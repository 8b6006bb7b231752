import { makeSignature } from "better-auth/crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { openChangeReader } from "../changes";
import { cacheWith } from "../query-cache";
import { createScopeMoments } from "../scope-moments";
import { database } from "../client";
import { inWriteTransaction } from "../write-transaction";
import { useFreshDatabase } from "../testing/test-database";
import { listAudit, writeAudit } from "./audit";
import { auth } from "./auth";
import {
  acceptInvitation,
  findInvitation,
  invite,
  inviteFirst,
  listInvitations,
  revokeInvitation,
} from "./invitations";
import {
  changeRole,
  eraseMember,
  eraseOwnAccount,
  hasAdministrator,
  listMembers,
  renameMember,
  setBlocked,
} from "./members";
import { hashSecret } from "./secrets";
import { hashEarlierTokens } from "./session-tokens";
import { changePassword, findVisitor, listSessions, signIn, signOutEverywhere } from "./sessions";
import { isLibraryPublic, setLibraryPublic } from "./settings";
import { CLIENT, PASSWORD, addMember, cookieOf, emailOf, shareLibrary } from "./test-members";

const NOBODY = { kind: "anyone", isPublic: false };
const actsOf = async () => (await listAudit(null)).map(({ act, member }) => [act, member]);

async function memberOfCookie(cookie: Headers) {
  const visitor = await findVisitor(cookie);
  if (visitor.kind !== "member") throw new Error("Nobody has signed in.");
  return visitor.member;
}

shareLibrary();

beforeEach(async () => void (await useFreshDatabase()));

describe("An invitation", () => {
  it("makes a member of its role, once", async () => {
    const ana = await addMember("Ana");
    const secret = await invite({ role: "analyst", note: "Ben, from the desk" }, ana);
    expect(await findInvitation(secret)).toMatchObject({ role: "analyst", note: "Ben, from the desk" });
    const joins = ["Ben", "Eve"].map((name) =>
      acceptInvitation(secret, { name, email: emailOf(name), password: PASSWORD }),
    );
    const answers = await Promise.all(joins);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(["fault", "joined"]);
    expect((await listMembers()).map(({ role }) => role).sort()).toEqual(["administrator", "analyst"]);
    expect(await findInvitation(secret)).toBeNull();
  });

  it("is not stored as it is sent", async () => {
    const secret = await invite({ role: "reader", note: "x" }, await addMember("Ana"));
    expect(JSON.stringify(await database().invitation.findMany())).not.toContain(secret);
  });

  it("takes no password that is easy to guess, and is good still", async () => {
    const secret = await invite({ role: "reader", note: "Ben" }, await addMember("Ana"));
    const join = (password: string) => acceptInvitation(secret, { name: "Ben", email: emailOf("Ben"), password });
    for (const known of ["Passw0rd!2024", "ben@desk.example", "parallaxparallax"])
      expect(await join(known)).toEqual({ kind: "fault", fault: "easily-guessed" });
    expect(await join(PASSWORD)).toMatchObject({ kind: "joined" });
  });

  it("can be taken back", async () => {
    const ana = await addMember("Ana");
    const secret = await invite({ role: "reader", note: "Ben" }, ana);
    const [open] = await listInvitations();
    expect(open).toMatchObject({ by: "Ana", role: "reader" });
    await revokeInvitation(open!.id, ana);
    expect(await listInvitations()).toEqual([]);
    const input = { name: "Ben", email: emailOf("Ben"), password: PASSWORD };
    expect(await acceptInvitation(secret, input)).toEqual({ kind: "fault", fault: "link-closed" });
  });

  it("for the first administrator is only the latest one", async () => {
    const [before, now] = [await inviteFirst("first"), await inviteFirst("second")];
    expect(await findInvitation(before)).toBeNull();
    expect(await findInvitation(now)).toMatchObject({ role: "administrator" });
    expect(await hasAdministrator()).toBe(false);
  });

  it("gives nobody the name or the address of another", async () => {
    const ana = await addMember("Ana");
    const secret = await invite({ role: "reader", note: "Eve" }, ana);
    const join = (name: string, email: string) => acceptInvitation(secret, { name, email, password: PASSWORD });
    expect(await join(" ANA", "eve@desk.example")).toEqual({ kind: "fault", fault: "name-taken" });
    expect(await join("Eve", emailOf("Ana"))).toEqual({ kind: "fault", fault: "email-taken" });
  });
});

describe("Signing in", () => {
  it("begins a session that a request's cookie names", async () => {
    const ana = await addMember("Ana");
    expect(await signIn({ email: "ANA@desk.example", password: PASSWORD }, new Headers(), CLIENT)).toBe("signed-in");
    expect(await findVisitor(await cookieOf("Ana"))).toMatchObject({
      kind: "member",
      member: { id: ana.id, name: "Ana", role: "administrator", via: "session" },
    });
    expect(await findVisitor(new Headers({ cookie: "parallax.session_token=forged.x" }))).toEqual(NOBODY);
  });

  it("stores nothing by which whoever reads the database could sign in", async () => {
    await addMember("Ana");
    const cookie = await cookieOf("Ana");
    const sent = decodeURIComponent(cookie.get("cookie")!);
    const rows = await database().session.findMany();
    const { secret, authCookies } = await auth().$context;
    for (const { token } of rows) {
      expect(sent).not.toContain(token);
      const forged = `${authCookies.sessionToken.name}=${token}.${await makeSignature(token, secret)}`;
      expect(await findVisitor(new Headers({ cookie: forged }))).toEqual(NOBODY);
    }
    expect(await findVisitor(cookie)).toMatchObject({ kind: "member" });
  });

  it("goes on where an earlier version has stored its token as it is", async () => {
    await addMember("Ana");
    const cookie = await cookieOf("Ana");
    const [, token] = /=(\w+)\./.exec(cookie.get("cookie")!)!;
    await database().session.update({ where: { token: hashSecret(token!) }, data: { token: token! } });
    expect(await findVisitor(cookie)).toEqual(NOBODY);
    for (let i = 0; i < 2; i++) await hashEarlierTokens();
    expect(await findVisitor(cookie)).toMatchObject({ kind: "member" });
    expect(await database().session.count({ where: { token: token! } })).toBe(0);
  });

  it("answers alike whatever is wrong", async () => {
    const ana = await addMember("Ana");
    await addMember("Ben", "editor");
    const ben = (await listMembers()).find(({ name }) => name === "Ben")!;
    await setBlocked(ben.id, true, ana);
    for (const [email, password] of [
      [emailOf("Ana"), "another password"],
      ["nobody@desk.example", PASSWORD],
      [emailOf("Ben"), PASSWORD],
      ["no address", PASSWORD],
    ] as const)
      expect(await signIn({ email, password }, new Headers(), CLIENT)).toBe("wrong");
    expect((await actsOf()).filter(([act]) => act === "sign-in-failed")).toHaveLength(4);
  });

  it("is refused after many attempts, of one account and of one client", async () => {
    await addMember("Ana");
    const attempt = (email: string, password: string) => signIn({ email, password }, new Headers(), CLIENT);
    const tries = await Promise.all(Array.from({ length: 12 }, () => attempt(emailOf("Ana"), "wrong password")));
    expect(tries.filter((answer) => answer === "wrong")).toHaveLength(10);
    expect(await attempt(emailOf("Ana"), PASSWORD)).toBe("too-many");
    expect(await signIn({ email: "ben@desk.example", password: PASSWORD }, new Headers(), "10.0.0.6")).toBe("wrong");
  });

  it("ends everywhere when its owner says so, and when a member is shut out", async () => {
    const ana = await addMember("Ana");
    const ben = await addMember("Ben", "analyst");
    const cookies = [await cookieOf("Ben"), await cookieOf("Ben")];
    expect((await listSessions(ben)).length).toBe(3);
    await signOutEverywhere(ben);
    for (const cookie of cookies) expect(await findVisitor(cookie)).toEqual(NOBODY);
    const cookie = await cookieOf("Ben");
    await setBlocked(ben.id, true, ana);
    expect(await findVisitor(cookie)).toEqual(NOBODY);
  });

  it("is cached by a server, and ends there at once when it ends anywhere, or its time is over", async () => {
    const url = await useFreshDatabase();
    const moments = createScopeMoments();
    const reader = openChangeReader(url, moments.note);
    cacheWith({ read: reader.read, moments });
    try {
      const ana = await addMember("Ana");
      const ben = await addMember("Ben", "analyst");
      const cookie = await cookieOf("Ben");
      for (let i = 0; i < 2; i++) expect(await findVisitor(cookie)).toMatchObject({ member: { role: "analyst" } });
      await changeRole(ben.id, "reader", ana);
      expect(await findVisitor(cookie)).toMatchObject({ member: { role: "reader" } });
      await database().session.updateMany({ where: { userId: ben.id }, data: { expiresAt: new Date() } });
      expect(await findVisitor(cookie)).toEqual(NOBODY);
      const again = await cookieOf("Ben");
      expect(await findVisitor(again)).toMatchObject({ kind: "member" });
      vi.useFakeTimers({ now: Date.now() + 15 * 24 * 60 * 60 * 1_000, toFake: ["Date"] });
      expect(await findVisitor(again)).toEqual(NOBODY);
    } finally {
      vi.useRealTimers();
      cacheWith(null);
      reader.close();
    }
  });

  it("ends once nobody has used it for days, and not while somebody does; its use is written down now and then", async () => {
    const ana = await addMember("Ana");
    const cookie = await cookieOf("Ana");
    const began = Date.now();
    const after = (hours: number) => new Date(began + hours * 60 * 60 * 1_000);
    const { viaId: id } = await memberOfCookie(cookie);
    const lastUse = async () => (await database().session.findUniqueOrThrow({ where: { id } })).updatedAt;
    await findVisitor(cookie, after(0.05));
    expect((await lastUse()).getTime()).toBeLessThan(after(0.01).getTime());
    for (const hours of [71, 141, 141.05])
      expect(await findVisitor(cookie, after(hours))).toMatchObject({ kind: "member" });
    await expect.poll(lastUse).toEqual(after(141));
    expect(await findVisitor(cookie, after(141 + 73))).toEqual(NOBODY);
    vi.stubEnv("PARALLAX_SESSION_IDLE_HOURS", "100");
    expect(await findVisitor(cookie, after(141 + 73))).toMatchObject({ kind: "member" });
    vi.stubEnv("PARALLAX_SESSION_IDLE_HOURS", "1");
    await database().session.updateMany({ where: { id }, data: { updatedAt: after(-2) } });
    expect((await listSessions(ana)).map((session) => session.id)).not.toContain(id);
    vi.stubEnv("PARALLAX_SESSION_IDLE_HOURS", "");
  });

  it("holds up nobody while its use is written down", async () => {
    await addMember("Ana");
    const cookie = await cookieOf("Ana");
    const later = new Date(Date.now() + 60 * 60 * 1_000);
    await inWriteTransaction(async () => {
      expect(await findVisitor(cookie, later)).toMatchObject({ kind: "member" });
    });
    const { viaId: id } = await memberOfCookie(cookie);
    await expect.poll(() => database().session.count({ where: { id, updatedAt: later } })).toBe(1);
  });

  it("needs the new password once it was changed, and the sessions of the old one have ended", async () => {
    const ana = await addMember("Ana");
    const [here, there] = [await cookieOf("Ana"), await cookieOf("Ana")];
    const change = { current: PASSWORD, password: "another long password" };
    expect(await changePassword({ ...change, current: "wrong" }, ana, here, CLIENT)).toBe("wrong");
    for (const known of ["password1234", "ana@desk.example"])
      expect(await changePassword({ ...change, password: known }, ana, here, CLIENT)).toBe("easily-guessed");
    expect(await changePassword(change, ana, here, CLIENT)).toBe("changed");
    expect(await findVisitor(there)).toEqual(NOBODY);
    const again = (password: string) => signIn({ email: emailOf("Ana"), password }, new Headers(), CLIENT);
    expect(await again(PASSWORD)).toBe("wrong");
    expect(await again(change.password)).toBe("signed-in");
  });
});

describe("A member", () => {
  it("gets another role at once", async () => {
    const ana = await addMember("Ana");
    const ben = await addMember("Ben", "reader");
    const cookie = await cookieOf("Ben");
    expect(await changeRole(ben.id, "editor", ana)).toEqual({ kind: "changed" });
    expect(await findVisitor(cookie)).toMatchObject({ member: { role: "editor" } });
    expect((await listAudit(null))[0]).toMatchObject({
      act: "role-changed",
      member: "Ana",
      thing: "Ben",
      details: { from: "reader", to: "editor" },
    });
  });

  it("who is the last administrator stays one", async () => {
    const ana = await addMember("Ana");
    const kept = { kind: "fault", fault: "last-administrator" };
    expect(await changeRole(ana.id, "reader", ana)).toEqual(kept);
    expect(await setBlocked(ana.id, true, ana)).toEqual(kept);
    expect(await eraseOwnAccount(ana)).toEqual(kept);
    await addMember("Ben", "administrator");
    expect(await changeRole(ana.id, "reader", ana)).toEqual({ kind: "changed" });
  });

  it("keeps what they did under another name, and as a former member", async () => {
    const ana = await addMember("Ana");
    const ben = await addMember("Ben", "analyst");
    await writeAudit({ by: ben, act: "judged", thing: "/calls/a" });
    await renameMember("Benjamin", ben);
    expect((await listAudit(null)).find(({ act }) => act === "judged")?.member).toBe("Benjamin");
    expect(await renameMember("Ana", ben)).toEqual({ kind: "fault", fault: "name-taken" });
    await eraseMember(ben.id, ana);
    expect((await listAudit(null)).find(({ act }) => act === "judged")?.member).toBe("A former member");
    expect(await signIn({ email: emailOf("Ben"), password: PASSWORD }, new Headers(), CLIENT)).toBe("wrong");
    const left = JSON.stringify([await database().member.findMany(), await database().account.findMany()]);
    for (const trace of ["Ben", emailOf("Ben")]) expect(left).not.toContain(trace);
  });
});

describe("The audit", () => {
  it("cannot be changed, nor anything of it deleted", async () => {
    await addMember("Ana");
    await expect(database().auditEntry.updateMany({ data: { act: "judged" } })).rejects.toThrow();
    await expect(database().auditEntry.deleteMany()).rejects.toThrow();
    expect(await actsOf()).toContainEqual(["invitation-accepted", "Ana"]);
  });
});

it("A library is private until an administrator opens it", async () => {
  const ana = await addMember("Ana");
  expect(await isLibraryPublic()).toBe(false);
  await setLibraryPublic(true, ana);
  expect(await findVisitor(new Headers())).toEqual({ kind: "anyone", isPublic: true });
  await setLibraryPublic(false, ana);
  expect(await isLibraryPublic()).toBe(false);
});
