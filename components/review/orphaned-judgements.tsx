import { diffTexts } from "@/lib/compare";
import type { OrphanedJudgement } from "@/lib/review/move-events";
import type { OrphanWithReplacement, Replacement } from "@/lib/review/orphaned-judgements";
import { writeMoveCommand } from "@/lib/schema/command-value";
import { EVENT_SENTENCES } from "@/lib/messages/history";
import { dayline } from "@/lib/messages/review";
import { CommandButton } from "./command-button";
import { Quote, Quotes, type QuotedSides } from "./review-history";
import styles from "./review-history.module.css";
import { WordChanges, WordChangesKey } from "@/components/call/word-changes";
import type { Side } from "@/lib/model/comparison";
import { SIDES } from "@/lib/model/sides";

const CAUSES: Record<OrphanedJudgement["cause"], string> = {
  "text-changed": "The words have changed with a newer revision.",
  "cut-otherwise": "The same words are cut into other passages now.",
  "other-changed": "The words are unchanged; what is new in the other readout may be a counterpart of them.",
};

const sayWhatCounts = ({ stillCounts }: OrphanedJudgement) =>
  stillCounts ? "It counts no more for these; for its other passages it stands." : "It counts no more.";

/** It was not carried over: these are the revisions that it was said of. */
const sayWhen = ({ at, carriedFrom }: OrphanedJudgement["event"]) =>
  dayline({ at, carriedFrom: null }) +
  (carriedFrom ? ` of revisions ${carriedFrom.left} and ${carriedFrom.right}` : "");

const sayPlace = ({ first, last }: Replacement) =>
  first === last ? `passage ${first} now` : `passages ${first} to ${last} now`;

interface SinceProps extends QuotedSides {
  path: string;
  side: Side;
  was: string;
  now: Replacement | null;
}

/** The words that were judged, with what changed in them since. */
function Since({ path, side, was, now, ...sides }: SinceProps) {
  const place = now && <a href={`${path}#${side}-${now.first}`}>{sayPlace(now)}</a>;
  const parts = now && diffTexts(was, now.words, sides.languages[side]);
  const about = place ? <> · {place}</> : " · nothing like it stands there now";
  return (
    <Quote side={side} about={about} {...sides}>
      {parts ? <WordChanges from={was} to={now.words} parts={parts} /> : was}
    </Quote>
  );
}

interface EntryProps extends QuotedSides {
  path: string;
  entry: OrphanWithReplacement;
}

function Entry({ entry, path, ...sides }: EntryProps) {
  const { event, quotes, now, cause } = entry;
  const since = SIDES.flatMap((side) =>
    now[side].map((standIn, place) => ({ side, was: quotes[side][place]!, now: standIn, key: `${side} ${place}` })),
  );
  return (
    <li>
      <p>
        {event.author} {EVENT_SENTENCES[event.kind]}, {sayWhen(event)}. {CAUSES[cause]} {sayWhatCounts(entry)}
      </p>
      {cause === "text-changed" ? (
        since.map(({ key, ...one }) => <Since key={key} path={path} {...one} {...sides} />)
      ) : (
        <Quotes quotes={quotes} {...sides} />
      )}
      <CommandButton say={writeMoveCommand("looked-again", event.id, "review")} about={`, said by ${event.author}`}>
        I have looked at it
      </CommandButton>
    </li>
  );
}

interface Props extends QuotedSides {
  /** The path of the comparison. */
  path: string;
  lost: OrphanWithReplacement[];
}

/** Judgements whose passages are no longer there as they were judged: they wait until somebody has looked. */
export function OrphanedJudgements({ lost, ...shown }: Props) {
  if (lost.length === 0) return null;
  return (
    <section aria-labelledby="look-again" className={styles.part}>
      <h2 id="look-again">To look at again</h2>
      <p>
        What was judged here has changed since. <a href={shown.path}>Judge it anew in the comparison</a>, then say so
        here. Changes are marked: <WordChangesKey />
      </p>
      <ol className={styles.entries}>
        {lost.map((entry) => (
          <Entry key={`${entry.event.id} ${entry.cause}`} entry={entry} {...shown} />
        ))}
      </ol>
    </section>
  );
}
