import { withAnchor, passageAnchor } from "@/lib/addresses/anchors";
import type { HistoryView, OrphanedJudgementView, OrphanedPassageView } from "@/lib/model/reviews/history-view";
import { JUDGE_LABELS, saidBy } from "@/lib/messages/reviews/review-buttons";
import { writeMoveCommand } from "@/lib/schema/command-value";
import { WordChanges, WordChangesKey } from "@/components/comparison/words-view/word-changes";
import { InterfaceMessage } from "@/components/site/interface-message";
import { CommandButton } from "./command-button";
import { Quote, Quotes } from "./quotes";
import { HISTORY } from "@/lib/messages/reviews/history";
import styles from "./review-history.module.css";

interface Props {
  history: HistoryView;
  /** The path of the comparison. */
  path: string;
}

/** The judged words, with what changed in them since. */
function ChangedPassage({ passage, history, path }: Props & { passage: OrphanedPassageView }) {
  const { side, was, now, changes } = passage;
  const about = now ? (
    <>
      {" · "}
      <a href={withAnchor(passageAnchor(side, now.first), path)}>
        <InterfaceMessage of={now.message} />
      </a>
    </>
  ) : (
    HISTORY.nothingLike
  );
  return (
    <Quote side={side} about={about} names={history.names} languages={history.languages}>
      {now && changes ? <WordChanges from={was} to={now.words} parts={changes} /> : was}
    </Quote>
  );
}

function Orphan({ orphan, ...props }: Props & { orphan: OrphanedJudgementView }) {
  const { event, cause, message, passages, quotes } = orphan;
  const { names, languages } = props.history;
  return (
    <li>
      <p>
        <InterfaceMessage of={message} />
      </p>
      {cause === "text-changed" ? (
        passages.map((passage, position) => <ChangedPassage key={position} passage={passage} {...props} />)
      ) : (
        <Quotes quotes={quotes} names={names} languages={languages} />
      )}
      <CommandButton
        say={writeMoveCommand("looked-again", event.id, "review")}
        label={JUDGE_LABELS.lookedAgain}
        about={saidBy(event.author)}
      />
    </li>
  );
}

/** Judgements whose passages have changed or are gone. They wait until a person looks at them. */
export function OrphanedJudgements({ history, path }: Props) {
  if (!history.reviewing || history.orphaned.length === 0) return null;
  return (
    <section aria-labelledby="look-again" className={styles.part}>
      <h2 id="look-again">{HISTORY.toRecheck}</h2>
      <p>
        {HISTORY.changed} <a href={path}>{HISTORY.judgeAgain}</a>
        {HISTORY.thenMark} <WordChangesKey />
      </p>
      <ol className={styles.entries}>
        {history.orphaned.map((orphan) => (
          <Orphan key={`${orphan.event.id} ${orphan.cause}`} orphan={orphan} history={history} path={path} />
        ))}
      </ol>
    </section>
  );
}
