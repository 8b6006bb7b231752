import { RefusableForm } from "@/components/forms/refusable-form";
import { InterfaceMessage } from "@/components/site/interface-message";
import type { ReadingQueueView } from "@/lib/model/readers/readers";
import { READ_ALL, readWith } from "@/lib/messages/site/reading-requests";
import { Message } from "@/components/site/message";
import styles from "./library.module.css";

interface Props {
  queue: ReadingQueueView;
  action: (before: string | null, form: FormData) => Promise<string | null>;
}

/** Has the language model read what it has not read yet, with an estimate first; or cancels that. */
export function ReadAll({ queue: { model, message, canAsk, canCancel }, action }: Props) {
  return (
    <section className={styles.part} aria-label={READ_ALL.label}>
      <h2>
        <Message of={readWith(model.name)} />
      </h2>
      <p>
        <InterfaceMessage of={message} />
      </p>
      <RefusableForm action={action}>
        {canAsk && (
          <button name="do" value="ask">
            {READ_ALL.ask}
          </button>
        )}{" "}
        {canCancel && (
          <button name="do" value="cancel">
            {READ_ALL.cancel}
          </button>
        )}
      </RefusableForm>
    </section>
  );
}
