import { readoutsHead } from "@/lib/messages/dyads/patterns";
import { toText } from "@/lib/messages/parts/to-text";
import type { DyadView } from "@/lib/model/dyads/dyad-view";
import type { PatternSide } from "@/lib/model/dyads/patterns";
import styles from "./pattern-table.module.css";

/** How many readouts of a side are stored of each call: where none can be compared, this is what there is to see. */
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
