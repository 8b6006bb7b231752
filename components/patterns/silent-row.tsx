import { InterfaceMessage } from "@/components/site/interface-message";
import { missingReadout } from "@/lib/messages/calls/calls";
import { silenceSentence, silentCalls } from "@/lib/messages/dyads/patterns";
import { toText } from "@/lib/messages/parts/to-text";
import type { DyadView } from "@/lib/model/dyads/dyad-view";
import type { PatternSide } from "@/lib/model/dyads/patterns";
import styles from "./pattern-table.module.css";

/** The calls of which a side has no readout stored: a row of its own, where there are any. */
export function SilentRow({ side, view: { pattern, groups, parties } }: { side: PatternSide; view: DyadView }) {
  const sentence = silenceSentence(pattern, parties, side);
  if (!sentence) return null;
  const missing = toText(missingReadout(parties[side].name));
  return (
    <tr className={styles.silent}>
      <th scope="row">{missing}</th>
      {groups.map(({ period, calls }) => {
        const silent = calls.filter((call) => pattern.columns[call]!.missing.includes(side)).length;
        return (
          <td key={calls[0]}>
            {silent > 0 && (
              <>
                <span aria-hidden="true">{period === null ? "–" : silent}</span>
                <span className="visually-hidden">
                  {period === null ? missing : toText(silentCalls(parties[side].name, silent))}
                </span>
              </>
            )}
          </td>
        );
      })}
      <td className={styles.rate}>
        <InterfaceMessage of={sentence} />
      </td>
    </tr>
  );
}
