import { isSamePerson } from "../reviews/same-person";

/** The roles in a shared library, the least first: each may do what those before it may. */
export const ROLES = ["reader", "analyst", "editor", "administrator"] as const;
export type Role = (typeof ROLES)[number];

/** Every action, with the least role that may do it. */
const LEAST_ROLE = {
  read: "reader",
  /** Compares two texts without storing them. */
  "compare-texts": "reader",
  "keep-link": "analyst",
  add: "analyst",
  edit: "analyst",
  judge: "analyst",
  "write-note": "analyst",
  /** Sends texts to the operator's language model, which costs money. */
  "ask-model": "analyst",
  delete: "editor",
  /** Settles disagreements between reviewers. */
  settle: "editor",
  /** Publishes a draft, or turns a published call back into one. */
  publish: "editor",
  /** Corrects and merges parties and issuers. */
  "correct-names": "editor",
  import: "editor",
  "see-audit": "editor",
  "manage-people": "administrator",
} as const satisfies Record<string, Role>;

export type Permission = keyof typeof LEAST_ROLE;

export const PERMISSIONS = Object.keys(LEAST_ROLE) as Permission[];

/** Actions that make no sense with a single user. */
const OF_PEOPLE: readonly Permission[] = ["settle", "publish", "see-audit", "manage-people"];

/** What strangers may do in a public library. */
const OF_ANYONE: readonly Permission[] = ["read", "compare-texts"];

/** The scopes of a token: what a program may do with it, as far as its owner's role allows that. */
const OF_SCOPE = {
  read: ["read", "compare-texts"],
  judge: ["judge"],
  /** In addition to `judge`: what settles a disagreement is a judgement. */
  settle: ["settle"],
  notes: ["write-note"],
  /** Adds calls, readouts and revisions. */
  add: ["add", "edit"],
} as const satisfies Record<string, readonly Permission[]>;

export type TokenScope = keyof typeof OF_SCOPE;

export const TOKEN_SCOPES = Object.keys(OF_SCOPE) as TokenScope[];

/** How a member was recognised in a request, with the id of that session or token. A token allows only what its scopes say. */
type KnownBy = { via: "session"; viaId: string } | { via: "token"; viaId: string; scopes: readonly TokenScope[] };

/** A person with an account. */
export type Member = KnownBy & {
  id: string;
  /** Unique among members. */
  name: string;
  role: Role;
  /** Whether they must first set up a second factor, which the operator requires. */
  mustSetUp?: boolean;
};

/** Who sends a request. */
export type Visitor =
  /** The single user of a library without accounts. */
  | { kind: "alone" }
  | { kind: "member"; member: Member }
  /** Somebody without an account here. */
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
 * The scopes that a role allows.
 *
 * @example
 * scopesOf("reader"); //=> ["read"]
 */
export const scopesOf = (role: Role): TokenScope[] =>
  TOKEN_SCOPES.filter((scope) => OF_SCOPE[scope].every((permission) => mayDo(role, permission)));

/** Actions that are the same for all things of a kind. */
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

/** Of a judgement: its author, and the visitor's name if there are no accounts. */
interface OfJudgement {
  author: string;
  as: string;
}

/** Of an account: its member's id, and whether nobody else could manage people. */
export interface OfAccount {
  member: string;
  isLastAdministrator: boolean;
}

/** Actions that depend on the thing, and what of the thing decides. */
interface Things {
  /** Knows that a call exists, with everything based on it. To read it, "read" is needed too. */
  see: { isDraft: boolean };
  "undo-judgement": OfJudgement;
  "redo-judgement": OfJudgement & { settles: boolean };
  "make-token": { scopes: readonly TokenScope[] };
  /** `owner`: the id of the member for whom the token acts. */
  "revoke-token": { owner: string };
  "change-role": OfAccount;
  /** Blocks a member, lets them in again, takes their second factor off, or erases their account. */
  "manage-account": OfAccount;
  "erase-own-account": OfAccount;
}

export type ActOnThing = keyof Things;

/** Whether the visitor uses a session of their own account. A token can never change the account itself. */
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
  // A member's own account is managed on its page, which asks for the password.
  "manage-account": (visitor, { member, isLastAdministrator }) =>
    can(visitor, "manage-people") && !isOwn(visitor, member) && !isLastAdministrator,
  "erase-own-account": (visitor, { member, isLastAdministrator }) => isOwn(visitor, member) && !isLastAdministrator,
};

export const ACTS_ON_THINGS = Object.keys(ON_THING) as ActOnThing[];

export type Action = Permission | ActOnThing;

/** The thing that an action is about; none if the action is the same for all things. */
export type ThingOf<Act extends Action> = Act extends ActOnThing ? [thing: Things[Act]] : [];

const isOnThing = (action: Action): action is ActOnThing => action in ON_THING;

/**
 * Whether a visitor may do something, and to which thing, if that matters. Every permission is decided here.
 *
 * @example
 * can({ kind: "anyone", isPublic: false }, "read"); //=> false
 * can({ kind: "alone" }, "delete"); //=> true
 * can({ kind: "alone" }, "undo-judgement", { author: "Ana", as: "Ben" }); //=> false
 */
export function can<Act extends Action>(visitor: Visitor, action: Act, ...[thing]: ThingOf<Act>): boolean {
  if (!isOnThing(action)) return mayAlways(visitor, action as Permission);
  return (ON_THING[action] as (visitor: Visitor, thing: unknown) => boolean)(visitor, thing);
}
