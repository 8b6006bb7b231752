import { blankOf } from "../../compare";
import type { ReviewedFacing, ReviewedRow } from "../../model/reviewed-comparison";
import { count, stateLabels, titlePair } from "../../messages/names";
import { stateHeading } from "../../messages/claims";
import { escapeMarkdown, linkMarkdown, quoteMarkdown } from "./markdown-text";
import {
  accessedOn,
  blankSentence,
  claimOf,
  coverageOfSide,
  facingRemark,
  madeBy,
  namesOf,
  passageAddress,
  sourceFacts,
  type Told,
} from "./told";
import { layOut, noteHeading, notesOnAll, notesOnFacing, type LaidOut, type ToldNote } from "./told-notes";
import { linkSentence, passageAside, rejectedLine } from "./told-review";
import { STATES } from "../../model/comparison-query";
import type { Side } from "../../model/comparison";
import { SIDES } from "../../model/sides";

/** A readout's source in one line of Markdown. */
export function sourceMarkdown(told: Told, side: Side): string {
  const { before, title, url, after } = sourceFacts(told.pair[side].readout);
  const source = title === null ? "" : ` in ${linkMarkdown(title, url)}`;
  return `${escapeMarkdown(before)}${source} · ${escapeMarkdown(after)}`;
}

function readout(told: Told, side: Side): string[] {
  return [
    `## ${escapeMarkdown(told.pair[side].readout.issuer.name)}`,
    sourceMarkdown(told, side),
    escapeMarkdown(coverageOfSide(told, side)),
  ];
}

function quotation(told: Told, side: Side, facing: ReviewedFacing): string[] {
  const { passage, link } = facing;
  const who = linkMarkdown(`${namesOf(told)[side].label}, ${passage.index + 1}`, passageAddress(told, side, passage));
  const remark = facingRemark(facing);
  const { text } = told.pair[side].readout.revision;
  const said = link ? [linkSentence(link)] : passageAside(told.comparison[side].reviews[passage.id]!);
  return [
    `${who}${remark ? ` · ${remark}` : ""}`,
    quoteMarkdown(text.slice(passage.start, passage.end)),
    ...said.map(escapeMarkdown),
  ];
}

const notesMarkdown = (told: Told, notes: ToldNote[]): string[] =>
  notes.flatMap((note) => [linkMarkdown(noteHeading(told, note), note.address), quoteMarkdown(note.text)]);

function point(told: Told, laid: LaidOut, row: ReviewedRow): string[] {
  const blank = blankOf(row);
  const shown = SIDES.filter((side) => side !== blank);
  const notes = SIDES.flatMap((side) => row[side].flatMap((facing) => notesOnFacing(told, laid, row, facing)));
  return [
    ...shown.flatMap((side) => row[side].flatMap((facing) => quotation(told, side, facing))),
    ...(blank ? [`*${escapeMarkdown(blankSentence(told, row, blank))}*`] : []),
    ...(blank ? row[blank].flatMap((facing) => quotation(told, blank, facing)) : []),
    ...notesMarkdown(told, notes),
  ];
}

function rejected(told: Told): string[] {
  const { rejected: links } = told.comparison;
  if (links.length === 0) return [];
  const items = links.map((link) => `- ${escapeMarkdown(rejectedLine(link, namesOf(told)))}`);
  return [`## Rejected: ${count(links.length, "link")}`, items.join("\n")];
}

/**
 * Writes a comparison as Markdown: where both texts come from, the claim, and the points in the order of the List, shared ones
 * first, each with its notes; then the links that were rejected. Whatever the texts hold, it shows as text.
 *
 * @returns paragraphs in CommonMark, which GitHub, pandoc and note takers read alike
 */
export function writeMarkdown(told: Told): string {
  const labels = stateLabels(namesOf(told));
  const laid = layOut(told);
  const groups = STATES.flatMap((state) => {
    const points = laid.rows.filter((row) => row.state === state);
    if (points.length === 0) return [];
    const what = state === "notAPoint" ? "Passage" : "Point";
    return [
      `## ${escapeMarkdown(stateHeading(labels[state], points, told.comparison))}`,
      ...points.flatMap((row, i) => [`**${what} ${i + 1}**`, ...point(told, laid, row)]),
    ];
  });
  const blocks = [
    `# ${escapeMarkdown(titlePair(told.pair))}`,
    ...SIDES.flatMap((side) => readout(told, side)),
    escapeMarkdown(claimOf(told)),
    ...notesMarkdown(told, notesOnAll(told, laid)),
    ...groups,
    ...rejected(told),
    "---",
    `${escapeMarkdown(madeBy(told))} ${linkMarkdown(told.address, told.address)} ${escapeMarkdown(accessedOn(told))}`,
  ];
  return `${blocks.join("\n\n")}\n`;
}
