import type { MemberDone, SignInDone } from "../../model/people/members";
import type { Role } from "../../model/people/roles";
import { moment } from "../parts/dates";
import { NOTHING, named, say, type Message } from "../parts/message";

/** What roles are called, and what each may do. */
export const ROLE_LABELS: Record<Role, string> = {
  reader: "Reader",
  analyst: "Analyst",
  editor: "Editor",
  administrator: "Administrator",
};

/** The ways of a member through the site. */
export const PEOPLE_NAVIGATION = {
  signIn: "Sign in",
  account: "Account",
  people: "People",
  webhooks: "Webhooks",
  audit: "Audit",
  manage: "Manage",
};

/** The page where somebody signs in. */
export const SIGN_IN = {
  title: "Sign in",
  button: "Sign in",
  forgotten: "Forgotten your password?",
  noAccount: "Accounts are made by invitation. If you cannot sign in, ask an administrator of this library.",
};

/** The second step of signing in. */
export const CODE = {
  title: "Second step",
  button: "Sign in",
  again: "Enter the password again",
  lost: "If you have lost both the app and the recovery codes, ask an administrator of this library.",
};

/** A member's second factor. */
export const SECOND_FACTOR = {
  title: "Second factor",
  sentence:
    "With a second factor, your password is not enough to sign in: a code from your authenticator app is needed too.",
  required: "This library requires a second factor. Set it up to continue.",
  isOn: "Your second factor is on.",
  isOff: "Your second factor is off.",
  begin: "Set up",
  scan: "Scan this code with your authenticator app:",
  picture: "The key as a QR code",
  key: "Or copy the key into it (time-based, six digits):",
  open: "Open it in the app on this device",
  confirm: "Turn on",
  codes:
    "Your second factor is on. Keep these recovery codes where you can find them without your device: each signs you in once. They are not shown again.",
  goOn: "Go on",
  turnOff: "Turn off",
  withoutPassword: "Without a password you cannot turn it off. An administrator of this library can.",
  change: "Set up or change",
};

/** The page of a link that can no longer be used. */
export const CLOSED_LINK = "This link cannot be used";

/** What was done before somebody came to sign in. */
export const SIGN_IN_DONE_SENTENCES: Record<SignInDone, string> = {
  "password-set": "Your new password is set, and every session has ended. Sign in with it.",
};

/** The page of a link for a new password. */
export const NEW_PASSWORD = {
  title: "New password",
  button: "Set password",
};

/** The page where somebody asks for such a link by e-mail. */
export const FORGOTTEN = {
  title: "Forgotten password",
  sentence: "Parallax sends a link for a new password to the address of your account.",
  button: "Send a link",
  done: "If an account has this address, a link is on its way to it. It works once, within an hour. If none comes, ask an administrator of this library.",
};

/** The page of an invitation. */
export const JOIN = {
  title: "Join this library",
  button: "Join",
};

const AS: Record<Role, string> = {
  reader: "a reader",
  analyst: "an analyst",
  editor: "an editor",
  administrator: "an administrator",
};

/**
 * What an invited person becomes.
 *
 * @example
 * toText(joinAs("analyst")); //=> "You are invited as an analyst."
 */
export const joinAs = (role: Role): Message => say`You are invited as ${[AS[role]]}.`;

/** A member's own account. */
export const ACCOUNT = {
  title: "Account",
  signOut: "Sign out",
  name: "Name",
  rename: "Change name",
  renamed: "Your name is changed, also under what you judged and wrote before.",
  password: "Password",
  changePassword: "Change password",
  passwordChanged: "Your password is changed, and every other session has ended.",
  sessions: "Where you are signed in",
  thisSession: "this session",
  unknownDevice: "Unknown browser",
  everywhere: "Sign out everywhere",
  erase: "Erase this account",
  eraseSentence:
    "Your name, e-mail address and password are erased. What you judged and wrote stays, under “A former member”. This cannot be undone.",
  confirmMissing: "Confirm that you want to erase your account.",
  eraseConfirm: "I want to erase my account",
  export: "Download what is stored about you (JSON)",
};

/**
 * Who somebody is in this library.
 *
 * @example
 * toText(signedInAs("Ana", "editor")); //=> "You are signed in as Ana, an editor."
 */
export const signedInAs = (name: string, role: Role): Message =>
  say`You are signed in as ${named(name)}, ${[AS[role]]}.`;

/**
 * When a session began, and when it ends.
 *
 * @example
 * toText(sessionTimes("2026-11-30T07:00:00.000Z", "2026-12-14T07:00:00.000Z"));
 * //=> "since 30 November 2026 at 07:00 UTC, until 14 December 2026 at 07:00 UTC"
 */
export const sessionTimes = (since: string, until: string): Message =>
  say`since ${moment(since)}, until ${moment(until)}`;

/** The members, and the invitations. */
export const PEOPLE = {
  title: "People",
  members: "Members",
  name: "Name",
  email: "E-mail address",
  role: "Role",
  roleOf: "Role of ",
  change: "Change role",
  block: "Shut out",
  unblock: "Let in again",
  blocked: "shut out",
  erase: "Erase",
  removeSecondFactor: "Remove second factor",
  passwordLink: "Create a password-reset link",
  passwordLinkMade:
    "Send this link to the member, and make sure that they asked for it. It is shown only once, and works once, within an hour:",
  you: "you",
  roles:
    "Readers read. Analysts also add and correct calls, judge and write notes. Editors also settle what reviewers disagree about, publish, delete and restore, import, and correct and merge parties. Administrators also manage people and webhooks.",
  invitations: "Invitations",
  none: "No invitation is open.",
  invite: "Invite",
  made: "Send this link to the person you invite. It is shown only once, and works once, within a week:",
  revoke: "Withdraw",
  reading: "Who may read",
  isPrivate: "Only members can read this library.",
  isPublic: "Anyone can read this library without an account.",
  open: "Let anyone read",
  close: "Only members",
};

/** Names that were typed before there were accounts, on the account page. */
export const CLAIMS = {
  title: "Names from before",
  sentence:
    "Judgements and notes from before this library had accounts stand under typed names. Say which is yours: once an administrator has confirmed it, they stand under your account.",
  button: "This name is mine",
  waits: "waits for an administrator",
  isConfirmed: "confirmed",
  asked: "An administrator has been asked to confirm it.",
  ofMembers: "Claimed names",
  confirm: "Confirm",
  refuse: "Refuse",
};

/**
 * A claim, as an administrator reads it.
 *
 * @example
 * toText(claimOf({ author: "Ana P.", member: "Ana Petrova", since: "2026-11-30T07:00:00.000Z" }));
 * //=> "Ana Petrova says that “Ana P.” is their name, since 30 November 2026 at 07:00 UTC"
 */
export const claimOf = ({ author, member, since }: { author: string; member: string; since: string }): Message =>
  say`${named(member)} says that “${named(author)}” is their name, since ${moment(since)}`;

/** What an administrator has done. */
export const MEMBER_DONE_SENTENCES: Record<MemberDone, string> = {
  "role-changed": "The role is changed, from now on.",
  blocked: "The member is shut out: every session of theirs has ended.",
  unblocked: "The member may sign in again.",
  erased: "The account is erased.",
  "second-factor-removed":
    "The second factor is removed: the member signs in with only the password, and can set up another.",
  "name-confirmed": "The name is confirmed: what stands under it is shown as the member’s from now on.",
  "name-refused": "The claim is refused. The name stays as it was typed.",
  "invitation-revoked": "The invitation is withdrawn.",
  "token-revoked": "The token is revoked: programs that use it are refused from now on.",
  "setting-changed": "Who may read is changed, from now on.",
};

/**
 * An invitation that was not used yet.
 *
 * @example
 * toText(openInvitation({ role: "analyst", note: "Ben", by: "Ana", until }));
 * //=> "Ben, as an analyst, invited by Ana, until 7 December 2026 at 07:00 UTC"
 */
export function openInvitation(invitation: { role: Role; note: string; by: string | null; until: string }): Message {
  const { role, note, by, until } = invitation;
  const inviter = by === null ? NOTHING : say`, invited by ${named(by)}`;
  return say`${named(note)}, as ${[AS[role]]}${inviter}, until ${moment(until)}`;
}

/** The page for what a role does not allow. */
export const REFUSED = { title: "Not allowed" };

/** Whom the link that the server prints is for. */
export const FIRST_ADMINISTRATOR = "The first administrator";

/**
 * What `npm start` says of a shared library in which nobody can manage people yet.
 *
 * @example
 * firstLink("http://localhost:3000/invitations/q1Y0…").split("\n")[1]; //=> "http://localhost:3000/invitations/q1Y0…"
 */
export const firstLink = (link: string): string =>
  `Nobody can sign in yet. The first administrator makes an account at\n${link}\nThe link works once, within 24 hours; the next start prints another.`;

/**
 * What `npm run admin` answers.
 *
 * @example
 * adminLink("http://localhost:3000/invitations/q1Y0…").split("\n")[1]; //=> "http://localhost:3000/invitations/q1Y0…"
 */
export const adminLink = (link: string): string =>
  `An administrator makes an account at\n${link}\nThe link works once, within 24 hours.`;
