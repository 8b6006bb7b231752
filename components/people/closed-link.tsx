import { CLOSED_LINK } from "@/lib/messages/people/people";
import { MEMBER_FAULT_SENTENCES } from "@/lib/messages/people/faults";
import styles from "@/components/site/page-parts.module.css";

/** The page of a link that was used or withdrawn, or has expired. */
export const ClosedLink = () => (
  <div className={styles.part}>
    <h1>{CLOSED_LINK}</h1>
    <p>{MEMBER_FAULT_SENTENCES["link-closed"]}</p>
  </div>
);
