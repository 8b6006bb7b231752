import { withAnchor, passageAnchor } from "@/lib/addresses/anchors";
import { passageLabel } from "@/lib/messages/comparisons/sides";
import type { ComparisonView, PassageView } from "@/lib/model/comparisons/comparison-view";
import { Message } from "@/components/site/message";
import styles from "./review-panel.module.css";

interface Props {
  passage: PassageView;
  view: ComparisonView;
}

/** A passage that the review asks about, linked to its place on the page. */
export function AskedPassage({ passage: { side, number, quotation }, view }: Props) {
  const { names, language } = view[side];
  return (
    <div className={`${styles.asked} ${styles[side]}`}>
      <p>
        <a href={withAnchor(passageAnchor(side, number))}>
          <Message of={passageLabel(names, number)} />
        </a>
      </p>
      <blockquote lang={language} dir="auto">
        {quotation}
      </blockquote>
    </div>
  );
}
