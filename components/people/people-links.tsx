import Link from "next/link";
import { accountPath, auditPath, peoplePath, signInPath } from "@/lib/addresses/people-path";
import { PEOPLE_NAVIGATION } from "@/lib/messages/people/people";
import { can, type Visitor } from "@/lib/model/people/roles";

/** The ways of whoever looks: to sign in, to their account, and to what their role manages. None where there are no accounts. */
export function PeopleLinks({ visitor }: { visitor: Visitor }) {
  if (visitor.kind === "alone") return null;
  if (visitor.kind === "anyone")
    return (
      <Link href={signInPath()} prefetch={false}>
        {PEOPLE_NAVIGATION.signIn}
      </Link>
    );
  return (
    <>
      {can(visitor, "manage-people") && (
        <Link href={peoplePath()} prefetch={false}>
          {PEOPLE_NAVIGATION.people}
        </Link>
      )}
      {can(visitor, "see-audit") && (
        <Link href={auditPath()} prefetch={false}>
          {PEOPLE_NAVIGATION.audit}
        </Link>
      )}
      <Link href={accountPath()} prefetch={false}>
        {PEOPLE_NAVIGATION.account}
      </Link>
    </>
  );
}
