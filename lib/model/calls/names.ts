import type { IssuerKind } from "./vocabularies";

export const NAME_CHANGE_KINDS = ["party-corrected", "party-merged", "issuer-corrected", "issuer-merged"] as const;

export type NameChangeKind = (typeof NAME_CHANGE_KINDS)[number];

/** Current or former names of a party or an issuer. */
export interface NamedAs {
  slug: string;
  name: string;
}

/** A correction or a merge in the history of names. */
export interface NameChange {
  kind: NameChangeKind;
  before: NamedAs;
  /** After a merge: the entry that remains. */
  after: NamedAs;
  at: Date;
}

/** An issuer, for its correction form. */
export interface NamedIssuer extends NamedAs {
  kind: IssuerKind;
  readouts: number;
}

/** A party with its issuers and its earlier corrections, latest first, for its correction form. */
export interface NamedParty extends NamedAs {
  adjective: string;
  calls: number;
  issuers: NamedIssuer[];
  former: string[];
  history: NameChange[];
}
