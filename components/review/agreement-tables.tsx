import { AGREEMENT_NOTE, CATEGORY_LABELS, raterAxes } from "@/lib/messages/history";
import type { AgreementView } from "@/lib/model/history-view";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import styles from "./review-history.module.css";

const LABELS = Object.values(CATEGORY_LABELS);

function AgreementTable({ agreement: { authors, counts, passages, caption } }: { agreement: AgreementView }) {
  if (passages === 0)
    return (
      <p className={styles.agreement}>
        <InterfaceMessage of={caption} />
      </p>
    );
  return (
    <table className={styles.agreement}>
      <caption>
        <InterfaceMessage of={caption} />
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Message of={raterAxes(authors)} />
          </th>
          {LABELS.map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {LABELS.map((label, row) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {counts[row]!.map((number, column) => (
              <td key={LABELS[column]}>{number}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How far each two reviewers agree on the passages that both judged: Cohen's kappa, and the counts that it is made of. */
export function AgreementTables({ agreements }: { agreements: AgreementView[] }) {
  if (agreements.length === 0) return null;
  return (
    <section aria-labelledby="agreement" className={styles.part}>
      <h2 id="agreement">Agreement</h2>
      <p>{AGREEMENT_NOTE}</p>
      {agreements.map((agreement) => (
        <AgreementTable key={JSON.stringify(agreement.authors)} agreement={agreement} />
      ))}
    </section>
  );
}
