import { cutNote } from "@/lib/note-pieces";
import styles from "./notes.module.css";

/**
 * A note as it was typed, with its web addresses to be followed. Each stands in a direction of its own, so that signs which turn the
 * direction of what follows cannot change how it reads.
 */
export function NoteText({ text }: { text: string }) {
  return (
    <p className={styles.text} dir="auto">
      {cutNote(text).map(({ text: words, address }, at) =>
        address === null ? (
          words
        ) : (
          <a key={at} href={address} rel="nofollow noopener noreferrer" dir="ltr">
            {words}
          </a>
        ),
      )}
    </p>
  );
}
