import { SIGN_IN_ANEW } from "@/lib/messages/people/provider";

interface Props {
  /** Where to go then. */
  to: string;
  /** Ends the session, and leads to where one signs in. */
  signOut: (form: FormData) => Promise<void>;
}

/** In the place of what only a member does who has signed in just now, as they have no password to prove who they are. */
export const SignInAnew = ({ to, signOut }: Props) => (
  <form action={signOut}>
    <p>{SIGN_IN_ANEW.sentence}</p>
    <input type="hidden" name="to" value={to} />
    <button>{SIGN_IN_ANEW.button}</button>
  </form>
);
