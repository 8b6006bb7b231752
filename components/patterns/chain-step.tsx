import Link from "next/link";
import { WordChanges } from "@/components/comparison/words-view/word-changes";
import { callPath } from "@/lib/addresses/call-path";
import { FORMULAS } from "@/lib/messages/dyads/formulas";
import { formatDay } from "@/lib/messages/parts/dates";
import type { ChainStepView } from "@/lib/model/dyads/chains";
import styles from "./formulas.module.css";

interface Props {
  step: ChainStepView;
  previous: ChainStepView | undefined;
}

/** Whether the sentence is shown without marks. */
const isShownWhole = ({ since }: ChainStepView) => !since?.parts;

/** A sentence that changed so much that word marks could not be read: both wordings are shown whole, one below the other. */
function Rewritten({ step: { words, language, since }, previous }: Props) {
  const isAbove = previous !== undefined && isShownWhole(previous);
  return (
    <div className={styles.rewritten}>
      {isAbove ? (
        <p>{FORMULAS.rewritten}</p>
      ) : (
        <>
          <p>{FORMULAS.rewrittenFrom}</p>
          <blockquote lang={since?.beforeLanguage} dir="auto" className={styles.before}>
            {since?.before}
          </blockquote>
          <p>{FORMULAS.now}</p>
        </>
      )}
      <blockquote lang={language} dir="auto">
        {words}
      </blockquote>
    </div>
  );
}

function Wording({ step, previous }: Props) {
  const { words, language, since } = step;
  if (since && !since.parts) return <Rewritten step={step} previous={previous} />;
  return (
    <blockquote lang={language} dir="auto">
      {since?.parts ? <WordChanges parts={since.parts} from={since.before} to={words} /> : words}
    </blockquote>
  );
}

/** A sentence of a chain under its date, with what changed since the previous one. */
export function ChainStep({ step, previous }: Props) {
  const { call } = step;
  return (
    <li>
      <Link href={callPath(call.slug)} prefetch={false}>
        <time dateTime={call.date}>{formatDay(call.date)}</time>
      </Link>
      <Wording step={step} previous={previous} />
    </li>
  );
}
