import { InterfaceMessage } from "@/components/site/interface-message";
import { AUDIT, describeAct, whenDone } from "@/lib/messages/people/audit";
import type { AuditLine } from "@/lib/model/people/audit";
import styles from "@/components/site/page-parts.module.css";

/** What was done, latest first. */
export function AuditList({ lines }: { lines: AuditLine[] }) {
  if (lines.length === 0) return <p className={styles.quiet}>{AUDIT.empty}</p>;
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line.id}>
          <p>
            <InterfaceMessage of={describeAct(line)} />
          </p>
          <span className={styles.quiet}>
            <InterfaceMessage of={whenDone(line.at)} />
          </span>
        </li>
      ))}
    </ul>
  );
}
