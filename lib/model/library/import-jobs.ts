import type { FaultReport, Imported } from "./library";

export type ImportState = "running" | "done" | "failed" | "cancelled";

/** What became of an import: what it stored, or why it stored nothing. */
export type ImportOutcome = { kind: "imported"; imported: Imported } | { kind: "faults"; faults: FaultReport };

/** The import of a large file. */
export interface ImportJob {
  id: number;
  /** The name of the file, as it was sent. */
  name: string;
  state: ImportState;
  /** Null while it runs, where it was cancelled, and where the server ended meanwhile. */
  outcome: ImportOutcome | null;
}

/** How far an import is: how many of its calls are done. While a file is checked their number is an estimate. */
export interface ImportProgress {
  stage: "checking" | "storing";
  done: number;
  total: number;
}
