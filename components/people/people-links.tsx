import Link from "next/link";
import { accountPath, signInPath } from "@/lib/addresses/people-path";
import { PEOPLE_NAVIGATION } from "@/lib/messages/people/people";
import type { Visitor } from "@/lib/model/people/roles";

/** The link to the sign-in page or to the visitor's account; renders nothing in a library without accounts. */
export function PeopleLinks({ visitor }: { visitor: Visitor }) {
  if (visitor.kind === "alone") return null;
  const isMember = visitor.kind === "member";
  return (
    <Link href={isMember ? accountPath() : signInPath()} prefetch={false}>
      {isMember ? PEOPLE_NAVIGATION.account : PEOPLE_NAVIGATION.signIn}
    </Link>
  );
}
