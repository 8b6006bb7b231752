import { scalePoint } from "d3-scale";
import { linkHorizontal } from "d3-shape";
import { orderShared } from "@/lib/compare";
import type { ReviewedComparison } from "@/lib/model/reviewed-comparison";
import { count, type SideNames } from "@/lib/messages/names";
import styles from "./order-chart.module.css";
import type { Side, Passage } from "@/lib/model/comparison";

/** Height of a line of the lists, in rem; order-chart.module.css sets the lists by the same. */
const LINE = 2;
const WIDTH = 100;
/** How much of a passage its line begins with, in UTF-16 code units; the style cuts what has no room. */
const MAX_BEGINNING = 48;

interface Props {
  comparison: ReviewedComparison;
  texts: Record<Side, string>;
  names: Record<Side, SideNames>;
}

interface OrderedProps extends Props {
  side: Side;
  passages: Passage[];
}

function Ordered({ side, passages, comparison, texts, names }: OrderedProps) {
  return (
    <ol className={styles[side]} aria-label={names[side].label}>
      {passages.map(({ id, index, start, end }) => (
        <li key={id}>
          <a href={`#${side}-${index + 1}`}>
            <b>{index + 1}</b>{" "}
            <span lang={comparison[side].language} dir="auto">
              {texts[side].slice(start, Math.min(end, start + MAX_BEGINNING))}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}

function crossingSentence(crossing: number, comparable: number): string {
  if (crossing === 0) return "Both sides report them in the same order.";
  const pairs = count(comparable, "pair");
  return `Of ${pairs} of them, ${crossing} ${crossing === 1 ? "stands" : "stand"} in the other order on the other side.`;
}

/** "5 links in the order of each text: 2 confirmed, 3 likely." A link that was added is confirmed too. */
function linksSentence({ links }: ReviewedComparison): string {
  const likely = links.filter(({ tier }) => tier === "likely");
  const confirmed = likely.filter(({ by }) => by !== null).length;
  const level = confirmed === 0 ? "likely " : confirmed === likely.length ? "confirmed " : "";
  const rest = level === "" ? `: ${confirmed} confirmed, ${likely.length - confirmed} likely` : "";
  return `${count(likely.length, `${level}link`)} in the order of each text${rest}.`;
}

const MACHINE = { all: " Machine reading, not reviewed.", some: " What is not confirmed is machine reading." };

function machineClause({ links }: ReviewedComparison): string {
  const likely = links.filter(({ tier }) => tier === "likely");
  if (likely.every(({ by }) => by !== null)) return "";
  return likely.some(({ status }) => status !== "unreviewed") ? MACHINE.some : MACHINE.all;
}

/** A slope chart of what both sides report: each side's order from the top, a line for each likely or confirmed link. */
export function OrderChart(props: Props) {
  const { left, right, links, crossing, comparable } = orderShared(props.comparison);
  if (links.length < 2) return null;
  const lines = Math.max(left.length, right.length);
  const height = (passages: Passage[]) =>
    scalePoint()
      .domain(passages.map((_, place) => String(place)))
      .range([LINE / 2, (passages.length - 0.5) * LINE]);
  const [here, there] = [height(left), height(right)];
  const slope = linkHorizontal<unknown, [number, number]>();
  const ends = (link: { left: number; right: number }) => ({
    source: [0, here(String(link.left))!] satisfies [number, number],
    target: [WIDTH, there(String(link.right))!] satisfies [number, number],
  });
  return (
    <section className={styles.order} aria-labelledby="order-heading">
      <h2 id="order-heading">What each side put first</h2>
      <p>
        {linksSentence(props.comparison)} {comparable > 0 && crossingSentence(crossing, comparable)}
        {machineClause(props.comparison)}
      </p>
      <div className={styles.chart}>
        <Ordered {...props} side="left" passages={left} />
        <svg
          viewBox={`0 0 ${WIDTH} ${lines * LINE}`}
          height={`${lines * LINE}rem`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path d={links.map((link) => slope(ends(link))).join("")} />
        </svg>
        <Ordered {...props} side="right" passages={right} />
      </div>
    </section>
  );
}
