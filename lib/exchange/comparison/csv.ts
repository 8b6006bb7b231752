import { writeCsvTable, type Cell } from "../csv-table";
import { NOT_IN_PART } from "../../messages/comparisons/chips";
import { isolate } from "../../messages/parts/isolate";
import { linkDisagreement, passageNumbers, reasonsInWords } from "../../messages/comparisons/links";
import { noteHeading } from "../../messages/reviews/notes";
import { disagreement, passageKind, remarks } from "../../messages/reviews/review";
import { toText } from "../../messages/parts/to-text";
import { fileNote, fileNotes, passageAddress, type ComparisonFile, type FileNote } from "./comparison-file";
import { standingOfLink } from "../../review/standings";
import type { Standing } from "../../model/reviews/standings";
import type { Link, Side } from "../../model/comparisons/comparison";
import type { ComparisonView, PassageView, SideView } from "../../model/comparisons/comparison-view";
import { SIDES, otherSide } from "../../model/comparisons/sides";

export const CSV_COLUMNS = [
  "side",
  "issuer",
  "revision",
  "passage",
  "start",
  "end",
  "text",
  "finding",
  "reviewed",
  "verdict",
  "reviewed_by",
  "reviewed_on",
  "review_note",
  "disagreement",
  "confirmed_counterparts",
  "likely_counterparts",
  "possible_counterparts",
  "weak_matches",
  "rejected_counterparts",
  "strength",
  "score",
  "reasons",
  "notes",
  "comparison_notes",
  "claim",
  "algorithm",
  "reader",
  "sha256",
  "address",
] as const;

const SCORE_DIGITS = 1_000;

const numbersOf = (links: Pick<Link, Side>[], far: Side): string => toText(passageNumbers(links, far, "; "));

const VERDICTS = {
  "link-confirmed": "confirmed",
  "link-added": "linked",
  "link-rejected": "rejected",
  "no-counterpart": "no counterpart",
  "not-a-point": "not a point",
  "looked-again": null,
};

/** A partial quotation is never said to leave anything out. */
const verdictOf = (kind: keyof typeof VERDICTS, { isPartial }: SideView["names"]) =>
  kind === "no-counterpart" && isPartial ? toText(NOT_IN_PART) : VERDICTS[kind];

/**
 * Who made the latest judgement that counts for a passage; if its links were all rejected and nothing else was said, whoever rejected the
 * first.
 */
function reviewCells({ review, judgement, links, rejected }: PassageView, far: Side, { names }: SideView) {
  const disputed = links.filter(({ status }) => status === "disputed");
  const differs = review.isDisputed || disputed.length > 0;
  const last = links.length === 0 && !differs ? rejected.find(({ by }) => by.kind === "link-rejected") : undefined;
  const said = judgement ?? last?.by;
  const noted = [review, ...links, ...rejected].flatMap(({ verdicts }) => remarks(verdicts));
  return {
    reviewed: review.isReviewed ? "yes" : "no",
    verdict: said ? verdictOf(said.kind, names) : differs ? "reviewers disagree" : null,
    reviewed_by: said?.author ?? null,
    reviewed_on: said?.at.slice(0, 10) ?? null,
    review_note: noted.map(toText).join("\n"),
    disagreement: [
      ...(review.isDisputed ? [disagreement(review.verdicts, passageKind(names))] : []),
      ...disputed.map((link) => linkDisagreement(link, far)),
    ]
      .map(toText)
      .join(" "),
  };
}

const noteCell = ({ left, right }: ComparisonView, notes: FileNote[]): string =>
  notes
    .map(
      (note) =>
        `${toText(noteHeading(note, { left: left.names, right: right.names }))}: ${isolate(note.text)} <${note.address}>`,
    )
    .join("\n");

/** The columns with notes. */
interface NoteCells {
  notes: string;
  comparison_notes: string | null;
}

function cells(file: ComparisonFile, passage: PassageView, notes: NoteCells) {
  const { view } = file;
  const { side, links, rejected } = passage;
  const far = otherSide(side);
  const [surest] = links;
  const { issuer, revision } = view.pair[side].readout;
  const numbers = (level: Standing) =>
    numbersOf(
      links.filter((link) => standingOfLink(link) === level),
      far,
    );
  const row: Record<(typeof CSV_COLUMNS)[number], Cell> = {
    side,
    issuer: issuer.name,
    revision: revision.number,
    passage: passage.number,
    start: passage.start,
    end: passage.end,
    text: passage.quotation,
    finding: toText(passage.sentence),
    ...reviewCells(passage, far, view[far]),
    confirmed_counterparts: numbers("confirmed"),
    likely_counterparts: numbers("likely"),
    possible_counterparts: numbers("possible"),
    weak_matches: numbers("weak"),
    rejected_counterparts: numbersOf(rejected, far),
    strength: surest?.machine?.strength ?? null,
    score: surest?.machine ? Math.round(SCORE_DIGITS * surest.machine.score) / SCORE_DIGITS : null,
    reasons: surest ? toText(reasonsInWords(surest)) : null,
    ...notes,
    claim: toText(view.claim),
    algorithm: view.algorithm,
    reader: toText(view.reader.message),
    sha256: revision.sha256,
    address: passageAddress(file, passage),
  };
  return row;
}

/**
 * Writes a comparison as CSV, a row for each passage of the left text, then of the right one. Each row is complete by itself: whose
 * passage, its place in the text (UTF-16 code units), its standing, who said so, and under which claim. Notes on the whole comparison are
 * only in the first row. Strength and score are the machine's own for the surest link, even if a person has confirmed it; empty if it makes
 * none. UTF-8 with a byte order mark; lines end with CR LF; a cell that a spreadsheet would run as a formula begins with an apostrophe that
 * is not part of the quotation. The JSON has every text unchanged.
 *
 * @example
 * writeCsv(file).split("\r\n")[1]; //=> "left,US Department of State,1,1,0,27,They discussed trade. …"
 */
export function writeCsv(file: ComparisonFile): string {
  const { view } = file;
  const onPassages = fileNotes(file).filter(({ orphaned }) => !orphaned);
  const onAll = view.notes.map((note) => fileNote(file, note));
  const rows = SIDES.flatMap((side) => view[side].passages).map((passage, i) =>
    cells(file, passage, {
      notes: noteCell(
        view,
        onPassages.filter(({ on }) => on[passage.side].includes(passage.id)),
      ),
      comparison_notes: i === 0 ? noteCell(view, onAll) : null,
    }),
  );
  return writeCsvTable(CSV_COLUMNS, rows);
}
