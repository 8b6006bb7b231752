import Link from "next/link";
import { DraftMark } from "@/components/call/draft-mark";
import { COMPARISON } from "@/lib/messages/comparisons/views";
import { CallsTrail } from "@/components/site/calls-trail";
import styles from "@/components/site/page-heading.module.css";
import { titleCall } from "@/lib/messages/calls/calls";
import { issuersInWords } from "@/lib/messages/comparisons/sides";
import { Message } from "@/components/site/message";
import { callPath } from "@/lib/addresses/call-path";
import type { ReadoutPair } from "@/lib/model/calls/readout-pairs";

interface Props {
  pair: ReadoutPair;
  /** True on a page that never changes, whereas the addresses of calls may. */
  isPermanent?: boolean;
}

/** The heading of a comparison across calls, with links to both calls. */
export function PairHeading({ pair, isPermanent = false }: Props) {
  const { left, right } = pair;
  const calls = left.call.slug === right.call.slug ? [left.call] : [left.call, right.call];
  return (
    <header className={styles.heading}>
      <CallsTrail>{COMPARISON.title}</CallsTrail>
      <h1>
        <Message of={issuersInWords(pair)} />
      </h1>
      {calls.map((call) => (
        <p key={call.slug} className={styles.facts}>
          <DraftMark of={call} />
          {isPermanent ? (
            <Message of={titleCall(call)} />
          ) : (
            <Link href={callPath(call.slug)} prefetch={false}>
              <Message of={titleCall(call)} />
            </Link>
          )}
        </p>
      ))}
    </header>
  );
}
