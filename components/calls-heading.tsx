import Link from "next/link";
import { count } from "@/lib/wording";
import styles from "./calls-heading.module.css";

export function CallsHeading({ count: calls }: { count: number }) {
  return (
    <header className={styles.heading}>
      <h1>Calls</h1>
      <p>
        {count(calls, "call")} between governments, newest first, with what each side published. A bar shows how many of
        a readout’s points have a counterpart in the other: solid where it is likely, underlined where an analyst
        confirmed it, striped where it is possible. Each row says how much of it an analyst has reviewed.
      </p>
      <p>
        <Link href="/calls/new">Add a call</Link>
      </p>
    </header>
  );
}
