import { Offer } from "@/components/people/offer";
import Link from "next/link";
import { exactNoteByline, noteTakenOff } from "@/lib/messages/reviews/notes";
import { Message } from "@/components/site/message";
import { editNotePath } from "@/lib/addresses/note-path";
import { NoteText } from "./note-text";
import { NOTE } from "@/lib/messages/reviews/note-labels";
import styles from "./notes.module.css";
import type { Note } from "@/lib/model/reviews/notes";

/** The latest version of a note, with its author, date and editors; or that it was removed from the page. */
export function LatestNote({ note: { id, versions, carriedFrom } }: { note: Note }) {
  const latest = versions.at(-1)!;
  const { text } = latest;
  return (
    <section className={styles.part} aria-label={NOTE.title}>
      {text === "" ? (
        <p>
          <Message of={noteTakenOff(latest)} />
        </p>
      ) : (
        <>
          <div className={styles.latest}>
            <NoteText text={text} />
          </div>
          <p className={styles.byline}>
            <span>
              <Message of={exactNoteByline(versions, carriedFrom)} />
            </span>
          </p>
        </>
      )}
      <Offer to="write-note">
        <p>
          <Link href={editNotePath(id)} prefetch={false}>
            {text === "" ? NOTE.writeAgain : NOTE.editThis}
          </Link>
        </p>
      </Offer>
    </section>
  );
}
