import Link from "next/link";
import type { Note } from "@/lib/data/note-queries";
import { notePath } from "@/lib/schema/note-address";
import { formatMoment } from "@/lib/wording";
import { carriedOver } from "@/lib/wording-review";
import { NoteText } from "./note-text";
import styles from "./notes.module.css";

/** What a note says now, whose it is, and since when; or that it was taken off the page. */
export function LatestNote({ note: { id, versions, carriedFrom } }: { note: Note }) {
  const { text, author, at } = versions.at(-1)!;
  const moment = <time dateTime={at}>{formatMoment(new Date(at))}</time>;
  return (
    <section className={styles.part} aria-label="The note">
      {text === "" ? (
        <p>
          {author} took this note off the page on {moment}. What it said stands in its history.
        </p>
      ) : (
        <>
          <div className={styles.latest}>
            <NoteText text={text} />
          </div>
          <p className={styles.byline}>
            <span>
              {author}, {moment}
              {carriedOver(carriedFrom)}
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
