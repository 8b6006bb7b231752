import { SIDES, otherSide, type Basis, type Coverage, type Link, type Side } from "../compare";
import type { Call, Readout } from "../data/call-queries";
import { nameSides, titlePair } from "../wording";
import { claimOf, findingSentence, toldPassages, type Finding, type Told } from "./told";

/** Raised when a field of the download changes its meaning or goes; a new field does not raise it. */
export const JSON_VERSION = 1;

/** One passage of a side; `text.slice(start, end)` of the side's text is its quotation. */
export interface PassageJson {
  /** As links name it: "l1", "r6". */
  id: string;
  /** As pages show it, from 1. */
  number: number;
  /** UTF-16 code units of the side's text; `end` is exclusive. */
  start: number;
  end: number;
  paragraph: number;
  text: string;
  topics: { id: string; label: string }[];
  finding: Finding;
  /** The finding in words: "No counterpart found in the Azerbaijani readout". */
  sentence: string;
}

export interface SideJson {
  call: Omit<Call, "readouts" | "missing">;
  /** With its issuer, its source and its exact revision: number, SHA-256 and text. */
  readout: Readout;
  passages: PassageJson[];
  coverage: Coverage;
}

/** The whole of a comparison. The shape is stable: fields are added, never changed within one version. */
export interface ComparisonJson {
  format: "parallax-comparison";
  version: typeof JSON_VERSION;
  offsets: "UTF-16 code units";
  title: string;
  address: string;
  /** ISO 8601: "2026-11-22". */
  accessed: string;
  algorithm: string;
  basis: Basis;
  /** Under which all findings stand: machine reading, and how much of it was reviewed. */
  claim: string;
  left: SideJson;
  right: SideJson;
  /** Offsets of reasons are into the text of the side that they stand under. Links of strength "weak" count nowhere. */
  links: Link[];
}

function sideJson(told: Told, side: Side): SideJson {
  const { slug, title, kind, date, datePrecision, parties } = told.pair[side].call;
  const names = nameSides(told.pair);
  return {
    call: { slug, title, kind, date, datePrecision, parties },
    readout: told.pair[side].readout,
    passages: toldPassages(told, side).map(({ passage, quotation, finding }) => ({
      id: passage.id,
      number: passage.index + 1,
      start: passage.start,
      end: passage.end,
      paragraph: passage.paragraph,
      text: quotation,
      topics: passage.topics.map((id) => ({ id, label: told.topicLabels.get(id) ?? id })),
      finding,
      sentence: findingSentence(finding, names[otherSide(side)], told.comparison.basis),
    })),
    coverage: told.comparison[side].coverage,
  };
}

/** The comparison as data: see `ComparisonJson`. */
export function tellAsJson(told: Told): ComparisonJson {
  const [left, right] = SIDES.map((side) => sideJson(told, side)) as [SideJson, SideJson];
  return {
    format: "parallax-comparison",
    version: JSON_VERSION,
    offsets: "UTF-16 code units",
    title: titlePair(told.pair),
    address: told.address,
    accessed: told.accessed,
    algorithm: told.algorithm,
    basis: told.comparison.basis,
    claim: claimOf(told),
    left,
    right,
    links: told.comparison.links,
  };
}

/**
 * Writes a comparison as JSON, indented, for programs: both texts, passages with their offsets, links with their reasons.
 *
 * @example
 * JSON.parse(writeJson(told)).links[0].tier; //=> "likely"
 */
export const writeJson = (told: Told): string => `${JSON.stringify(tellAsJson(told), null, 2)}\n`;
