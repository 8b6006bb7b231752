import { callsPath, callPath } from "@/lib/addresses/call-path";
import Link from "next/link";
import { titleCall } from "@/lib/messages/calls";
import { OTHER_CALLS } from "@/lib/messages/other-calls";
import { Message } from "@/components/site/message";
import styles from "./call-heading.module.css";
import type { Call } from "@/lib/model/calls";

export function OtherCallsHeading({ call }: { call: Call }) {
  return (
    <header className={styles.heading}>
      <nav className={styles.trail} aria-label="Breadcrumb">
        <Link href={callsPath()}>Calls</Link> ›{" "}
        <Link href={callPath(call.slug)}>
          <Message of={titleCall(call)} />
        </Link>
      </nav>
      <h1>{OTHER_CALLS.title}</h1>
    </header>
  );
}
