import { HISTORY, ofRevisions, stepSentence } from "@/lib/messages/reviews/history";
import { JUDGE_LABELS, saidOn } from "@/lib/messages/reviews/review-buttons";
import { formatMoment } from "@/lib/messages/parts/dates";
import type { HistoryEntryView, HistoryView } from "@/lib/model/reviews/history-view";
import { judgementAnchor, withAnchor } from "@/lib/addresses/anchors";
import { isMoveKind, type EventKind } from "@/lib/model/reviews/review-events";
import { writeMoveCommand } from "@/lib/schema/command-value";
import { NoteText } from "@/components/notes/note-text";
import { Message } from "@/components/site/message";
import { CommandButton } from "./command-button";
import { Quotes } from "./quotes";
import styles from "./review-history.module.css";

/** For events like "rechecked" and "undid", the sentence goes on with the earlier judgement. Others only refer to it. */
const isAboutThat = (kind: EventKind) => isMoveKind(kind) || kind === "looked-again";

function Entry({ entry, history }: { entry: HistoryEntryView; history: HistoryView }) {
  const { event, revisions, quotes, isInForce, canUndo, canRedo } = entry;
  const anchor = judgementAnchor(event.id);
  return (
    <li id={anchor} className={isInForce === false ? styles.undone : undefined}>
      <p>
        <Message of={stepSentence(event, quotes, history.names)} />
        {event.about !== null && (
          <>
            {isAboutThat(event.kind) ? " " : HISTORY.inPlaceOf}
            <a href={withAnchor(judgementAnchor(event.about))}>{HISTORY.earlier}</a>
          </>
        )}
        {isInForce === false && HISTORY.takenBack}
        {" · "}
        <time dateTime={event.at}>{formatMoment(new Date(event.at))}</time>
        {revisions && <Message of={ofRevisions(revisions)} />}
      </p>
      <Quotes quotes={quotes} names={history.names} languages={history.languages} />
      {event.note && (
        <div className={styles.note}>
          <NoteText text={event.note} />
        </div>
      )}
      {canUndo && (
        <CommandButton
          say={writeMoveCommand("undone", event.id, anchor)}
          label={JUDGE_LABELS.undo}
          about={saidOn(event.at)}
        />
      )}
      {canRedo && (
        <CommandButton
          say={writeMoveCommand("redone", event.id, anchor)}
          label={JUDGE_LABELS.redo}
          about={saidOn(event.at)}
        />
      )}
    </li>
  );
}

/** Everything that was done in the review of a comparison, latest first. Nothing is ever deleted from it. */
export function ReviewHistory({ history }: { history: HistoryView }) {
  if (history.entries.length === 0) return <p>{HISTORY.none}</p>;
  return (
    <ol className={styles.entries} reversed>
      {history.entries.map((entry) => (
        <Entry key={entry.event.id} entry={entry} history={history} />
      ))}
    </ol>
  );
}
