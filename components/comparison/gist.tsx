import { InterfaceMessage } from "@/components/site/interface-message";
import { gistOrigin } from "@/lib/messages/readers";
import type { ComparisonView, PassageView } from "@/lib/model/comparison-view";
import styles from "./gist.module.css";

/** A passage in one English sentence, where a language model gave one: below the quotation, and no part of it. */
export function Gist({ passage: { gist }, view }: { passage: PassageView; view: ComparisonView }) {
  const { readBy } = view.reader;
  if (gist === null || !readBy) return null;
  return (
    <p className={styles.gist} lang="en" dir="ltr">
      <InterfaceMessage of={gistOrigin(readBy.model)} /> {gist}
    </p>
  );
}
