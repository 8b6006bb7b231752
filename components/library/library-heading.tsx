import styles from "./library.module.css";

export function LibraryHeading() {
  return (
    <header className={styles.heading}>
      <h1>Library</h1>
      <p>
        Bring calls in from a file, or take everything out: parties, issuers, calls, readouts, every revision,
        judgements and notes, in a form that another Parallax reads back as it was.
      </p>
    </header>
  );
}
