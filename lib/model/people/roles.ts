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

/**
 * Whether somebody may do something: the one place that decides it.
 *
 * @example
 * can({ kind: "anyone", isPublic: false }, "read"); //=> false
 * can({ kind: "alone" }, "delete"); //=> true
 */
export function can(visitor: Visitor, permission: Permission): boolean {
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
