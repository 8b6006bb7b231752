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

/** An open invitation: a link with which one person becomes a member. */
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

/** A typed name that a member claims as theirs. */
export interface NameClaim {
  /** The name under judgements and notes. */
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
  /** The browser's own description; null if it sent none. */
  device: string | null;
  isThis: boolean;
}

/** Why somebody with an invitation cannot join. */
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

/** What somebody did just before they came to the sign-in page. */
export const SIGN_IN_DONE = ["password-set"] as const;
export type SignInDone = (typeof SIGN_IN_DONE)[number];

/** Why signing in, joining or connecting through the provider failed. */
export const PROVIDER_FAULTS = [
  /** The user left the provider without signing in, or the provider refused. */
  "cancelled",
  "unreachable",
  /** The answer was not signed by the provider, or is for somebody else. */
  "not-proven",
  /** It was started in another browser, too long ago, or has ended already. */
  "not-begun",
  /** The provider knows them, but the library does not, or has blocked them. */
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
