import Link from "next/link";
import type { Message as Said } from "@/lib/messages/parts/message";
import { titlePair } from "@/lib/messages/comparisons/sides";
import { Message } from "@/components/site/message";
import { CallsTrail } from "@/components/site/calls-trail";
import styles from "@/components/site/page-heading.module.css";
import type { ReadoutPair } from "@/lib/model/calls/readout-pairs";

interface Props {
  title: Said;
  pair: ReadoutPair;
  /** The path of the comparison's page. */
  path: string;
}

/** The heading of a page that belongs to a comparison, with the link back to it. */
export function SubpageHeading({ title, pair, path }: Props) {
  return (
    <header className={styles.heading}>
      <CallsTrail>
        <Link href={path} prefetch={false}>
          <Message of={titlePair(pair)} />
        </Link>
      </CallsTrail>
      <h1>
        <Message of={title} />
      </h1>
    </header>
  );
}
