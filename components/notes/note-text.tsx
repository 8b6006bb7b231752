import { cutNote } from "@/lib/messages/parts/web-links";
import styles from "./notes.module.css";

/**
 * Words with their web addresses to be followed. Each address has a direction of its own, so that bidirectional control characters cannot
 * change how it reads.
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

/** A note as it was typed. */
export function NoteText({ text }: { text: string }) {
  return (
    <p className={styles.text} dir="auto">
      <LinkedWords text={text} />
    </p>
  );
}
