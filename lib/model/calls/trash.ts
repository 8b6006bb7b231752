import type { CallKind } from "./vocabularies";
import type { DatePrecision } from "../dates";

export interface DeletedCall {
  slug: string;
  title: string;
  kind: CallKind;
  date: string;
  datePrecision: DatePrecision;
  /** How many readouts are restored with it. */
  readouts: number;
  deletedAt: Date;
}

export interface DeletedReadout {
  call: { slug: string; title: string; date: string; datePrecision: DatePrecision; isDeleted: boolean };
  slug: string;
  issuer: string;
  deletedAt: Date;
}

/** What is in the trash, the latest first. */
export interface Trash {
  calls: DeletedCall[];
  readouts: DeletedReadout[];
}
