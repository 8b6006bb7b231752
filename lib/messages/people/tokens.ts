import type { TokenScope } from "../../model/people/roles";
import type { TokenFault, TokenRow } from "../../model/people/tokens";
import { moment } from "../parts/dates";
import { named, say, type Message } from "../parts/message";
import { lowerFirst } from "../../model/lower-first";

/** What a token is made for. */
export const SCOPE_LABELS: Record<TokenScope, string> = {
  read: "Read",
  judge: "Judge passages and links",
  settle: "Settle what reviewers disagree about",
  notes: "Write and edit notes",
  add: "Add calls, readouts and revisions",
};

/** The tokens of a member, and of all members. */
export const TOKENS = {
  title: "Tokens",
  sentence:
    "A token lets a program use the API on your behalf: for what the token is for, and within your role. What it writes is signed with your name.",
  apiLink: "What programs can do",
  all: "Tokens with which programs act for members.",
  none: "There is no token yet.",
  scopes: "What it is for",
  make: "Make a token",
  made: "Copy this token into the program now. It is shown only once, and is stored nowhere:",
  revoke: "Revoke",
};

/** Why no token was made. */
export const TOKEN_FAULT_SENTENCES: Record<TokenFault, string> = {
  "too-many-tokens": "You have as many tokens as one member can have. Revoke one that you no longer use.",
  "beyond-role": "Your role does not allow what this token is for.",
};

/**
 * For how long a token is good, as it is chosen.
 *
 * @example
 * daysLabel(30); //=> "30 days"
 */
export const daysLabel = (days: number): string => `${days} days`;

/** How long it is good, and when it was used. */
function describeUse({ until, isExpired, lastUsed }: TokenRow): Message {
  const end = isExpired ? say`expired on ${moment(until)}` : say`until ${moment(until)}`;
  return lastUsed === null ? say`${end}, never used` : say`${end}, last used on ${moment(lastUsed)}`;
}

/**
 * A token in a list.
 *
 * @param isOwn whether its owner reads it; others read whose it is
 * @example
 * toText(describeToken({ name: "nightly export", owner: "Ana", scopes: ["read"], until, isExpired: false, lastUsed: null }, false));
 * //=> "nightly export, owned by Ana, to read, until 30 December 2026 at 07:00 UTC, never used"
 */
export function describeToken(token: TokenRow, isOwn: boolean): Message {
  const scopes = token.scopes.map((scope) => lowerFirst(SCOPE_LABELS[scope])).join("; ");
  const whose = isOwn ? named(token.name) : say`${named(token.name)}, owned by ${named(token.owner)}`;
  return say`${whose}, to ${[scopes]}, ${describeUse(token)}`;
}
