import { InterfaceMessage } from "@/components/site/interface-message";
import type { ReadingQueueView } from "@/lib/model/readers";
import styles from "./library.module.css";

interface Props {
  queue: ReadingQueueView;
  action: (form: FormData) => Promise<void>;
}

/** Has the language model read what it has not read yet, after saying what that takes; or cancels it. */
export function ReadAll({ queue: { model, message, canAsk, canCancel }, action }: Props) {
  return (
    <section className={styles.part} aria-label="Language model">
      <h2>
        Read with <bdi>{model.name}</bdi>
      </h2>
      <p>
        <InterfaceMessage of={message} />
      </p>
      <form action={action}>
        {canAsk && (
          <button name="do" value="ask">
            Read all that it has not read
          </button>
        )}{" "}
        {canCancel && (
          <button name="do" value="cancel">
            Cancel what is waiting
          </button>
        )}
      </form>
    </section>
  );
}
