import { Offer } from "@/components/people/offer";
import { Message } from "@/components/site/message";
import { newCallPath } from "@/lib/addresses/call-path";
import { formatComparisonQuery } from "@/lib/addresses/comparison-query";
import { homePath } from "@/lib/addresses/site-path";
import { textsPath } from "@/lib/addresses/texts-path";
import { SENT_ARTICLE } from "@/lib/schema/sent-fields";
import type { Message as MessageParts } from "@/lib/model/message";
import type { Side } from "@/lib/model/comparisons/comparison";
import type { ComparisonQuery } from "@/lib/model/comparisons/comparison-query";
import { SIDES } from "@/lib/model/comparisons/sides";
import { SENT_TEXTS } from "@/lib/messages/comparisons/sent-texts";
import styles from "./sent-texts-form.module.css";

/** The form that sends the two texts along; the buttons of every view belong to it. */
export const SENT_TEXTS_FORM = "sent-texts";

interface Props {
  texts: Record<Side, string>;
  /** The article that both were taken from; null if they were pasted. */
  article: string | null;
  query: ComparisonQuery;
  /** What the user should know about the texts; a note may be empty. */
  notes: string[];
  /** What can be cleaned out of them. */
  cleanings: MessageParts[];
}

/** Two texts that are not stored, with buttons to save them as a call or to edit them. */
export function SentTextsForm({ texts, article, query, notes, cleanings }: Props) {
  return (
    <form id={SENT_TEXTS_FORM} className={styles.bar} method="post" action={textsPath()}>
      {SIDES.map((side) => (
        <input key={side} type="hidden" name={side} value={texts[side]} />
      ))}
      {article !== null && <input type="hidden" name={SENT_ARTICLE} value={article} />}
      <input type="hidden" name="now" value={formatComparisonQuery(query)} />
      <p>
        {SENT_TEXTS.notSaved} {notes.join(" ")}
      </p>
      {cleanings.length > 0 && (
        <p>
          {cleanings.map((message, index) => (
            <span key={index}>
              <Message of={message} />{" "}
            </span>
          ))}
          <button name="do" value="clean">
            {SENT_TEXTS.useCleaned}
          </button>
        </p>
      )}
      <Offer to="add">
        <button className={styles.main} formAction={newCallPath()}>
          {SENT_TEXTS.save}
        </button>
      </Offer>
      <button name="do" value="edit">
        {SENT_TEXTS.change}
      </button>
      <a href={homePath()}>{SENT_TEXTS.others}</a>
    </form>
  );
}
