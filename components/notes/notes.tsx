import { Offer } from "@/components/people/offer";
import { withAnchor, passageAnchor, noteAnchor } from "@/lib/addresses/anchors";
import Link from "next/link";
import { editNotePath, notePath } from "@/lib/addresses/note-path";
import { CHANGED_WORDS, noteByline, noteElsewhere, noteLinks } from "@/lib/messages/reviews/notes";
import { passageName } from "@/lib/messages/comparisons/sides";
import { toText } from "@/lib/messages/parts/to-text";
import type { ComparisonView, NoteView } from "@/lib/model/comparisons/comparison-view";
import type { Note } from "@/lib/model/reviews/notes";
import { SIDES } from "@/lib/model/comparisons/sides";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import { NoteText } from "./note-text";
import { NOTE } from "@/lib/messages/reviews/note-labels";
import styles from "./notes.module.css";

interface Props {
  notes: NoteView[];
  view: ComparisonView;
  /** For notes that a page shows twice, so that only one copy has the anchors. */
  isRepeated?: boolean | undefined;
}

function OrphanedWords({ orphaned, view }: { orphaned: NonNullable<Note["orphaned"]> } & Pick<Props, "view">) {
  return (
    <div className={styles.orphaned}>
      <p>{CHANGED_WORDS}</p>
      {SIDES.flatMap((side) =>
        orphaned[side].map((words, position) => (
          <blockquote key={`${side} ${position}`} lang={view[side].language} dir="auto">
            {words}
          </blockquote>
        )),
      )}
    </div>
  );
}

function AlsoOn({ also, view }: Pick<NoteView, "also"> & Pick<Props, "view">) {
  if (also.length === 0) return null;
  return (
    <span>
      {NOTE.alsoOn}{" "}
      {also.map(({ side, number }, position) => (
        <span key={passageAnchor(side, number)}>
          {position > 0 && ", "}
          <a href={withAnchor(passageAnchor(side, number))}>
            <Message of={passageName(view[side].names, number)} />
          </a>
        </span>
      ))}
    </span>
  );
}

/** Notes beside their passage or link. */
export function Notes({ notes, view, isRepeated = false }: Props) {
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes} aria-label={NOTE.list}>
      {notes.map(({ note: { id, versions, carriedFrom, orphaned }, also }) => (
        <li key={id} id={isRepeated ? undefined : noteAnchor(id)}>
          {orphaned && <OrphanedWords orphaned={orphaned} view={view} />}
          <NoteText text={versions.at(-1)!.text} />
          <div className={styles.byline}>
            <InterfaceMessage of={noteByline(versions, carriedFrom)} />
            <AlsoOn also={also} view={view} />
            <span className={styles.links}>
              <Offer to="write-note">
                <Link href={editNotePath(id)} prefetch={false} aria-label={toText(noteLinks(id).edit)}>
                  {NOTE.editLink}
                </Link>{" "}
              </Offer>
              <Link href={notePath(id, view.query.reader)} prefetch={false} aria-label={toText(noteLinks(id).history)}>
                {NOTE.history}
              </Link>
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Links from a passage to notes on it that are shown at another passage, since each note is shown once. */
export function NoteReferences({ ids }: { ids: number[] }) {
  if (ids.length === 0) return null;
  return (
    <p className={styles.references}>
      {ids.map((id) => (
        <a key={id} href={withAnchor(noteAnchor(id))}>
          <Message of={noteElsewhere(id)} />
        </a>
      ))}
    </p>
  );
}
