import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Member } from "../../model/people/roles";
import { database } from "../client";
import { useFreshDatabase } from "../testing/test-database";
import { listAudit } from "./audit";
import { invite } from "./invitations";
import { eraseMember, listMembers, setBlocked } from "./members";
import { providerOrigins } from "./provider";
import {
  askToConnect,
  askToJoin,
  askToSignIn,
  disconnect,
  isConnected,
  takeAnswer,
  type ProviderRequest,
} from "./provider-sign-in";
import { beginSecondFactor, endSecondFactor } from "./second-factor";
import { findVisitor, hasPassword } from "./sessions";
import { CLIENT, PASSWORD, addMember, cookieOf, emailOf, memberOf, shareLibrary } from "./test-members";
import { nameProvider } from "./test-provider";

const NOBODY = new Headers();

shareLibrary();
const provider = nameProvider();

afterAll(() => void vi.restoreAllMocks());

let ana: Member;

beforeEach(async () => {
  await useFreshDatabase();
  Object.assign(provider, { claims: {}, isForged: false, isDown: false, asked: [] });
  vi.spyOn(console, "error")
    .mockReset()
    .mockImplementation(() => undefined);
  ana = await addMember("Ana");
});

function parts(asked: ProviderRequest<string>) {
  if (asked.kind === "fault") throw new Error(asked.fault);
  return { state: asked.state, asked: new URL(asked.address).searchParams };
}

/** The query with which the provider sends somebody back. */
async function answer(of: ProviderRequest<string>, sub: string, by: Member | null = null, query = "code=c") {
  const { state, asked } = parts(of);
  const { claims } = provider;
  provider.claims = { sub, nonce: asked.get("nonce"), ...claims };
  const answered = await takeAnswer({ query: `?${query}&state=${state}`, state }, state, by, NOBODY);
  provider.claims = claims;
  return answered;
}

const signIn = async (sub: string) => answer(await askToSignIn("/calls", CLIENT), sub);

async function join(name: string, sub: string) {
  const secret = await invite({ role: "analyst", note: name }, ana);
  return answer(await askToJoin(secret, { name, email: emailOf(name) }, CLIENT), sub);
}

const connect = async (sub: string) =>
  answer(await askToConnect(PASSWORD, ana, await cookieOf("Ana"), CLIENT), sub, ana);

const acts = async () => (await listAudit(null)).map(({ act, member, details }) => [act, member, details.with]);

describe("Signing in by the provider", () => {
  it("asks with all that the answer is checked against", async () => {
    const { asked, state } = parts(await askToSignIn(null, CLIENT));
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: "code",
      scope: "openid",
      redirect_uri: "https://parallax.example/sign-in/provider",
      code_challenge_method: "S256",
      state,
    });
    expect(JSON.stringify(await database().verification.findMany())).not.toContain(state);
  });

  it("makes no account: somebody who is not known is refused", async () => {
    expect(await signIn("eve")).toMatchObject({ kind: "fault", fault: "stranger" });
    expect(await listMembers()).toHaveLength(1);
    expect(await database().session.count()).toBe(1);
    expect((await acts())[0]).toEqual(["sign-in-failed", null, "Desk ID"]);
  });

  it("knows nobody by their address", async () => {
    provider.claims = { email: emailOf("Ana"), email_verified: true };
    expect(await signIn("ana")).toMatchObject({ kind: "fault", fault: "stranger" });
  });

  it("begins a session of whoever joined by it, and says so in the audit", async () => {
    expect(await join("Ben", "ben")).toEqual({ kind: "signed-in", to: null });
    expect(await signIn("ben")).toEqual({ kind: "signed-in", to: "/calls" });
    const [ben] = (await listMembers()).filter(({ name }) => name === "Ben");
    expect(ben).toMatchObject({ role: "analyst", email: emailOf("Ben") });
    expect(await hasPassword(ben!.id)).toBe(false);
    expect(await database().session.count({ where: { userId: ben!.id } })).toBe(2);
    expect((await acts()).slice(0, 3)).toEqual([
      ["signed-in", "Ben", "Desk ID"],
      ["signed-in", "Ben", "Desk ID"],
      ["invitation-accepted", "Ben", "Desk ID"],
    ]);
  });

  it("refuses those who are shut out, or erased, as it does strangers", async () => {
    await join("Ben", "ben");
    const ben = (await listMembers()).find(({ name }) => name === "Ben")!;
    await setBlocked(ben.id, true, ana);
    expect(await signIn("ben")).toMatchObject({ kind: "fault", fault: "stranger" });
    await setBlocked(ben.id, false, ana);
    expect(await signIn("ben")).toMatchObject({ kind: "signed-in" });
    await eraseMember(ben.id, ana);
    expect(await signIn("ben")).toMatchObject({ kind: "fault", fault: "stranger" });
  });

  it("knows an account of the provider as one of that provider only", async () => {
    await join("Ben", "ben");
    await database().account.updateMany({
      where: { accountId: "ben" },
      data: { providerId: "openid:https://another.example/" },
    });
    expect(await signIn("ben")).toMatchObject({ kind: "fault", fault: "stranger" });
  });

  it("asks for a second factor as a password does, where one is on", async () => {
    await join("Ben", "ben");
    await database().member.updateMany({ where: { name: "Ben" }, data: { twoFactorEnabled: true } });
    const before = await database().session.count();
    expect(await signIn("ben")).toEqual({ kind: "second-step", to: "/calls" });
    expect(await database().session.count()).toBe(before);
    expect((await acts())[0]).toEqual(["first-step", "Ben", "Desk ID"]);
  });

  it("does not stand in the place of a second factor that is required", async () => {
    vi.stubEnv("PARALLAX_TWO_FACTOR", "required");
    expect(await join("Ben", "ben")).toEqual({ kind: "must-set-up" });
    vi.stubEnv("PARALLAX_TWO_FACTOR", "optional");
  });

  it("takes an answer once, and only in the browser that asked", async () => {
    await join("Ben", "ben");
    const { state, asked } = parts(await askToSignIn(null, CLIENT));
    provider.claims = { sub: "ben", nonce: asked.get("nonce") };
    const sent = { query: `?code=c&state=${state}`, state };
    for (const kept of [null, "another state"])
      expect(await takeAnswer(sent, kept, null, NOBODY)).toMatchObject({ fault: "not-begun" });
    const both = await Promise.all([1, 2].map(() => takeAnswer(sent, state, null, NOBODY)));
    expect(both.map(({ kind }) => kind).sort()).toEqual(["fault", "signed-in"]);
    expect(await takeAnswer(sent, state, null, NOBODY)).toMatchObject({ fault: "not-begun" });
  });

  it("takes no answer that is too old", async () => {
    const asked = await askToSignIn(null, CLIENT);
    await database().verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await answer(asked, "ana")).toMatchObject({ kind: "fault", fault: "not-begun" });
  });

  it.each([
    ["another key's signature", { isForged: true }],
    ["a token for another client", { claims: { aud: "another" } }],
    ["a token of another provider", { claims: { iss: "https://another.example" } }],
    ["a token that is too old", { claims: { exp: 1_000_000_000 } }],
    ["a token with another nonce", { claims: { nonce: "another" } }],
  ])("takes %s for no proof", async (_what, spoiled) => {
    await join("Ben", "ben");
    Object.assign(provider, spoiled);
    expect(await signIn("ben")).toMatchObject({ kind: "fault", fault: "not-proven" });
  });

  it("says that the provider does not answer, and goes on once it does", async () => {
    await join("Ben", "ben");
    provider.isDown = true;
    expect(await signIn("ben")).toMatchObject({ kind: "fault", fault: "unreachable" });
    provider.isDown = false;
    expect(await signIn("ben")).toMatchObject({ kind: "signed-in" });
    const { PARALLAX_OPENID_ISSUER: issuer } = process.env;
    vi.stubEnv("PARALLAX_OPENID_ISSUER", "http://127.0.0.1:1");
    expect(await askToSignIn(null, CLIENT)).toEqual({ kind: "fault", fault: "unreachable" });
    vi.stubEnv("PARALLAX_OPENID_ISSUER", issuer);
  });

  it("tells a sign-in that was cancelled from a fault", async () => {
    const broken = (error: string) => async () => answer(await askToSignIn("/calls", CLIENT), "x", null, error);
    expect(await broken("error=access_denied")()).toMatchObject({ fault: "cancelled", intent: { to: "/calls" } });
    expect(await broken("error=server_error")()).toMatchObject({ fault: "not-proven" });
    expect(await broken("")()).toMatchObject({ fault: "not-proven" });
  });

  it("counts the attempts of a client", async () => {
    for (let i = 0; i < 50; i++) await askToSignIn(null, "10.0.0.6");
    expect(await askToSignIn(null, "10.0.0.6")).toEqual({ kind: "fault", fault: "too-many" });
  });

  it("names the provider's own origin for the policy of its pages", () => {
    expect(providerOrigins()).toEqual([provider.issuer]);
  });
});

describe("Joining by the provider", () => {
  it("tells before the provider is asked why somebody cannot join", async () => {
    const secret = await invite({ role: "reader", note: "Ben" }, ana);
    const asked = (name: string, email: string, of = secret) => askToJoin(of, { name, email }, CLIENT);
    expect(await asked("Ana", "b@desk.example")).toMatchObject({ fault: "name-taken" });
    expect(await asked("Ben", emailOf("Ana"))).toMatchObject({ fault: "email-taken" });
    expect(await asked("Ben", "b@desk.example", "x".repeat(43))).toMatchObject({ fault: "link-closed" });
  });

  it("is for one person, once, who is nobody else here", async () => {
    const secret = await invite({ role: "reader", note: "Ben" }, ana);
    const [first, second] = [
      await askToJoin(secret, { name: "Ben", email: "b@desk.example" }, CLIENT),
      await askToJoin(secret, { name: "Eve", email: "e@desk.example" }, CLIENT),
    ];
    expect(await answer(first, "ben")).toMatchObject({ kind: "signed-in" });
    expect(await answer(second, "eve")).toMatchObject({ kind: "fault", fault: "link-closed" });
    expect(await join("Bea", "ben")).toMatchObject({ kind: "fault", fault: "identity-taken" });
    expect((await listMembers()).map(({ name }) => name)).toEqual(["Ana", "Ben"]);
  });

  it("leaves a second factor to be set up without a password, just after signing in, and not to be turned off", async () => {
    await join("Ben", "ben");
    const ben = (await listMembers()).find(({ name }) => name === "Ben")!;
    const session = await database().session.findFirstOrThrow({ where: { userId: ben.id } });
    const by: Member = { id: ben.id, name: "Ben", role: "analyst", via: "session", viaId: session.id };
    const begin = () => beginSecondFactor(null, by, NOBODY, CLIENT);
    // The session is recent enough; that this request lacks its cookie does not matter here.
    expect(await begin()).toEqual({ kind: "wrong" });
    const createdAt = new Date(Date.now() - 11 * 60 * 1_000);
    await database().session.update({ where: { id: session.id }, data: { createdAt } });
    expect(await begin()).toEqual({ kind: "stale" });
    expect(await endSecondFactor("x", by, NOBODY, CLIENT)).toBe("wrong");
    // A member who has a password must enter it.
    expect(await beginSecondFactor(null, ana, await cookieOf("Ana"), CLIENT)).toEqual({ kind: "wrong" });
  });
});

describe("A member", () => {
  it("connects their account of the provider with their password, and disconnects it", async () => {
    expect(await askToConnect("not mine", ana, await cookieOf("Ana"), CLIENT)).toEqual({
      kind: "fault",
      fault: "wrong",
    });
    expect(await connect("ana")).toEqual({ kind: "connected" });
    expect(await isConnected(ana.id)).toBe(true);
    expect(await signIn("ana")).toMatchObject({ kind: "signed-in" });
    expect(await disconnect("not mine", ana, await cookieOf("Ana"), CLIENT)).toBe("wrong");
    expect(await disconnect(PASSWORD, ana, await cookieOf("Ana"), CLIENT)).toBe("disconnected");
    expect(await signIn("ana")).toMatchObject({ kind: "fault", fault: "stranger" });
    expect((await acts()).map(([act]) => act)).toEqual(
      expect.arrayContaining(["provider-connected", "provider-disconnected"]),
    );
  });

  it("has one account of the provider, which is nobody else's", async () => {
    await join("Ben", "ben");
    expect(await connect("ben")).toMatchObject({ kind: "fault", fault: "identity-taken" });
    await connect("ana");
    await connect("ana at home");
    expect(
      (await database().account.findMany({ where: { userId: ana.id } })).map(({ accountId }) => accountId),
    ).toEqual(expect.arrayContaining([ana.id, "ana at home"]));
    expect(await database().account.count({ where: { userId: ana.id } })).toBe(2);
  });

  it("does not get an account connected by an answer that another has asked for", async () => {
    await addMember("Ben", "analyst");
    const ben = await memberOf("Ben");
    const asked = await askToConnect(PASSWORD, ana, await cookieOf("Ana"), CLIENT);
    expect(await answer(asked, "eve", ben)).toMatchObject({ kind: "fault", fault: "not-begun" });
    expect(await isConnected(ben.id)).toBe(false);
    expect((await findVisitor(NOBODY)).kind).toBe("anyone");
  });
});
