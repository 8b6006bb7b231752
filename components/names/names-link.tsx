import Link from "next/link";
import { namesPath } from "@/lib/addresses/name-path";
import { NAMES } from "@/lib/messages/calls/names";

/** The link to the names of parties and issuers. */
export function NamesLink() {
  return (
    <p>
      <Link href={namesPath()} prefetch={false}>
        {NAMES.title}
      </Link>
      : {NAMES.correctHere}
    </p>
  );
}
