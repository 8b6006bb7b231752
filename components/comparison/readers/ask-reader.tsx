import { InterfaceMessage } from "@/components/site/interface-message";
import { RefreshSoon } from "@/components/site/refresh-soon";
import type { AskingView } from "@/lib/model/readers";

interface Props {
  asking: AskingView;
  action: (form: FormData) => Promise<void>;
}

/** Asks the operator's language model to read both texts, and names where they are sent; or says how far it is. */
export function AskReader({ asking: { state, model, message }, action }: Props) {
  const isUnderWay = state === "under-way";
  return (
    <form action={action}>
      <button name="do" value={isUnderWay ? "cancel" : "ask"}>
        {isUnderWay ? (
          "Cancel"
        ) : (
          <>
            Read with <bdi>{model.name}</bdi>
          </>
        )}
      </button>
      <p role="status">
        <InterfaceMessage of={message} />
      </p>
      {isUnderWay && <RefreshSoon />}
    </form>
  );
}
