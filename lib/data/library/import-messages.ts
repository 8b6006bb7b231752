import type { Visitor } from "../../model/people/roles";
import type { LibraryFormat } from "../../model/library/downloads";
import type { ImportOutcome, ImportProgress } from "../../model/library/import-jobs";

/** What the child process is to import. */
export interface ImportQuestion {
  path: string;
  format: LibraryFormat;
  /** The name of the file, as the user sent it. */
  name: string;
  /** Who sent it: calls that a member adds start as drafts. */
  by: Visitor;
}

/** Messages of the child process, during the import and at its end. */
export type ImportMessage = { kind: "progress"; progress: ImportProgress } | { kind: "ended"; outcome: ImportOutcome };
