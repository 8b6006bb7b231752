import Link from "next/link";
import { WordChangesKey } from "@/components/comparison/words-view/word-changes";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import { withAnchor } from "@/lib/addresses/anchors";
import { dyadPath, formulasPath, nameOfDyad, type FormulasFile } from "@/lib/addresses/dyad-path";
import { formulasViewFilePath, formulasViewPath } from "@/lib/addresses/pattern-path";
import { FORMULAS, chainSentence, formulasTitle, readoutsRead } from "@/lib/messages/dyads/formulas";
import { dyadTitle } from "@/lib/messages/dyads/patterns";
import type { ChainView, FormulasView } from "@/lib/model/dyads/chains";
import { SITE } from "@/lib/messages/site/site";
import heading from "@/components/site/page-heading.module.css";
import { ChainStep } from "./chain-step";
import styles from "./formulas.module.css";
import { PatternFiles } from "./pattern-files";
import { PatternNotice } from "./pattern-notice";

function Chain({ chain }: { chain: ChainView }) {
  return (
    <li id={chain.id} className={styles.chain}>
      <p className={styles.size}>
        <a href={withAnchor(chain.id)}>
          <InterfaceMessage of={chainSentence(chain)} />
        </a>
      </p>
      <ol>
        {chain.steps.map((step, i) => (
          <ChainStep key={step.call.slug} step={step} previous={chain.steps[i - 1]} />
        ))}
      </ol>
    </li>
  );
}

/** The formulas of one issuer in a dyad, each as a chain of wordings with what changed between them. */
export function Formulas({ view }: { view: FormulasView }) {
  const { parties, issuer, permanent, readouts, chains } = view;
  const name = nameOfDyad(parties);
  const pathOf = (file: FormulasFile) => formulasViewFilePath(view, file);
  return (
    <>
      <PatternNotice kind="formulas" permanent={permanent} filter={null} living={formulasPath(name, issuer.slug)} />
      <header className={heading.heading}>
        <nav className={heading.trail} aria-label={SITE.breadcrumb}>
          <Link href={dyadPath(name)} prefetch={false}>
            <Message of={dyadTitle(parties)} />
          </Link>
        </nav>
        <h1>
          <Message of={formulasTitle(view)} />
        </h1>
        <PatternFiles
          files={{
            csv: pathOf("chains.csv"),
            json: pathOf("chains.json"),
            svg: pathOf("figure.svg"),
            png: pathOf("figure.png"),
          }}
          living={permanent ? null : formulasViewPath(view)}
        />
      </header>
      <p className={styles.intro}>
        <InterfaceMessage of={readoutsRead(readouts)} /> {FORMULAS.intro} <WordChangesKey />
      </p>
      {chains.length === 0 && <p role="status">{FORMULAS.none}</p>}
      <ol className={styles.chains}>
        {chains.map((chain) => (
          <Chain key={chain.id} chain={chain} />
        ))}
      </ol>
    </>
  );
}
