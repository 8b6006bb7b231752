import type { DyadView } from "../../model/dyads/dyad-view";
import type { IssuerView } from "../../model/dyads/issuer-view";

/** A pattern's view for a file. */
export interface LeavingView<View> {
  view: View;
  /** Its absolute address, with its filters. */
  address: string;
  /** The day on which it was read, ISO 8601. */
  accessed: string;
}

export type PatternFile = LeavingView<DyadView>;
export type IssuerPatternFile = LeavingView<IssuerView>;
