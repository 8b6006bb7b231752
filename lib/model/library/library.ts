/** How much an import stored. */
export interface Imported {
  calls: number;
  readouts: number;
  revisions: number;
  snapshots: number;
  /** Undos and redos included. */
  judgements: number;
  notes: number;
}

/** A fault of a file in an import report. */
export interface PlacedFault {
  /** From 1, as editors count. */
  line: number;
  /** "call 2024-04-03-blinken-aliyev, readouts[0].text", "judgement 4, about"; empty for the whole file. */
  place: string;
  message: string;
}

/** The faults of a file. */
export interface FaultReport {
  /** In the order of their lines; not more than MAX_FAULTS_SHOWN. */
  shown: PlacedFault[];
  /** How many there are in all. */
  total: number;
}
