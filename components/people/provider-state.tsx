import Link from "next/link";
import { InterfaceMessage } from "@/components/site/interface-message";
import { ownProviderPath } from "@/lib/addresses/people-path";
import { PROVIDER, connection } from "@/lib/messages/people/provider";
import { AccountPart } from "./account-part";

/** Whether a member can sign in through the provider, with a link to change it. */
export const ProviderState = ({ provider, isConnected }: { provider: string; isConnected: boolean }) => (
  <AccountPart id="provider" title={PROVIDER.title}>
    <p>
      <InterfaceMessage of={connection(provider, isConnected)} />
    </p>
    <p>
      <Link href={ownProviderPath()} prefetch={false}>
        {PROVIDER.change}
      </Link>
    </p>
  </AccountPart>
);
