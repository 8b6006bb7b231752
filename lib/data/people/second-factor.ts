import "server-only";
import { isAPIError } from "better-auth/api";
import { whyNotAccount, type MemberChange } from "./members";
import type { Member } from "../../model/people/roles";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { inWriteTransaction } from "../write-transaction";
import { writeAudit } from "./audit";
import { auth, isRefusal, unlessRefused } from "./auth";
import { checkPassword, inAuthTransaction } from "./auth-transaction";
import { hashSecret } from "./secrets";
import { hasJustSignedIn, memberOfSession } from "./sessions";
import { countTry, takeOnce } from "./tries";

/** A code of an authenticator app; anything else is a recovery code. */
const APP_CODE = /^\d{6}$/;

/** The library's reasons for refusing. */
const reasonOf = (error: unknown): string =>
  isAPIError(error) ? String((error.body as { code?: unknown } | undefined)?.code ?? "") : "";

/**
 * Whether a member has a second factor.
 *
 * @throws when the database cannot be read
 * @example
 * await isSecondFactorOn("kJ2x"); //=> false
 */
export const isSecondFactorOn = async (id: string): Promise<boolean> =>
  (await database().member.count({ where: { id, twoFactorEnabled: true } })) > 0;

export type Refused = { kind: "wrong" } | { kind: "too-many" };

/**
 * Makes the key of a second factor. It is not required before a code has proved that the app has the key (`confirmSecondFactor`).
 *
 * @param password null for a member without one, who must have signed in just now; refused for a member who has one
 * @returns an otpauth: address with the key, for an authenticator app
 * @throws when the database cannot be written
 * @example
 * await beginSecondFactor(password, ana, headers, "10.0.0.5"); //=> { kind: "begun", uri: "otpauth://totp/Parallax:ana@…" }
 */
export async function beginSecondFactor(
  password: string | null,
  by: Member,
  headers: Headers,
  client: string,
): Promise<{ kind: "begun"; uri: string } | { kind: "stale" } | Refused> {
  if (!(await countTry(by.id, client))) return { kind: "too-many" };
  if (password === null && !(await hasJustSignedIn(by))) return { kind: "stale" };
  const body = password === null ? {} : { password };
  const begun = await unlessRefused(() => auth().api.enableTwoFactor({ body, headers }), null);
  return begun && "totpURI" in begun ? { kind: "begun", uri: begun.totpURI } : { kind: "wrong" };
}

/**
 * Turns a second factor on, after a code has proved that the app has the key. The session gets a new token.
 *
 * @returns recovery codes for a lost device; they are stored encrypted, and shown only once
 * @throws when the database cannot be written
 * @example
 * await confirmSecondFactor("492039", ana, headers, "10.0.0.5"); //=> { kind: "on", recoveryCodes: ["kJ2xq-Y0m3b", …] }
 */
export async function confirmSecondFactor(
  code: string,
  by: Member,
  headers: Headers,
  client: string,
): Promise<{ kind: "on"; recoveryCodes: string[] } | Refused> {
  if (!(await countTry(by.id, client))) return { kind: "too-many" };
  return inAuthTransaction(async (transaction) => {
    if (!(await unlessRefused(() => auth().api.verifyTOTP({ body: { code }, headers }), null)))
      return { kind: "wrong" };
    await takeOnce(by.id + code, transaction);
    const { backupCodes } = await auth().api.viewBackupCodes({ body: { userId: by.id } });
    await writeAudit({ by, act: "second-factor-on", thing: by.id }, transaction);
    return { kind: "on", recoveryCodes: backupCodes };
  });
}

/**
 * Turns off a member's second factor, if their password is right; a member without a password cannot.
 *
 * @throws when the database cannot be written
 * @example
 * await endSecondFactor(password, ana, headers, "10.0.0.5"); //=> "off"
 */
export async function endSecondFactor(
  password: string,
  by: Member,
  headers: Headers,
  client: string,
): Promise<"off" | "wrong" | "too-many"> {
  if (!(await countTry(by.id, client))) return "too-many";
  const proof = await checkPassword(by.id, password);
  if (!proof) return "wrong";
  const end = async (transaction: Prisma.TransactionClient) => {
    if (!(await unlessRefused(() => auth().api.disableTwoFactor({ body: { password }, headers }), null)))
      return "wrong";
    await writeAudit({ by, act: "second-factor-off", thing: by.id }, transaction);
    return "off";
  };
  return inAuthTransaction(end, [proof]);
}

/**
 * Removes the second factor of a member who has lost it.
 *
 * @throws when the database cannot be written
 * @example
 * await removeSecondFactor("kJ2x", administrator); //=> { kind: "changed" }
 */
export const removeSecondFactor = (id: string, by: Member): Promise<MemberChange> =>
  inWriteTransaction(async (client) => {
    const member = await client.member.findFirst({ where: { id, erasedAt: null } });
    if (!member) return { kind: "fault", fault: "missing" };
    const refused = await whyNotAccount("manage-account", id, by, client);
    if (refused) return refused;
    if (!member.twoFactorEnabled) return { kind: "changed" };
    await client.twoFactor.deleteMany({ where: { userId: id } });
    await client.member.update({ where: { id }, data: { twoFactorEnabled: false } });
    await writeAudit({ by, act: "second-factor-removed", thing: id }, client);
    return { kind: "changed" };
  });

/** "expired" if the password must be entered again. */
export type CodeEntered = "signed-in" | "wrong" | "too-many" | "expired";

const REFUSALS: Partial<Record<string, CodeEntered>> = {
  INVALID_TWO_FACTOR_COOKIE: "expired",
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "expired",
  ACCOUNT_TEMPORARILY_LOCKED: "too-many",
};

/**
 * Begins the session of somebody whose password was right, with a code of an authenticator app or a recovery code. Each works once. After
 * five wrong codes the password is asked for again; after ten in a row no code is accepted for 15 minutes.
 *
 * @param headers of the request, with the cookie of the first step
 * @throws when the database cannot be written
 * @example
 * await enterCode("492039", headers); //=> "signed-in"
 */
export const enterCode = (code: string, headers: Headers): Promise<CodeEntered> =>
  inAuthTransaction(async (client) => {
    const isOfApp = APP_CODE.test(code);
    const given = { body: { code }, headers };
    try {
      const { token, user } = isOfApp ? await auth().api.verifyTOTP(given) : await auth().api.verifyBackupCode(given);
      if (token === undefined) return "expired";
      const session = { token: hashSecret(token) };
      if (isOfApp && !(await takeOnce(user.id + code, client))) {
        await client.session.delete({ where: session });
        await writeAudit({ by: null, act: "sign-in-failed", thing: user.id }, client);
        return "wrong";
      }
      const { id } = await client.session.findUniqueOrThrow({ where: session, select: { id: true } });
      const by = memberOfSession(user, id);
      if (!isOfApp) await writeAudit({ by, act: "recovery-code-used", thing: user.id }, client);
      await writeAudit({ by, act: "signed-in" }, client);
      return "signed-in";
    } catch (error) {
      if (!isRefusal(error)) throw error;
      await writeAudit({ by: null, act: "sign-in-failed" }, client);
      return REFUSALS[reasonOf(error)] ?? "wrong";
    }
  });
