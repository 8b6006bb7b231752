import { LIBRARY_PAGE } from "@/lib/messages/library/library";
import styles from "./library.module.css";

export function LibraryHeading() {
  return (
    <header className={styles.heading}>
      <h1>{LIBRARY_PAGE.title}</h1>
      <p>{LIBRARY_PAGE.intro}</p>
    </header>
  );
}
