import { claimFields } from "@/lib/schema/people/fields";
import { newForm, type FormAction } from "@/lib/forms/form-state";
import { CLAIMS } from "@/lib/messages/people/people";
import type { NameClaim } from "@/lib/model/people/members";
import { AccountPart } from "./account-part";
import { FieldsForm } from "./fields-form";
import styles from "@/components/site/page-parts.module.css";

interface Props {
  /** The member's own. */
  claims: NameClaim[];
  /** Typed names that nobody has claimed. */
  names: string[];
  action: FormAction;
}

/** Lets a member claim names that were typed before there were accounts; renders nothing if there are none. */
export function NameClaims({ claims, names, action }: Props) {
  if (claims.length + names.length === 0) return null;
  return (
    <AccountPart id="claims" title={CLAIMS.title}>
      <p>{CLAIMS.sentence}</p>
      {claims.length > 0 && (
        <ul className={styles.list}>
          {claims.map(({ author, isConfirmed }) => (
            <li key={author}>
              <p>
                <bdi>{author}</bdi>{" "}
                <span className={styles.quiet}>({isConfirmed ? CLAIMS.isConfirmed : CLAIMS.waits})</span>
              </p>
            </li>
          ))}
        </ul>
      )}
      {names.length > 0 && (
        <FieldsForm
          action={action}
          initial={newForm({ author: "" })}
          fields={claimFields(names)}
          button={CLAIMS.button}
          done={CLAIMS.asked}
        />
      )}
    </AccountPart>
  );
}
