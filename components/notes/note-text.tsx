import { cutNote } from "@/lib/messages/parts/web-links";
import styles from "./notes.module.css";

/**
 * A note's text with its web addresses as links. Each address is isolated, so that bidirectional control characters cannot change how it
 * reads.
 */
export function LinkedWords({ text }: { text: string }) {
  return cutNote(text).map(({ text: words, address }, at) =>
    address === null ? (
      words
    ) : (
      <a key={at} className={styles.address} href={address} rel="nofollow noopener noreferrer" dir="ltr">
        {words}
      </a>
    ),
  );
}

/** A note, with its line breaks. */
export function NoteText({ text }: { text: string }) {
  return (
    <p className={styles.text} dir="auto">
      <LinkedWords text={text} />
    </p>
  );
}
