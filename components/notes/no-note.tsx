import Link from "next/link";
import { callsPath } from "@/lib/addresses/call-path";
import styles from "@/components/forms/editing.module.css";

/** Says why there is nothing to write a note on. */
export function NoNote({ sentence }: { sentence: string }) {
  return (
    <div className={styles.part}>
      <h1>No note can be written here</h1>
      <p>{sentence} Start a note on the page of a comparison, beside what it is about.</p>
      <p>
        <Link href={callsPath()}>See all calls</Link>
      </p>
    </div>
  );
}
