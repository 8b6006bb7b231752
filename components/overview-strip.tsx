import { countWords, levelByPassage, levelOf, type Comparison, type Side } from "@/lib/compare";
import styles from "./overview-strip.module.css";
import { StripMoves } from "./strip-moves";
import { count, type SideNames } from "@/lib/wording";

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
  comparison: Comparison;
  texts: Record<Side, string>;
  names: Record<Side, SideNames>;
  /** The address at which a passage is shown, for its anchor: "" where that is the page itself. */
  placeOf: (passageId: string) => string;
}

/** One cell for each passage, as wide as its share of the longer side's words. */
function layOut({ comparison, texts }: Props, side: Side): Cell[] {
  const widest = Math.max(comparison.left.coverage.words.total, comparison.right.coverage.words.total, 1);
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

const STATES = {
  likely: "likely counterpart",
  possible: "possible counterpart",
  weak: "no counterpart found, only a weak match",
  none: "no counterpart found",
};

const middle = ({ x, width }: Cell) => x + width / 2;

/** The whole pair at a glance: a cell for each passage, a line for each link; each cell leads to its passage. */
export function OverviewStrip(props: Props) {
  const { comparison, names, placeOf } = props;
  const cells = { left: layOut(props, "left"), right: layOut(props, "right") };
  const byId = new Map([...cells.left, ...cells.right].map((cell) => [cell.id, cell]));
  const levels = new Map([...levelByPassage(comparison.links, "left"), ...levelByPassage(comparison.links, "right")]);
  const drawn = comparison.links.filter((link) => levelOf(link) !== "weak");
  const end = Math.max(...[...cells.left, ...cells.right].map(({ x, width }) => x + width), 1);
  const likely = comparison.links.filter(({ tier }) => tier === "likely").length;
  const summary = `Overview: ${count(comparison.left.passages.length, "passage")} in the ${names.left.readout}, ${comparison.right.passages.length} in the ${names.right.readout}, ${count(likely, "likely link")} and ${drawn.length - likely} possible.`;
  return (
    <nav className={styles.strip} aria-label={summary}>
      <svg viewBox={`0 0 ${end} ${HEIGHT}`} preserveAspectRatio="none">
        {drawn.map(({ left, right, tier }) => {
          const [from, to] = [middle(byId.get(left)!), middle(byId.get(right)!)];
          const path = `M${from} ${BAR + 1} C${from} ${HEIGHT / 2}, ${to} ${HEIGHT / 2}, ${to} ${HEIGHT - BAR - 1}`;
          return <path key={`${left} ${right}`} className={`${styles.link} ${styles[tier]}`} d={path} />;
        })}
        {(["left", "right"] as const).map((side) =>
          cells[side].map(({ id, index, x, width }) => {
            const level = levels.get(id) ?? "none";
            return (
              <a
                key={id}
                href={`${placeOf(id)}#${side}-${index + 1}`}
                data-cell={`${side}-${index + 1}`}
                aria-label={`${names[side].label}, passage ${index + 1}: ${STATES[level]}`}
              >
                <rect
                  className={`${styles[side]} ${styles[`${level}Cell`] ?? ""}`}
                  x={x}
                  y={side === "left" ? 0 : HEIGHT - BAR}
                  width={width}
                  height={BAR}
                  rx="2"
                />
              </a>
            );
          }),
        )}
      </svg>
      <StripMoves />
    </nav>
  );
}
