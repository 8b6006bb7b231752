import { withAnchor, passageAnchor } from "@/lib/addresses/anchors";
import { scalePoint } from "d3-scale";
import { linkHorizontal } from "d3-shape";
import { cutAtWord } from "@/lib/messages/parts/cut-at-word";
import { inOneLine } from "@/lib/messages/parts/one-line";
import { toText } from "@/lib/messages/parts/to-text";
import type { Side } from "@/lib/model/comparisons/comparison";
import type { ComparisonView, PassageView } from "@/lib/model/comparisons/comparison-view";
import { InterfaceMessage } from "@/components/site/interface-message";
import { COMPARISON } from "@/lib/messages/comparisons/views";
import styles from "./order-chart.module.css";

/** Height of a line in the drawing's own units; the style sheet stretches the drawing to the height of the lists. */
const LINE = 2;
const WIDTH = 100;
/** How many UTF-16 code units of a passage its line quotes. */
const MAX_BEGINNING = 56;

interface OrderedProps {
  side: Side;
  passages: PassageView[];
  view: ComparisonView;
}

function Ordered({ side, passages, view }: OrderedProps) {
  const { names, language } = view[side];
  return (
    <ol className={styles[side]} aria-label={toText(names.label)}>
      {passages.map(({ id, number, quotation }) => (
        <li key={id}>
          <a href={withAnchor(passageAnchor(side, number))}>
            <b>{number}</b>{" "}
            <span lang={language} dir="auto">
              {cutAtWord(inOneLine(quotation), MAX_BEGINNING)}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}

/** The middle of each line of a list, from the top. */
const heights = (passages: PassageView[]) =>
  scalePoint()
    .domain(passages.map((_, position) => String(position)))
    .range([LINE / 2, (passages.length - 0.5) * LINE]);

/** A slope chart of the points both sides report: each side's order from top to bottom, a line for each likely or confirmed link. */
export function OrderChart({ view }: { view: ComparisonView }) {
  if (!view.order) return null;
  const { left, right, links, message } = view.order;
  const lines = Math.max(left.length, right.length);
  const [here, there] = [heights(left), heights(right)];
  const slope = linkHorizontal<unknown, [number, number]>();
  const ends = (link: Record<Side, number>) => ({
    source: [0, here(String(link.left))!] satisfies [number, number],
    target: [WIDTH, there(String(link.right))!] satisfies [number, number],
  });
  return (
    <section className={styles.order} aria-labelledby="order-heading">
      <h2 id="order-heading">{COMPARISON.order}</h2>
      <p>
        <InterfaceMessage of={message} />
      </p>
      <div className={styles.chart}>
        <Ordered side="left" passages={left} view={view} />
        <svg viewBox={`0 0 ${WIDTH} ${lines * LINE}`} preserveAspectRatio="none" aria-hidden="true">
          <path d={links.map((link) => slope(ends(link))).join("")} />
        </svg>
        <Ordered side="right" passages={right} view={view} />
      </div>
    </section>
  );
}
