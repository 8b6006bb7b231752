import type { Broken, Elsewhere } from "@/lib/compare";
import type { SideNames } from "@/lib/messages/names";
import styles from "./order-jumps.module.css";
import type { Side } from "@/lib/model/comparison";

const ARROWS = { up: "↑", down: "↓" };

function Jump({ to: { index, direction }, side, names }: { to: Elsewhere; side: Side; names: SideNames }) {
  return (
    <a href={`#${side}-${index + 1}`} aria-label={`${names.label}, ${index + 1}, further ${direction}`}>
      {`${index + 1} ${ARROWS[direction]}`}
    </a>
  );
}

/** Where a passage stands in its own text, when the rows have taken it from there: jumps to its neighbours. */
export function OrderJumps({ broken, side, names }: { broken: Broken; side: Side; names: SideNames }) {
  const { previous, next } = broken;
  return (
    <p className={styles.jumps}>
      In its own text{" "}
      {previous && (
        <>
          after <Jump to={previous} side={side} names={names} />
        </>
      )}
      {previous && next && ", "}
      {next && (
        <>
          before <Jump to={next} side={side} names={names} />
        </>
      )}
    </p>
  );
}
