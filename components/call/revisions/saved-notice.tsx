import styles from "@/components/site/notice.module.css";

/** Says what a correction has changed; renders nothing without a correction. */
export function SavedNotice({ sentence }: { sentence: string | null }) {
  if (sentence === null) return null;
  return (
    <p className={styles.notice} role="status">
      {sentence}
    </p>
  );
}
