import styles from "./revisions.module.css";

/** What became of a correction, where there was one. */
export function SavedNotice({ sentence }: { sentence: string | null }) {
  if (sentence === null) return null;
  return (
    <p className={styles.saved} role="status">
      {sentence}
    </p>
  );
}
