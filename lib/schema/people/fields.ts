import type { Field } from "../field";
import { MAX_URL_LENGTH } from "../limits";
import { MAX_AUTHOR_LENGTH } from "../review-limits";
import {
  MAX_CODE_LENGTH,
  MAX_EMAIL_LENGTH,
  MAX_INVITATION_NOTE_LENGTH,
  MAX_PASSWORD_LENGTH,
  MAX_TOKEN_NAME_LENGTH,
  MIN_PASSWORD_LENGTH,
} from "./limits";

const email = { name: "email", label: "E-mail address", kind: "email", limit: MAX_EMAIL_LENGTH } as const;

const newPassword = {
  name: "password",
  label: "Password",
  kind: "new-password",
  limit: MAX_PASSWORD_LENGTH,
  hint: `At least ${MIN_PASSWORD_LENGTH} characters. A sentence is easier to remember than signs and digits.`,
} as const;

const name = { name: "name", label: "Your name", kind: "line", limit: MAX_AUTHOR_LENGTH } as const;

/** The sign-in form. */
export const SIGN_IN_FIELDS: Field[] = [
  { ...email, isMain: true },
  { name: "password", label: "Password", kind: "password", limit: MAX_PASSWORD_LENGTH },
  { name: "to", label: "", kind: "hidden" },
];

/** The form of an invited person. */
export const JOIN_FIELDS: Field[] = [
  { ...name, hint: "Shown with your judgements and notes.", isMain: true },
  email,
  newPassword,
];

/** The button with which an invited person sent the form: one of them needs no password. */
export const BY_PROVIDER = "provider";

const code = { name: "code", label: "Code", kind: "code", limit: MAX_CODE_LENGTH, isMain: true } as const;

/** The second step of signing in. */
export const CODE_FIELDS: Field[] = [
  { ...code, hint: "The six digits that your authenticator app shows now, or one of your recovery codes." },
  { name: "to", label: "", kind: "hidden" },
];

const current = { name: "password", label: "Password", kind: "password", limit: MAX_PASSWORD_LENGTH } as const;

/** What proves who a member is who sets up a second factor or turns it off. */
export const PROOF_FIELDS: Field[] = [current];

/** What proves who a member is who erases their account. The page has another field named "password". */
export const ERASE_FIELDS: Field[] = [{ ...current, name: "proof" }];

/** The code that proves that the key of a second factor was copied. */
export const CONFIRM_FIELDS: Field[] = [
  { ...code, hint: "The six digits that the app shows now." },
  { name: "uri", label: "", kind: "hidden" },
];

/** A member's own name. */
export const NAME_FIELDS: Field[] = [name];

/**
 * Which typed name a member claims, out of those under judgements and notes.
 *
 * @example
 * claimFields(["Ana P."]).map(({ choices }) => choices); //=> [[["Ana P.", "Ana P."]]]
 */
export const claimFields = (names: string[]): Field[] => [
  { name: "author", label: "Typed name", kind: "choice", choices: names.map((name) => [name, name]) },
];

/** A member's other password. */
export const PASSWORD_FIELDS: Field[] = [
  { name: "current", label: "Current password", kind: "password", limit: MAX_PASSWORD_LENGTH },
  { ...newPassword, label: "New password" },
];

/** The address that a link for a new password is sent to. */
export const FORGOTTEN_FIELDS: Field[] = [{ ...email, isMain: true }];

/** What somebody with a link sets. */
export const NEW_PASSWORD_FIELDS: Field[] = [{ ...newPassword, label: "New password", isMain: true }];

/**
 * Who is invited, with a choice of roles.
 *
 * @example
 * invitationFields([["reader", "Reader"]]).map(({ name }) => name); //=> ["note", "role"]
 */
export const invitationFields = (roles: Field["choices"]): Field[] => [
  {
    name: "note",
    label: "Who it is for",
    kind: "line",
    limit: MAX_INVITATION_NOTE_LENGTH,
    hint: "Only administrators see this.",
  },
  { name: "role", label: "Role", kind: "choice", choices: roles },
];

/**
 * A token's name and lifetime.
 *
 * @example
 * tokenFields([["30", "30 days"]]).map(({ name }) => name); //=> ["program", "days"]
 */
export const tokenFields = (days: Field["choices"]): Field[] => [
  {
    name: "program",
    label: "Name of the token",
    kind: "line",
    limit: MAX_TOKEN_NAME_LENGTH,
    hint: "For example the program that will use it.",
  },
  { name: "days", label: "Valid for", kind: "choice", choices: days },
];

/** An address that is notified of changes. */
export const WEBHOOK_FIELDS: Field[] = [
  { name: "url", label: "Address", kind: "url", limit: MAX_URL_LENGTH, hint: "Begins with https://.", isMain: true },
];
