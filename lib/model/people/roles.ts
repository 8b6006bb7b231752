import { isSamePerson } from "../reviews/same-person";

/** What a member of a shared library may be, the least first: each may do what those before it may. */
export const ROLES = ["reader", "analyst", "editor", "administrator"] as const;
export type Role = (typeof ROLES)[number];

/** What can be done, and the least role that may do it. */
const LEAST_ROLE = {
  read: "reader",
  /** Compares texts of one's own, of which nothing is stored. */
  "compare-texts": "reader",
  "keep-link": "analyst",
  add: "analyst",
  edit: "analyst",
  judge: "analyst",
  "write-note": "analyst",
  /** Sends texts to the operator's language model, which is paid for. */
  "ask-model": "analyst",
  delete: "editor",
  /** Decides what stands where reviewers disagree. */
  settle: "editor",
  /** Shows a draft to everyone who may read the library, and takes that back. */
  publish: "editor",
  /** Corrects and merges parties and issuers. */
  "correct-names": "editor",
  import: "editor",
  "see-audit": "editor",
  "manage-people": "administrator",
} as const satisfies Record<string, Role>;

export type Permission = keyof typeof LEAST_ROLE;

export const PERMISSIONS = Object.keys(LEAST_ROLE) as Permission[];

/** Nothing of these where everyone is the same one person. */
const OF_PEOPLE: readonly Permission[] = ["settle", "publish", "see-audit", "manage-people"];

/** What anyone may do in a library that is open to the public. */
const OF_ANYONE: readonly Permission[] = ["read", "compare-texts"];

/** What a token can be made for, and what a program may do by it where its owner's role allows that too. */
const OF_SCOPE = {
  read: ["read", "compare-texts"],
  judge: ["judge"],
  /** Beside `judge`: what settles a disagreement is a judgement. */
  settle: ["settle"],
  notes: ["write-note"],
  /** Calls, readouts and revisions. */
  add: ["add", "edit"],
} as const satisfies Record<string, readonly Permission[]>;

export type TokenScope = keyof typeof OF_SCOPE;

export const TOKEN_SCOPES = Object.keys(OF_SCOPE) as TokenScope[];

/** By what a member is known in a request, with the id of that session or token. A token allows what its scopes say, and no more. */
type KnownBy = { via: "session"; viaId: string } | { via: "token"; viaId: string; scopes: readonly TokenScope[] };

/** A person with an account. */
export type Member = KnownBy & {
  id: string;
  /** Unique among members. */
  name: string;
  role: Role;
  /** Whether they may do nothing before they have set up a second factor, which the operator requires. */
  mustSetUp?: boolean;
};

/** Who asks for something. */
export type Visitor =
  /** Parallax runs on one machine, for whoever sits before it: there are no accounts. */
  | { kind: "alone" }
  | { kind: "member"; member: Member }
  /** Nobody who is known here. */
  | { kind: "anyone"; isPublic: boolean };

/**
 * Whether a role may do something.
 *
 * @example
 * mayDo("analyst", "judge");  //=> true
 * mayDo("analyst", "delete"); //=> false
 */
export const mayDo = (role: Role, permission: Permission): boolean =>
  ROLES.indexOf(role) >= ROLES.indexOf(LEAST_ROLE[permission]);

const isWithin = (scopes: readonly TokenScope[], permission: Permission): boolean =>
  scopes.some((scope) => (OF_SCOPE[scope] as readonly Permission[]).includes(permission));

/**
 * What a member of a role can make a token for.
 *
 * @example
 * scopesOf("reader"); //=> ["read"]
 */
export const scopesOf = (role: Role): TokenScope[] =>
  TOKEN_SCOPES.filter((scope) => OF_SCOPE[scope].every((permission) => mayDo(role, permission)));

/** What one may do to any thing of a kind. */
function mayAlways(visitor: Visitor, permission: Permission): boolean {
  switch (visitor.kind) {
    case "alone":
      return !OF_PEOPLE.includes(permission);
    case "member":
      return (
        !visitor.member.mustSetUp &&
        mayDo(visitor.member.role, permission) &&
        (visitor.member.via === "session" || isWithin(visitor.member.scopes, permission))
      );
    case "anyone":
      return visitor.isPublic && OF_ANYONE.includes(permission);
  }
}

/** Of a judgement: who made it, and the name that whoever asks goes by where there are no accounts. */
interface OfJudgement {
  author: string;
  as: string;
}

/** Of an account: the id of its member, and whether nobody else could manage people. */
export interface OfAccount {
  member: string;
  isLastAdministrator: boolean;
}

/** What one may do to one thing and not to another, and what of the thing decides it. */
interface Things {
  /** Knows of a call, and of what rests on it. Whether it is read needs "read" besides. */
  see: { isDraft: boolean };
  "undo-judgement": OfJudgement;
  "redo-judgement": OfJudgement & { settles: boolean };
  "make-token": { scopes: readonly TokenScope[] };
  /** `owner`: the id of the member for whom programs act by it. */
  "revoke-token": { owner: string };
  "change-role": OfAccount;
  /** Shuts a member out, lets them in, takes their second factor off, erases their account. */
  "manage-account": OfAccount;
  "erase-own-account": OfAccount;
}

export type ActOnThing = keyof Things;

/** Whether somebody sits before a session of their own account: what a token is for is never the account itself. */
const isOwn = (visitor: Visitor, member: string): boolean =>
  visitor.kind === "member" && visitor.member.via === "session" && visitor.member.id === member;

/** Who may do what to which thing. */
const ON_THING: { [Name in ActOnThing]: (visitor: Visitor, thing: Things[Name]) => boolean } = {
  see: (visitor, { isDraft }) => visitor.kind !== "anyone" || (visitor.isPublic && !isDraft),
  "undo-judgement": (visitor, { author, as }) =>
    can(visitor, "judge") && isSamePerson(author, visitor.kind === "member" ? visitor.member.name : as),
  "redo-judgement": (visitor, { settles, ...judgement }) =>
    can(visitor, "undo-judgement", judgement) && (!settles || can(visitor, "settle")),
  "make-token": (visitor, { scopes }) =>
    visitor.kind === "member" &&
    visitor.member.via === "session" &&
    scopes.every((scope) => scopesOf(visitor.member.role).includes(scope)),
  "revoke-token": (visitor, { owner }) => isOwn(visitor, owner) || can(visitor, "manage-people"),
  "change-role": (visitor, { isLastAdministrator }) => can(visitor, "manage-people") && !isLastAdministrator,
  // One's own is for the page of the account, which asks for the password.
  "manage-account": (visitor, { member, isLastAdministrator }) =>
    can(visitor, "manage-people") && !isOwn(visitor, member) && !isLastAdministrator,
  "erase-own-account": (visitor, { member, isLastAdministrator }) => isOwn(visitor, member) && !isLastAdministrator,
};

export const ACTS_ON_THINGS = Object.keys(ON_THING) as ActOnThing[];

export type Action = Permission | ActOnThing;

/** The thing that an action is asked of; none, where it is the same for all. */
export type ThingOf<Asked extends Action> = Asked extends ActOnThing ? [thing: Things[Asked]] : [];

const isOnThing = (action: Action): action is ActOnThing => action in ON_THING;

/**
 * Whether somebody may do something, and to which thing, where that matters: the one place that decides it.
 *
 * @example
 * can({ kind: "anyone", isPublic: false }, "read"); //=> false
 * can({ kind: "alone" }, "delete"); //=> true
 * can({ kind: "alone" }, "undo-judgement", { author: "Ana", as: "Ben" }); //=> false
 */
export function can<Asked extends Action>(visitor: Visitor, action: Asked, ...[thing]: ThingOf<Asked>): boolean {
  if (!isOnThing(action)) return mayAlways(visitor, action as Permission);
  return (ON_THING[action] as (visitor: Visitor, thing: unknown) => boolean)(visitor, thing);
}
