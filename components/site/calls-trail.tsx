import type { ReactNode } from "react";
import Link from "next/link";
import { callsPath } from "@/lib/addresses/call-path";
import { SITE } from "@/lib/messages/site/site";
import styles from "./page-heading.module.css";

/** The breadcrumb from the list of calls to a page; the content is the page's name or its parent. */
export function CallsTrail({ children }: { children: ReactNode }) {
  return (
    <nav className={styles.trail} aria-label={SITE.breadcrumb}>
      <Link href={callsPath()} prefetch={false}>
        {SITE.calls}
      </Link>{" "}
      › {children}
    </nav>
  );
}
