import { InterfaceMessage } from "@/components/site/interface-message";
import { newForm, type FormAction } from "@/lib/forms/form-state";
import { NO_PASSWORD, PROVIDER, connectWith, connection, disconnectFrom } from "@/lib/messages/people/provider";
import { toText } from "@/lib/messages/parts/to-text";
import { PROOF_FIELDS } from "@/lib/schema/people/fields";
import { FieldsForm } from "./fields-form";

interface Props {
  /** The provider's name for users. */
  provider: string;
  isConnected: boolean;
  hasPassword: boolean;
  connect: FormAction;
  disconnect: FormAction;
}

/** Whether a member can sign in with the provider, and the form that changes it, which needs the password. */
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
        // A fault of one of the two forms does not concern the other.
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
