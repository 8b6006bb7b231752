import styles from "./editing.module.css";

export function BinHeading() {
  return (
    <header className={styles.heading}>
      <h1>Bin</h1>
      <p className={styles.quiet}>
        Calls and readouts that were moved here are shown on no page. Nothing of them is lost: they can be put back, and
        permanent links to them keep working.
      </p>
    </header>
  );
}
