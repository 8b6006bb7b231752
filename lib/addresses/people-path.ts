import {
  MEMBER_FAULTS,
  MEMBERS_DONE,
  PROVIDER_FAULTS,
  SIGN_IN_DONE,
  type MemberDone,
  type MemberFault,
  type ProviderFault,
  type SignInDone,
} from "../model/people/members";
import { firstText, formatQuery, oneOf, type QueryValues } from "./query-values";

/** As `makeSecret` makes them. */
const SECRET = /^[\w-]{43}$/;

/** A path of this app: no other host, no control characters, bounded length. */
const RETURN = /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]{0,500}$/;

/**
 * Whether a part of an address can be the secret of a link.
 *
 * @example
 * isSecret("q1Y0m3b8hYH2mJb3tQK4o9cQmVd0c0mJqj0l1m2n3o4"); //=> true
 */
export const isSecret = (part: string): boolean => SECRET.test(part);

/**
 * Reads where to go after signing in: only within this app, so that the sign-in page cannot lead users to other sites.
 *
 * @returns null if it is not a path of the app
 * @example
 * parseReturn("/calls?q=peace");     //=> "/calls?q=peace"
 * parseReturn("//elsewhere.example"); //=> null
 */
export function parseReturn(given: QueryValues[string]): string | null {
  const path = firstText(given);
  return RETURN.test(path) ? path : null;
}

/**
 * The path of the sign-in page.
 *
 * @param to where to go after signing in
 * @param done what was done just before, which the page says
 * @param fault why signing in through the provider failed, which the page says
 * @example
 * signInPath("/calls"); //=> "/sign-in?to=%2Fcalls"
 */
export const signInPath = (
  to: string | null = null,
  done: SignInDone | null = null,
  fault: ProviderFault | null = null,
): string =>
  `/sign-in${formatQuery([
    ["to", to ?? ""],
    ["done", done ?? ""],
    ["fault", fault ?? ""],
  ])}`;

/**
 * The path to which the provider sends users back.
 *
 * @example
 * providerReturnPath(); //=> "/sign-in/provider"
 */
export const providerReturnPath = (): string => "/sign-in/provider";

/**
 * The path of the page on which a member connects their provider account.
 *
 * @param fault why connecting it failed
 * @example
 * ownProviderPath("cancelled"); //=> "/account/provider?fault=cancelled"
 */
export const ownProviderPath = (fault: ProviderFault | null = null): string =>
  `/account/provider${formatQuery([["fault", fault ?? ""]])}`;

/**
 * Reads why signing in through the provider failed.
 *
 * @example
 * parseProviderFault("cancelled"); //=> "cancelled"
 */
export const parseProviderFault = (given: QueryValues[string]): ProviderFault | null =>
  oneOf(PROVIDER_FAULTS, firstText(given));

/**
 * The path of the second step of signing in, which asks for a code.
 *
 * @param to where to go after signing in
 * @example
 * codePath("/calls"); //=> "/sign-in/code?to=%2Fcalls"
 */
export const codePath = (to: string | null = null): string => `/sign-in/code${formatQuery([["to", to ?? ""]])}`;

/**
 * Reads what was done before somebody came to the sign-in page.
 *
 * @example
 * parseSignInDone("password-set"); //=> "password-set"
 */
export const parseSignInDone = (given: QueryValues[string]): SignInDone | null => oneOf(SIGN_IN_DONE, firstText(given));

/**
 * The path of the page that asks for an e-mail with a link for a new password.
 *
 * @example
 * forgottenPasswordPath(); //=> "/new-password"
 */
export const forgottenPasswordPath = (): string => "/new-password";

/**
 * The path of the page on which such a link sets a new password.
 *
 * @param secret 43 characters
 * @example
 * newPasswordPath("q1Y0m3b8hYH2mJb3tQK4o9cQmVd0c0mJqj0l1m2n3o4");
 * //=> "/new-password/q1Y0m3b8hYH2mJb3tQK4o9cQmVd0c0mJqj0l1m2n3o4"
 */
export const newPasswordPath = (secret: string): string => `/new-password/${secret}`;

/**
 * The path of the page that tells members that their role does not allow what they asked for.
 *
 * @example
 * refusedPath(); //=> "/refused"
 */
export const refusedPath = (): string => "/refused";

/**
 * The path of a member's own account.
 *
 * @example
 * accountPath(); //=> "/account"
 */
export const accountPath = (): string => "/account";

/**
 * The path of the page where a member sets up a second factor.
 *
 * @example
 * secondFactorPath(); //=> "/account/second-factor"
 */
export const secondFactorPath = (): string => "/account/second-factor";

/**
 * The path of the file with everything that is stored about a member, for that member.
 *
 * @example
 * accountExportPath(); //=> "/account/export.json"
 */
export const accountExportPath = (): string => "/account/export.json";

/** The result of an administrator's action. */
export interface PeopleOutcome {
  /** Why nothing was changed. */
  fault: MemberFault | null;
  /** What was changed. */
  done: MemberDone | null;
}

/**
 * The path of the members and of the invitations.
 *
 * @example
 * peoplePath(); //=> "/people"
 * peoplePath({ fault: "last-administrator" }); //=> "/people?fault=last-administrator"
 */
export const peoplePath = ({ fault = null, done = null }: Partial<PeopleOutcome> = {}): string =>
  `/people${formatQuery([
    ["fault", fault ?? ""],
    ["done", done ?? ""],
  ])}`;

/**
 * Reads the result of an administrator's action.
 *
 * @example
 * parsePeopleOutcome({ done: "blocked" }); //=> { fault: null, done: "blocked" }
 */
export const parsePeopleOutcome = ({ fault, done }: QueryValues): PeopleOutcome => ({
  fault: MEMBER_FAULTS.find((one) => one === firstText(fault)) ?? null,
  done: MEMBERS_DONE.find((one) => one === firstText(done)) ?? null,
});

/**
 * The path of the webhooks' page.
 *
 * @example
 * webhooksPath(); //=> "/people/webhooks"
 */
export const webhooksPath = (): string => "/people/webhooks";

/**
 * The path of an invitation.
 *
 * @param secret 43 characters
 * @example
 * invitationPath("q1Y0m3b8hYH2mJb3tQK4o9cQmVd0c0mJqj0l1m2n3o4");
 * //=> "/invitations/q1Y0m3b8hYH2mJb3tQK4o9cQmVd0c0mJqj0l1m2n3o4"
 */
export const invitationPath = (secret: string): string => `/invitations/${secret}`;

/**
 * The path of the audit, latest first.
 *
 * @param before the line after which the page begins
 * @example
 * auditPath(120); //=> "/audit?before=120"
 */
export const auditPath = (before: number | null = null): string =>
  `/audit${formatQuery([["before", before === null ? "" : String(before)]])}`;

/**
 * The path of the whole audit as a file.
 *
 * @example
 * auditExportPath(); //=> "/audit/export.csv"
 */
export const auditExportPath = (): string => "/audit/export.csv";
