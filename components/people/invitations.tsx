import { InterfaceMessage } from "@/components/site/interface-message";
import { PEOPLE, openInvitation } from "@/lib/messages/people/people";
import type { OpenInvitation } from "@/lib/model/people/members";
import { RevokeForm } from "./revoke-form";
import styles from "@/components/site/page-parts.module.css";

interface Props {
  invitations: OpenInvitation[];
  revoke: (form: FormData) => Promise<void>;
}

/** The open invitations. */
export function Invitations({ invitations, revoke }: Props) {
  if (invitations.length === 0) return <p className={styles.quiet}>{PEOPLE.none}</p>;
  return (
    <ul className={styles.list}>
      {invitations.map((invitation) => (
        <li key={invitation.id}>
          <p>
            <InterfaceMessage of={openInvitation(invitation)} />
          </p>
          <RevokeForm id={invitation.id} label={PEOPLE.revoke} of={invitation.note} revoke={revoke} />
        </li>
      ))}
    </ul>
  );
}
