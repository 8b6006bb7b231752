import { InterfaceMessage } from "@/components/site/interface-message";
import { providerFault } from "@/lib/messages/people/provider";
import type { ProviderFault } from "@/lib/model/people/members";

/** Why signing in through the provider failed; renders nothing if there is no provider or no fault. */
export const ProviderFaultSentence = ({ fault, provider }: { fault: ProviderFault | null; provider: string | null }) =>
  fault &&
  provider && (
    <p role="alert">
      <InterfaceMessage of={providerFault(fault, provider)} />
    </p>
  );
