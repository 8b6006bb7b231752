import type { DyadView } from "../../model/dyad-view";

/** A pattern that leaves the app. */
export interface PatternFile {
  view: DyadView;
  /** Its absolute address, with its filters. */
  address: string;
  /** The day on which it was read, ISO 8601. */
  accessed: string;
}
