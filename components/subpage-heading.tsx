import Link from "next/link";
import type { Pair } from "@/lib/data/pairs";
import { titlePair } from "@/lib/wording";
import styles from "./call-heading.module.css";

interface Props {
  title: string;
  pair: Pair;
  /** The path of the comparison's page. */
  path: string;
}

/** The head of a page that belongs to a comparison, with the way back to it. */
export function SubpageHeading({ title, pair, path }: Props) {
  return (
    <header className={styles.heading}>
      <nav className={styles.trail} aria-label="Breadcrumb">
        <Link href="/calls" prefetch={false}>
          Calls
        </Link>{" "}
        ›{" "}
        <Link href={path} prefetch={false}>
          {titlePair(pair)}
        </Link>
      </nav>
      <h1>{title}</h1>
    </header>
  );
}
