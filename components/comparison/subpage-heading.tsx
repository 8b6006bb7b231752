import Link from "next/link";
import { titlePair } from "@/lib/messages/names";
import styles from "@/components/call/call-heading.module.css";
import type { ReadoutPair } from "@/lib/model/readout-pairs";

interface Props {
  title: string;
  pair: ReadoutPair;
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
