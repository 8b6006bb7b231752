import { callPath } from "@/lib/addresses/call-path";
import Link from "next/link";
import { DraftMark } from "@/components/call/draft-mark";
import { titleCall } from "@/lib/messages/calls/calls";
import { Message } from "@/components/site/message";
import { CallsTrail } from "@/components/site/calls-trail";
import styles from "@/components/site/page-heading.module.css";
import type { Call } from "@/lib/model/calls/calls";

/** The heading of a page below a call, with a link back to the call. */
export function CallPageHeading({ call, title }: { call: Call; title: string }) {
  return (
    <header className={styles.heading}>
      <CallsTrail>
        <Link href={callPath(call.slug)} prefetch={false}>
          <Message of={titleCall(call)} />
        </Link>
      </CallsTrail>
      <h1>{title}</h1>
      <DraftMark of={call} />
    </header>
  );
}
