import { InterfaceMessage } from "@/components/site/interface-message";
import { providerFault } from "@/lib/messages/people/provider";
import type { ProviderFault } from "@/lib/model/people/members";

/** Why nobody has come in by the provider; nothing where there is none, or no fault. */
export const ProviderFaultSentence = ({ fault, provider }: { fault: ProviderFault | null; provider: string | null }) =>
  fault &&
  provider && (
    <p role="alert">
      <InterfaceMessage of={providerFault(fault, provider)} />
    </p>
  );
