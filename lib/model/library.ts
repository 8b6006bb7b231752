/** How much a file brought in. */
export interface Imported {
  calls: number;
  readouts: number;
  revisions: number;
  snapshots: number;
  /** Undos and redos included. */
  judgements: number;
  notes: number;
}
