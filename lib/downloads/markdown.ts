import { SIDES, otherSide, blankOf, levelOf, type Facing, type Row, type Side } from "../compare";
import { STATES } from "../schema/comparison-query";
import { count, noCounterpart, stateLabels, titlePair, weakMatch } from "../wording";
import { alignReviewed } from "../review/apply-review";
import { coverageSentence } from "../wording-review";
import { escapeMarkdown, linkMarkdown, quoteMarkdown } from "./markdown-text";
import { accessedOn, claimOf, linkSentence, madeBy, namesOf, passageAddress, sourceFacts, type Told } from "./told";

/** A readout's source in one line of Markdown. */
export function sourceMarkdown(told: Told, side: Side): string {
  const { before, title, url, after } = sourceFacts(told.pair[side].readout);
  const source = title === null ? "" : ` in ${linkMarkdown(title, url)}`;
  return `${escapeMarkdown(before)}${source} · ${escapeMarkdown(after)}`;
}

function readout(told: Told, side: Side): string[] {
  const names = namesOf(told);
  return [
    `## ${escapeMarkdown(told.pair[side].readout.issuer.name)}`,
    sourceMarkdown(told, side),
    escapeMarkdown(coverageSentence(told.comparison[side], names[otherSide(side)])),
  ];
}

function quotation(told: Told, side: Side, { passage, link, again }: Facing): string[] {
  const who = linkMarkdown(`${namesOf(told)[side].label}, ${passage.index + 1}`, passageAddress(told, side, passage));
  const note =
    link?.tier === "possible"
      ? ` · ${levelOf(link) === "weak" ? "weak match" : "possible counterpart"}`
      : again
        ? " · quoted again"
        : "";
  const { text } = told.pair[side].readout.revision;
  const why = link ? [escapeMarkdown(linkSentence(link))] : [];
  return [`${who}${note}`, quoteMarkdown(text.slice(passage.start, passage.end)), ...why];
}

function point(told: Told, row: Row): string[] {
  const blank = blankOf(row);
  const shown = SIDES.filter((side) => side !== blank);
  const quotations = shown.flatMap((side) => row[side].flatMap((facing) => quotation(told, side, facing)));
  if (!blank) return quotations;
  const finding = row[blank].length > 0 ? weakMatch : noCounterpart;
  return [
    ...quotations,
    `*${escapeMarkdown(finding(namesOf(told)[blank], told.comparison.basis))}*`,
    ...row[blank].flatMap((facing) => quotation(told, blank, facing)),
  ];
}

/**
 * Writes a comparison as Markdown: where both texts come from, the claim, and the points in the order of the List, shared ones
 * first. Whatever the texts hold, it shows as text.
 *
 * @returns paragraphs in CommonMark, which GitHub, pandoc and note takers read alike
 */
export function writeMarkdown(told: Told): string {
  const labels = stateLabels(namesOf(told));
  const rows = alignReviewed(told.comparison, "left");
  const groups = STATES.flatMap((state) => {
    const points = rows.filter((row) => row.state === state);
    if (points.length === 0) return [];
    return [
      `## ${escapeMarkdown(`${labels[state]}: ${count(points.length, "point")}`)}`,
      ...points.flatMap((row, i) => [`**Point ${i + 1}**`, ...point(told, row)]),
    ];
  });
  const blocks = [
    `# ${escapeMarkdown(titlePair(told.pair))}`,
    ...SIDES.flatMap((side) => readout(told, side)),
    escapeMarkdown(claimOf(told)),
    ...groups,
    "---",
    `${escapeMarkdown(madeBy(told))} ${linkMarkdown(told.address, told.address)} ${escapeMarkdown(accessedOn(told))}`,
  ];
  return `${blocks.join("\n\n")}\n`;
}
