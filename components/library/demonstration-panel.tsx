import { Message } from "@/components/site/message";
import { DEMONSTRATION, describeDemonstration } from "@/lib/messages/library/demonstration";
import styles from "./library.module.css";

interface Props {
  /** How many of the demonstration's calls are stored. */
  calls: number;
  load: () => Promise<void>;
  remove: () => Promise<void>;
  /** Why it could not be loaded, if somebody just tried. */
  fault?: string | null;
}

/** A button that loads the demonstration library, or removes it again: a plain form. */
export function DemonstrationPanel({ calls, load, remove, fault = null }: Props) {
  return (
    <section className={styles.part} aria-labelledby="demonstration">
      <h2 id="demonstration">{DEMONSTRATION.title}</h2>
      <p>
        <Message of={describeDemonstration(calls)} />
      </p>
      {fault !== null && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <form action={calls > 0 ? remove : load}>
        <button type="submit">{calls > 0 ? DEMONSTRATION.remove : DEMONSTRATION.load}</button>
      </form>
    </section>
  );
}
