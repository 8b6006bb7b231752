import type { Visitor } from "../../model/people/roles";
import type { LibraryFormat } from "../../model/library/downloads";
import type { ImportOutcome, ImportProgress } from "../../model/library/import-jobs";

/** What the child process is to import. */
export interface ImportQuestion {
  path: string;
  format: LibraryFormat;
  /** The name of the file, as it was sent. */
  name: string;
  /** Who sent it: what a member adds begins as drafts. */
  by: Visitor;
}

/** What the child process says while it imports, and at the end. */
export type ImportMessage = { kind: "progress"; progress: ImportProgress } | { kind: "ended"; outcome: ImportOutcome };
