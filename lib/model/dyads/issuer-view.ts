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
  /** Calls whose readout by the issuer was searched for topics: whole, compared, and in a language in which topics can be found. */
  searched: number;
  /** Calls whose sides are comparable: the denominator of every rate. */
  comparable: number;
  /** Calls on which it has no readout stored. */
  silent: number;
}

/** What an issuer says about a topic in its calls with one counterpart. Side a is the issuer's. */
export interface IssuerCell {
  /** In how many calls whose own readout was searched the issuer has the topic, whether or not the sides are comparable. */
  said: Rate;
  /** The same for the counterpart's own readouts. */
  heard: Rate;
  sum: PeriodCell;
  /** Of the comparable calls; at the confirmed level, only what a person confirmed. */
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
   * Indexes of a counterpart with calls in which the issuer's readouts have the topic, and of one with calls that never do; null if there
   * are none.
   */
  contrast: { said: number; never: number } | null;
}

/** The ids of the permanent links of an issuer's dyads, by the slugs of its counterparts. */
export type SnapshotDyads = Record<string, string>;

/** Everything that the page of an issuer across its counterparts, its files and its figure show. */
export interface IssuerView {
  issuer: NamedAs & { party: Party };
  query: PatternQuery;
  /** What the permanent link keeps, from which this is read; null for the current pattern. */
  permanent: (SnapshotFacts & { dyads: SnapshotDyads }) | null;
  /** Those with the most searched calls first. */
  counterparts: Counterpart[];
  rows: IssuerRow[];
  /** The names of all issuers behind the figures, this one first. */
  sources: string[];
  /** Whether all of its calls are fictional. */
  isFictional: boolean;
  /** The rows with the widest contrasts. */
  highlights: IssuerRow[];
  /** What can be filtered by; the issuer here is always its own. */
  options: PatternOptions;
  /** Comparisons behind the figures, and how many of them an earlier version of the aligner made. */
  comparisons: Pattern["comparisons"];
  rates: MeasuredRates | null;
}
