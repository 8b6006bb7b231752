import { CATEGORIES, type Agreement, type Category } from "@/lib/review/agreement";
import { count } from "@/lib/messages/names";
import { agreementSentence } from "@/lib/messages/history";
import styles from "./review-history.module.css";

const LABELS: Record<Category, string> = {
  counterpart: "has a counterpart",
  "no-counterpart": "no counterpart",
  "not-a-point": "not a point",
};

function AgreementTable({ agreement }: { agreement: Agreement }) {
  const { authors, counts, passages } = agreement;
  if (passages === 0)
    return (
      <p className={styles.agreement}>
        {authors[0]} and {authors[1]}: {agreementSentence(agreement)}
      </p>
    );
  return (
    <table className={styles.agreement}>
      <caption>
        {authors[0]} and {authors[1]}: {count(passages, "passage")} judged by both. {agreementSentence(agreement)}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            {authors[0]} ↓ {authors[1]} →
          </th>
          {CATEGORIES.map((category) => (
            <th key={category} scope="col">
              {LABELS[category]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {CATEGORIES.map((category, row) => (
          <tr key={category}>
            <th scope="row">{LABELS[category]}</th>
            {counts[row]!.map((passagesOf, column) => (
              <td key={CATEGORIES[column]}>{passagesOf}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How far each two reviewers agree on the passages that both judged: Cohen's kappa, and the counts that it is made of. */
export function AgreementTables({ agreements }: { agreements: Agreement[] }) {
  if (agreements.length === 0) return null;
  return (
    <section aria-labelledby="agreement" className={styles.part}>
      <h2 id="agreement">Agreement</h2>
      <p>
        Of the passages that both judged. Who rejected every link that was in question for a passage is counted under “
        {LABELS["no-counterpart"]}” here, although that alone settles nothing.
      </p>
      {agreements.map((agreement) => (
        <AgreementTable key={JSON.stringify(agreement.authors)} agreement={agreement} />
      ))}
    </section>
  );
}
