import type { Party } from "../calls/calls";
import type { MeasuredRates } from "../readers/measured-rates";
import type { NamedAs } from "../calls/names";
import type { SnapshotFacts } from "./dyad-view";
import type { Pattern, PatternOptions, PatternQuery, PeriodCell, Rate, Streak } from "./patterns";

/** A party with which an issuer's party has calls. */
export interface Counterpart {
  party: Party;
  /** All calls with it that the filter keeps. */
  calls: number;
  /** Those whose readout by the issuer was searched for topics: whole, in a language in which topics can be found, and compared. */
  searched: number;
  /** Those in which both sides can be set against each other: the denominator of every rate. */
  comparable: number;
  /** Calls of which it has no readout stored. */
  silent: number;
}

/** What an issuer says of a topic in its calls with one counterpart. Side a is the issuer's. */
export interface IssuerCell {
  /** In how many of the calls whose own readout was searched the issuer has the topic, whether or not the sides can be compared. */
  said: Rate;
  /** The same of the counterpart, by its own readouts. */
  heard: Rate;
  sum: PeriodCell;
  /** Of the comparable calls; of the confirmed level only what a person confirmed. */
  rates: Record<"both" | "only-a" | "only-b", Rate>;
  /** Of the cells of each state, how many a person confirmed. */
  confirmed: Record<"both" | "only-a" | "only-b", number>;
  streak: Streak | null;
}

export interface IssuerRow {
  topic: string;
  label: string;
  /** One for each counterpart, in their order. */
  cells: IssuerCell[];
  /**
   * Indexes of a counterpart whose calls have the topic in the issuer's readouts, and of one whose calls never do; null where there are
   * none.
   */
  contrast: { said: number; never: number } | null;
}

/** The ids of the permanent links of an issuer's dyads, by the slugs of its counterparts. */
export type SnapshotDyads = Record<string, string>;

/** Everything that the page of an issuer across its counterparts, its files and its figure show. */
export interface IssuerView {
  issuer: NamedAs & { party: Party };
  query: PatternQuery;
  /** What the permanent link keeps that this is read from; null for the pattern as it is now. */
  permanent: (SnapshotFacts & { dyads: SnapshotDyads }) | null;
  /** Those with the most searched calls first. */
  counterparts: Counterpart[];
  rows: IssuerRow[];
  /** The names of all issuers whose readouts the figures rest on, its own first. */
  sources: string[];
  /** Whether all of its calls are fictional. */
  isFictional: boolean;
  /** The rows with the widest contrasts. */
  highlights: IssuerRow[];
  /** What can be filtered by; the issuer is its own. */
  options: PatternOptions;
  /** Comparisons that figures rest on, and those of them that an earlier version of the aligner made. */
  comparisons: Pattern["comparisons"];
  rates: MeasuredRates | null;
}
