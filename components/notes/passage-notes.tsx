import Link from "next/link";
import type { PositionedNote } from "@/lib/review/note-positions";
import { notePath } from "@/lib/addresses/note-path";
import { CHANGED_WORDS, noteByline } from "@/lib/messages/notes";
import { NoteText } from "./note-text";
import styles from "./notes.module.css";
import { OurWords } from "@/components/site/our-words";
import type { Shown } from "@/components/comparison/shown";
import type { Note } from "@/lib/model/notes";
import type { Side, Passage } from "@/lib/model/comparison";
import { SIDES } from "@/lib/model/sides";

interface Props {
  /** Those of one place, as `positionNotes` sorts them. */
  notes: PositionedNote<Note>[];
  shown: Pick<Shown, "names" | "comparison">;
  /** Where the page has these notes, and their anchors, in another place too. */
  isRepeated?: boolean;
}

function LostWords({ lost, shown }: { lost: NonNullable<Note["orphaned"]> } & Pick<Props, "shown">) {
  return (
    <div className={styles.lost}>
      <p>{CHANGED_WORDS}</p>
      {SIDES.flatMap((side) =>
        lost[side].map((words, at) => (
          <blockquote key={`${side} ${at}`} lang={shown.comparison[side].language} dir="auto">
            {words}
          </blockquote>
        )),
      )}
    </div>
  );
}

function AlsoOn({ also, shown }: Pick<PositionedNote<Note>, "also"> & Pick<Props, "shown">) {
  if (also.length === 0) return null;
  return (
    <span>
      {"Also on "}
      {also.map(({ side, number }, at) => (
        <span key={`${side}-${number}`}>
          {at > 0 && ", "}
          <a href={`#${side}-${number}`}>
            <bdi>{shown.names[side].label}</bdi>, passage {number}
          </a>
        </span>
      ))}
    </span>
  );
}

/** Notes as they stand beside what they are on. */
export function Notes({ notes, shown, isRepeated = false }: Props) {
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes} aria-label="Notes">
      {notes.map(({ note: { id, versions, carriedFrom, orphaned }, also }) => (
        <li key={id} id={isRepeated ? undefined : `note-${id}`}>
          {orphaned && <LostWords lost={orphaned} shown={shown} />}
          <NoteText text={versions.at(-1)!.text} />
          <div className={styles.byline}>
            <OurWords quoted={versions.map(({ author }) => author)}>{noteByline(versions, carriedFrom)}</OurWords>
            <AlsoOn also={also} shown={shown} />
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
      ))}
    </ul>
  );
}

/** The way to notes that are on this passage too, and stand at another one: each note has one place. */
export function NoteReferences({ passage, side, shown }: { passage: Passage; side: Side; shown: Shown }) {
  const { passages, links } = shown.notes;
  const others = [...passages.values(), ...links.values()]
    .flat()
    .filter(({ also }) => also.some((place) => place.side === side && place.number === passage.index + 1));
  if (others.length === 0) return null;
  return (
    <p className={styles.references}>
      {others.map(({ note: { id } }) => (
        <a key={id} href={`#note-${id}`}>
          See note {id}, on this passage too
        </a>
      ))}
    </p>
  );
}
