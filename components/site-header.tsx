import Link from "next/link";
import styles from "./site-header.module.css";

export function SiteHeader() {
  return (
    <header className={styles.header}>
      <Link className={styles.brand} href="/">
        Parallax
      </Link>
      <nav aria-label="Main">
        <Link href="/calls">Calls</Link>
        <Link href="/library">Library</Link>
      </nav>
    </header>
  );
}
