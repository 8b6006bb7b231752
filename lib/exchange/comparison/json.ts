import type { Judgement } from "../../model/review-events";
import type { Progress, RejectedLink, ReviewedLink } from "../../model/reviewed-comparison";
import { titlePair } from "../../messages/names";
import { disagreement, linkStanding } from "../../messages/review";
import { claimOf, toldPassages, type Told } from "./told";
import { layOut, toldNotes, type ToldNote } from "./told-notes";
import { standingOfLink } from "../../review/standings";
import type { Readout, Call } from "../../model/calls";
import type { ReviewerVerdict } from "../../model/adjudication";
import type { Standing } from "../../model/standings";
import type { Side, Coverage, Basis } from "../../model/comparison";
import { SIDES } from "../../model/sides";

/**
 * Raised when a field of the download changes its meaning or goes; a new field does not raise it. 2: findings and links are at the
 * level that the review has reached, and the machine's own figures stand under `machine`.
 */
export const JSON_VERSION = 2;

/** What a person said; the note is theirs, the revisions are those that it was said of, where they are earlier ones. */
export type JudgementJson = Pick<Judgement, "kind" | "author" | "at" | "note" | "carriedFrom">;

/** What one reviewer says; `isImplied` where it follows from what was said of something else. */
export interface OpinionJson {
  verdict: string;
  isImplied: boolean;
  judgement: JudgementJson;
}

/** One passage of a side; `text.slice(start, end)` of the side's text is its quotation. */
export interface PassageJson {
  /** As links and notes name it: "l1", "r6". */
  id: string;
  /** As pages show it, from 1. */
  number: number;
  /** UTF-16 code units of the side's text; `end` is exclusive. */
  start: number;
  end: number;
  paragraph: number;
  text: string;
  topics: { id: string; label: string }[];
  finding: Standing;
  /** The finding in words, with who confirmed it: "No counterpart found in the Azerbaijani readout". */
  sentence: string;
  isReviewed: boolean;
  /** On which the finding rests; null where it is the machine's. */
  judgement: JudgementJson | null;
  opinions: OpinionJson[];
  /** What the reviewers say, where they differ on the passage. */
  disagreement: string | null;
}

export interface SideJson {
  call: Omit<Call, "readouts" | "missing">;
  /** With its issuer, its source and its exact revision: number, SHA-256 and text. */
  readout: Readout;
  passages: PassageJson[];
  /** Confirmed and added links count as likely; what is not a point is in no total. */
  coverage: Coverage;
  progress: Progress;
}

/** A link of the comparison; one of finding "weak" or "none" counts nowhere. */
export interface LinkJson extends Pick<ReviewedLink, "left" | "right" | "status" | "machine" | "reasons"> {
  finding: Standing;
  /** How it stands in words: "Confirmed by Ana on 1 January 2030"; null where nobody has judged it. */
  standing: string | null;
  /** Of who confirmed or added it, or settled the dispute. */
  judgement: JudgementJson | null;
  opinions: OpinionJson[];
}

/** A link that was rejected: no part of the comparison. */
export interface RejectedJson extends Pick<RejectedLink, "left" | "right" | "machine"> {
  judgement: JudgementJson;
  opinions: OpinionJson[];
}

/** Where reviewers differ: a link by both ends, a passage by one, the other being null. */
export interface DisagreementJson extends Record<Side, string | null> {
  opinions: OpinionJson[];
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
  /** Under which all findings stand: how much was reviewed and by whom, and what is machine reading. */
  claim: string;
  progress: Progress;
  reviewers: string[];
  left: SideJson;
  right: SideJson;
  /** Offsets of reasons are into the text of the side that they stand under. */
  links: LinkJson[];
  rejected: RejectedJson[];
  disagreements: DisagreementJson[];
  /** As they read now; `on` names passages: of one side, of both for a link, of none for the comparison as a whole. */
  notes: ToldNote[];
}

const judgementJson = ({ kind, author, at, note, carriedFrom }: Judgement): JudgementJson => ({
  kind,
  author,
  at,
  note,
  carriedFrom,
});

const opinionsJson = (opinions: ReviewerVerdict<string>[]): OpinionJson[] =>
  opinions.map(({ verdict, isImplied, judgement }) => ({ verdict, isImplied, judgement: judgementJson(judgement) }));

function passagesJson(told: Told, side: Side): PassageJson[] {
  return toldPassages(told, side).map(({ passage, quotation, finding, sentence, judgement, review }) => ({
    id: passage.id,
    number: passage.index + 1,
    start: passage.start,
    end: passage.end,
    paragraph: passage.paragraph,
    text: quotation,
    topics: passage.topics.map((id) => ({ id, label: told.topicLabels.get(id) ?? id })),
    finding,
    sentence,
    isReviewed: review.isReviewed,
    judgement: judgement && judgementJson(judgement),
    opinions: opinionsJson(review.verdicts),
    disagreement: review.isDisputed ? disagreement(review.verdicts, "passage") : null,
  }));
}

function sideJson(told: Told, side: Side): SideJson {
  const { slug, title, kind, date, datePrecision, parties } = told.pair[side].call;
  const { coverage, progress } = told.comparison[side];
  return {
    call: { slug, title, kind, date, datePrecision, parties },
    readout: told.pair[side].readout,
    passages: passagesJson(told, side),
    coverage,
    progress,
  };
}

function linkJson(link: ReviewedLink): LinkJson {
  const { left, right, status, machine, reasons, by, verdicts } = link;
  return {
    left,
    right,
    finding: standingOfLink(link),
    status,
    standing: linkStanding(link),
    machine,
    reasons,
    judgement: by && judgementJson(by),
    opinions: opinionsJson(verdicts),
  };
}

const rejectedJson = ({ left, right, machine, by, verdicts }: RejectedLink): RejectedJson => ({
  left,
  right,
  machine,
  judgement: judgementJson(by),
  opinions: opinionsJson(verdicts),
});

const disagreementsJson = ({ comparison }: Told): DisagreementJson[] =>
  comparison.disagreements.map((found) => {
    const ends =
      found.kind === "link"
        ? { left: found.left.id, right: found.right.id }
        : { left: null, right: null, [found.side]: found.passage.id };
    return { ...ends, opinions: opinionsJson(found.verdicts) };
  });

/** The comparison as data: see `ComparisonJson`. */
export function tellAsJson(told: Told): ComparisonJson {
  const [left, right] = SIDES.map((side) => sideJson(told, side)) as [SideJson, SideJson];
  const { basis, progress, reviewers, links, rejected } = told.comparison;
  return {
    format: "parallax-comparison",
    version: JSON_VERSION,
    offsets: "UTF-16 code units",
    title: titlePair(told.pair),
    address: told.address,
    accessed: told.accessed,
    algorithm: told.algorithm,
    basis,
    claim: claimOf(told),
    progress,
    reviewers,
    left,
    right,
    links: links.map(linkJson),
    rejected: rejected.map(rejectedJson),
    disagreements: disagreementsJson(told),
    notes: toldNotes(told, layOut(told)),
  };
}

/**
 * Writes a comparison as JSON, indented, for programs: both texts, passages with their offsets, links with their reasons, what the
 * reviewers said, and the notes.
 *
 * @example
 * JSON.parse(writeJson(told)).links[0].finding; //=> "likely"
 */
export const writeJson = (told: Told): string => `${JSON.stringify(tellAsJson(told), null, 2)}\n`;
