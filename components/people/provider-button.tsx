import { signInWith } from "@/lib/messages/people/provider";
import { toText } from "@/lib/messages/parts/to-text";

interface Props {
  /** What people call it. */
  provider: string;
  /** Where to go then. */
  to: string | null;
  action: (form: FormData) => Promise<void>;
}

/** Leads to the provider, where somebody says who they are. */
export const ProviderButton = ({ provider, to, action }: Props) => (
  <form action={action}>
    <input type="hidden" name="to" value={to ?? ""} />
    <button>{toText(signInWith(provider))}</button>
  </form>
);
