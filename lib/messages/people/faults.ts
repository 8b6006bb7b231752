import type { MemberFault } from "../../model/people/members";

/** Why something is not done for somebody. */
export const PEOPLE_FAULTS = {
  signedOut: "You are not signed in. Sign in, for example in another tab, and send it again.",
  notAllowed: "Your role does not allow this. An administrator of this library can change it.",
  wrong: "The e-mail address or the password is wrong.",
  wrongPassword: "This is not your current password.",
  wrongCode: "This code is wrong, or was already used.",
  expired: "Signing in took too long, or there were too many wrong codes. Enter your password again.",
  tooMany: "Too many attempts. Wait 15 minutes, and try again.",
  notStored: "Nothing was stored: the database could not be written to. Try again in a moment.",
};

/** Why nothing of a member was changed. */
export const MEMBER_FAULT_SENTENCES: Record<MemberFault, string> = {
  missing: "This member is no longer here: the account was erased.",
  "link-closed": "This link was already used, was withdrawn, or has expired. Ask whoever sent it for a new one.",
  "shut-out": "This member cannot sign in: let them in again first.",
  "not-allowed": "You may not do this to this account. Manage your own account on its own page.",
  "easily-guessed":
    "This password is easy to guess: it is, or is made up of, a common password, your name or your address. Choose another, for example a sentence.",
  "last-administrator": "Nobody would be left who can manage people: make somebody else an administrator first.",
  "not-typed": "This name can no longer be claimed: somebody else has claimed it, or nothing is signed with it.",
  "name-taken":
    "This name is taken: by another member, or by judgements and notes that were signed with it. Choose another, for example with your family name.",
  "identity-taken": "This provider account is already connected to a member.",
  "email-taken": "Somebody already has an account with this e-mail address.",
};
