import Link from "next/link";
import { notePath } from "@/lib/addresses/note-path";
import { formatMoment } from "@/lib/messages/names";
import { editedBy, editorsOf } from "@/lib/messages/notes";
import { carriedOver } from "@/lib/messages/review";
import { NoteText } from "./note-text";
import styles from "./notes.module.css";
import type { Note } from "@/lib/model/notes";

const Moment = ({ at }: { at: string }) => <time dateTime={at}>{formatMoment(new Date(at))}</time>;

/** What a note says now, whose it is, since when, and who edited it; or that it was taken off the page. */
export function LatestNote({ note: { id, versions, carriedFrom } }: { note: Note }) {
  const { text, author, at } = versions.at(-1)!;
  const [first] = versions;
  const edited = editedBy(first!.author, editorsOf(versions));
  return (
    <section className={styles.part} aria-label="The note">
      {text === "" ? (
        <p>
          {author} took this note off the page on <Moment at={at} />. What it said stands in its history.
        </p>
      ) : (
        <>
          <div className={styles.latest}>
            <NoteText text={text} />
          </div>
          <p className={styles.byline}>
            <span>
              {first!.author}, <Moment at={first!.at} />
              {carriedOver(carriedFrom)}
              {edited}
              {edited && <Moment at={at} />}
            </span>
          </p>
        </>
      )}
      <p>
        <Link href={notePath(id, "edit")}>{text === "" ? "Write it anew" : "Edit this note"}</Link>
      </p>
    </section>
  );
}
