import Link from "next/link";
import styles from "@/components/call/call-heading.module.css";
import { inWords, titleCall } from "@/lib/messages/names";
import type { ReadoutPair } from "@/lib/model/readout-pairs";

interface Props {
  pair: ReadoutPair;
  /** True on a page that never changes: the addresses of calls may. */
  asItStood?: boolean;
}

/** The head of a comparison across calls: which two calls the readouts are of. */
export function PairHeading({ pair: { left, right }, asItStood = false }: Props) {
  const calls = left.call.slug === right.call.slug ? [left.call] : [left.call, right.call];
  return (
    <header className={styles.heading}>
      <nav className={styles.trail} aria-label="Breadcrumb">
        <Link href="/calls" prefetch={false}>
          Calls
        </Link>{" "}
        › Comparison
      </nav>
      <h1>{inWords([...new Set([left, right].map(({ readout }) => readout.issuer.name))])}</h1>
      {calls.map((call) => (
        <p key={call.slug} className={styles.facts}>
          {asItStood ? (
            titleCall(call)
          ) : (
            <Link href={`/calls/${call.slug}`} prefetch={false}>
              {titleCall(call)}
            </Link>
          )}
        </p>
      ))}
    </header>
  );
}
