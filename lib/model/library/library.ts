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

/** A fault of a file, as it is reported. */
export interface PlacedFault {
  /** From 1, of the file as an editor shows it. */
  line: number;
  /** "call 2024-04-03-blinken-aliyev, readouts[0].text", "judgement 4, about"; empty for the whole file. */
  place: string;
  message: string;
}

/** What is wrong with a file. */
export interface FaultReport {
  /** In the order of their lines; not more than MAX_FAULTS_SHOWN. */
  shown: PlacedFault[];
  /** How many there are in all. */
  total: number;
}
