import Link from "next/link";
import { Finding } from "@/components/comparison/finding/finding";
import { Message } from "@/components/site/message";
import { callPath } from "@/lib/addresses/call-path";
import { titleCall } from "@/lib/messages/calls/calls";
import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import { SENT_TEXTS } from "@/lib/messages/comparisons/sent-texts";
import styles from "./example-finding.module.css";

/** The finding of a stored comparison, as an example of what the boxes give. */
export function ExampleFinding({ view }: { view: ComparisonView }) {
  const { call } = view.pair.left;
  const path = callPath(call.slug);
  return (
    <section className={styles.example} aria-labelledby="example" data-hues={view.left.hue + view.right.hue}>
      <div className={styles.head}>
        <h2 id="example">
          <Message of={titleCall(call)} />
        </h2>
        <Link href={path} prefetch={false}>
          {SENT_TEXTS.openExample}
        </Link>
      </div>
      <Finding view={view} addressOf={() => path} />
    </section>
  );
}
