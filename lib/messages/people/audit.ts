import type { Act, AuditLine, AuditWay } from "../../model/people/audit";
import { moment } from "../parts/dates";
import { NOTHING, named, say, type Message } from "../parts/message";
import { ROLE_LABELS } from "./people";
import { ROLES } from "../../model/people/roles";

/** What was done, after the name of who did it. */
export const ACT_LABELS: Record<Act, string> = {
  "signed-in": "signed in",
  "sign-in-failed": "failed to sign in",
  "signed-out": "signed out",
  "signed-out-everywhere": "signed out everywhere",
  "password-changed": "changed their password",
  "password-link-made": "created a password-reset link",
  "second-factor-on": "turned their second factor on",
  "second-factor-off": "turned their second factor off",
  "second-factor-removed": "removed a member’s second factor",
  "recovery-code-used": "signed in with a recovery code",
  "first-step": "passed the first step of signing in",
  "provider-connected": "connected their provider account",
  "provider-disconnected": "disconnected their provider account",
  renamed: "changed their name",
  "name-claimed": "claimed a typed name",
  "name-confirmed": "confirmed the claimed name of a member",
  "name-refused": "refused the claimed name of a member",
  "invitation-made": "made an invitation",
  "invitation-revoked": "withdrew an invitation",
  "invitation-accepted": "joined",
  "role-changed": "changed the role of a member",
  blocked: "shut a member out",
  unblocked: "let a member in again",
  erased: "erased an account",
  "account-exported": "downloaded what is stored about them",
  "setting-changed": "changed a setting",
  "token-made": "made a token",
  "token-revoked": "revoked a token",
  "webhook-added": "added a webhook",
  "webhook-removed": "removed a webhook",
  "webhook-tested": "sent a test to a webhook",
  "feed-address-made": "made a secret feed address",
  "feed-address-removed": "removed their secret feed address",
  "call-added": "added a call",
  "call-corrected": "corrected a call",
  "call-deleted": "deleted a call",
  "call-restored": "restored a call",
  "call-published": "published a call",
  "call-made-draft": "made a call a draft again",
  "readout-added": "added a readout",
  "readout-corrected": "corrected a readout",
  "readout-deleted": "deleted a readout",
  "readout-restored": "restored a readout",
  judged: "judged",
  "disagreement-settled": "settled a disagreement",
  "judgement-undone": "undid a judgement",
  "judgement-redone": "redid a judgement",
  "note-written": "wrote a note",
  "note-edited": "edited a note",
  "link-kept": "made a permanent link",
  "names-corrected": "corrected names",
  "names-merged": "merged names",
  imported: "imported a file",
  "import-cancelled": "cancelled an import",
  "demonstration-loaded": "loaded the demonstration library",
  "demonstration-removed": "removed the demonstration library",
  "model-asked": "asked the language model",
  "model-cancelled": "cancelled a question to the language model",
};

/** The means by which it was done, unless it was a session. */
export const WAY_LABELS: Record<AuditWay, string> = {
  session: "session",
  token: "token",
  command: "command",
  none: "not signed in",
};

/** The page of what was done. */
export const AUDIT = {
  title: "Audit",
  sentence: "Who did what, and when. Nothing in this list can be changed or deleted. Times are UTC.",
  nobody: "Somebody not signed in",
  command: "A command on the server",
  older: "Older entries",
  export: "Download as CSV",
  empty: "Nothing has been done yet.",
};

const shownDetail = ([name, value]: [string, string]): string => {
  const role = ROLES.find((one) => one === value);
  return `${name}: ${role ? ROLE_LABELS[role].toLowerCase() : value}`;
};

/**
 * The name of who did something.
 *
 * @example
 * toText(whoDid({ member: "Ana", via: "session" })); //=> "Ana"
 */
export function whoDid({ member, via }: Pick<AuditLine, "member" | "via">): Message {
  if (member !== null) return say`${named(member)}`;
  return [via === "command" ? AUDIT.command : AUDIT.nobody];
}

/** What it was done to; an address becomes a link. Not repeated for what somebody did to their own account. */
function describeThing({ thing, member }: Pick<AuditLine, "thing" | "member">): Message {
  if (thing === null || thing === member) return NOTHING;
  return say`: ${thing.startsWith("/") ? { link: [thing], href: thing } : { name: thing }}`;
}

/**
 * One line of the audit, without its time.
 *
 * @example
 * toText(describeAct({ member: "Ana", via: "session", act: "role-changed", thing: "Ben", details: { from: "reader", to: "editor" } }));
 * //=> "Ana changed the role of a member: Ben (from: reader, to: editor)"
 */
export function describeAct(line: Pick<AuditLine, "member" | "via" | "act" | "thing" | "details">): Message {
  const details = Object.entries(line.details).map(shownDetail).join(", ");
  return say`${whoDid(line)} ${[ACT_LABELS[line.act]]}${describeThing(line)}${details ? [` (${details})`] : NOTHING}`;
}

/**
 * When something was done.
 *
 * @example
 * toText(whenDone("2026-11-30T07:00:00.000Z")); //=> "30 November 2026 at 07:00 UTC"
 */
export const whenDone = (at: string): Message => say`${moment(at)}`;
