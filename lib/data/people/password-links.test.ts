import { beforeEach, describe, expect, it } from "vitest";
import { database } from "../client";
import { useFreshDatabase } from "../testing/test-database";
import { listAudit } from "./audit";
import { eraseMember, setBlocked } from "./members";
import { isPasswordLink, makePasswordLink, makePasswordLinkFor, setPasswordBy } from "./password-links";
import { findVisitor, signIn } from "./sessions";
import { PASSWORD, addMember, cookieOf, emailOf, shareLibrary } from "./test-members";

const NEW = "another long password";
const signInWith = (name: string, password: string) =>
  signIn({ email: emailOf(name), password }, new Headers(), "10.0.0.5");

/** The secret of the link that was made. */
async function linkFor(...given: Parameters<typeof makePasswordLink>): Promise<string> {
  const made = await makePasswordLink(...given);
  if (made.kind === "fault") throw new Error(made.fault);
  return made.secret;
}

shareLibrary();

beforeEach(useFreshDatabase);

describe("A link for a new password", () => {
  it("sets one, and ends every session of the member", async () => {
    const ana = await addMember("Ana");
    const ben = await addMember("Ben", "analyst");
    const cookie = await cookieOf("Ben");
    const secret = await linkFor(ben.id, ana);
    expect(await isPasswordLink(secret)).toBe(true);
    expect(await setPasswordBy(secret, NEW)).toBe("set");
    expect(await findVisitor(cookie)).toEqual({ kind: "anyone", isPublic: false });
    expect(await signInWith("Ben", PASSWORD)).toBe("wrong");
    expect(await signInWith("Ben", NEW)).toBe("signed-in");
    expect(await signInWith("Ana", PASSWORD)).toBe("signed-in");
    const acts = (await listAudit(null)).map(({ act, member, thing }) => [act, member, thing]);
    expect(acts).toContainEqual(["password-link-made", "Ana", "Ben"]);
    expect(acts).toContainEqual(["password-changed", null, "Ben"]);
  });

  it("is good once, also for two at once, and the other links of the member end with it", async () => {
    const ana = await addMember("Ana");
    const [secret, other] = [await linkFor(ana.id, ana), await linkFor(ana.id, ana)];
    const answers = await Promise.all([setPasswordBy(secret, NEW), setPasswordBy(secret, "a third long password")]);
    expect(answers.toSorted()).toEqual(["missing", "set"]);
    expect(await isPasswordLink(secret)).toBe(false);
    expect(await setPasswordBy(other, NEW)).toBe("missing");
  });

  it("sets none that is easy to guess, and is good still", async () => {
    const ana = await addMember("Ana");
    const secret = await linkFor(ana.id, ana);
    for (const known of ["iloveyou1234", "ana@desk.example"])
      expect(await setPasswordBy(secret, known)).toBe("easily-guessed");
    expect(await setPasswordBy(secret, NEW)).toBe("set");
  });

  it("is good for an hour", async () => {
    const ana = await addMember("Ana");
    const secret = await linkFor(ana.id, ana);
    const { expiresAt } = await database().verification.findFirstOrThrow();
    expect(Math.round((expiresAt.getTime() - Date.now()) / 60_000)).toBe(60);
    await database().verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await isPasswordLink(secret)).toBe(false);
    expect(await setPasswordBy(secret, NEW)).toBe("missing");
  });

  it("is not stored as it is sent", async () => {
    const ana = await addMember("Ana");
    const secret = await linkFor(ana.id, ana);
    expect(JSON.stringify(await database().verification.findMany())).not.toContain(secret);
  });

  it("is none of somebody who is shut out or erased", async () => {
    const ana = await addMember("Ana");
    const ben = await addMember("Ben", "analyst");
    const secret = await linkFor(ben.id, ana);
    await setBlocked(ben.id, true, ana);
    expect(await isPasswordLink(secret)).toBe(false);
    expect(await setPasswordBy(secret, NEW)).toBe("missing");
    expect(await makePasswordLink(ben.id, ana)).toEqual({ kind: "fault", fault: "shut-out" });
    await eraseMember(ben.id, ana);
    expect(await setPasswordBy(secret, NEW)).toBe("missing");
    expect(await makePasswordLink(ben.id, ana)).toEqual({ kind: "fault", fault: "shut-out" });
  });
});

describe("A link that is sent by e-mail", () => {
  it("is made for a member who may sign in, whatever the spelling of their address", async () => {
    const ana = await addMember("Ana");
    const made = await makePasswordLinkFor("ANA@desk.example");
    expect(made?.email).toBe(emailOf("Ana"));
    expect(await setPasswordBy(made!.secret, NEW)).toBe("set");
    expect(await signInWith("Ana", NEW)).toBe("signed-in");
    expect((await listAudit(null)).find(({ act }) => act === "password-link-made")).toMatchObject({
      member: null,
      thing: "Ana",
    });
    expect(ana.name).toBe("Ana");
  });

  it("is made for nobody else", async () => {
    const ana = await addMember("Ana");
    const ben = await addMember("Ben", "analyst");
    await setBlocked(ben.id, true, ana);
    for (const email of [emailOf("Ben"), "nobody@desk.example"]) expect(await makePasswordLinkFor(email)).toBeNull();
    expect(await database().verification.count()).toBe(0);
  });
});
