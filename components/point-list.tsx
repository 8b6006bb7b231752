import { levelOf, type Facing, type Row, type Side } from "@/lib/compare";
import styles from "./point-list.module.css";
import type { Shown } from "./shown";
import { STATES } from "@/lib/schema/comparison-query";
import { count, noCounterpart, stateLabels, weakMatch } from "@/lib/wording";

const SIDES = ["left", "right"] as const;

function Quotation({ facing: { passage, link, again }, side, shown }: { facing: Facing; side: Side; shown: Shown }) {
  const number = passage.index + 1;
  return (
    <div className={`${styles.quotation} ${styles[side]}`} id={again ? undefined : `${side}-${number}`}>
      <p className={styles.who}>
        <a href={`#${side}-${number}`}>
          {shown.names[side].label}, {number}
        </a>
        {link?.tier === "possible" && ` · ${levelOf(link) === "weak" ? "weak match" : "possible counterpart"}`}
        {again && link?.tier === "likely" && " · quoted again"}
      </p>
      <blockquote lang={shown.comparison[side].language} dir="auto">
        {shown.texts[side].slice(passage.start, passage.end)}
      </blockquote>
    </div>
  );
}

function Point({ row, shown }: { row: Row; shown: Shown }) {
  const blank = row.state === "onlyLeft" ? "right" : row.state === "onlyRight" ? "left" : null;
  return (
    <li>
      {SIDES.filter((side) => side !== blank).flatMap((side) =>
        row[side].map((facing) => <Quotation key={facing.passage.id} facing={facing} side={side} shown={shown} />),
      )}
      {blank && (
        <p className={styles.none}>
          {(row[blank].length > 0 ? weakMatch : noCounterpart)(shown.names[blank], shown.comparison.basis)}
        </p>
      )}
      {blank &&
        row[blank].map((facing) => <Quotation key={facing.passage.id} facing={facing} side={blank} shown={shown} />)}
    </li>
  );
}

/** Linear and numbered: shared points first, then what is possible, then each side's own. For screen readers, print, plain text. */
export function PointList(shown: Shown) {
  const labels = stateLabels(shown.names);
  return STATES.map((state) => ({ state, rows: shown.rows.filter((row) => row.state === state) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ state, rows }) => (
      <section key={state} className={styles.group} aria-labelledby={`${state}-points`}>
        <h2 id={`${state}-points`}>
          {labels[state]}: {count(rows.length, "point")}
        </h2>
        <ol>
          {rows.map((row) => (
            <Point key={[...row.left, ...row.right].map(({ passage }) => passage.id).join()} row={row} shown={shown} />
          ))}
        </ol>
      </section>
    ));
}
