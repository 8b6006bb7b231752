import Link from "next/link";
import { notePath } from "@/lib/addresses/note-path";
import { formatMoment } from "@/lib/messages/names";
import { NoteText } from "./note-text";
import styles from "./notes.module.css";
import type { Note } from "@/lib/model/notes";

/** Every version of a note, the latest first; each can be brought back, and none is lost by that. */
export function NoteHistory({ note: { id, versions } }: { note: Note }) {
  return (
    <section className={styles.part} aria-labelledby="history">
      <h2 id="history">History</h2>
      <ol className={styles.history}>
        {versions.toReversed().map(({ number, text, author, at }) => (
          <li key={number}>
            {text === "" ? <p>Taken off the page</p> : <NoteText text={text} />}
            <div className={styles.byline}>
              <span>Version {number}</span>
              <span>
                {author}, <time dateTime={at}>{formatMoment(new Date(at))}</time>
              </span>
              {number < versions.length && text !== "" && (
                <span className={styles.links}>
                  <Link href={notePath(id, "edit", number)} aria-label={`Bring back version ${number}`}>
                    Bring back
                  </Link>
                </span>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
