import Link from "next/link";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import { dyadFeedPath, dyadFilePath, dyadsPath, formulasPath, nameOfDyad } from "@/lib/addresses/dyad-path";
import { PATTERN, dyadSize, titleOfCalls } from "@/lib/messages/patterns";
import type { DyadView } from "@/lib/model/dyad-view";
import styles from "@/components/call/call-heading.module.css";
import own from "./dyad-heading.module.css";

/** Who the two are, on how many calls the figures rest, and the files. */
export function DyadHeading({ view }: { view: DyadView }) {
  const { parties, query, options } = view;
  const name = nameOfDyad(parties);
  return (
    <header className={styles.heading}>
      <nav className={styles.trail} aria-label="Breadcrumb">
        <Link href={dyadsPath()} prefetch={false}>
          {PATTERN.dyads}
        </Link>
      </nav>
      <h1>
        <Message of={titleOfCalls(view)} />
      </h1>
      <p className={styles.facts}>
        <InterfaceMessage of={dyadSize(view)} />
      </p>
      <nav className={own.files} aria-label="Download">
        <a href={dyadFilePath(name, "matrix.csv", query)} download>
          CSV
        </a>
        <a href={dyadFilePath(name, "matrix.json", query)} download>
          JSON
        </a>
        <a href={dyadFilePath(name, "figure.svg", query)}>{PATTERN.figure}</a>
        <a href={dyadFeedPath(name)}>{PATTERN.feed}</a>
      </nav>
      <nav className={own.files} aria-label={PATTERN.formulas}>
        <span>{PATTERN.formulas}:</span>
        {options.issuers.map((issuer) => (
          <Link key={issuer.slug} href={formulasPath(name, issuer.slug)} prefetch={false}>
            <bdi>{issuer.name}</bdi>
          </Link>
        ))}
      </nav>
    </header>
  );
}
