import type { IssuerKind } from "./vocabularies";

export const NAME_CHANGE_KINDS = ["party-corrected", "party-merged", "issuer-corrected", "issuer-merged"] as const;

export type NameChangeKind = (typeof NAME_CHANGE_KINDS)[number];

/** What a party or an issuer was, or is, called. */
export interface NamedAs {
  slug: string;
  name: string;
}

/** A correction or a merge, as the history has it. */
export interface NameChange {
  kind: NameChangeKind;
  before: NamedAs;
  /** After a merge: the entry that remains. */
  after: NamedAs;
  at: Date;
}

/** An issuer as it can be corrected. */
export interface NamedIssuer extends NamedAs {
  kind: IssuerKind;
  readouts: number;
}

/** A party as it can be corrected, with its issuers and what was corrected before, the latest first. */
export interface NamedParty extends NamedAs {
  adjective: string;
  calls: number;
  issuers: NamedIssuer[];
  former: string[];
  history: NameChange[];
}
