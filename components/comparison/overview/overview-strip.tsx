import { withAnchor, passageAnchor } from "@/lib/addresses/anchors";
import { levelOf } from "@/lib/model/comparisons/link-level";
import { overviewSummary } from "@/lib/messages/comparisons/coverage";
import { standingOf } from "@/lib/messages/comparisons/passages";
import { passageName } from "@/lib/messages/comparisons/sides";
import { toText } from "@/lib/messages/parts/to-text";
import type { ComparisonView, PassageView } from "@/lib/model/comparisons/comparison-view";
import { bySide, otherSide, SIDES } from "@/lib/model/comparisons/sides";
import styles from "./overview-strip.module.css";
import { OverviewNavigation } from "./overview-navigation";
import { ChangingItems } from "@/components/comparison/page/page-changes";
import { MaybeChanging } from "@/components/comparison/page/maybe-changing";
import { Message } from "@/components/site/message";
import type { Side } from "@/lib/model/comparisons/comparison";
import type { Standing } from "@/lib/model/reviews/standings";

const WIDTH = 1160;
const GAP = 4;
const BAR = 13;
const HEIGHT = 52;
const NARROWEST = 6;

interface Cell {
  passage: PassageView;
  x: number;
  width: number;
}

type AddressOf = (passage: PassageView) => string;

const round = (length: number) => Math.round(10 * length) / 10;

/** One cell for each passage, as wide as its share of the longer side's words. */
function layOut(passages: PassageView[], { left, right }: ComparisonView): Cell[] {
  const widest = Math.max(left.size.words, right.size.words, 1);
  const most = Math.max(left.passages.length, right.passages.length);
  const room = Math.max(WIDTH - GAP * most, NARROWEST * most);
  let x = 0;
  return passages.map((passage) => {
    const cell = { passage, x, width: Math.max(NARROWEST, (room * passage.words) / widest) };
    x += cell.width + GAP;
    return cell;
  });
}

const CLASSES: Record<Standing, string | undefined> = {
  confirmed: styles.confirmed,
  likely: styles.likely,
  possible: styles.possible,
  weak: undefined,
  none: undefined,
  "left-out": styles.leftOut,
  "not-a-point": styles.notAPoint,
};

const middle = ({ x, width }: Cell) => round(x + width / 2);

function curve(above: Cell, below: Cell): string {
  const [from, to] = [middle(above), middle(below)];
  return `M${from} ${BAR + 1}C${from} ${HEIGHT / 2} ${to} ${HEIGHT / 2} ${to} ${HEIGHT - BAR - 1}`;
}

interface CellProps {
  cell: Cell;
  view: ComparisonView;
  addressOf: AddressOf;
}

function StripCell({ cell: { passage, x, width }, view, addressOf }: CellProps) {
  const { side, number, standing } = passage;
  return (
    <a
      className={CLASSES[standing]}
      href={withAnchor(passageAnchor(side, number), addressOf(passage))}
      aria-label={toText(
        standingOf(passageName(view[side].names, number), standing, view[otherSide(side)].names, view.basis),
      )}
    >
      <rect x={round(x)} width={round(width)} height={BAR} rx="2" />
    </a>
  );
}

/** The cells of a side, in order, each with the id of its passage as its key. */
export const stripCells = (view: ComparisonView, side: Side, addressOf: AddressOf) =>
  layOut(view[side].passages, view).map((cell) => (
    <StripCell key={cell.passage.id} cell={cell} view={view} addressOf={addressOf} />
  ));

const drawnLinks = ({ links }: ComparisonView) => links.filter((link) => levelOf(link) !== "weak");

/** What the strip shows, in words. */
export function StripSummary({ view }: { view: ComparisonView }) {
  const drawn = drawnLinks(view);
  const likely = drawn.filter(({ tier }) => tier === "likely").length;
  return <Message of={overviewSummary(view, { likely, possible: drawn.length - likely })} />;
}

/** A line for each link. */
export function StripLines({ view }: { view: ComparisonView }) {
  const drawn = drawnLinks(view);
  const byId = new Map(
    SIDES.flatMap((side) => layOut(view[side].passages, view)).map((cell) => [cell.passage.id, cell]),
  );
  return (["possible", "likely"] as const).map((tier) => (
    <path
      key={tier}
      className={`${styles.link} ${styles[tier]}`}
      d={drawn
        .flatMap((link) => (link.tier === tier ? curve(byId.get(link.left)!, byId.get(link.right)!) : []))
        .join("")}
    />
  ));
}

interface Props {
  view: ComparisonView;
  /** The address of the page that shows a passage, without the anchor: "" for this page. */
  addressOf: AddressOf;
  /** Whether a command may change the page in parts. */
  isChanging: boolean;
}

/** Both readouts at a glance: a cell for each passage, a line for each link; each cell links to its passage. */
export function OverviewStrip({ view, addressOf, isChanging }: Props) {
  const cells = bySide((side) => stripCells(view, side, addressOf));
  const ends = SIDES.flatMap((side) => layOut(view[side].passages, view).slice(-1)).map(({ x, width }) => x + width);
  return (
    <nav className={styles.strip} aria-labelledby="overview-summary">
      <span id="overview-summary" hidden>
        <MaybeChanging part="summary" isChanging={isChanging}>
          <StripSummary view={view} />
        </MaybeChanging>
      </span>
      <svg viewBox={`0 0 ${Math.max(...ends, 1)} ${HEIGHT}`} preserveAspectRatio="none">
        <MaybeChanging part="lines" isChanging={isChanging}>
          <StripLines view={view} />
        </MaybeChanging>
        {SIDES.map((side) => (
          <g key={side} className={styles[side]} transform={`translate(0 ${side === "left" ? 0 : HEIGHT - BAR})`}>
            {isChanging ? (
              <ChangingItems list={side} keys={view[side].passages.map(({ id }) => id)}>
                {cells[side]}
              </ChangingItems>
            ) : (
              cells[side]
            )}
          </g>
        ))}
      </svg>
      <OverviewNavigation />
    </nav>
  );
}
