import { levelByPassage, levelOf, type Comparison, type Link, type Passage, type Side } from "../compare";
import type { Readout } from "../data/call-queries";
import type { Pair } from "../data/pairs";
import type { ReviewedComparison } from "../review/reviewed";
import {
  READOUT_KIND_LABELS,
  describeReasons,
  formatPublication,
  nameSides,
  noCounterpart,
  weakMatch,
  type SideNames,
} from "../wording";
import { claimSentence } from "../wording-review";

/** A comparison with all that it takes to tell it outside the app. */
export interface Told {
  pair: Pair;
  comparison: ReviewedComparison;
  /** The version of the algorithm that made the comparison. */
  algorithm: string;
  /** What the topics are called, by id. */
  topicLabels: ReadonlyMap<string, string>;
  /** The absolute address of the comparison, without a query: "https://…/calls/…/left..right". */
  address: string;
  /** The day on which it was read, ISO 8601: "2026-11-22". */
  accessed: string;
}

/** What the machine found for a passage: its surest link's level, or nothing. */
export type Finding = "likely" | "possible" | "weak" | "none";

/**
 * A finding in words, with the level of its claim.
 *
 * @param other the side that was searched
 * @example
 * findingSentence("none", { label: "Azerbaijan", readout: "Azerbaijani readout" }, "same-language");
 * //=> "No counterpart found in the Azerbaijani readout"
 */
export function findingSentence(finding: Finding, other: SideNames, basis: Comparison["basis"]): string {
  if (finding === "none") return noCounterpart(other, basis);
  if (finding === "weak") return weakMatch(other, basis);
  return `${finding === "likely" ? "Likely" : "Possible"} counterpart in the ${other.readout}`;
}

/** A passage as its own side's list has it: what was found for it, and its links, the surest first. */
export interface ToldPassage {
  passage: Passage;
  /** Cut from the stored text by the passage's offsets. */
  quotation: string;
  finding: Finding;
  links: Link[];
}

/** All passages of a side in the order of their text. */
export function toldPassages({ pair, comparison }: Told, side: Side): ToldPassage[] {
  const findings = levelByPassage(comparison.links, side);
  const text = pair[side].readout.revision.text;
  const links = new Map<string, Link[]>();
  for (const link of comparison.links) links.set(link[side], [...(links.get(link[side]) ?? []), link]);
  return comparison[side].passages.map((passage) => ({
    passage,
    quotation: text.slice(passage.start, passage.end),
    finding: findings.get(passage.id) ?? "none",
    links: (links.get(passage.id) ?? []).toSorted(
      (a, b) => Number(b.tier === "likely") - Number(a.tier === "likely") || b.score - a.score,
    ),
  }));
}

/**
 * The number under which a passage is shown, from 1, of the id that links name it by.
 *
 * @example
 * passageNumber("r6"); //=> 6
 */
export const passageNumber = (id: string): number => Number(id.slice(1));

/** The absolute address of one passage. */
export const passageAddress = ({ address }: Told, side: Side, { index }: Passage): string =>
  `${address}#${side}-${index + 1}`;

/** The claim under which everything stands: machine reading, and how much of it was reviewed. */
export const claimOf = ({ comparison }: Told): string => claimSentence(comparison);

export const namesOf = ({ pair }: Told): Record<Side, SideNames> => nameSides(pair);

/**
 * Why two passages are linked, in one line.
 *
 * @example
 * reasonsInWords(link); //=> "Concept: Ceasefire, Peace; Name: Azerbaijan"
 */
export const reasonsInWords = ({ reasons }: Link): string => describeReasons(reasons).join("; ");

/** "Why linked: a strong match, 67 in 100 by the model’s own estimate. Concept: Peace." */
export function linkSentence(link: Link): string {
  const why = { likely: "Why linked", possible: "Why possible", weak: "Why a weak match" }[levelOf(link)];
  return `${why}: a ${link.strength} match, ${Math.round(100 * link.score)} in 100 by the model’s own estimate. ${reasonsInWords(link)}.`;
}

/** Where a text comes from, in pieces, because each format writes the source's title and address in its own way. */
export interface SourceFacts {
  /** "Official statement · partial quotation · as quoted by Mediamax" */
  before: string;
  title: string | null;
  url: string | null;
  /** "published 3 April 2024 · revision 1 · SHA-256 e3b0…" */
  after: string;
}

/** What a readout's text is and where it comes from, as the page says it, with the text's fingerprint. */
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

/** "Compared by Parallax, algorithm version 1." */
export const madeBy = ({ algorithm }: Told): string => `Compared by Parallax, algorithm version ${algorithm}.`;

/** "Accessed 22 November 2026." */
export const accessedOn = ({ accessed }: Told): string => `Accessed ${formatPublication(accessed)}.`;
