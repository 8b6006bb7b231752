import Link from "next/link";
import type { ReactNode } from "react";
import { aboutPath, homePath, libraryPath } from "@/lib/addresses/site-path";
import { dyadsPath } from "@/lib/addresses/dyad-path";
import { PATTERN } from "@/lib/messages/dyads/patterns";
import { callsPath } from "@/lib/addresses/call-path";
import { SITE } from "@/lib/messages/site/site";
import styles from "./site-header.module.css";

interface Props {
  /** The visitor's account links, in a library with accounts. */
  ways: ReactNode;
}

export function SiteHeader({ ways }: Props) {
  return (
    <header className={styles.header}>
      <Link className={styles.brand} href={homePath()} prefetch={false}>
        {SITE.name}
      </Link>
      <nav aria-label={SITE.navigation}>
        <Link href={homePath()} prefetch={false}>
          {SITE.compare}
        </Link>
        <Link href={callsPath()} prefetch={false}>
          {SITE.calls}
        </Link>
        <Link href={dyadsPath()} prefetch={false}>
          {PATTERN.dyads}
        </Link>
        <Link href={libraryPath()} prefetch={false}>
          {SITE.library}
        </Link>
        <Link href={aboutPath()} prefetch={false}>
          {SITE.about}
        </Link>
        {ways}
      </nav>
    </header>
  );
}
