import { InterfaceMessage } from "@/components/site/interface-message";
import { deviceName } from "@/lib/messages/people/device";
import { ACCOUNT, sessionTimes } from "@/lib/messages/people/people";
import type { SessionRow } from "@/lib/model/people/members";
import { AccountPart } from "./account-part";
import styles from "@/components/site/page-parts.module.css";

interface Props {
  sessions: SessionRow[];
  signOutEverywhere: () => Promise<void>;
}

/** Where a member is signed in, with a button that ends all sessions. */
export function Sessions({ sessions, signOutEverywhere }: Props) {
  return (
    <AccountPart id="sessions" title={ACCOUNT.sessions}>
      <ul className={styles.list}>
        {sessions.map(({ id, since, until, device, isThis }) => (
          <li key={id}>
            <p>
              <bdi>{deviceName(device) ?? ACCOUNT.unknownDevice}</bdi>
              {isThis && <strong> ({ACCOUNT.thisSession})</strong>}
              <br />
              <span className={styles.quiet}>
                <InterfaceMessage of={sessionTimes(since, until)} />
              </span>
            </p>
          </li>
        ))}
      </ul>
      <form action={signOutEverywhere}>
        <button>{ACCOUNT.everywhere}</button>
      </form>
    </AccountPart>
  );
}
