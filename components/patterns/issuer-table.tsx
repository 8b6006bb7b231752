import Link from "next/link";
import { Message } from "@/components/site/message";
import { withAnchor } from "@/lib/addresses/anchors";
import { WHOLE_PATTERN, dyadPath, patternSnapshotPath } from "@/lib/addresses/dyad-path";
import { ISSUER_PATTERN, counterpartHead, issuerCell, saidRate } from "@/lib/messages/dyads/issuer-pattern";
import { PATTERN, noRows } from "@/lib/messages/dyads/patterns";
import { toText } from "@/lib/messages/parts/to-text";
import type { Counterpart, IssuerRow, IssuerView } from "@/lib/model/dyads/issuer-view";
import { rowKindOf } from "@/lib/model/dyads/patterns";
import { mentionStrips } from "@/lib/model/dyads/period-cells";
import styles from "./pattern-table.module.css";
import { PeriodCell, STRIP_WIDTH } from "./period-cell";

/** The address of the same calls on the dyad's page, limited to the issuer's readouts; on a permanent link, as they were stored. */
function dyadOf({ issuer, query, permanent }: IssuerView, { party }: Counterpart, row = ""): string {
  const kept = permanent?.dyads[party.slug];
  return kept
    ? patternSnapshotPath(kept, { ...WHOLE_PATTERN, row })
    : dyadPath({ a: issuer.party.slug, b: party.slug }, { ...query, issuer: issuer.slug, row, period: "" });
}

function Row({ row, view }: { row: IssuerRow; view: IssuerView }) {
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {row.cells.map((cell, i) => {
        const counterpart = view.counterparts[i]!;
        const isMentioned = cell.said.n > 0 || cell.heard.n > 0;
        return (
          <PeriodCell
            key={counterpart.party.slug}
            strips={mentionStrips(cell, STRIP_WIDTH)}
            said={toText(issuerCell(cell, view.issuer, counterpart))}
            href={isMentioned ? withAnchor("row", dyadOf(view, counterpart, row.topic)) : null}
          >
            <span className={styles.said} aria-hidden="true">
              <Message of={saidRate(cell.said)} />
            </span>
          </PeriodCell>
        );
      })}
    </tr>
  );
}

/** Topics × counterparts: what one issuer tells whom. The table scrolls sideways by itself. */
export function IssuerTable({ view }: { view: IssuerView }) {
  const { counterparts, rows } = view;
  const kind = rowKindOf(view.query);
  if (counterparts.every(({ searched }) => searched === 0)) return <p role="status">{ISSUER_PATTERN.noCalls}</p>;
  return (
    <div className={styles.scroller} role="region" aria-label={ISSUER_PATTERN.table[kind]}>
      <table className={styles.pattern}>
        <thead>
          <tr>
            <th scope="col" className={styles.topic}>
              {PATTERN.row[kind]}
            </th>
            {counterparts.map((counterpart) => (
              <th key={counterpart.party.slug} scope="col" className={styles.counterpart}>
                <Link href={dyadOf(view, counterpart)} prefetch={false}>
                  <Message of={counterpartHead(counterpart)} />
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.topic} row={row} view={view} />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p role="status">{noRows(view.query)}</p>}
    </div>
  );
}
