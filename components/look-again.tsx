import type { Lost } from "@/lib/review/move-events";
import { writeMove } from "@/lib/schema/press-value";
import type { Side } from "@/lib/compare";
import type { SideNames } from "@/lib/wording";
import { EVENT_SENTENCES } from "@/lib/wording-history";
import { dayline } from "@/lib/wording-review";
import { PressButton } from "./press-button";
import { Quotes } from "./review-history";
import styles from "./review-history.module.css";

const CAUSES: Record<Lost["cause"], string> = {
  "text-changed": "The words have changed with a newer revision.",
  "cut-otherwise": "The same words are cut into other passages now.",
};

/** It was not carried over: these are the revisions that it was said of. */
const sayWhen = ({ at, carriedFrom }: Lost["event"]) =>
  dayline({ at, carriedFrom: null }) +
  (carriedFrom ? ` of revisions ${carriedFrom.left} and ${carriedFrom.right}` : "");

interface Props {
  /** The path of the comparison. */
  path: string;
  lost: Lost[];
  names: Record<Side, SideNames>;
  languages: Record<Side, string>;
}

/** Judgements whose passages are no longer there as they were judged: they wait until somebody has looked. */
export function LookAgain({ lost, names, languages, path }: Props) {
  if (lost.length === 0) return null;
  return (
    <section aria-labelledby="look-again" className={styles.part}>
      <h2 id="look-again">To look at again</h2>
      <p>
        These were judged in words that have changed since, and count no more.{" "}
        <a href={path}>Judge them anew in the comparison</a>, then say so here.
      </p>
      <ol className={styles.entries}>
        {lost.map(({ event, quotes, cause }) => (
          <li key={event.id}>
            <p>
              {event.author} {EVENT_SENTENCES[event.kind]}, {sayWhen(event)}. {CAUSES[cause]}
            </p>
            <Quotes quotes={quotes} names={names} languages={languages} />
            <PressButton say={writeMove("looked-again", event.id, "review")} about={`, said by ${event.author}`}>
              I have looked at it
            </PressButton>
          </li>
        ))}
      </ol>
    </section>
  );
}
