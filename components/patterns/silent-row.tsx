import Link from "next/link";
import { InterfaceMessage } from "@/components/site/interface-message";
import { withAnchor } from "@/lib/addresses/anchors";
import { patternPath } from "@/lib/addresses/pattern-path";
import { missingReadout } from "@/lib/messages/calls/calls";
import { silenceSentence, silentCalls } from "@/lib/messages/dyads/patterns";
import { toText } from "@/lib/messages/parts/to-text";
import type { DyadView } from "@/lib/model/dyads/dyad-view";
import { SILENT_ROWS, silentSide, type PatternSide } from "@/lib/model/dyads/patterns";
import styles from "./pattern-table.module.css";

/** A row for calls on which a side has no stored readout, if there are any. */
export function SilentRow({ side, view }: { side: PatternSide; view: DyadView }) {
  const { pattern, groups, parties, query } = view;
  const sentence = silenceSentence(pattern, parties, side);
  if (!sentence) return null;
  const missing = toText(missingReadout(parties[side].name));
  const href = patternPath(view, { ...query, row: SILENT_ROWS[side] });
  return (
    <tr className={styles.silent} data-open={silentSide(query.row) === side || undefined}>
      <th scope="row">
        <Link href={withAnchor("row", href)} prefetch={false}>
          {missing}
        </Link>
      </th>
      {groups.map(({ period, calls }) => {
        const silent = calls.filter((call) => pattern.columns[call]!.missing.includes(side));
        const last = silent.at(-1);
        return (
          <td key={calls[0]}>
            {last !== undefined && (
              <Link href={withAnchor(pattern.columns[last]!.call.slug, href)} prefetch={false}>
                <span aria-hidden="true">{period === null ? "–" : silent.length}</span>
                <span className="visually-hidden">
                  {period === null ? missing : toText(silentCalls(parties[side].name, silent.length))}
                </span>
              </Link>
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
