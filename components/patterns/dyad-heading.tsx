import Link from "next/link";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import { dyadFeedPath, dyadsPath, formulasPath, nameOfDyad, type DyadFile } from "@/lib/addresses/dyad-path";
import { patternFilePath, patternPath } from "@/lib/addresses/pattern-path";
import { PATTERN, dyadSize, titleOfCalls } from "@/lib/messages/dyads/patterns";
import type { DyadView } from "@/lib/model/dyads/dyad-view";
import { SITE } from "@/lib/messages/site/site";
import styles from "@/components/site/page-heading.module.css";
import { Streaks } from "./highlights";
import { PatternFiles } from "./pattern-files";
import own from "./dyad-heading.module.css";

/** The two parties, the number of calls behind the figures, what one side always leaves out, and the files. */
export function DyadHeading({ view, frame }: { view: DyadView; frame: string | null }) {
  const { parties, options, query, permanent } = view;
  const name = nameOfDyad(parties);
  const pathOf = (file: DyadFile) => patternFilePath(view, file, query);
  return (
    <header className={styles.heading}>
      <nav className={styles.trail} aria-label={SITE.breadcrumb}>
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
      <Streaks view={view} />
      <PatternFiles
        files={{
          csv: pathOf("matrix.csv"),
          json: pathOf("matrix.json"),
          svg: pathOf("figure.svg"),
          png: pathOf("figure.png"),
        }}
        living={permanent ? null : patternPath(view, query)}
        feed={permanent ? null : dyadFeedPath(name)}
        frame={frame}
      />
      {!permanent && (
        <nav className={own.files} aria-label={PATTERN.formulas}>
          <span>{PATTERN.formulas}:</span>
          {options.issuers.map((issuer) => (
            <Link key={issuer.slug} href={formulasPath(name, issuer.slug)} prefetch={false}>
              <bdi>{issuer.name}</bdi>
            </Link>
          ))}
        </nav>
      )}
    </header>
  );
}
