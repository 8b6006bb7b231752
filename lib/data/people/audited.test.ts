import { beforeEach, expect, it } from "vitest";
import type { Act } from "../../model/people/audit";
import type { Member } from "../../model/people/roles";
import { readAllBut, withoutAudit } from "../testing/test-audit";
import { useFreshDatabase } from "../testing/test-database";
import { listAudit } from "./audit";
import { auth } from "./auth";
import { makePasswordLink, makePasswordLinkFor, setPasswordBy } from "./password-links";
import { confirmSecondFactor, endSecondFactor, enterCode, isSecondFactorOn, removeSecondFactor } from "./second-factor";
import { changePassword, signIn, signInByProvider, signOut, signOutEverywhere } from "./sessions";
import { CLIENT, PASSWORD, addMember, beginFactorOf, cookieOf, cookiesIn, emailOf, shareLibrary } from "./test-members";
import { codeOf } from "./test-totp";

const NEW = "another long password";

let ana: Member;

shareLibrary();

beforeEach(async () => {
  await useFreshDatabase();
  ana = await addMember("Ana");
});

const signInWith = (password: string) => signIn({ email: emailOf("Ana"), password }, new Headers(), CLIENT);

async function turnOn(): Promise<{ uri: string; codes: string[] }> {
  const { uri, cookie } = await beginFactorOf(ana);
  const confirmed = await confirmSecondFactor(codeOf(uri), ana, cookie, CLIENT);
  if (confirmed.kind !== "on") throw new Error(confirmed.kind);
  return { uri, codes: confirmed.recoveryCodes };
}

async function linkFor(member: Member): Promise<string> {
  const made = await makePasswordLink(member.id, ana);
  if (made.kind === "fault") throw new Error(made.fault);
  return made.secret;
}

/** Each act, in an order in which all are possible, with the lines that the audit then has, the first line first. */
const AUDITED_ACTS: [name: string, says: Act[], prepare: () => Promise<() => Promise<unknown>>][] = [
  ["signs in", ["signed-in"], async () => () => signInWith(PASSWORD)],
  ["fails to sign in", ["sign-in-failed"], async () => () => signInWith("not the password")],
  ["signs in by the provider", ["signed-in"], async () => () => signInByProvider(ana.id, "Desk ID", new Headers())],
  [
    "comes from the provider, and has a second factor",
    ["first-step"],
    async () => {
      await turnOn();
      return () => signInByProvider(ana.id, "Desk ID", new Headers());
    },
  ],
  [
    "enters a code",
    ["signed-in"],
    async () => {
      const { uri } = await turnOn();
      const step = await cookieOf("Ana");
      return () => enterCode(codeOf(uri, 1), step);
    },
  ],
  [
    "enters a recovery code",
    ["recovery-code-used", "signed-in"],
    async () => {
      const { codes } = await turnOn();
      const step = await cookieOf("Ana");
      return () => enterCode(codes[0]!, step);
    },
  ],
  [
    "enters a wrong code",
    ["sign-in-failed"],
    async () => {
      const { uri } = await turnOn();
      const step = await cookieOf("Ana");
      return () => enterCode(codeOf(uri) === "000000" ? "111111" : "000000", step);
    },
  ],
  [
    "enters a code that was used",
    ["sign-in-failed"],
    async () => {
      const { uri } = await turnOn();
      const code = codeOf(uri, 1);
      await enterCode(code, await cookieOf("Ana"));
      const step = await cookieOf("Ana");
      return () => enterCode(code, step);
    },
  ],
  [
    "signs out",
    ["signed-out"],
    async () => {
      const cookie = await cookieOf("Ana");
      return () => signOut(ana, cookie);
    },
  ],
  ["signs out everywhere", ["signed-out-everywhere"], async () => () => signOutEverywhere(ana)],
  [
    "changes the password",
    ["password-changed"],
    async () => {
      const cookie = await cookieOf("Ana");
      return () => changePassword({ current: PASSWORD, password: NEW }, ana, cookie, CLIENT);
    },
  ],
  ["makes a link for a password", ["password-link-made"], async () => () => makePasswordLink(ana.id, ana)],
  ["asks for such a link", ["password-link-made"], async () => () => makePasswordLinkFor(emailOf("Ana"))],
  [
    "sets a password by it",
    ["password-changed"],
    async () => {
      const secret = await linkFor(ana);
      return () => setPasswordBy(secret, NEW);
    },
  ],
  [
    "turns a second factor on",
    ["second-factor-on"],
    async () => {
      const { uri, cookie } = await beginFactorOf(ana);
      return () => confirmSecondFactor(codeOf(uri), ana, cookie, CLIENT);
    },
  ],
  [
    "turns it off",
    ["second-factor-off"],
    async () => {
      const { codes } = await turnOn();
      const given = { body: { code: codes[0]! }, headers: await cookieOf("Ana"), returnHeaders: true } as const;
      const cookie = cookiesIn((await auth().api.verifyBackupCode(given)).headers);
      return () => endSecondFactor(PASSWORD, ana, cookie, CLIENT);
    },
  ],
  [
    "takes it off a member",
    ["second-factor-removed"],
    async () => {
      await turnOn();
      const ben = await addMember("Ben");
      return () => removeSecondFactor(ana.id, ben);
    },
  ],
];

it.each(AUDITED_ACTS)(
  "Who %s: it is written down with what it changes, or nothing is changed",
  async (_name, says, prepare) => {
    const does = await prepare();
    const [before, [last]] = [await readAllBut(["AuditEntry"]), await listAudit(null, 1)];
    await expect(withoutAudit(does)).rejects.toThrow();
    expect(await readAllBut(["AuditEntry"])).toBe(before);
    await does();
    const lines = (await listAudit(null)).filter(({ id }) => id > last!.id);
    expect(lines.map(({ act }) => act).toReversed()).toEqual(says);
  },
);

it("A wrong code is counted, though it is refused", async () => {
  const { uri } = await turnOn();
  const step = await cookieOf("Ana");
  const wrong = codeOf(uri) === "000000" ? "111111" : "000000";
  for (let i = 0; i < 5; i++) await enterCode(wrong, step);
  expect(await enterCode(codeOf(uri, 1), step)).toBe("expired");
  expect(await isSecondFactorOn(ana.id)).toBe(true);
});
