import { counterpartHead, issuerSize, issuerTitle, saidRate } from "../../messages/dyads/issuer-pattern";
import { ACROSS_NOTE, cutNote, figureNote, figureSource } from "../../messages/dyads/figures";
import { filterSentence } from "../../messages/dyads/pattern-filters";
import { toText } from "../../messages/parts/to-text";
import { rowKindOf } from "../../model/dyads/patterns";
import { mentionStrips } from "../../model/dyads/period-cells";
import { cutLabel, cutNotes, figureText, frameFigure, labelWidth, stripShape, titleWidth } from "./figure-parts";
import type { IssuerPatternFile } from "./pattern-file";

/** In pixels of a page of print. */
const STEP = 118;
const ROW = 38;
const TOP = 122;
const MOST_ROWS = 20;
const MOST_COUNTERPARTS = 10;
const NARROWEST = 640;

/**
 * Draws what an issuer tells whom as a figure for print: at most 20 topics in the order of the query, and the ten counterparts with the
 * most readouts, with rates, sources and address. It can be read without colour, and has a description for screen readers.
 *
 * @returns an SVG document
 * @example
 * writeIssuerFigure(file).startsWith("<svg"); //=> true
 */
export function writeIssuerFigure({ view, address, accessed }: IssuerPatternFile): string {
  const counterparts = view.counterparts.slice(0, MOST_COUNTERPARTS);
  const rows = view.rows.slice(0, MOST_ROWS);
  const labels = rows.map(({ label }) => cutLabel(label, 38));
  const left = labelWidth(labels);
  const x = (i: number) => left + i * STEP;
  const [title, size] = [toText(issuerTitle(view)), toText(issuerSize(view))];
  const heads = counterparts.flatMap((counterpart, i) => {
    const [name = "", ...more] = toText(counterpartHead(counterpart)).split(", ");
    return [
      figureText(x(i), TOP - 38, cutLabel(name, 17), 'font-weight="600"'),
      ...more.map((line, j) => figureText(x(i), TOP - 24 + 12 * j, line, 'font-size="9.5"')),
    ];
  });
  const lines = rows.flatMap((row, j) => {
    const y = TOP + j * ROW;
    const cells = counterparts.map((_, i) => {
      const cell = row.cells[i]!;
      const width = STEP - 24;
      return (
        stripShape(mentionStrips(cell, width), { x: x(i), y, width }) +
        figureText(x(i), y + 28, toText(saidRate(cell.said)), 'font-size="10"')
      );
    });
    return [figureText(16, y + 14, labels[j]!), ...cells];
  });
  const told = (row: (typeof rows)[number]) =>
    counterparts
      .map((counterpart, i) => `${counterpart.party.name} ${toText(saidRate(row.cells[i]!.said))}`)
      .join(", ");
  const frame = {
    width: Math.max(NARROWEST, x(counterparts.length), titleWidth(title)),
    bottom: TOP + rows.length * ROW + 12,
    title,
    size,
    address,
    accessed,
    description: `${size}. ${rows.map((row) => `${row.label}: ${told(row)}`).join(". ")}.`,
    foot: [
      ...cutNotes(filterSentence(view)),
      toText(figureSource(view.sources)),
      ...cutNotes(
        cutNote(view.rows.length, rows.length, rowKindOf(view.query)),
        cutNote(view.counterparts.length, counterparts.length, "counterparts"),
      ),
      ACROSS_NOTE,
      toText(figureNote({ rates: null, query: view.query })),
    ],
  };
  return frameFigure(frame, [...heads, ...lines]);
}
