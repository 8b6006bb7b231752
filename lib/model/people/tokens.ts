import type { TokenScope } from "./roles";

/** A token, as its owner and administrators see it. The token itself is shown once, when it is made. */
export interface TokenRow {
  id: number;
  /** As its owner calls it. */
  name: string;
  /** The name of the member for whom it acts. */
  owner: string;
  /** The id of that member. */
  ownerId: string;
  scopes: TokenScope[];
  /** ISO 8601, UTC. */
  until: string;
  isExpired: boolean;
  /** ISO 8601, UTC, to within a minute; null before it was used. */
  lastUsed: string | null;
}

/** Why no token was made. */
export const TOKEN_FAULTS = ["too-many-tokens", "beyond-role"] as const;
export type TokenFault = (typeof TOKEN_FAULTS)[number];
