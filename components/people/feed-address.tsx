"use client";
import { useActionState } from "react";
import { ErrorSummary } from "@/components/forms/error-summary";
import { InterfaceMessage } from "@/components/site/interface-message";
import { newForm, type FormAction } from "@/lib/forms/form-state";
import { FEED_ADDRESS, feedAddressSince } from "@/lib/messages/people/feed-address";
import { ShownOnce } from "./shown-once";
import styles from "./people.module.css";

interface Props {
  /** When the address was made, in ISO 8601; null if there is none. */
  since: string | null;
  action: FormAction;
}

/** Makes, renews and removes the secret address through which a feed reader reads as this member. */
export function FeedAddress({ since, action }: Props) {
  const [state, submit, isPending] = useActionState(action, newForm({}));
  return (
    <form action={submit} className={styles.form} noValidate>
      <p>
        {FEED_ADDRESS.sentence} <InterfaceMessage of={feedAddressSince(since)} />
      </p>
      <ErrorSummary state={state} />
      <ShownOnce sentence={FEED_ADDRESS.made} secret={state.values.address} />
      <p>
        <button name="do" value="make" disabled={isPending}>
          {since === null ? FEED_ADDRESS.make : FEED_ADDRESS.renew}
        </button>{" "}
        {since !== null && (
          <button name="do" value="remove" disabled={isPending}>
            {FEED_ADDRESS.remove}
          </button>
        )}
      </p>
    </form>
  );
}
