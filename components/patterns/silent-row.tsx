import { InterfaceMessage } from "@/components/site/interface-message";
import { missingReadout } from "@/lib/messages/calls";
import { silenceSentence } from "@/lib/messages/patterns";
import { toText } from "@/lib/messages/to-text";
import type { DyadView } from "@/lib/model/dyad-view";
import type { PatternSide } from "@/lib/model/patterns";
import styles from "./matrix.module.css";

/** The calls of which a side has no readout stored: a row of its own, where there are any. */
export function SilentRow({
  side,
  view: { matrix, parties },
  from,
}: {
  side: PatternSide;
  view: DyadView;
  from: number;
}) {
  const sentence = silenceSentence(matrix, parties, side);
  if (!sentence) return null;
  const missing = toText(missingReadout(parties[side].name));
  return (
    <tr className={styles.silent}>
      <th scope="row">{missing}</th>
      {matrix.columns.slice(from).map(({ call, missing: sides }) => (
        <td key={call.slug}>
          {sides.includes(side) && (
            <>
              <span aria-hidden="true">–</span>
              <span className="visually-hidden">{missing}</span>
            </>
          )}
        </td>
      ))}
      <td className={styles.rate}>
        <InterfaceMessage of={sentence} />
      </td>
    </tr>
  );
}
