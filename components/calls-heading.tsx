import Link from "next/link";
import { count } from "@/lib/wording";
import styles from "./calls-heading.module.css";

interface Props {
  calls: number;
  /** How many of them have something that nobody has reviewed. */
  open: number;
  /** Whether those alone are shown. */
  isOpenOnly: boolean;
}

export function CallsHeading({ calls, open, isOpenOnly }: Props) {
  return (
    <header className={styles.heading}>
      <h1>Calls</h1>
      <p>
        {count(calls, "call")} between governments, newest first, with what each side published. A bar shows how many of
        a readout’s points have a counterpart in the other: solid where it is likely, underlined where an analyst
        confirmed it, striped where it is possible. Each row says how much of its first comparison is reviewed.
      </p>
      <nav className={styles.links} aria-label="Calls">
        <Link href="/calls/new">Add a call</Link>
        <Link href={isOpenOnly ? "/calls" : "/calls?open=1"} prefetch={false}>
          {isOpenOnly ? `Show all ${count(calls, "call")}` : `Only those with something unreviewed (${open})`}
        </Link>
      </nav>
      {isOpenOnly && <p role="status">{count(open, "call")} with something that nobody has reviewed.</p>}
    </header>
  );
}
