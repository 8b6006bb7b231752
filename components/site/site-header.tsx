import Link from "next/link";
import { aboutPath, homePath, libraryPath } from "@/lib/addresses/site-path";
import { callsPath } from "@/lib/addresses/call-path";
import styles from "./site-header.module.css";

export function SiteHeader() {
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
        <Link href={libraryPath()} prefetch={false}>
          Library
        </Link>
        <Link href={aboutPath()} prefetch={false}>
          About
        </Link>
      </nav>
    </header>
  );
}
