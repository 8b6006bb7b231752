import { Offer } from "@/components/people/offer";
import Link from "next/link";
import { editNotePath } from "@/lib/addresses/note-path";
import { noteVersionByline, versionLabels } from "@/lib/messages/reviews/notes";
import { Message } from "@/components/site/message";
import { toText } from "@/lib/messages/parts/to-text";
import { NoteText } from "./note-text";
import { NOTE } from "@/lib/messages/reviews/note-labels";
import styles from "./notes.module.css";
import type { Note } from "@/lib/model/reviews/notes";

/** Every version of a note, latest first. Any of them can be restored; none is ever lost. */
export function NoteHistory({ note: { id, versions } }: { note: Note }) {
  return (
    <section className={styles.part} aria-labelledby="history">
      <h2 id="history">{NOTE.history}</h2>
      <ol className={styles.history}>
        {versions.toReversed().map(({ number, text, ...written }) => (
          <li key={number}>
            {text === "" ? <p>{NOTE.removed}</p> : <NoteText text={text} />}
            <div className={styles.byline}>
              <span>
                <Message of={versionLabels(number).name} />
              </span>
              <span>
                <Message of={noteVersionByline(written)} />
              </span>
              {number < versions.length && text !== "" && (
                <Offer to="write-note">
                  <span className={styles.links}>
                    <Link
                      href={editNotePath(id, number)}
                      aria-label={toText(versionLabels(number).bringBack)}
                      prefetch={false}
                    >
                      {NOTE.restore}
                    </Link>
                  </span>
                </Offer>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
