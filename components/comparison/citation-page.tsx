import Link from "next/link";
import type { Told } from "@/lib/exchange/comparison/told";
import { titlePair } from "@/lib/messages/names";
import { CitationFields } from "./citation-fields";
import styles from "@/components/call/call-heading.module.css";

interface Props {
  told: Told;
  /** The path of the comparison's page. */
  path: string;
  /** The passage that is cited, "left-3"; anything else cites the comparison as a whole. */
  passage: string;
}

export function CitationPage({ told, path, passage }: Props) {
  return (
    <>
      <header className={styles.heading}>
        <nav className={styles.trail} aria-label="Breadcrumb">
          <Link href="/calls">Calls</Link> › <Link href={path}>{titlePair(told.pair)}</Link>
        </nav>
        <h1>Cite</h1>
      </header>
      <CitationFields told={told} passage={passage} />
    </>
  );
}
