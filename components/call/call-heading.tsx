import Link from "next/link";
import type { ReactNode } from "react";
import { DraftMark } from "@/components/call/draft-mark";
import { Offer } from "@/components/people/offer";
import { CallsTrail } from "@/components/site/calls-trail";
import styles from "@/components/site/page-heading.module.css";
import { CALLS, betweenParties, storedReadouts } from "@/lib/messages/calls/calls";
import { CALL_KIND_LABELS } from "@/lib/schema/call-fields";
import { formatDate } from "@/lib/messages/parts/dates";
import { listNames } from "@/lib/messages/parts/message";
import { Message } from "@/components/site/message";
import { callPagePath, otherCallPath } from "@/lib/addresses/call-path";
import { dyadPath } from "@/lib/addresses/dyad-path";
import type { ReaderName } from "@/lib/model/comparisons/comparison-query";
import type { Call, Party } from "@/lib/model/calls/calls";

interface Props {
  call: Call;
  /** True on a permanent page, which does not count readouts that were stored later. */
  isPermanent?: boolean;
  /** The reader that was asked for, which a comparison with another call keeps. */
  reader?: ReaderName | null;
  /** The form that publishes the call. */
  publishing?: ReactNode;
}

/** Links two parties to their dyad. */
function Parties({ of: parties }: { of: Party[] }) {
  const names = <Message of={listNames(parties.map(({ name }) => name))} />;
  const [a, b, ...more] = parties;
  if (!a || !b || more.length > 0) return names;
  return (
    <Link href={dyadPath({ a: a.slug, b: b.slug })} prefetch={false}>
      {names}
    </Link>
  );
}

export function CallHeading({ call, isPermanent = false, reader = null, publishing }: Props) {
  return (
    <header className={styles.heading}>
      <CallsTrail>
        <Parties of={call.parties.map(({ party }) => party)} />
      </CallsTrail>
      <h1>{call.title}</h1>
      <p className={styles.facts}>
        <DraftMark of={call} />
        <time dateTime={call.date}>{formatDate(call.date, call.datePrecision)}</time> · {CALL_KIND_LABELS[call.kind]}
        {!isPermanent && (
          <span className={styles.count}>
            <Message of={storedReadouts(call.readouts.length)} />
          </span>
        )}
      </p>
      <p className={styles.facts}>
        <Message of={betweenParties(call)} />
        {!isPermanent && (
          <span className={styles.ways}>
            <Offer to="edit">
              {" · "}
              <Link href={callPagePath(call.slug, "edit")} prefetch={false}>
                {CALLS.edit}
              </Link>
            </Offer>
            <Offer to="add">
              {" · "}
              <Link href={callPagePath(call.slug, "add")} prefetch={false}>
                {CALLS.addReadout}
              </Link>
            </Offer>
            {call.readouts.length > 0 && (
              <>
                {" "}
                ·{" "}
                <Link href={otherCallPath(call.slug, null, reader)} prefetch={false}>
                  {CALLS.compare}
                </Link>
              </>
            )}
          </span>
        )}
      </p>
      {publishing}
    </header>
  );
}
