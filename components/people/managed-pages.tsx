import Link from "next/link";
import { auditPath, peoplePath, webhooksPath } from "@/lib/addresses/people-path";
import { PEOPLE_NAVIGATION } from "@/lib/messages/people/people";
import styles from "@/components/site/page-parts.module.css";
import { Offer } from "./offer";

/** Links to the pages that a member's role lets them manage. */
export const ManagedPages = () => (
  <Offer to="see-audit">
    <nav className={styles.buttons} aria-label={PEOPLE_NAVIGATION.manage}>
      <Offer to="manage-people">
        <Link href={peoplePath()} prefetch={false}>
          {PEOPLE_NAVIGATION.people}
        </Link>
        <Link href={webhooksPath()} prefetch={false}>
          {PEOPLE_NAVIGATION.webhooks}
        </Link>
      </Offer>
      <Link href={auditPath()} prefetch={false}>
        {PEOPLE_NAVIGATION.audit}
      </Link>
    </nav>
  </Offer>
);
