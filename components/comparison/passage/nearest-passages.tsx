import { withAnchor, passageAnchor } from "@/lib/addresses/anchors";
import { inHundred } from "@/lib/messages/parts/in-hundred";
import styles from "./nearest-passages.module.css";
import type { Side } from "@/lib/model/comparisons/comparison";
import type { AbsenceView, ComparisonView } from "@/lib/model/comparisons/comparison-view";
import { NEAREST_LABEL } from "@/lib/messages/comparisons/passages";
import { passageLabel } from "@/lib/messages/comparisons/sides";
import { Message } from "@/components/site/message";

interface Props {
  nearest: AbsenceView["nearest"];
  /** The side that has no counterpart for the point. */
  side: Side;
  view: ComparisonView;
}

/** The nearest passages to one for which no counterpart was found. */
export function NearestPassages({ nearest, side, view }: Props) {
  const { names, language } = view[side];
  return (
    <>
      <p className={styles.nearest}>{NEAREST_LABEL}</p>
      <ul className={styles.nearest}>
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
    </>
  );
}
