import type { ReadBy } from "../../model/readers/readings";
import type { Judgement } from "../../model/reviews/review-events";
import type { ReviewProgress, RejectedLink, ReviewedLink } from "../../model/reviews/reviewed-comparison";
import { linkStanding } from "../../messages/comparisons/links";
import { disagreement, passageKind } from "../../messages/reviews/review";
import { titlePair } from "../../messages/comparisons/sides";
import { toText } from "../../messages/parts/to-text";
import { fileNotes, type ComparisonFile, type FileNote } from "./comparison-file";
import { standingOfLink } from "../../review/standings";
import type { Readout, Call } from "../../model/calls/calls";
import type { LinkVerdict, PassageVerdict, ReviewerVerdict } from "../../model/reviews/adjudication";
import type { Standing } from "../../model/reviews/standings";
import type { Basis, Candidate, Coverage, Side } from "../../model/comparisons/comparison";
import type {
  ComparisonView,
  FindingLineView,
  FindingQuoteView,
  PassageView,
  SecondReaderView,
  TopicView,
} from "../../model/comparisons/comparison-view";
import type { FindingClaim, FindingLevel, FindingLine } from "../../model/comparisons/finding";
import type { SideNames } from "../../model/comparisons/side-names";
import { otherSide } from "../../model/comparisons/sides";
import type { TopicClaimKind } from "../../model/comparisons/topic-claims";

/**
 * Raised when a field of the download changes its meaning or is removed, but not for a new field. 2: findings and links are at the level of
 * the review, and the machine's own figures are under `machine`. 3: what a partial quotation lacks is "not-in-part". 4: what was not
 * compared across languages is "not-compared".
 */
const JSON_VERSION = 4;

/**
 * A judgement with its author's note, and the revisions it was made on if they are earlier ones. `settles` if an editor settled a
 * disagreement with it: it then stands, and is not an opinion beside the others.
 */
export type JudgementJson = Pick<Judgement, "kind" | "author" | "at" | "note" | "carriedFrom" | "settles">;

/** A reviewer's verdict; `isImplied` if it follows from a judgement on something else. */
export interface OpinionJson {
  verdict: LinkVerdict | PassageVerdict;
  isImplied: boolean;
  judgement: JudgementJson;
}

/** A note in its latest version; `lost` is what its passages said, if the words have changed since. */
export type NoteJson = Omit<FileNote, "orphaned"> & { lost: FileNote["orphaned"] };

/** A passage of a side; `text.slice(start, end)` of the side's text is its quotation. */
export interface PassageJson {
  /** The id used by links and notes: "l1", "r6". */
  id: string;
  /** The number on pages, from 1. */
  number: number;
  /** UTF-16 code units of the side's text; `end` is exclusive. */
  start: number;
  end: number;
  paragraph: number;
  text: string;
  topics: { id: string; label: string }[];
  /**
   * "not-in-part": nothing was found, or a person says that there is nothing, in the stored part of the other readout. "not-compared": the
   * other readout is in another language, and nobody read both.
   */
  finding: Standing | "not-in-part" | "not-compared";
  /** Its standing in words, with who confirmed it: "No counterpart found in the Azerbaijani readout". */
  sentence: string;
  isReviewed: boolean;
  /** The judgement behind it; null if it is the machine's. */
  judgement: JudgementJson | null;
  opinions: OpinionJson[];
  /** The reviewers' verdicts, if they differ. */
  disagreement: string | null;
}

export interface SideJson {
  call: Omit<Call, "readouts" | "missing">;
  /** With its issuer, its source and its exact revision: number, SHA-256 and text. */
  readout: Readout;
  passages: PassageJson[];
  /** Confirmed and added links count as likely; passages that are no points are in no total. */
  coverage: Coverage;
  progress: ReviewProgress;
}

/** A link of the comparison; if its finding is "weak" or "none", it is counted nowhere. */
export interface LinkJson extends Pick<ReviewedLink, "left" | "right" | "status" | "machine" | "reasons" | "differs"> {
  finding: Standing;
  /** Its standing in words: "Confirmed by Ana on 1 January 2030"; null if nobody has judged it. */
  standing: string | null;
  /** Of whoever confirmed or added it, or settled the dispute. */
  judgement: JudgementJson | null;
  opinions: OpinionJson[];
}

/** A rejected link, which is not part of the comparison. */
export interface RejectedJson extends Pick<RejectedLink, "left" | "right" | "machine"> {
  judgement: JudgementJson;
  opinions: OpinionJson[];
}

/** A disagreement between reviewers: on a link, with both ends, or on a passage, with null for the other end. */
export interface DisagreementJson extends Record<Side, string | null> {
  opinions: OpinionJson[];
}

/** A line of the finding, which has at most five, the surest first. */
export interface FindingLineJson {
  claim: FindingClaim;
  /** How the two contradict each other; what both report is then not common ground. */
  differs?: FindingLine["differs"];
  level: FindingLevel;
  who: string;
  /** The level in words: "no match found". */
  chip: string;
  /** One; for linked passages the left side's, then the right side's. Offsets are into the text of the passage's side. */
  quotes: { passage: string; start: number; end: number; words: string; isCut: FindingQuoteView["isCut"] }[];
}

/** A topic that passages touch, and the claim about it; passages by id. */
export interface TopicJson extends Record<Side, string[]> {
  id: string;
  label: string;
  claim: TopicClaimKind;
  /** The claim for each side in words. */
  cells: Record<Side, string>;
}

/** The reader that a comparison is compared with. */
export interface SecondReaderJson extends Pick<SecondReaderView, "foundByBoth" | "unmatchedByBoth"> {
  /** Null for the built-in aligner. */
  reader: ReadBy | null;
}

/** A complete comparison. Its shape is stable: within one version, fields are added but never changed. */
export interface ComparisonJson {
  format: "parallax-comparison";
  version: typeof JSON_VERSION;
  offsets: "UTF-16 code units";
  title: string;
  address: string;
  /** ISO 8601: "2026-11-22". */
  accessed: string;
  algorithm: string;
  /** The language model whose links these are; null for the built-in aligner. */
  reader: ReadBy | null;
  /** Another reader of the same passages, and what both found; absent if there is none. */
  secondReader?: SecondReaderJson;
  basis: Basis;
  /** The claim over all findings: how much was reviewed and by whom, and what was matched automatically. */
  claim: string;
  progress: ReviewProgress;
  reviewers: string[];
  left: SideJson;
  right: SideJson;
  /** Offsets of reasons are into the text of their side. */
  links: LinkJson[];
  /** Matches too weak to be links; they are counted nowhere. Absent in comparisons older than this field. */
  candidates?: Candidate[];
  rejected: RejectedJson[];
  disagreements: DisagreementJson[];
  finding: FindingLineJson[];
  topics: TopicJson[];
  /** In their latest versions; `on` names passages: of one side, of both for a link, none for the whole comparison. */
  notes: NoteJson[];
}

/**
 * Every note of a comparison once, oldest first, in the form for programs.
 *
 * @example
 * notesJson(file)[0].on; //=> { left: ["l2"], right: ["r2"] }
 */
export const notesJson = (file: ComparisonFile): NoteJson[] =>
  fileNotes(file).map(({ id, text, author, at, written, editors, carriedFrom, orphaned, address, on }) => ({
    id,
    text,
    author,
    at,
    written,
    editors,
    carriedFrom,
    lost: orphaned,
    address,
    on,
  }));

const judgementJson = ({ kind, author, at, note, carriedFrom, settles }: Judgement): JudgementJson => ({
  kind,
  author,
  at,
  note,
  carriedFrom,
  ...(settles && { settles }),
});

const opinionsJson = (opinions: ReviewerVerdict<LinkVerdict | PassageVerdict>[]): OpinionJson[] =>
  opinions.map(({ verdict, isImplied, judgement }) => ({ verdict, isImplied, judgement: judgementJson(judgement) }));

/** The findings that say that the other side has nothing like a passage. */
const ABSENT: readonly Standing[] = ["weak", "none", "left-out"];

/** The finding that says so if only the machine has judged. */
const UNMATCHED: readonly Standing[] = ["weak", "none"];

function standingJson(standing: Standing, other: SideNames, basis: Basis): PassageJson["finding"] {
  if (basis === "across-languages" && UNMATCHED.includes(standing)) return "not-compared";
  return other.isPartial && ABSENT.includes(standing) ? "not-in-part" : standing;
}

const passageJson = (
  { id, number, start, end, paragraph, quotation, topics, standing, sentence, judgement, review }: PassageView,
  topicLabels: ReadonlyMap<string, string>,
  other: SideNames,
  basis: Basis,
): PassageJson => ({
  id,
  number,
  start,
  end,
  paragraph,
  text: quotation,
  topics: topics.map((topic) => ({ id: topic, label: topicLabels.get(topic) ?? topic })),
  finding: standingJson(standing, other, basis),
  sentence: toText(sentence),
  isReviewed: review.isReviewed,
  judgement: judgement && judgementJson(judgement),
  opinions: opinionsJson(review.verdicts),
  disagreement: review.isDisputed ? toText(disagreement(review.verdicts, passageKind(other))) : null,
});

function sideJson(view: ComparisonView, side: Side): SideJson {
  const { slug, title, kind, date, datePrecision, parties } = view.pair[side].call;
  const { passages, coverage, progress } = view[side];
  return {
    call: { slug, title, kind, date, datePrecision, parties },
    readout: view.pair[side].readout,
    passages: passages.map((passage) =>
      passageJson(passage, view.topicLabels, view[otherSide(side)].names, view.basis),
    ),
    coverage,
    progress,
  };
}

function linkJson(link: ReviewedLink): LinkJson {
  const { left, right, status, machine, reasons, differs, by, verdicts } = link;
  const standing = linkStanding(link);
  return {
    left,
    right,
    finding: standingOfLink(link),
    status,
    standing: standing && toText(standing),
    machine,
    reasons,
    ...(differs && { differs }),
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

const disagreementsJson = ({ disagreements }: ComparisonView): DisagreementJson[] =>
  disagreements.map((found) => {
    const ends =
      found.kind === "link"
        ? { left: found.left.id, right: found.right.id }
        : { left: null, right: null, [found.side]: found.passage.id };
    return { ...ends, opinions: opinionsJson(found.verdicts) };
  });

const findingLineJson = ({ claim, differs, level, who, chip, quotes }: FindingLineView): FindingLineJson => ({
  claim,
  ...(differs && { differs }),
  level,
  who: toText(who),
  chip: toText(chip),
  quotes: quotes.map(({ passage, span, words, isCut }) => ({ passage: passage.id, ...span, words, isCut })),
});

const topicJson = ({ id, label, claim, passages, cells }: TopicView): TopicJson => ({
  id,
  label,
  claim,
  ...passages,
  cells: { left: toText(cells.left), right: toText(cells.right) },
});

const secondReaderJson = ({ readBy, foundByBoth, unmatchedByBoth }: SecondReaderView): SecondReaderJson => ({
  reader: readBy,
  foundByBoth,
  unmatchedByBoth,
});

/**
 * A comparison as data.
 *
 * @example
 * toJson({ view, address, accessed }).left.passages[0].text; //=> "They discussed trade."
 */
export function toJson(file: ComparisonFile): ComparisonJson {
  const { view, address, accessed } = file;
  const { basis, progress, reviewers, links, candidates, rejected, algorithm } = view;
  return {
    format: "parallax-comparison",
    version: JSON_VERSION,
    offsets: "UTF-16 code units",
    title: toText(titlePair(view.pair)),
    address,
    accessed,
    algorithm,
    reader: view.reader.readBy,
    ...(view.reader.second && { secondReader: secondReaderJson(view.reader.second) }),
    basis,
    claim: toText(view.claim),
    progress,
    reviewers,
    left: sideJson(view, "left"),
    right: sideJson(view, "right"),
    links: links.map(linkJson),
    ...(candidates && { candidates }),
    rejected: rejected.map(rejectedJson),
    disagreements: disagreementsJson(view),
    finding: view.finding.map(findingLineJson),
    topics: view.topics.map(topicJson),
    notes: notesJson(file),
  };
}

/**
 * Writes a comparison as JSON, indented, for programs: both texts, passages with their offsets, links with their reasons, what the
 * reviewers said, and the notes.
 *
 * @example
 * JSON.parse(writeJson(file)).links[0].finding; //=> "likely"
 */
export const writeJson = (file: ComparisonFile): string => `${JSON.stringify(toJson(file), null, 2)}\n`;
