import Link from "next/link";
import { aboutPath, homePath, libraryPath } from "@/lib/addresses/site-path";
import { dyadsPath } from "@/lib/addresses/dyad-path";
import { PATTERN } from "@/lib/messages/patterns";
import { callsPath } from "@/lib/addresses/call-path";
import styles from "./site-header.module.css";

interface Props {
  /** What a reader should know of this server; null where there is nothing. */
  notice: string | null;
}

export function SiteHeader({ notice }: Props) {
  return (
    <header className={styles.header}>
      <Link className={styles.brand} href={homePath()} prefetch={false}>
        Parallax
      </Link>
      <nav aria-label="Main">
        <Link href={homePath()} prefetch={false}>
          Compare
        </Link>
        <Link href={callsPath()} prefetch={false}>
          Calls
        </Link>
        <Link href={dyadsPath()} prefetch={false}>
          {PATTERN.dyads}
        </Link>
        <Link href={libraryPath()} prefetch={false}>
          Library
        </Link>
        <Link href={aboutPath()} prefetch={false}>
          About
        </Link>
      </nav>
      {notice && <p className={styles.notice}>{notice}</p>}
    </header>
  );
}
