import Link from "next/link";
import { callsPath } from "@/lib/addresses/call-path";
import { SITE } from "@/lib/messages/site/site";
import { CALLS } from "@/lib/messages/calls/calls";
import styles from "@/components/site/page-heading.module.css";

export function NewCallHeading() {
  return (
    <header className={styles.heading}>
      <nav className={styles.trail} aria-label={SITE.breadcrumb}>
        <Link href={callsPath()} prefetch={false}>
          {SITE.calls}
        </Link>{" "}
        › {CALLS.new}
      </nav>
      <h1>{CALLS.add}</h1>
      <p className={styles.facts}>{CALLS.addHint}</p>
    </header>
  );
}
