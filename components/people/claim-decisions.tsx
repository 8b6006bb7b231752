import { InterfaceMessage } from "@/components/site/interface-message";
import { CLAIMS, claimOf } from "@/lib/messages/people/people";
import type { NameClaim } from "@/lib/model/people/members";
import styles from "@/components/site/page-parts.module.css";

interface Props {
  claims: NameClaim[];
  decide: (form: FormData) => Promise<void>;
}

/** Members' claims to typed names, for an administrator to decide; renders nothing if none waits. */
export function ClaimDecisions({ claims, decide }: Props) {
  if (claims.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="claims-part">
      <h2 id="claims-part">{CLAIMS.ofMembers}</h2>
      <ul className={styles.list}>
        {claims.map((claim) => (
          <li key={claim.author}>
            <p>
              <InterfaceMessage of={claimOf(claim)} />
            </p>
            <form action={decide} className={styles.buttons}>
              <input type="hidden" name="author" value={claim.author} />
              <button name="does" value="confirm">
                {CLAIMS.confirm}
                <span className="visually-hidden"> ({claim.author})</span>
              </button>
              <button name="does" value="refuse">
                {CLAIMS.refuse}
                <span className="visually-hidden"> ({claim.author})</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
