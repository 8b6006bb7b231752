import { overviewSummary } from "@/lib/messages/comparisons/coverage";
import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import { levelOf } from "@/lib/model/comparisons/link-level";
import { SIDES } from "@/lib/model/comparisons/sides";
import { Message } from "@/components/site/message";
import styles from "./overview-strip.module.css";
import { BAR, HEIGHT, layOut, round, type Cell } from "./strip-layout";

const middle = ({ x, width }: Cell) => round(x + width / 2);

function curve(above: Cell, below: Cell): string {
  const [from, to] = [middle(above), middle(below)];
  return `M${from} ${BAR + 1}C${from} ${HEIGHT / 2} ${to} ${HEIGHT / 2} ${to} ${HEIGHT - BAR - 1}`;
}

const drawnLinks = ({ links }: ComparisonView) => links.filter((link) => levelOf(link) !== "weak");

/** The strip's content in words. */
export function StripSummary({ view }: { view: ComparisonView }) {
  const drawn = drawnLinks(view);
  const likely = drawn.filter(({ tier }) => tier === "likely").length;
  return <Message of={overviewSummary(view, { likely, possible: drawn.length - likely })} />;
}

/** A line for each link. */
export function StripLines({ view }: { view: ComparisonView }) {
  const drawn = drawnLinks(view);
  const byId = new Map(SIDES.flatMap((side) => layOut(view, side)).map((cell) => [cell.passage.id, cell]));
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
