import Link from "next/link";
import { WordChanges, WordChangesKey } from "@/components/comparison/words-view/word-changes";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import { withAnchor } from "@/lib/addresses/anchors";
import { callPath } from "@/lib/addresses/call-path";
import { dyadPath, formulasFilePath, nameOfDyad } from "@/lib/addresses/dyad-path";
import { formatDay } from "@/lib/messages/parts/dates";
import { FORMULAS, chainSentence, formulasTitle, readoutsRead } from "@/lib/messages/dyads/formulas";
import { dyadTitle } from "@/lib/messages/dyads/patterns";
import { SHARE } from "@/lib/messages/comparisons/share-menu";
import { DOWNLOAD_LABELS } from "@/lib/model/downloads";
import type { ChainStepView, ChainView, FormulasView } from "@/lib/model/chains";
import { SITE } from "@/lib/messages/site/site";
import heading from "@/components/call/call-heading.module.css";
import own from "./dyad-heading.module.css";
import styles from "./formulas.module.css";

type Since = NonNullable<ChainStepView["since"]>;

/** A sentence of which little is left: both are shown whole, since marks word by word could not be read. */
function Rewritten({ step: { words, language }, since }: { step: ChainStepView; since: Since }) {
  return (
    <div className={styles.rewritten}>
      <p>{FORMULAS.rewritten}</p>
      <blockquote lang={since.beforeLanguage} dir="auto" className={styles.before}>
        {since.before}
      </blockquote>
      <p>{FORMULAS.now}</p>
      <blockquote lang={language} dir="auto">
        {words}
      </blockquote>
    </div>
  );
}

function Wording({ step }: { step: ChainStepView }) {
  const { words, language, since } = step;
  if (since && !since.parts) return <Rewritten step={step} since={since} />;
  return (
    <blockquote lang={language} dir="auto">
      {since?.parts ? <WordChanges parts={since.parts} from={since.before} to={words} /> : words}
    </blockquote>
  );
}

function Step({ step }: { step: ChainStepView }) {
  const { call } = step;
  return (
    <li>
      <Link href={callPath(call.slug)} prefetch={false}>
        <time dateTime={call.date}>{formatDay(call.date)}</time>
      </Link>
      <Wording step={step} />
    </li>
  );
}

function Chain({ chain }: { chain: ChainView }) {
  return (
    <li id={chain.id} className={styles.chain}>
      <p className={styles.size}>
        <a href={withAnchor(chain.id)}>
          <InterfaceMessage of={chainSentence(chain)} />
        </a>
      </p>
      <ol>
        {chain.steps.map((step) => (
          <Step key={step.call.slug} step={step} />
        ))}
      </ol>
    </li>
  );
}

/** The formulas of one issuer in a dyad: each as a chain of its wordings, with what changed from one to the next. */
export function Formulas({ view: { parties, issuer, readouts, chains } }: { view: FormulasView }) {
  return (
    <>
      <header className={heading.heading}>
        <nav className={heading.trail} aria-label={SITE.breadcrumb}>
          <Link href={dyadPath(nameOfDyad(parties))} prefetch={false}>
            <Message of={dyadTitle(parties)} />
          </Link>
        </nav>
        <h1>
          <Message of={formulasTitle(issuer.name)} />
        </h1>
        <nav className={own.files} aria-label={SHARE.download}>
          <a href={formulasFilePath(nameOfDyad(parties), issuer.slug, "chains.csv")} download>
            {DOWNLOAD_LABELS.csv}
          </a>
          <a href={formulasFilePath(nameOfDyad(parties), issuer.slug, "chains.json")} download>
            {DOWNLOAD_LABELS.json}
          </a>
        </nav>
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
