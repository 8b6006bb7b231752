import Link from "next/link";
import type { Side } from "@/lib/compare";
import type { Note } from "@/lib/data/notes";
import type { Placed } from "@/lib/review/place-notes";
import { notePath } from "@/lib/schema/note-address";
import type { SideNames } from "@/lib/wording";
import { CHANGED_WORDS, noteByline } from "@/lib/wording-notes";
import { NoteText } from "./note-text";
import styles from "./notes.module.css";

interface Props {
  /** Those of one place, as `placeNotes` sorts them. */
  notes: Placed<Note>[];
  names: Record<Side, SideNames>;
  /** Where the page has these notes, and their anchors, in another place too. */
  isRepeated?: boolean;
}

function LostWords({ lost }: { lost: NonNullable<Note["lost"]> }) {
  return (
    <div className={styles.lost}>
      <p>{CHANGED_WORDS}</p>
      {[...lost.left, ...lost.right].map((words, at) => (
        <blockquote key={at} dir="auto">
          {words}
        </blockquote>
      ))}
    </div>
  );
}

function AlsoOn({ also, names }: Pick<Placed<Note>, "also"> & Pick<Props, "names">) {
  if (also.length === 0) return null;
  return (
    <span>
      {"Also on "}
      {also.map(({ side, number }, at) => (
        <span key={`${side}-${number}`}>
          {at > 0 && ", "}
          <a href={`#${side}-${number}`}>
            {names[side].label}, passage {number}
          </a>
        </span>
      ))}
    </span>
  );
}

/** Notes as they stand beside what they are on. */
export function Notes({ notes, names, isRepeated = false }: Props) {
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes} aria-label="Notes">
      {notes.map(({ note: { id, versions, carriedFrom, lost }, also }) => {
        const latest = versions.at(-1)!;
        return (
          <li key={id} id={isRepeated ? undefined : `note-${id}`}>
            {lost && <LostWords lost={lost} />}
            <NoteText text={latest.text} />
            <div className={styles.byline}>
              <span>{noteByline(latest, carriedFrom)}</span>
              <AlsoOn also={also} names={names} />
              <span className={styles.links}>
                <Link href={notePath(id, "edit")} prefetch={false} aria-label={`Edit note ${id}`}>
                  Edit
                </Link>{" "}
                <Link href={notePath(id)} prefetch={false} aria-label={`History of note ${id}`}>
                  History
                </Link>
              </span>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
