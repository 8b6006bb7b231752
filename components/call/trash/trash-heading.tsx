import { SITE } from "@/lib/messages/site/site";
import { TRASH } from "@/lib/messages/calls/trash";
import styles from "@/components/site/page-parts.module.css";

export function TrashHeading() {
  return (
    <header className={styles.heading}>
      <h1>{SITE.trash}</h1>
      <p className={styles.quiet}>{TRASH.intro}</p>
    </header>
  );
}
