import styles from "@/components/forms/editing.module.css";

export function TrashHeading() {
  return (
    <header className={styles.heading}>
      <h1>Trash</h1>
      <p className={styles.quiet}>
        Calls and readouts that were moved here are not shown on any page. Nothing is lost: they can be put back, and
        permanent links to them keep working.
      </p>
    </header>
  );
}
