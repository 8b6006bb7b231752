import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Member } from "../../model/people/roles";
import { can } from "../../model/people/roles";
import { database } from "../client";
import { useFreshDatabase } from "../testing/test-database";
import { listAudit } from "./audit";
import { auth } from "./auth";
import { listMembers, setBlocked } from "./members";
import {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  enterCode,
  isSecondFactorOn,
  removeSecondFactor,
} from "./second-factor";
import { findVisitor, signIn } from "./sessions";
import { CLIENT, PASSWORD, addMember, beginFactorOf, cookieOf, cookiesIn, emailOf, shareLibrary } from "./test-members";
import { codeOf } from "./test-totp";

const NOBODY = { kind: "anyone", isPublic: false };
const signInAs = (name: string) => signIn({ email: emailOf(name), password: PASSWORD }, new Headers(), CLIENT);
const actsOf = async () => (await listAudit(null)).map(({ act, member, thing }) => [act, member ?? thing]);

/** A member with a second factor, its key, and the recovery codes. */
async function addWithSecondFactor(name: string): Promise<{ member: Member; uri: string; codes: string[] }> {
  const member = await addMember(name);
  const { uri, cookie } = await beginFactorOf(member);
  const confirmed = await confirmSecondFactor(codeOf(uri), member, cookie, CLIENT);
  if (confirmed.kind !== "on") throw new Error(confirmed.kind);
  return { member, uri, codes: confirmed.recoveryCodes };
}

shareLibrary();

beforeEach(async () => {
  await useFreshDatabase();
  vi.stubEnv("PARALLAX_TWO_FACTOR", "");
});

describe("A second factor", () => {
  it("is on once a code has proved that the key was copied, and needs the password", async () => {
    const ana = await addMember("Ana");
    const cookie = await cookieOf("Ana");
    expect(await beginSecondFactor("wrong password", ana, cookie, CLIENT)).toEqual({ kind: "wrong" });
    const begun = await beginSecondFactor(PASSWORD, ana, cookie, CLIENT);
    expect(begun).toMatchObject({ kind: "begun", uri: expect.stringMatching(/^otpauth:\/\/totp\//) });
    expect(await isSecondFactorOn(ana.id)).toBe(false);
    expect(await signInAs("Ana")).toBe("signed-in");
    const uri = begun.kind === "begun" ? begun.uri : "";
    const wrong = codeOf(uri) === "123456" ? "654321" : "123456";
    expect(await confirmSecondFactor(wrong, ana, cookie, CLIENT)).toEqual({ kind: "wrong" });
    const confirmed = await confirmSecondFactor(codeOf(uri), ana, cookie, CLIENT);
    expect(confirmed.kind === "on" && confirmed.recoveryCodes.length).toBe(10);
    expect(await isSecondFactorOn(ana.id)).toBe(true);
    expect(await signInAs("Ana")).toBe("second-step");
    expect(await actsOf()).toContainEqual(["second-factor-on", "Ana"]);
    const kept = JSON.stringify(await database().twoFactor.findMany());
    for (const code of confirmed.kind === "on" ? confirmed.recoveryCodes : []) expect(kept).not.toContain(code);
  });

  it("gives no session before its code, and each code is good once", async () => {
    const { uri, codes } = await addWithSecondFactor("Ana");
    const step = await cookieOf("Ana");
    expect(await findVisitor(step)).toEqual(NOBODY);
    const before = await database().session.count();
    expect(await enterCode("000000" === codeOf(uri) ? "111111" : "000000", step)).toBe("wrong");
    const code = codeOf(uri, 1);
    expect(await enterCode(code, step)).toBe("signed-in");
    expect(await database().session.count()).toBe(before + 1);
    expect(await enterCode(codeOf(uri, 1), step)).toBe("expired");
    expect(await enterCode(code, await cookieOf("Ana"))).toBe("wrong");
    expect(await database().session.count()).toBe(before + 1);
    expect(await enterCode(codes[0]!, await cookieOf("Ana"))).toBe("signed-in");
    expect(await enterCode(codes[0]!, await cookieOf("Ana"))).toBe("wrong");
    expect(await actsOf()).toContainEqual(["recovery-code-used", "Ana"]);
    expect((await actsOf()).filter(([act]) => act === "sign-in-failed")).toHaveLength(4);
  });

  it("takes few wrong codes, whichever way they come", async () => {
    const { uri } = await addWithSecondFactor("Ana");
    const answers: string[] = [];
    for (let step = 0; step < 3; step++) {
      const cookie = await cookieOf("Ana");
      for (let i = 0; i < 5; i++) answers.push(await enterCode(`nothing-${i}`, cookie));
    }
    expect(answers.filter((answer) => answer === "wrong")).toHaveLength(10);
    expect(await enterCode(codeOf(uri), await cookieOf("Ana"))).toBe("too-many");
  });

  it("lets in nobody who is shut out between the two steps", async () => {
    const { member, uri } = await addWithSecondFactor("Ana");
    const ben = await addMember("Ben", "administrator");
    const step = await cookieOf("Ana");
    await setBlocked(member.id, true, ben);
    expect(await enterCode(codeOf(uri), step)).toBe("expired");
    expect(await database().session.count({ where: { userId: member.id } })).toBe(0);
  });

  it("is turned off by its owner, with the password", async () => {
    const { member: ana, codes } = await addWithSecondFactor("Ana");
    const given = { body: { code: codes[0]! }, headers: await cookieOf("Ana"), returnHeaders: true } as const;
    const cookie = cookiesIn((await auth().api.verifyBackupCode(given)).headers);
    expect(await endSecondFactor("wrong password", ana, cookie, CLIENT)).toBe("wrong");
    expect(await isSecondFactorOn(ana.id)).toBe(true);
    expect(await endSecondFactor(PASSWORD, ana, cookie, CLIENT)).toBe("off");
    expect(await signInAs("Ana")).toBe("signed-in");
    expect(await actsOf()).toContainEqual(["second-factor-off", "Ana"]);
  });

  it("is taken off by an administrator where it was lost", async () => {
    const { member: ana } = await addWithSecondFactor("Ana");
    const ben = await addMember("Ben", "administrator");
    expect((await listMembers()).map(({ name, hasSecondFactor }) => [name, hasSecondFactor])).toEqual([
      ["Ana", true],
      ["Ben", false],
    ]);
    expect(await removeSecondFactor(ana.id, ben)).toEqual({ kind: "changed" });
    expect(await signInAs("Ana")).toBe("signed-in");
    expect((await listAudit(null)).find(({ act }) => act === "second-factor-removed")).toMatchObject({
      member: "Ben",
      thing: "Ana",
    });
  });
});

describe("Where a second factor is required", () => {
  it("a member without one may do nothing before they have set it up", async () => {
    const ana = await addMember("Ana");
    const cookie = await cookieOf("Ana");
    vi.stubEnv("PARALLAX_TWO_FACTOR", "required");
    expect(await signInAs("Ana")).toBe("must-set-up");
    const before = await findVisitor(cookie);
    expect(before).toMatchObject({ kind: "member", member: { mustSetUp: true } });
    expect(can(before, "read")).toBe(false);
    const begun = await beginSecondFactor(PASSWORD, ana, cookie, CLIENT);
    await confirmSecondFactor(codeOf(begun.kind === "begun" ? begun.uri : ""), ana, cookie, CLIENT);
    const row = await database().session.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
    expect(row.userId).toBe(ana.id);
    expect(await signInAs("Ana")).toBe("second-step");
  });
});
