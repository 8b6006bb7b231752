import Link from "next/link";
import { callsPath } from "@/lib/addresses/call-path";
import styles from "./call-heading.module.css";

export function NewCallHeading() {
  return (
    <header className={styles.heading}>
      <nav className={styles.trail} aria-label="Breadcrumb">
        <Link href={callsPath()}>Calls</Link> › New
      </nav>
      <h1>Add a call</h1>
      <p className={styles.facts}>
        The call, and what each side published about it. Texts are stored exactly as you enter them.
      </p>
    </header>
  );
}
