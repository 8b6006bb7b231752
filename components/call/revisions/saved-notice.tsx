import styles from "@/components/site/notice.module.css";

/** What became of a correction, where there was one. */
export function SavedNotice({ sentence }: { sentence: string | null }) {
  if (sentence === null) return null;
  return (
    <p className={styles.notice} role="status">
      {sentence}
    </p>
  );
}
