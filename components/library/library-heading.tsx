import styles from "./library.module.css";

export function LibraryHeading() {
  return (
    <header className={styles.heading}>
      <h1>Library</h1>
      <p>
        Import calls from a file, or export everything: parties, issuers, calls, readouts, every revision, judgements
        and notes, in a form that another Parallax can read back unchanged.
      </p>
    </header>
  );
}
