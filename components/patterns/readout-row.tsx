import { readoutsHead } from "@/lib/messages/dyads/patterns";
import { toText } from "@/lib/messages/parts/to-text";
import type { DyadView } from "@/lib/model/dyads/dyad-view";
import type { PatternSide } from "@/lib/model/dyads/patterns";
import styles from "./pattern-table.module.css";

/** The number of stored readouts of each side, call by call: all there is to show when none can be compared. */
export function ReadoutRow({ side, view: { pattern, groups, parties } }: { side: PatternSide; view: DyadView }) {
  return (
    <tr className={styles.silent}>
      <th scope="row">{toText(readoutsHead(parties[side].name))}</th>
      {groups.map(({ calls }) => {
        const readouts = calls.reduce((sum, at) => sum + pattern.columns[at]!.call.readouts[side].length, 0);
        return <td key={calls[0]}>{readouts}</td>;
      })}
      <td className={styles.rate} />
    </tr>
  );
}
