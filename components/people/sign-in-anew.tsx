import { SIGN_IN_ANEW } from "@/lib/messages/people/provider";

interface Props {
  /** Where to go after signing in. */
  to: string;
  /** Ends the session and leads to the sign-in page. */
  signOut: (form: FormData) => Promise<void>;
}

/** Shown instead of a form that needs a recent sign-in, to members without a password to prove who they are. */
export const SignInAnew = ({ to, signOut }: Props) => (
  <form action={signOut}>
    <p>{SIGN_IN_ANEW.sentence}</p>
    <input type="hidden" name="to" value={to} />
    <button>{SIGN_IN_ANEW.button}</button>
  </form>
);
