import { InterfaceMessage } from "@/components/site/interface-message";
import { WEBHOOKS, describeDelivery, describeWebhook } from "@/lib/messages/people/webhooks";
import type { WebhookRow } from "@/lib/model/people/webhooks";
import styles from "@/components/site/page-parts.module.css";

interface Props {
  webhooks: WebhookRow[];
  manage: (form: FormData) => Promise<void>;
}

const Deliveries = ({ webhook: { deliveries } }: { webhook: WebhookRow }) =>
  deliveries.length === 0 ? (
    <p className={styles.quiet}>{WEBHOOKS.noDeliveries}</p>
  ) : (
    <ul aria-label={WEBHOOKS.deliveries}>
      {deliveries.map((delivery) => (
        <li key={delivery.id}>
          <InterfaceMessage of={describeDelivery(delivery)} />
        </li>
      ))}
    </ul>
  );

/** The addresses that are notified of changes, each with its latest deliveries. */
export function Webhooks({ webhooks, manage }: Props) {
  if (webhooks.length === 0) return <p className={styles.quiet}>{WEBHOOKS.none}</p>;
  return (
    <ul className={styles.list}>
      {webhooks.map((webhook) => (
        <li key={webhook.id}>
          <p>
            <code>{webhook.url}</code>
          </p>
          <p className={styles.quiet}>
            <InterfaceMessage of={describeWebhook(webhook)} />
          </p>
          <Deliveries webhook={webhook} />
          <form action={manage} className={styles.buttons}>
            <input type="hidden" name="id" value={webhook.id} />
            <button name="do" value="test">
              {WEBHOOKS.test}
              <span className="visually-hidden"> ({webhook.url})</span>
            </button>
            <button name="do" value="remove">
              {WEBHOOKS.remove}
              <span className="visually-hidden"> ({webhook.url})</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
