import { InterfaceMessage } from "@/components/site/interface-message";
import { TOKENS, describeToken } from "@/lib/messages/people/tokens";
import type { TokenRow } from "@/lib/model/people/tokens";
import { Offer } from "./offer";
import { RevokeForm } from "./revoke-form";
import styles from "@/components/site/page-parts.module.css";

interface Props {
  tokens: TokenRow[];
  /** Whether they belong to the member who looks at the page. */
  isOwn: boolean;
  revoke: (form: FormData) => Promise<void>;
}

/** Tokens by which programs act for members, each with a button that revokes it. */
export function Tokens({ tokens, isOwn, revoke }: Props) {
  if (tokens.length === 0) return <p className={styles.quiet}>{TOKENS.none}</p>;
  return (
    <ul className={styles.list}>
      {tokens.map((token) => (
        <li key={token.id}>
          <p>
            <InterfaceMessage of={describeToken(token, isOwn)} />
          </p>
          <Offer to="revoke-token" of={{ owner: token.ownerId }}>
            <RevokeForm id={token.id} label={TOKENS.revoke} of={token.name} revoke={revoke} />
          </Offer>
        </li>
      ))}
    </ul>
  );
}
