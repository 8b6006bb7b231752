import Link from "next/link";
import { Message } from "@/components/site/message";
import { comparisonPath } from "@/lib/addresses/comparison-path";
import { withReader } from "@/lib/addresses/comparison-query";
import { titleCall } from "@/lib/messages/calls/calls";
import { OTHER_CALLS, compareWith, otherCallsHeading } from "@/lib/messages/calls/other-calls";
import { readoutChoice } from "@/lib/messages/comparisons/sides";
import type { ListedCall } from "@/lib/model/calls/call-list";
import type { ReaderName } from "@/lib/model/comparisons/comparison-query";
import type { Call, Readout } from "@/lib/model/calls/calls";
import styles from "./other-calls.module.css";

interface Props {
  call: Call;
  /** The readout of this call to compare. */
  readout: Readout;
  others: ListedCall[];
  isSearched: boolean;
  /** The reader that was asked for, which each comparison keeps. */
  reader: ReaderName | null;
}

/** Readouts of other calls, each with a link to its comparison with one of this call. Those of the same issuer come first. */
export function OtherCalls({ call, readout, others, isSearched, reader }: Props) {
  if (others.length === 0) return <p role="status">{OTHER_CALLS.none}</p>;
  const pathTo = (other: ListedCall, slug: string) =>
    withReader(comparisonPath({ left: { call, readout }, right: { call: other, readout: { slug } } }), reader);
  return (
    <section aria-labelledby="others">
      <h2 id="others">
        <Message of={otherCallsHeading(readout, isSearched)} />
      </h2>
      <ul className={styles.calls}>
        {others.map((other) => {
          const isOwn = (slug: string) => slug === readout.issuer.slug;
          const own = other.readouts.filter(({ issuer }) => isOwn(issuer.slug));
          return (
            <li key={other.slug}>
              <p>
                <Message of={titleCall(other)} />
              </p>
              <ul>
                {[...own, ...other.readouts.filter(({ issuer }) => !isOwn(issuer.slug))].map((one) => (
                  <li key={one.slug}>
                    <Link href={pathTo(other, one.slug)} prefetch={false}>
                      <Message of={compareWith(readoutChoice(one, other.readouts))} />
                    </Link>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
