import type { FaultReport, Imported } from "./library";

export type ImportState = "running" | "done" | "failed" | "cancelled";

/** The result of an import: what it stored, or why it stored nothing. */
export type ImportOutcome = { kind: "imported"; imported: Imported } | { kind: "faults"; faults: FaultReport };

/** The import of a large file. */
export interface ImportJob {
  id: number;
  /** The name of the file, as the user sent it. */
  name: string;
  state: ImportState;
  /** Null while it runs, if it was cancelled, and if the server ended in the meantime. */
  outcome: ImportOutcome | null;
}

/** The progress of an import: how many of its calls are done. While a file is checked, their number is an estimate. */
export interface ImportProgress {
  stage: "checking" | "storing";
  done: number;
  total: number;
}
