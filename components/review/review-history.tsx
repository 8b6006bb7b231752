import type { ReactNode } from "react";
import { isMoveKind, type EventKind } from "@/lib/model/review-events";
import { isSamePerson } from "@/lib/review/same-person";
import type { HistoryEntry } from "@/lib/review/history";
import { writeMoveCommand } from "@/lib/schema/command-value";
import { formatMoment, type SideNames } from "@/lib/messages/names";
import { EVENT_SENTENCES } from "@/lib/messages/history";
import { NoteText } from "@/components/notes/note-text";
import { CommandButton } from "./command-button";
import styles from "./review-history.module.css";
import type { Side } from "@/lib/model/comparison";
import { SIDES } from "@/lib/model/sides";

/** How the sides are named, and the languages of their texts. */
export interface QuotedSides {
  names: Record<Side, SideNames>;
  languages: Record<Side, string>;
}

interface QuoteProps extends QuotedSides {
  side: Side;
  /** What is said of the words, beside the name of their side. */
  about?: ReactNode;
  children: ReactNode;
}

/** Words of one side under its name. */
export function Quote({ side, names, languages, about, children }: QuoteProps) {
  return (
    <div className={`${styles.quote} ${styles[side]}`}>
      <p>
        {names[side].label}
        {about}
      </p>
      <blockquote lang={languages[side]} dir="auto">
        {children}
      </blockquote>
    </div>
  );
}

/** The words that something was said of, each under the name of its side. */
export function Quotes({ quotes, ...sides }: QuotedSides & { quotes: Record<Side, string[]> }) {
  return SIDES.flatMap((side) =>
    quotes[side].map((quote, place) => (
      <Quote key={`${side} ${place}`} side={side} {...sides}>
        {quote}
      </Quote>
    )),
  );
}

interface Props extends QuotedSides {
  entries: HistoryEntry[];
  /** The revisions that are compared now: what was said of others says so. */
  revisions: Record<Side, number>;
  /** Who may take back or bring again what they said; null where nothing can be. */
  reviewer: string | null;
  /** Ids that the reviewer can bring again. */
  redo: number[];
}

/** "looked again at", "took back": the sentence goes on with what was said before. Other judgements only name it. */
const isAboutThat = (kind: EventKind) => isMoveKind(kind) || kind === "looked-again";

/** What an undo or a redo is about, in its words. */
const quotesOf = ({ event, quotes }: HistoryEntry, entries: HistoryEntry[]) =>
  isMoveKind(event.kind) ? (entries.find((said) => said.event.id === event.about)?.quotes ?? quotes) : quotes;

function Entry({ entry, entries, revisions, reviewer, redo, ...quoted }: Props & { entry: HistoryEntry }) {
  const { event, isInForce } = entry;
  const place = `judgement-${event.id}`;
  const isElsewhere = SIDES.some((side) => entry.revisions[side] !== revisions[side]);
  const isMine = reviewer !== null && isSamePerson(reviewer, event.author);
  return (
    <li id={place} className={isInForce === false ? styles.undone : undefined}>
      <p>
        <strong>{event.author}</strong> {EVENT_SENTENCES[event.kind]}
        {event.about !== null && (
          <>
            {isAboutThat(event.kind) ? " " : ", in place of "}
            <a href={`#judgement-${event.about}`}>what was said before</a>
          </>
        )}
        {isInForce === false && ", and took it back"}
        {" · "}
        <time dateTime={event.at}>{formatMoment(new Date(event.at))}</time>
        {isElsewhere && ` · of revisions ${entry.revisions.left} and ${entry.revisions.right}`}
      </p>
      <Quotes quotes={quotesOf(entry, entries)} {...quoted} />
      {event.note && (
        <div className={styles.note}>
          <NoteText text={event.note} />
        </div>
      )}
      {isMine && isInForce === true && (
        <CommandButton
          say={writeMoveCommand("undone", event.id, place)}
          about={`what was said on ${formatMoment(new Date(event.at))}`}
        >
          Undo
        </CommandButton>
      )}
      {isMine && isInForce === false && redo.includes(event.id) && (
        <CommandButton
          say={writeMoveCommand("redone", event.id, place)}
          about={`what was said on ${formatMoment(new Date(event.at))}`}
        >
          Redo
        </CommandButton>
      )}
    </li>
  );
}

/** Everything that was done in the review of a comparison, the latest first. Nothing is ever deleted from it. */
export function ReviewHistory(props: Props) {
  if (props.entries.length === 0) return <p>Nobody has judged anything yet.</p>;
  return (
    <ol className={styles.entries} reversed>
      {props.entries.map((entry) => (
        <Entry key={entry.event.id} entry={entry} {...props} />
      ))}
    </ol>
  );
}
