import { HISTORY, agreementNote, categoryLabels, raterAxes } from "@/lib/messages/reviews/history";
import type { AgreementView, HistoryView } from "@/lib/model/reviews/history-view";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import styles from "./review-history.module.css";

interface TableProps {
  agreement: AgreementView;
  /** The label of each answer. */
  labels: string[];
}

function AgreementTable({ agreement: { authors, counts, passages, caption }, labels }: TableProps) {
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
          {labels.map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {labels.map((label, row) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {counts[row]!.map((number, column) => (
              <td key={labels[column]}>{number}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How far each two reviewers agree on the passages that both judged: Cohen's kappa and the counts behind it. */
export function AgreementTables({ agreements, names }: Pick<HistoryView, "agreements" | "names">) {
  if (agreements.length === 0) return null;
  return (
    <section aria-labelledby="agreement" className={styles.part}>
      <h2 id="agreement">{HISTORY.agreement}</h2>
      <p>{agreementNote(names)}</p>
      {agreements.map((agreement) => (
        <AgreementTable
          key={JSON.stringify(agreement.authors)}
          agreement={agreement}
          labels={Object.values(categoryLabels(names))}
        />
      ))}
    </section>
  );
}
