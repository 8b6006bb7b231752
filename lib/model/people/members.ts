import type { Role } from "./roles";

/** A member, as administrators see them. */
export interface MemberRow {
  id: string;
  name: string;
  email: string;
  role: Role;
  /** ISO 8601, UTC. */
  since: string;
  isBlocked: boolean;
  /** Whether nobody else could manage people. */
  isLastAdministrator: boolean;
  hasSecondFactor: boolean;
}

/** A link, not used yet, by which one person becomes a member. */
export interface OpenInvitation {
  id: number;
  role: Role;
  /** Whom it is for, as the inviter wrote it. */
  note: string;
  /** Who made it; null for the server. */
  by: string | null;
  /** ISO 8601, UTC. */
  until: string;
}

/** A typed name that a member has said is theirs. */
export interface NameClaim {
  /** As it stands under judgements and notes. */
  author: string;
  /** The name of the member. */
  member: string;
  /** ISO 8601, UTC. */
  since: string;
  isConfirmed: boolean;
}

/** A session, as its owner sees it. */
export interface SessionRow {
  id: string;
  /** ISO 8601, UTC. */
  since: string;
  until: string;
  /** As the browser names itself; null where it did not. */
  device: string | null;
  isThis: boolean;
}

/** Why somebody with a link does not join. */
const JOIN_FAULTS = ["link-closed", "name-taken", "email-taken", "identity-taken"] as const;
export type JoinFault = (typeof JOIN_FAULTS)[number];

/** Why nothing was changed. */
export const MEMBER_FAULTS = [
  "missing",
  "shut-out",
  "easily-guessed",
  "last-administrator",
  "not-allowed",
  "not-typed",
  ...JOIN_FAULTS,
] as const;
export type MemberFault = (typeof MEMBER_FAULTS)[number];

/** What was done before somebody came to sign in. */
export const SIGN_IN_DONE = ["password-set"] as const;
export type SignInDone = (typeof SIGN_IN_DONE)[number];

/** Why nobody signed in by the provider, joined by it, or connected it. */
export const PROVIDER_FAULTS = [
  /** The provider was left without an answer, or said no. */
  "cancelled",
  "unreachable",
  /** What came back is not what the provider signs, or is for somebody else. */
  "not-proven",
  /** It was begun in another browser, too long ago, or has ended already. */
  "not-begun",
  /** The provider knows them, and the library does not, or has shut them out. */
  "stranger",
  "too-many",
  "not-stored",
  ...JOIN_FAULTS,
] as const;
export type ProviderFault = (typeof PROVIDER_FAULTS)[number];

/** What an administrator has done. */
export const MEMBERS_DONE = [
  "role-changed",
  "blocked",
  "unblocked",
  "erased",
  "second-factor-removed",
  "name-confirmed",
  "name-refused",
  "invitation-revoked",
  "token-revoked",
  "setting-changed",
] as const;
export type MemberDone = (typeof MEMBERS_DONE)[number];
