import type { Judgement } from "../../model/review-events";
import type { ReviewedComparison, ReviewedFacing, ReviewedRow } from "../../model/reviewed-comparison";
import { READOUT_KIND_LABELS, formatPublication, nameSides, type SideNames } from "../../messages/names";
import { claimSentence, coverageSentence } from "../../messages/claims";
import { absenceInRow, reviewedOf } from "../../messages/review";
import { byPassage } from "../../review/group-by-passage";
import { linksOfPassages, standingOfLink, standingOfPassage } from "../../review/standings";
import { findingSentence, judgementOf, type PassageFacts } from "./told-review";
import type { Readout } from "../../model/calls";
import type { ReadoutPair } from "../../model/readout-pairs";
import type { Note } from "../../model/notes";
import type { Standing } from "../../model/standings";
import type { Side, Passage } from "../../model/comparison";
import { otherSide } from "../../model/sides";

/** A comparison with all that it takes to tell it outside the app. */
export interface Told {
  pair: ReadoutPair;
  comparison: ReviewedComparison;
  /** Notes on the comparison, its passages and links; a snapshot has none. */
  notes: Note[];
  /** The version of the algorithm that made the comparison. */
  algorithm: string;
  /** What the topics are called, by id. */
  topicLabels: ReadonlyMap<string, string>;
  /** The absolute address of the comparison, without a query: "https://…/calls/…/left..right". */
  address: string;
  /** The day on which it was read, ISO 8601: "2026-11-22". */
  accessed: string;
}

/** A passage as its own side's list has it: what stands for it, and its links, the surest first. */
export interface ToldPassage extends PassageFacts {
  passage: Passage;
  /** Cut from the stored text by the passage's offsets. */
  quotation: string;
  finding: Standing;
  /** The finding in words, with who confirmed it. */
  sentence: string;
  /** On which the finding rests; null where it is the machine's. */
  judgement: Judgement | null;
}

/**
 * All passages of a side in the order of their text, with what is said of each.
 *
 * @example
 * toldPassages(told, "left")[1].sentence; //=> "Likely counterpart in the Azerbaijani readout"
 */
export function toldPassages(told: Told, side: Side): ToldPassage[] {
  const { pair, comparison } = told;
  const text = pair[side].readout.revision.text;
  const other = namesOf(told)[otherSide(side)];
  const linksOf = linksOfPassages(comparison.links, side);
  const rejectedOf = byPassage(comparison.rejected, (link) => link[side]);
  return comparison[side].passages.map((passage) => {
    const facts: PassageFacts = {
      review: comparison[side].reviews[passage.id]!,
      links: linksOf.get(passage.id) ?? [],
      rejected: rejectedOf.get(passage.id) ?? [],
    };
    return {
      ...facts,
      passage,
      quotation: text.slice(passage.start, passage.end),
      finding: standingOfPassage(facts.review, facts.links),
      sentence: findingSentence(facts, other, comparison.basis),
      judgement: judgementOf(facts),
    };
  });
}

/**
 * What is said where a side of a row has nothing for the point: who confirmed that, or what the machine found.
 *
 * @param blank that side (`blankOf`)
 * @example
 * blankSentence(told, row, "right"); //=> "No counterpart found in the Azerbaijani readout"
 */
export const blankSentence = (told: Told, row: ReviewedRow, blank: Side): string =>
  absenceInRow(row, blank, told.comparison, namesOf(told)[blank]);

/**
 * What a passage is to the one that it faces, where it is less than a likely counterpart, or is quoted again.
 *
 * @returns null for a passage in its own row, and for a likely or confirmed counterpart
 * @example
 * facingRemark(row.right[0]); //=> "possible counterpart"
 */
export function facingRemark({ link, again }: ReviewedFacing): string | null {
  const remarks: Partial<Record<Standing, string>> = {
    possible: "possible counterpart",
    weak: "weak match",
    none: "reviewers differ",
  };
  const remark = link && remarks[standingOfLink(link)];
  return remark ?? (again ? "quoted again" : null);
}

/**
 * A side's coverage and how much of it was reviewed.
 *
 * @example
 * coverageOfSide(told, "left");
 * //=> "1 of 3 points (9 of 16 words) has a likely counterpart in the Azerbaijani readout. Reviewed 0 of 3 passages."
 */
export function coverageOfSide(told: Told, side: Side): string {
  const text = told.comparison[side];
  return `${coverageSentence(text, namesOf(told)[otherSide(side)])} ${reviewedOf(text.progress)}.`;
}

/**
 * The absolute address of one passage.
 *
 * @example
 * passageAddress(told, "left", passage); //=> "https://…/calls/…/left..right#left-2"
 */
export const passageAddress = ({ address }: Told, side: Side, { index }: Passage): string =>
  `${address}#${side}-${index + 1}`;

/**
 * The claim under which everything stands: how much was reviewed and by whom, and what is machine reading.
 *
 * @example
 * claimOf(told); //=> "Machine reading: “no counterpart found” is not yet “left out”. Reviewed 0 of 5 passages."
 */
export const claimOf = ({ comparison }: Told): string => claimSentence(comparison);

/**
 * What both sides are called.
 *
 * @example
 * namesOf(told).left; //=> { label: "United States", readout: "US readout" }
 */
export const namesOf = ({ pair }: Told): Record<Side, SideNames> => nameSides(pair);

/** Where a text comes from, in pieces, because each format writes the source's title and address in its own way. */
export interface SourceFacts {
  /** "Official statement · partial quotation · as quoted by Mediamax" */
  before: string;
  title: string | null;
  url: string | null;
  /** "published 3 April 2024 · revision 1 · SHA-256 e3b0…" */
  after: string;
}

/**
 * What a readout's text is and where it comes from, as the page says it, with the text's fingerprint.
 *
 * @example
 * sourceFacts(readout).before; //=> "Official statement · partial quotation · as quoted by Mediamax"
 */
export function sourceFacts({ kind, extent, quotedBy, publishedAt, revision, ...source }: Readout): SourceFacts {
  const before = [
    READOUT_KIND_LABELS[kind],
    extent === "partial" && "partial quotation",
    quotedBy && `as quoted by ${quotedBy}`,
  ];
  const after = [
    publishedAt && `published ${formatPublication(publishedAt)}`,
    `revision ${revision.number}`,
    `SHA-256 ${revision.sha256}`,
  ];
  return {
    before: before.filter(Boolean).join(" · "),
    title: source.sourceTitle ?? source.sourceUrl,
    url: source.sourceUrl,
    after: after.filter(Boolean).join(" · "),
  };
}

/**
 * By what the comparison was made.
 *
 * @example
 * madeBy(told); //=> "Compared by Parallax, algorithm version 1."
 */
export const madeBy = ({ algorithm }: Told): string => `Compared by Parallax, algorithm version ${algorithm}.`;

/**
 * When the comparison was read.
 *
 * @example
 * accessedOn(told); //=> "Accessed 22 November 2026."
 */
export const accessedOn = ({ accessed }: Told): string => `Accessed ${formatPublication(accessed)}.`;
