import { withAnchor, passageAnchor } from "@/lib/addresses/anchors";
import type { HistoryView } from "@/lib/model/reviews/history-view";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Quotes } from "./quotes";
import { HISTORY } from "@/lib/messages/reviews/history";
import { COMPARISON } from "@/lib/messages/comparisons/views";
import styles from "./review-history.module.css";

interface Props {
  history: HistoryView;
  /** The path of the comparison. */
  path: string;
}

/** Where reviewers disagree: what each says, with links to settle it. */
export function Disagreements({ history: { disagreements, names, languages }, path }: Props) {
  if (disagreements.length === 0) return null;
  return (
    <section aria-labelledby="disagreements" className={styles.part}>
      <h2 id="disagreements">{HISTORY.disagreements}</h2>
      <p>{HISTORY.untilThen}</p>
      <ol className={styles.entries}>
        {disagreements.map(({ key, message, quotes, side, number }) => (
          <li key={key}>
            <p>
              <InterfaceMessage of={message} />
            </p>
            <Quotes quotes={quotes} names={names} languages={languages} />
            <a href={withAnchor(passageAnchor(side, number), path)}>{COMPARISON.seeIt}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}
