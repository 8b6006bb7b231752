import { LIBRARY } from "@/lib/messages/library";
import styles from "./library.module.css";

export function LibraryHeading() {
  return (
    <header className={styles.heading}>
      <h1>{LIBRARY.title}</h1>
      <p>{LIBRARY.intro}</p>
    </header>
  );
}
