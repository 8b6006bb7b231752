import { InterfaceMessage } from "@/components/site/interface-message";
import { MODEL_DAY, describeModelDay } from "@/lib/messages/site/readers";
import type { ModelDay as Day } from "@/lib/model/readers/readers";
import styles from "@/components/site/page-parts.module.css";

/** What the language model has taken today, and may. */
export const ModelDay = ({ day }: { day: Day }) => (
  <section className={styles.part} aria-labelledby="model-part">
    <h2 id="model-part">{MODEL_DAY}</h2>
    <p>
      <InterfaceMessage of={describeModelDay(day)} />
    </p>
  </section>
);
