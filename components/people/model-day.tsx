import { InterfaceMessage } from "@/components/site/interface-message";
import { MODEL_DAY, describeModelDay } from "@/lib/messages/site/readers";
import type { ModelDay as Day } from "@/lib/model/readers/readers";
import styles from "@/components/site/page-parts.module.css";

/** How many tokens the language model has used today, and how many it may use. */
export const ModelDay = ({ day }: { day: Day }) => (
  <section className={styles.part} aria-labelledby="model-part">
    <h2 id="model-part">{MODEL_DAY}</h2>
    <p>
      <InterfaceMessage of={describeModelDay(day)} />
    </p>
  </section>
);
