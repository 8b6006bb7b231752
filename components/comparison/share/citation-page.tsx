import { callsPath } from "@/lib/addresses/call-path";
import Link from "next/link";
import { Message } from "@/components/site/message";
import { titlePair } from "@/lib/messages/comparisons/sides";
import type { CitationView } from "@/lib/model/comparisons/citation-view";
import type { ReaderName } from "@/lib/model/comparisons/comparison-query";
import { CitationFields } from "./citation-fields";
import { SITE } from "@/lib/messages/site/site";
import { SHARE } from "@/lib/messages/comparisons/share-menu";
import styles from "@/components/site/page-heading.module.css";

interface Props {
  citation: CitationView;
  /** The path of the comparison's page. */
  path: string;
  /** The reader that was asked for. */
  reader: ReaderName | null;
}

export function CitationPage({ citation, path, reader }: Props) {
  return (
    <>
      <header className={styles.heading}>
        <nav className={styles.trail} aria-label={SITE.breadcrumb}>
          <Link href={callsPath()} prefetch={false}>
            {SITE.calls}
          </Link>{" "}
          ›{" "}
          <Link href={path} prefetch={false}>
            <Message of={titlePair(citation.pair)} />
          </Link>
        </nav>
        <h1>{SHARE.cite}</h1>
      </header>
      <CitationFields citation={citation} reader={reader} />
    </>
  );
}
