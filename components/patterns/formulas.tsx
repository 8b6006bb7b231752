import Link from "next/link";
import { WordChanges, WordChangesKey } from "@/components/comparison/words-view/word-changes";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import { withAnchor } from "@/lib/addresses/anchors";
import { callPath } from "@/lib/addresses/call-path";
import { dyadPath, nameOfDyad } from "@/lib/addresses/dyad-path";
import { formatDay } from "@/lib/messages/parts/dates";
import { PATTERN, chainSentence, dyadTitle, formulasTitle } from "@/lib/messages/dyads/patterns";
import type { ChainStepView, ChainView, FormulasView } from "@/lib/model/chains";
import { SITE } from "@/lib/messages/site/site";
import heading from "@/components/call/call-heading.module.css";
import styles from "./formulas.module.css";

function Step({ step: { call, words, before, parts, language } }: { step: ChainStepView }) {
  return (
    <li>
      <Link href={callPath(call.slug)} prefetch={false}>
        <time dateTime={call.date}>{formatDay(call.date)}</time>
      </Link>
      <blockquote lang={language} dir="auto">
        {parts && before !== null ? <WordChanges parts={parts} from={before} to={words} /> : words}
      </blockquote>
      {before !== null && !parts && <p className={styles.unlike}>{PATTERN.unlike}</p>}
    </li>
  );
}

function Chain({ chain: { id, steps, change, isDropped } }: { chain: ChainView }) {
  return (
    <li id={id} className={styles.chain}>
      <p className={styles.size}>
        <a href={withAnchor(id)}>
          <InterfaceMessage of={chainSentence({ steps: steps.length, change, isDropped })} />
        </a>
      </p>
      <ol>
        {steps.map((step) => (
          <Step key={step.call.slug} step={step} />
        ))}
      </ol>
    </li>
  );
}

/** The formulas of one issuer in a dyad: each as a chain of its wordings, with what changed from one to the next. */
export function Formulas({ view: { parties, issuer, chains } }: { view: FormulasView }) {
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
      </header>
      <p className={styles.intro}>
        {PATTERN.formulasIntro} <WordChangesKey />
      </p>
      {chains.length === 0 && <p role="status">{PATTERN.noFormulas}</p>}
      <ol className={styles.chains}>
        {chains.map((chain) => (
          <Chain key={chain.id} chain={chain} />
        ))}
      </ol>
    </>
  );
}
