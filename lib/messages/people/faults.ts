import type { MemberFault } from "../../model/people/members";

/** Why something is not done for somebody. */
export const PEOPLE_FAULTS = {
  signedOut: "You are not signed in. Sign in, for example in another tab, and send it again.",
  notAllowed: "Your role does not allow this. An administrator of this library can change it.",
  wrong: "The e-mail address or the password is wrong.",
  wrongPassword: "This is not your present password.",
  wrongCode: "This code is wrong, or was used already.",
  expired: "Signing in took too long, or there were too many wrong codes. Enter your password again.",
  tooMany: "Too many tries. Wait a quarter of an hour, and try again.",
  notStored: "Nothing was stored: the database could not be written. Try again in a moment.",
};

/** Why nothing of a member was changed. */
export const MEMBER_FAULT_SENTENCES: Record<MemberFault, string> = {
  missing: "This member is no longer here: the account was erased.",
  "link-closed": "This link was used already, was taken back, or is too old. Ask whoever sent it for another.",
  "shut-out": "This member cannot sign in: let them in again first.",
  "not-allowed": "You may not do this to this account. Your own you manage on the page of your account.",
  "easily-guessed":
    "This password is easy to guess: it is, or is made of, one that many people use, your name or your address. Choose another, for example a sentence.",
  "last-administrator": "Nobody would be left who can manage people: make somebody else an administrator first.",
  "not-typed": "This name can no longer be claimed: somebody else did, or nothing stands under it.",
  "name-taken":
    "This name is taken: by another member, or by judgements and notes that were signed with it. Choose another, for example with your family name.",
  "identity-taken": "This account of the provider is connected to somebody here already.",
  "email-taken": "Somebody has an account with this e-mail address already.",
};
