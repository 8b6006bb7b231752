import type { FormAction } from "@/lib/forms/form-state";
import { PEOPLE, ROLE_LABELS } from "@/lib/messages/people/people";
import type { MemberRow } from "@/lib/model/people/members";
import { ROLES, can } from "@/lib/model/people/roles";
import { currentVisitor } from "@/server/current-visitor";
import { PasswordLink } from "./password-link";
import parts from "@/components/site/page-parts.module.css";
import styles from "./people.module.css";

type Action = (form: FormData) => Promise<void>;

interface Props {
  members: MemberRow[];
  /** The id of the member who looks at the page. */
  me: string;
  changeRole: Action;
  manage: Action;
  makePasswordLink: FormAction;
}

function RoleForm({ member: { id, name, role }, action }: { member: MemberRow; action: Action }) {
  return (
    <form action={action}>
      <input type="hidden" name="member" value={id} />
      <select name="role" defaultValue={role} key={role} aria-label={PEOPLE.roleOf + name}>
        {ROLES.map((one) => (
          <option key={one} value={one}>
            {ROLE_LABELS[one]}
          </option>
        ))}
      </select>
      <button>
        {PEOPLE.change}
        <span className="visually-hidden"> ({name})</span>
      </button>
    </form>
  );
}

function ManageForm({
  member: { id, name, role, isBlocked, hasSecondFactor },
  action,
}: {
  member: MemberRow;
  action: Action;
}) {
  return (
    <form action={action}>
      <input type="hidden" name="member" value={id} />
      <input type="hidden" name="role" value={role} />
      <button name="does" value={isBlocked ? "unblock" : "block"}>
        {isBlocked ? PEOPLE.unblock : PEOPLE.block}
        <span className="visually-hidden"> ({name})</span>
      </button>
      {hasSecondFactor && (
        <button name="does" value="remove-second-factor">
          {PEOPLE.removeSecondFactor}
          <span className="visually-hidden"> ({name})</span>
        </button>
      )}
      {isBlocked && (
        <button name="does" value="erase">
          {PEOPLE.erase}
          <span className="visually-hidden"> ({name})</span>
        </button>
      )}
    </form>
  );
}

/** Whether the member who looks at the page may do this to an account. */
const may = (act: "change-role" | "manage-account", { id, isLastAdministrator }: MemberRow) =>
  can(currentVisitor(), act, { member: id, isLastAdministrator });

/** The members with their roles. Only the account of a blocked member can be erased, so that a slip erases none. */
export function Members({ members, me, changeRole, manage, makePasswordLink }: Props) {
  return (
    <section className={parts.part} aria-labelledby="members-part">
      <h2 id="members-part">{PEOPLE.members}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{PEOPLE.name}</th>
            <th scope="col">{PEOPLE.email}</th>
            <th scope="col">{PEOPLE.role}</th>
            <th scope="col">
              <span className="visually-hidden">{PEOPLE.block}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.id}>
              <th scope="row">
                <bdi>{member.name}</bdi>
                {member.id === me && ` (${PEOPLE.you})`}
                {member.isBlocked && ` (${PEOPLE.blocked})`}
              </th>
              <td>{member.email}</td>
              <td>
                {may("change-role", member) ? (
                  <RoleForm member={member} action={changeRole} />
                ) : (
                  ROLE_LABELS[member.role]
                )}
              </td>
              <td>
                {may("manage-account", member) && <ManageForm member={member} action={manage} />}
                {!member.isBlocked && <PasswordLink member={member} action={makePasswordLink} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
