import { countWords, levelOf } from "@/lib/compare";
import type { ReviewedComparison } from "@/lib/model/reviewed-comparison";
import { findStandings } from "@/lib/review/standings";
import styles from "./overview-strip.module.css";
import { OverviewNavigation } from "./overview-navigation";
import { count, type SideNames } from "@/lib/messages/names";
import type { Standing } from "@/lib/model/standings";
import type { Side } from "@/lib/model/comparison";

const WIDTH = 1160;
const GAP = 4;
const BAR = 16;
const HEIGHT = 74;
const NARROWEST = 6;

interface Cell {
  id: string;
  index: number;
  x: number;
  width: number;
}

interface Props {
  comparison: ReviewedComparison;
  texts: Record<Side, string>;
  names: Record<Side, SideNames>;
  /** The address at which a passage is shown, for its anchor: "" where that is the page itself. */
  placeOf: (passageId: string) => string;
}

const round = (length: number) => Math.round(10 * length) / 10;

/** One cell for each passage, as wide as its share of the longer side's words. */
function layOut({ comparison, texts }: Props, side: Side): Cell[] {
  const widest = Math.max(comparison.left.size.words, comparison.right.size.words, 1);
  const { passages, language } = comparison[side];
  const most = Math.max(comparison.left.passages.length, comparison.right.passages.length);
  const room = Math.max(WIDTH - GAP * most, NARROWEST * most);
  let x = 0;
  return passages.map((passage) => {
    const width = Math.max(NARROWEST, (room * countWords(texts[side], passage, language)) / widest);
    const cell = { id: passage.id, index: passage.index, x, width };
    x += width + GAP;
    return cell;
  });
}

const STANDINGS: Record<Standing, string> = {
  confirmed: "confirmed counterpart",
  likely: "likely counterpart",
  possible: "possible counterpart",
  weak: "no counterpart found, only a weak match",
  none: "no counterpart found",
  "left-out": "left out by the other side, confirmed",
  "not-a-point": "not a point",
};

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

/** The whole pair at a glance: a cell for each passage, a line for each link; each cell leads to its passage. */
export function OverviewStrip(props: Props) {
  const { comparison, names, placeOf } = props;
  const cells = { left: layOut(props, "left"), right: layOut(props, "right") };
  const byId = new Map([...cells.left, ...cells.right].map((cell) => [cell.id, cell]));
  const standings = new Map([...findStandings(comparison, "left"), ...findStandings(comparison, "right")]);
  const drawn = comparison.links.filter((link) => levelOf(link) !== "weak");
  const end = Math.max(...[...cells.left, ...cells.right].map(({ x, width }) => x + width), 1);
  const likely = comparison.links.filter(({ tier }) => tier === "likely").length;
  const summary = `Overview: ${count(comparison.left.passages.length, "passage")} in the ${names.left.readout}, ${comparison.right.passages.length} in the ${names.right.readout}, ${count(likely, "likely link")} and ${drawn.length - likely} possible.`;
  return (
    <nav className={styles.strip} aria-label={summary}>
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
        {(["left", "right"] as const).map((side) => (
          <g key={side} className={styles[side]} transform={`translate(0 ${side === "left" ? 0 : HEIGHT - BAR})`}>
            {cells[side].map(({ id, index, x, width }) => {
              const standing = standings.get(id)!;
              return (
                <a
                  key={id}
                  className={CLASSES[standing]}
                  href={`${placeOf(id)}#${side}-${index + 1}`}
                  aria-label={`${names[side].label}, passage ${index + 1}: ${STANDINGS[standing]}`}
                >
                  <rect x={round(x)} width={round(width)} height={BAR} rx="2" />
                </a>
              );
            })}
          </g>
        ))}
      </svg>
      <OverviewNavigation />
    </nav>
  );
}
