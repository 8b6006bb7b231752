import { InterfaceMessage } from "@/components/site/interface-message";
import { ACCOUNT, signedInAs } from "@/lib/messages/people/people";
import type { Member } from "@/lib/model/people/roles";
import { ManagedPages } from "./managed-pages";
import styles from "@/components/site/page-parts.module.css";

/** Who is signed in, links to what they manage, and the sign-out button. */
export const AccountHeading = ({
  member: { name, role },
  signOut,
}: {
  member: Member;
  signOut: (form: FormData) => Promise<void>;
}) => (
  <div className={styles.part}>
    <h1>{ACCOUNT.title}</h1>
    <p>
      <InterfaceMessage of={signedInAs(name, role)} />
    </p>
    <ManagedPages />
    <form action={signOut}>
      <button>{ACCOUNT.signOut}</button>
    </form>
  </div>
);
