import "server-only";
import { cardClaim, coverageShare } from "../messages/comparisons/coverage";
import { formatDate } from "../messages/parts/dates";
import { claimByReader } from "../messages/site/reader-findings";
import { toText } from "../messages/parts/to-text";
import type { Coverage, Side } from "../model/comparisons/comparison";
import type { OpenedComparison } from "../model/comparisons/comparison-view";
import { huesOf, type Hue } from "../model/comparisons/hues";
import { SIDES, otherSide } from "../model/comparisons/sides";
import { canSet, settable } from "./set-text";
import { CARD, COLOURS, onPaper, rectangle, setLines, type Drawn } from "./stack";

const GAP = 72;
const COLUMN = (CARD.width - 2 * CARD.margin - GAP) / 2;
const BAR = 14;
const MAX_LINE = 110;

/** Cuts a line to the space there is. */
const cut = (line: string): string => (line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)}…` : line);

function bar({ passages }: Coverage, hue: Hue, left: number, top: number): Drawn[] {
  const width = (n: number) => Math.round((COLUMN * n) / Math.max(1, passages.total));
  const [likely, possible] = [width(passages.likely), width(passages.possible)];
  return [
    rectangle({ left, top, width: COLUMN }, { height: BAR, colour: COLOURS.hatch, radius: BAR / 2 }),
    ...(likely > 0
      ? [rectangle({ left, top, width: likely }, { height: BAR, colour: COLOURS[hue], radius: BAR / 2 })]
      : []),
    ...(possible > 0
      ? [rectangle({ left: left + likely, top, width: possible }, { height: BAR, colour: COLOURS[hue], opacity: 0.4 })]
      : []),
  ];
}

async function column(opened: OpenedComparison, side: Side, top: number): Promise<Drawn[]> {
  const { issuer } = opened.pair[side].readout;
  const hue = huesOf(opened.pair)[side];
  const left = side === "left" ? CARD.margin : CARD.margin + COLUMN + GAP;
  const share =
    opened.kind === "comparison"
      ? toText(coverageShare(opened[side], opened[otherSide(side)].names, opened.basis))
      : "";
  const { drawn, bottom } = await setLines(
    [
      { text: await settable(cut(issuer.name), issuer.slug), face: "title", size: 32 },
      ...((await canSet(share)) && share ? [{ text: share, size: 21, gap: 14 }] : []),
    ],
    { left, top: top + 22, width: COLUMN },
  );
  return [
    rectangle({ left, top, width: COLUMN }, { height: 6, colour: COLOURS[hue] }),
    ...drawn,
    ...(opened.kind === "comparison" ? bar(opened[side].coverage, hue, left, bottom + 18) : []),
  ];
}

/**
 * The social card of a comparison: the call, its date, both issuers, and how many points of each have a counterpart on the other side.
 * Nothing is fetched for it: a name for which no font here has the letters is replaced by its slug.
 *
 * @returns a PNG of 1200 × 630
 * @example
 * (await drawComparisonCard(opened)).length > 0; //=> true
 */
export async function drawComparisonCard(opened: OpenedComparison): Promise<Buffer> {
  const { call } = opened.pair.left;
  const width = CARD.width - 2 * CARD.margin;
  const head = await setLines(
    [
      { text: "Parallax · two readouts, side by side", size: 24, colour: COLOURS.quiet },
      { text: await settable(cut(call.title), call.slug), face: "title", size: 48, gap: 24 },
      { text: formatDate(call.date, call.datePrecision), size: 26, gap: 20 },
    ],
    { left: CARD.margin, top: 52, width },
  );
  const claimOf = (canName: boolean) =>
    toText(claimByReader(cardClaim(opened, canName), opened.kind === "comparison" ? opened.reader.readBy : null));
  const claim = (await canSet(claimOf(true))) ? claimOf(true) : claimOf(false);
  const foot = await setLines([{ text: claim, size: 21, colour: COLOURS.quiet }], {
    left: CARD.margin,
    top: CARD.height - 82,
    width,
  });
  const top = Math.max(head.bottom + 36, 262);
  const columns = await Promise.all(SIDES.map((side) => column(opened, side, top)));
  return onPaper([...head.drawn, ...columns.flat(), ...foot.drawn], CARD.height);
}
