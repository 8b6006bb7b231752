import Link from "next/link";
import styles from "./site-header.module.css";

export function SiteHeader() {
  return (
    <header className={styles.header}>
      <Link className={styles.brand} href="/" prefetch={false}>
        Parallax
      </Link>
      <nav aria-label="Main">
        <Link href="/calls" prefetch={false}>
          Calls
        </Link>
        <Link href="/library" prefetch={false}>
          Library
        </Link>
      </nav>
    </header>
  );
}
