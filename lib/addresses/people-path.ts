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

/** As `makeSecret` draws them. */
const SECRET = /^[\w-]{43}$/;

/** A path of this app, as it is asked for: no other host, no control characters, of bounded length. */
const RETURN = /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]{0,500}$/;

/**
 * Whether a part of an address may be the secret of a link.
 *
 * @example
 * isSecret("q1Y0m3b8hYH2mJb3tQK4o9cQmVd0c0mJqj0l1m2n3o4"); //=> true
 */
export const isSecret = (part: string): boolean => SECRET.test(part);

/**
 * Reads where to go once somebody has signed in: only within this app, so that no link leads elsewhere by it.
 *
 * @returns null for what is not a path of ours
 * @example
 * parseReturn("/calls?q=peace");     //=> "/calls?q=peace"
 * parseReturn("//elsewhere.example"); //=> null
 */
export function parseReturn(given: QueryValues[string]): string | null {
  const path = firstText(given);
  return RETURN.test(path) ? path : null;
}

/**
 * The path of the page where somebody signs in.
 *
 * @param to where to go then
 * @param done what was done just before, which the page says
 * @param fault why they did not sign in by the provider, which the page says
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
 * The path to which the provider sends people back.
 *
 * @example
 * providerReturnPath(); //=> "/sign-in/provider"
 */
export const providerReturnPath = (): string => "/sign-in/provider";

/**
 * The path of the page where a member connects their account of the provider.
 *
 * @param fault why it was not connected
 * @example
 * ownProviderPath("cancelled"); //=> "/account/provider?fault=cancelled"
 */
export const ownProviderPath = (fault: ProviderFault | null = null): string =>
  `/account/provider${formatQuery([["fault", fault ?? ""]])}`;

/**
 * Reads why nobody signed in by the provider.
 *
 * @example
 * parseProviderFault("cancelled"); //=> "cancelled"
 */
export const parseProviderFault = (given: QueryValues[string]): ProviderFault | null =>
  oneOf(PROVIDER_FAULTS, firstText(given));

/**
 * The path of the second step of signing in, where a code is asked for.
 *
 * @param to where to go then
 * @example
 * codePath("/calls"); //=> "/sign-in/code?to=%2Fcalls"
 */
export const codePath = (to: string | null = null): string => `/sign-in/code${formatQuery([["to", to ?? ""]])}`;

/**
 * Reads what was done before somebody came to sign in.
 *
 * @example
 * parseSignInDone("password-set"); //=> "password-set"
 */
export const parseSignInDone = (given: QueryValues[string]): SignInDone | null => oneOf(SIGN_IN_DONE, firstText(given));

/**
 * The path of the page where somebody asks for a link to a new password, by e-mail.
 *
 * @example
 * forgottenPasswordPath(); //=> "/new-password"
 */
export const forgottenPasswordPath = (): string => "/new-password";

/**
 * The path of the page where somebody who has a link sets a new password.
 *
 * @param secret 43 characters
 * @example
 * newPasswordPath("q1Y0m3b8hYH2mJb3tQK4o9cQmVd0c0mJqj0l1m2n3o4");
 * //=> "/new-password/q1Y0m3b8hYH2mJb3tQK4o9cQmVd0c0mJqj0l1m2n3o4"
 */
export const newPasswordPath = (secret: string): string => `/new-password/${secret}`;

/**
 * The path of the page that says that a member's role does not allow what they asked for.
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
 * The path of all that is stored about a member, as a file for themselves.
 *
 * @example
 * accountExportPath(); //=> "/account/export.json"
 */
export const accountExportPath = (): string => "/account/export.json";

/** What came of what an administrator did. */
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
 * Reads what came of what an administrator did.
 *
 * @example
 * parsePeopleOutcome({ done: "blocked" }); //=> { fault: null, done: "blocked" }
 */
export const parsePeopleOutcome = ({ fault, done }: QueryValues): PeopleOutcome => ({
  fault: MEMBER_FAULTS.find((one) => one === firstText(fault)) ?? null,
  done: MEMBERS_DONE.find((one) => one === firstText(done)) ?? null,
});

/**
 * The path of the addresses that are told of what is stored.
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
 * The path of what was done, the latest first.
 *
 * @param before the line after which it goes on
 * @example
 * auditPath(120); //=> "/audit?before=120"
 */
export const auditPath = (before: number | null = null): string =>
  `/audit${formatQuery([["before", before === null ? "" : String(before)]])}`;

/**
 * The path of all that was done, as a file.
 *
 * @example
 * auditExportPath(); //=> "/audit/export.csv"
 */
export const auditExportPath = (): string => "/audit/export.csv";
