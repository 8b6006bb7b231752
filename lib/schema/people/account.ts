import { z } from "zod";
import { personName } from "../review-fields";
import { MAX_AUTHOR_LENGTH } from "../review-limits";
import { line } from "../text";
import { ROLES } from "../../model/people/roles";
import {
  MAX_CODE_LENGTH,
  MAX_EMAIL_LENGTH,
  MAX_INVITATION_NOTE_LENGTH,
  MAX_PASSWORD_LENGTH,
  MIN_PASSWORD_LENGTH,
} from "./limits";

const password = z
  .string("The password is missing.")
  .min(MIN_PASSWORD_LENGTH, `The password must have at least ${MIN_PASSWORD_LENGTH} characters.`)
  .max(MAX_PASSWORD_LENGTH, `The password must have at most ${MAX_PASSWORD_LENGTH} characters.`);

/** An e-mail address, lower-cased so that every spelling is the same. */
export const emailAddress = z
  .string("The e-mail address is missing.")
  .trim()
  .min(1, "The e-mail address is missing.")
  .max(MAX_EMAIL_LENGTH, "The e-mail address is too long.")
  .pipe(z.email("This is not an e-mail address."))
  .transform((address) => address.toLowerCase());

const name = personName("Your name");

/** The sign-in form. Whether address and password are right is answered together. */
export const signInInput = z.object({
  email: z
    .string()
    .trim()
    .min(1, "The e-mail address is missing.")
    .max(MAX_EMAIL_LENGTH, "The e-mail address is too long."),
  password: z.string().min(1, "The password is missing.").max(MAX_PASSWORD_LENGTH, "The password is too long."),
});

/** The form of an invited person who joins with a password. */
export const newMemberInput = z.object({ name, email: emailAddress, password });

/** The form of an invited person who joins through the provider. */
export const newMemberByProvider = newMemberInput.omit({ password: true });

/** A new password, and the current one as proof. */
export const passwordChange = z.object({
  current: z.string().min(1, "The current password is missing.").max(MAX_PASSWORD_LENGTH, "The password is too long."),
  password,
});

/** A code of an authenticator app, or a recovery code, without the spaces that people type. */
export const codeInput = z.object({
  code: z
    .string()
    .max(MAX_CODE_LENGTH, "The code is too long.")
    .transform((code) => code.replace(/\s/g, ""))
    .refine((code) => code.length > 0, "The code is missing."),
});

/** The key of a second factor, which the page keeps between the two steps. It is shown as a QR code, which has a maximum length. */
export const secondFactorUri = z
  .string()
  .max(1000)
  .regex(/^otpauth:\/\/totp\/[\w%.:@!~*'()-]+\?[\w%=&.-]+$/);

const ownPassword = z.string().min(1, "The password is missing.").max(MAX_PASSWORD_LENGTH, "The password is too long.");

/** The member's own password, as proof. */
export const proof = z.object({ password: ownPassword });

/** The same, on the page that has another field for a password. */
export const erasureProof = z.object({ proof: ownPassword });

/** The name under which a member judges and writes. */
export const nameChange = z.object({ name });

export const role = z.enum(ROLES, "The role is not one of these.");

/** Whom an invitation is for, and the role it gives. */
export const invitationInput = z.object({
  note: line("The note", MAX_INVITATION_NOTE_LENGTH),
  role,
});

const memberId = z.string().min(1).max(64);

/** What an administrator does with a member. */
export const memberChange = z.object({
  member: memberId,
  role,
  does: z.enum(["block", "unblock", "erase", "remove-second-factor"]).default("block"),
});

/** The member for whom an administrator makes a password link. */
export const memberChoice = memberChange.pick({ member: true });

/** Whose password is to be reset. */
export const passwordRequest = z.object({ email: emailAddress });

/** The new password set through a link. */
export const newPassword = z.object({ password });

/** The invitation to withdraw. */
export const revocation = z.object({ id: z.coerce.number().int().positive() });

const typedName = z.string().min(1, "Choose a name.").max(MAX_AUTHOR_LENGTH, "Choose a name.");

/** A typed name that a member claims. */
export const nameClaim = z.object({ author: typedName });

/** An administrator's decision on a claim. */
export const claimDecision = z
  .object({ author: typedName, does: z.enum(["confirm", "refuse"]) })
  .transform(({ author, does }) => ({ author, isTheirs: does === "confirm" }));

/** Whether strangers may read. */
export const publicChange = z
  .object({ public: z.enum(["yes", "no"]) })
  .transform(({ public: value }) => ({ isPublic: value === "yes" }));

export type SignInInput = z.infer<typeof signInInput>;
export type NewMemberInput = z.infer<typeof newMemberInput>;
export type NewMemberByProvider = z.infer<typeof newMemberByProvider>;
export type InvitationInput = z.infer<typeof invitationInput>;
