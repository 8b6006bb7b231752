import Link from "next/link";
import { WordChangesKey } from "@/components/comparison/words-view/word-changes";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import { withAnchor } from "@/lib/addresses/anchors";
import { dyadPath, formulasPath, nameOfDyad } from "@/lib/addresses/dyad-path";
import { formulasViewFilePath, formulasViewPath } from "@/lib/addresses/pattern-path";
import { FORMULAS, chainSentence, formulasTitle, readoutsRead } from "@/lib/messages/dyads/formulas";
import { PATTERN, dyadTitle } from "@/lib/messages/dyads/patterns";
import { SHARE } from "@/lib/messages/comparisons/share-menu";
import { DOWNLOAD_LABELS } from "@/lib/model/library/downloads";
import type { ChainView, FormulasView } from "@/lib/model/dyads/chains";
import { SITE } from "@/lib/messages/site/site";
import heading from "@/components/site/page-heading.module.css";
import { ChainStep } from "./chain-step";
import own from "./dyad-heading.module.css";
import styles from "./formulas.module.css";
import { KeepPattern } from "./keep-pattern";
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

/** The formulas of one issuer in a dyad: each as a chain of its wordings, with what changed from one to the next. */
export function Formulas({ view }: { view: FormulasView }) {
  const { parties, issuer, permanent, readouts, chains } = view;
  const name = nameOfDyad(parties);
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
        <div className={own.files}>
          <nav className={own.files} aria-label={SHARE.download}>
            <a href={formulasViewFilePath(view, "chains.csv")} download>
              {DOWNLOAD_LABELS.csv}
            </a>
            <a href={formulasViewFilePath(view, "chains.json")} download>
              {DOWNLOAD_LABELS.json}
            </a>
            <a href={formulasViewFilePath(view, "figure.svg")}>{PATTERN.figure}</a>
            <a href={formulasViewFilePath(view, "figure.png")}>{PATTERN.png}</a>
          </nav>
          {!permanent && <KeepPattern path={formulasViewPath(view)} />}
        </div>
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
