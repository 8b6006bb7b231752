import { signInWith } from "@/lib/messages/people/provider";
import { toText } from "@/lib/messages/parts/to-text";

interface Props {
  /** The provider's name for users. */
  provider: string;
  /** Where to go after signing in. */
  to: string | null;
  action: (form: FormData) => Promise<void>;
}

/** The button that sends the user to the provider to sign in. */
export const ProviderButton = ({ provider, to, action }: Props) => (
  <form action={action}>
    <input type="hidden" name="to" value={to ?? ""} />
    <button>{toText(signInWith(provider))}</button>
  </form>
);
