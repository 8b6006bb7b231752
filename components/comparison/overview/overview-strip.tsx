import { withAnchor, passageAnchor } from "@/lib/addresses/anchors";
import { levelOf } from "@/lib/model/comparisons/link-level";
import { overviewSummary } from "@/lib/messages/comparisons/coverage";
import { standingOf } from "@/lib/messages/comparisons/passages";
import { passageName } from "@/lib/messages/comparisons/sides";
import { toText } from "@/lib/messages/parts/to-text";
import type { ComparisonView, PassageView } from "@/lib/model/comparisons/comparison-view";
import { otherSide, SIDES } from "@/lib/model/comparisons/sides";
import styles from "./overview-strip.module.css";
import { OverviewNavigation } from "./overview-navigation";
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

interface Props {
  view: ComparisonView;
  /** The address of the page that shows a passage, without the anchor: "" for this page. */
  addressOf: (passage: PassageView) => string;
}

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

/** Both readouts at a glance: a cell for each passage, a line for each link; each cell links to its passage. */
export function OverviewStrip({ view, addressOf }: Props) {
  const cells = { left: layOut(view.left.passages, view), right: layOut(view.right.passages, view) };
  const all = [...cells.left, ...cells.right];
  const byId = new Map(all.map((cell) => [cell.passage.id, cell]));
  const drawn = view.links.filter((link) => levelOf(link) !== "weak");
  const likely = drawn.filter(({ tier }) => tier === "likely").length;
  const end = Math.max(...all.map(({ x, width }) => x + width), 1);
  return (
    <nav
      className={styles.strip}
      aria-label={toText(overviewSummary(view, { likely, possible: drawn.length - likely }))}
    >
      <svg viewBox={`0 0 ${end} ${HEIGHT}`} preserveAspectRatio="none">
        {(["possible", "likely"] as const).map((tier) => (
          <path
            key={tier}
            className={`${styles.link} ${styles[tier]}`}
            d={drawn
              .flatMap((link) => (link.tier === tier ? curve(byId.get(link.left)!, byId.get(link.right)!) : []))
              .join("")}
          />
        ))}
        {SIDES.map((side) => (
          <g key={side} className={styles[side]} transform={`translate(0 ${side === "left" ? 0 : HEIGHT - BAR})`}>
            {cells[side].map(({ passage, x, width }) => (
              <a
                key={passage.id}
                className={CLASSES[passage.standing]}
                href={withAnchor(passageAnchor(side, passage.number), addressOf(passage))}
                aria-label={toText(
                  standingOf(
                    passageName(view[side].names, passage.number),
                    passage.standing,
                    view[otherSide(side)].names,
                    view.basis,
                  ),
                )}
              >
                <rect x={round(x)} width={round(width)} height={BAR} rx="2" />
              </a>
            ))}
          </g>
        ))}
      </svg>
      <OverviewNavigation />
    </nav>
  );
}
