import type { CitationFormat } from "../library/downloads";
import type { Message } from "../message";
import type { ReadoutPair } from "../calls/readout-pairs";

/** The passages of one side that can be cited. */
export interface CitablePassages {
  label: Message;
  passages: {
    /** As addresses name it: "left-3". */
    anchor: string;
    number: number;
    /** Its first words, in one line. */
    beginning: string;
  }[];
}

/** The citation of a comparison or of one of its passages, in each format. */
export interface CitationView {
  pair: ReadoutPair;
  /** The absolute address of what is cited. */
  address: string;
  /** The anchor of the cited passage; empty for the comparison as a whole. */
  chosen: string;
  sides: CitablePassages[];
  /** The citation in each format, in the order in which they are offered. */
  citations: { format: CitationFormat; text: string }[];
}
