import { chainSentence, FORMULAS, formulasSize, formulasTitle, wordsChanged } from "../../messages/dyads/formulas";
import { cutNote, figureSource } from "../../messages/dyads/figures";
import { formatColumnDate } from "../../messages/parts/dates";
import { runsRightToLeft } from "../../messages/parts/right-to-left";
import { toText } from "../../messages/parts/to-text";
import type { ChainCall, ChainEnd, ChainStepView, ChainView, FormulasView } from "../../model/dyads/chains";
import { cutLabel, cutNotes, figureText, frameFigure, labelWidth, titleWidth } from "./figure-parts";
import type { LeavingView } from "./pattern-file";
import { wordingOf, type Wording } from "./wording-of";

/** In pixels of a page of print. */
const STEP = 50;
const ROW = 40;
const TOP = 140;
const RIGHT = 60;
const RADIUS = 6;
const NARROWEST = 640;
const MOST_ROWS = 20;
/** UTF-16 code units of a sentence shown before its chain. */
const LABEL = 44;

const INK = "#1d1c19";

/** Square, disc, ring and dashed ring, so that a figure can be read without colour. */
const SHAPES: Record<Wording, (x: number, y: number) => string> = {
  first: (x, y) =>
    `<rect x="${x - RADIUS}" y="${y - RADIUS}" width="${2 * RADIUS}" height="${2 * RADIUS}" fill="${INK}"/>`,
  same: (x, y) => `<circle cx="${x}" cy="${y}" r="${RADIUS}" fill="${INK}"/>`,
  changed: (x, y) => `<circle cx="${x}" cy="${y}" r="${RADIUS}" fill="#fff" stroke="${INK}" stroke-width="2"/>`,
  rewritten: (x, y) =>
    `<circle cx="${x}" cy="${y}" r="${RADIUS}" fill="#fff" stroke="${INK}" stroke-width="2" stroke-dasharray="2.5 2"/>`,
};

const END_SIGNS: Record<ChainEnd, string> = { "no-match": "×", partial: "?", "not-compared": "?" };

/** Every readout in which a chain has a sentence, or before which one ends, in order. */
function columnsOf(chains: ChainView[]): ChainCall[] {
  const calls = chains.flatMap(({ steps, end }) => [...steps.map(({ call }) => call), ...(end ? [end.call] : [])]);
  const bySlug = new Map(calls.map((call) => [call.slug, call]));
  return [...bySlug.values()].sort((one, other) => (one.date + one.slug < other.date + other.slug ? -1 : 1));
}

/** The beginning of the latest wording, by which the formula is recognised. */
function drawLabel({ steps }: ChainView, y: number): { label: string; drawn: string } {
  const label = cutLabel(steps.at(-1)!.words.replace(/\s+/g, " ").trim(), LABEL);
  const direction = runsRightToLeft(label) ? 'direction="rtl" text-anchor="end"' : "";
  return { label, drawn: figureText(16, y + 4, label, direction) };
}

function drawStep(step: ChainStepView, x: number, y: number): string {
  const wording = wordingOf(step);
  const { since } = step;
  const counts = since && wording !== "same" ? toText(wordsChanged(since)) : "";
  return SHAPES[wording](x, y) + (counts && figureText(x, y + 19, counts, 'text-anchor="middle" font-size="9.5"'));
}

/**
 * Draws an issuer's formulas as a figure for print: at most 20 chains in the order of the page, a column for each readout, and at each
 * step whether the words were the same or how many were dropped and came in. It is read without colour, and described for screen readers.
 *
 * @returns an SVG document
 * @example
 * writeFormulasFigure(file).startsWith("<svg"); //=> true
 */
export function writeFormulasFigure({ view, address, accessed }: LeavingView<FormulasView>): string {
  const chains = view.chains.slice(0, MOST_ROWS);
  const columns = columnsOf(chains);
  const rowAt = (j: number) => TOP + j * ROW;
  const labels = chains.map((chain, j) => drawLabel(chain, rowAt(j)));
  const left = labelWidth(labels.map(({ label }) => label));
  const places = new Map(columns.map(({ slug }, i) => [slug, left + RADIUS + i * STEP]));
  const xOf = ({ slug }: ChainCall) => places.get(slug)!;
  const heads = columns.map((call) =>
    figureText(
      xOf(call),
      TOP - 24,
      formatColumnDate(call.date),
      `transform="rotate(-55 ${xOf(call)} ${TOP - 24})" font-size="11"`,
    ),
  );
  const rows = chains.flatMap(({ steps, end }, j) => {
    const y = rowAt(j);
    const [from, to] = [xOf(steps[0]!.call), xOf(steps.at(-1)!.call)];
    return [
      labels[j]!.drawn,
      `<line x1="${from}" y1="${y}" x2="${to}" y2="${y}" stroke="${INK}"/>`,
      ...steps.map((step) => drawStep(step, xOf(step.call), y)),
      ...(end ? [figureText(xOf(end.call), y + 5, END_SIGNS[end.why], 'text-anchor="middle" font-size="15"')] : []),
    ];
  });
  const [title, size] = [toText(formulasTitle(view)), toText(formulasSize(view))];
  const right = left + columns.length * STEP + RIGHT;
  return frameFigure(
    {
      width: Math.max(NARROWEST, right, titleWidth(title)),
      bottom: rowAt(chains.length),
      title,
      size,
      address,
      accessed,
      description: `${size} ${chains.map((chain, j) => `${labels[j]!.label}: ${toText(chainSentence(chain))}`).join(". ")}.`,
      foot: [
        FORMULAS.figureKey,
        toText(figureSource([view.issuer.name])),
        ...cutNotes(cutNote(view.chains.length, chains.length, "formulas")),
        FORMULAS.automatic,
      ],
    },
    [...heads, ...rows],
  );
}
