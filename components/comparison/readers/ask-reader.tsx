import { RefusableForm } from "@/components/forms/refusable-form";
import { InterfaceMessage } from "@/components/site/interface-message";
import { RefreshSoon } from "@/components/site/refresh-soon";
import type { AskingView } from "@/lib/model/readers/readers";
import { readWith } from "@/lib/messages/site/reading-requests";
import { FORM } from "@/lib/messages/form/form-labels";
import { Message } from "@/components/site/message";

interface Props {
  asking: AskingView;
  action: (before: string | null, form: FormData) => Promise<string | null>;
}

/** Asks the operator's language model to read both texts, naming where they are sent; or shows how far the reading is. */
export function AskReader({ asking: { state, model, message }, action }: Props) {
  const isUnderWay = state === "under-way";
  return (
    <RefusableForm action={action}>
      <button name="do" value={isUnderWay ? "cancel" : "ask"}>
        {isUnderWay ? FORM.cancel : <Message of={readWith(model.name)} />}
      </button>
      <p role="status">
        <InterfaceMessage of={message} />
      </p>
      {isUnderWay && <RefreshSoon />}
    </RefusableForm>
  );
}
