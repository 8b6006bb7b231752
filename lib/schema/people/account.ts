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

/** An e-mail address, in lower case: the same whatever the spelling. */
export const emailAddress = z
  .string("The e-mail address is missing.")
  .trim()
  .min(1, "The e-mail address is missing.")
  .max(MAX_EMAIL_LENGTH, "The e-mail address is too long.")
  .pipe(z.email("This is not an e-mail address."))
  .transform((address) => address.toLowerCase());

const name = personName("Your name");

/** What somebody signs in with; whether it is right is answered as one. */
export const signInInput = z.object({
  email: z
    .string()
    .trim()
    .min(1, "The e-mail address is missing.")
    .max(MAX_EMAIL_LENGTH, "The e-mail address is too long."),
  password: z.string().min(1, "The password is missing.").max(MAX_PASSWORD_LENGTH, "The password is too long."),
});

/** What an invited person enters to become a member. */
export const newMemberInput = z.object({ name, email: emailAddress, password });

/** What an invited person enters who joins by the provider. */
export const newMemberByProvider = newMemberInput.omit({ password: true });

/** Another password, and the current one as proof. */
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

/** The key that a member has copied, as the page keeps it between its two steps. It is drawn as a code, which holds no more. */
export const keptKey = z
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

/** Whom a link is for, and what they may do. */
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

/** The member for whom an administrator makes a link. */
export const memberChoice = memberChange.pick({ member: true });

/** Whose password is to be set anew. */
export const passwordRequest = z.object({ email: emailAddress });

/** What somebody with a link sets. */
export const newPassword = z.object({ password });

/** The invitation that is taken back. */
export const revocation = z.object({ id: z.coerce.number().int().positive() });

const typedName = z.string().min(1, "Choose a name.").max(MAX_AUTHOR_LENGTH, "Choose a name.");

/** A typed name that a member says is theirs. */
export const nameClaim = z.object({ author: typedName });

/** What an administrator says of it. */
export const claimDecision = z
  .object({ author: typedName, does: z.enum(["confirm", "refuse"]) })
  .transform(({ author, does }) => ({ author, isTheirs: does === "confirm" }));

/** Whether anyone may read. */
export const publicChange = z
  .object({ public: z.enum(["yes", "no"]) })
  .transform(({ public: value }) => ({ isPublic: value === "yes" }));

export type SignInInput = z.infer<typeof signInInput>;
export type NewMemberInput = z.infer<typeof newMemberInput>;
export type NewMemberByProvider = z.infer<typeof newMemberByProvider>;
export type InvitationInput = z.infer<typeof invitationInput>;
