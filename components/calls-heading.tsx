import { count } from "./wording";
import styles from "./calls-heading.module.css";

export function CallsHeading({ count: calls }: { count: number }) {
  return (
    <header className={styles.heading}>
      <h1>Calls</h1>
      <p>
        {count(calls, "call")} between governments, newest first, with what each side published about it. A bar shows
        how much of a readout has a likely counterpart in the other.
      </p>
    </header>
  );
}
