// Members of a shared library, for tests.
import { afterAll, beforeAll, vi } from "vitest";
import type { Member, Role } from "../../model/people/roles";
import { database } from "../client";
import { auth } from "./auth";
import { acceptInvitation, invite, inviteFirst } from "./invitations";
import { beginSecondFactor } from "./second-factor";
import { findVisitor } from "./sessions";

export const PASSWORD = "a long enough password";

/** Makes this process one of a shared library until the tests of the file have ended, because other files run in the same process. */
export function shareLibrary() {
  beforeAll(() => {
    vi.stubEnv("PARALLAX_MODE", "shared");
    vi.stubEnv("PARALLAX_SECRET", "test secret of at least thirty-two characters");
  });
  afterAll(() => void vi.unstubAllEnvs());
}

export const emailOf = (name: string) => `${name.toLowerCase().replaceAll(" ", ".")}@desk.example`;

/** The cookie of a new session; with a second factor, that of its first step. */
export async function cookieOf(name: string): Promise<Headers> {
  const { headers } = await auth().api.signInEmail({
    body: { email: emailOf(name), password: PASSWORD },
    returnHeaders: true,
  });
  return cookiesIn(headers);
}

/** The request header for the cookies of an answer. */
export const cookiesIn = (headers: Headers): Headers =>
  new Headers({
    cookie: headers
      .getSetCookie()
      .map((cookie) => cookie.split(";")[0]!)
      // Cookies that are removed.
      .filter((cookie) => !cookie.endsWith("="))
      .join("; "),
  });

/** A member as a request of theirs has them. */
export async function memberOf(name: string): Promise<Member> {
  const visitor = await findVisitor(await cookieOf(name));
  if (visitor.kind !== "member") throw new Error(`${name} cannot sign in.`);
  return visitor.member;
}

/** Adds a member with a role; the first one is an administrator. */
export async function addMember(name: string, role: Role = "administrator"): Promise<Member> {
  const first = await database().member.findFirst({ where: { role: "administrator" } });
  const by: Member | null = first && {
    id: first.id,
    name: first.name,
    role: "administrator",
    via: "session",
    viaId: "s",
  };
  const secret = by ? await invite({ role, note: name }, by) : await inviteFirst(name);
  const joined = await acceptInvitation(secret, { name, email: emailOf(name), password: PASSWORD });
  if (joined.kind === "fault") throw new Error(`${name} could not join: ${joined.fault}.`);
  return memberOf(name);
}

/** The client address of requests in tests. */
export const CLIENT = "10.0.0.5";

/** Starts setting up a member's second factor, with the cookie of one of their sessions. */
export async function beginFactorOf(member: Member): Promise<{ uri: string; cookie: Headers }> {
  const cookie = await cookieOf(member.name);
  const begun = await beginSecondFactor(PASSWORD, member, cookie, CLIENT);
  if (begun.kind !== "begun") throw new Error(begun.kind);
  return { uri: begun.uri, cookie };
}
