import Link from "next/link";
import { titleCall } from "@/lib/messages/names";
import styles from "./call-heading.module.css";
import type { Call } from "@/lib/model/calls";

export function AddReadoutHeading({ call }: { call: Call }) {
  return (
    <header className={styles.heading}>
      <nav className={styles.trail} aria-label="Breadcrumb">
        <Link href="/calls">Calls</Link> › <Link href={`/calls/${call.slug}`}>{titleCall(call)}</Link>
      </nav>
      <h1>Add a readout</h1>
    </header>
  );
}
