import type { Audience } from "../current-audience";
import type { LibraryFormat } from "../../model/library/downloads";
import type { ImportOutcome, ImportProgress } from "../../model/library/import-jobs";

/** What the child process is to import. */
export interface ImportQuestion {
  path: string;
  format: LibraryFormat;
  /** Who imports it: what a member adds begins as drafts. */
  audience: Audience;
}

/** What the child process says while it imports, and at the end. */
export type ImportMessage = { kind: "progress"; progress: ImportProgress } | { kind: "ended"; outcome: ImportOutcome };
