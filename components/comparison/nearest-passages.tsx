import { withAnchor, passageAnchor } from "@/lib/addresses/anchors";
import { inHundred } from "@/lib/messages/share";
import styles from "./nearest-passages.module.css";
import type { Side } from "@/lib/model/comparison";
import type { AbsenceView, ComparisonView } from "@/lib/model/comparison-view";
import { passageLabel } from "@/lib/messages/sides";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";

interface Props {
  absence: AbsenceView;
  /** The side that has nothing for the point. */
  side: Side;
  view: ComparisonView;
}

/** Says that nothing was found, with the nearest passages folded away, or what an analyst confirmed. */
export function NearestPassages({ absence: { message, nearest }, side, view }: Props) {
  if (nearest.length === 0)
    return (
      <p className={styles.none}>
        <InterfaceMessage of={message} />
      </p>
    );
  const { names, language } = view[side];
  return (
    <details className={styles.nearest}>
      <summary>
        <InterfaceMessage of={message} />
      </summary>
      <p>Nearest, and too little to be a counterpart by the model’s own estimate:</p>
      <ul>
        {nearest.map(({ passage: { id, number, quotation }, score }) => (
          <li key={id}>
            <a href={withAnchor(passageAnchor(side, number))}>
              <Message of={passageLabel(names, number)} />
            </a>{" "}
            (<Message of={inHundred(score)} />
            ):{" "}
            <q lang={language} dir="auto">
              {quotation}
            </q>
          </li>
        ))}
      </ul>
    </details>
  );
}
