import { withAnchor, passageAnchor } from "@/lib/addresses/anchors";
import { jumpTo } from "@/lib/messages/comparisons/sides";
import { toText } from "@/lib/messages/parts/to-text";
import type { FacingView, Neighbour } from "@/lib/model/comparisons/comparison-view";
import type { SideNames } from "@/lib/model/comparisons/side-names";
import { OUT_OF_ORDER } from "@/lib/messages/comparisons/views";
import styles from "./order-jumps.module.css";

const ARROWS = { up: "↑", down: "↓" };

function Jump({ to: { side, number, direction }, names }: { to: Neighbour; names: SideNames }) {
  return (
    <a href={withAnchor(passageAnchor(side, number))} aria-label={toText(jumpTo(names, number, direction))}>
      {`${number} ${ARROWS[direction]}`}
    </a>
  );
}

interface Props {
  outOfOrder: NonNullable<FacingView["outOfOrder"]>;
  names: SideNames;
}

/** For a passage shown out of the order of its own text: links to its neighbours in that text. */
export function OrderJumps({ outOfOrder: { previous, next }, names }: Props) {
  return (
    <p className={styles.jumps}>
      {OUT_OF_ORDER.label}{" "}
      {previous && next ? OUT_OF_ORDER.between : previous ? OUT_OF_ORDER.after : OUT_OF_ORDER.before}{" "}
      {previous && <Jump to={previous} names={names} />}
      {previous && next && ` ${OUT_OF_ORDER.and} `}
      {next && <Jump to={next} names={names} />}
    </p>
  );
}
