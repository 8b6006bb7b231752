import { InterfaceMessage } from "@/components/site/interface-message";
import { newForm, type FormAction } from "@/lib/forms/form-state";
import { NO_PASSWORD, PROVIDER, connectWith, connection, disconnectFrom } from "@/lib/messages/people/provider";
import { toText } from "@/lib/messages/parts/to-text";
import { PROOF_FIELDS } from "@/lib/schema/people/fields";
import { FieldsForm } from "./fields-form";

interface Props {
  /** What people call it. */
  provider: string;
  isConnected: boolean;
  hasPassword: boolean;
  connect: FormAction;
  disconnect: FormAction;
}

/** Whether a member can sign in by the provider, and the way to change it, which needs a password. */
export function ConnectForm({ provider, isConnected, hasPassword, connect, disconnect }: Props) {
  const change = isConnected
    ? { action: disconnect, label: disconnectFrom(provider) }
    : { action: connect, label: connectWith(provider) };
  return (
    <>
      <p>
        <InterfaceMessage of={connection(provider, isConnected)} />
      </p>
      {hasPassword ? (
        // What was answered to one of the two is nothing to the other.
        <FieldsForm
          key={String(isConnected)}
          action={change.action}
          initial={newForm({})}
          fields={PROOF_FIELDS}
          button={toText(change.label)}
        />
      ) : (
        <p>{isConnected ? PROVIDER.onlyWay : NO_PASSWORD}</p>
      )}
    </>
  );
}
